"""The words by which figures are found, kept in an index: those printed, and what they tell.

Nothing here loads the store: figures are also looked up without it.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from claimtrack.domain.claim import Claim
from claimtrack.domain.name_matching import fold
from claimtrack.services.lookup.meanings import thing_of

MEASURE, POPULATION, THING, ALSO, NUMBER = "=m:", "=p:", "=t:", "=also:", "=n:"
"""What stands before an id, a slug that a figure had, or a number: no folded word begins so."""
_HEAD = 3


def head(facts: Claim) -> str:
    """The noun counted and a word or two: further on stands what they did, and other nouns."""
    return " ".join(facts.counted.split()[:_HEAD])


def number_word(number: Decimal) -> str:
    """The word of a number, however many zeros are behind its point."""
    return f"{NUMBER}{number.normalize():f}"


def words_of(slug: str, also: Iterable[str], claims: Iterable[Claim]) -> Iterator[str]:
    """The words of a figure: those in its claims and its name, and marks."""
    yield from fold(slug).split()
    yield from (f"{ALSO}{name}" for name in also)
    for facts in claims:
        yield from _words(facts)


def _words(facts: Claim) -> Iterator[str]:
    names = (facts.text, head(facts), facts.measure, facts.population, facts.place)
    yield from fold(" ".join(name for name in names if name)).split()
    if facts.measure is not None:
        yield f"{MEASURE}{facts.measure}"
    if facts.population is not None:
        yield f"{POPULATION}{facts.population}"
    if (thing := thing_of(facts.counted)) is not None:
        yield f"{THING}{thing}"
    quantity = facts.quantity
    numbers = {quantity.value, quantity.low, quantity.high} - {None}
    yield from (number_word(number) for number in numbers if number is not None)
