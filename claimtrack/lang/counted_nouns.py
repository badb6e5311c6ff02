"""Words for what is counted, in any language, as the thing that they name.

The words of a claim do not say in which language they are; few nouns mean two things that are
counted, so the tables of all packs are asked together.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import takewhile

from claimtrack.domain.claim import Claim
from claimtrack.domain.figure import NOTHING_COUNTED, CountedThing
from claimtrack.domain.name_matching import fold
from claimtrack.domain.record import changed
from claimtrack.domain.units import unit_class
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.measures import MeasureTable

_NEAR = 3
"""Words behind a preposition among which its noun stands."""
_LEAST = 3
"""Letters of a noun that names something; shorter ones are what remains of an abbreviation."""
_FAR = 8
"""Words looked at: further on stands what they did, and other nouns."""


_PLURAL = ("s", "x")
"""How nouns that are counted mostly end; an adjective ends so only behind a noun that does."""


@lru_cache(maxsize=20_000)
def counted_thing(counted: str, noun: str | None = None) -> CountedThing:
    """What these words count. ``noun``: the one counted, where it is known ("document")."""
    before, after = _parted(_own_words(counted))
    at = _place_of_head(before, noun)
    word = _head_word(before, at, noun)
    known = _heads().get(word)
    head = known or noun or next(_nouns(before), None)
    if head is None:
        return NOTHING_COUNTED
    return CountedThing(
        head=head,
        kinds=frozenset(filter(None, map(_kinds().get, _beside(before, at)))),
        of=_complement(after),
        known=known is not None,
        says=next(filter(None, map(_merged("says").get, (word, head))), None),
    )


def _head_word(before: Sequence[str], at: int | None, noun: str | None) -> str:
    """The noun counted as the tables have it; the one known where it does not stand there."""
    return fold((noun or "") if at is None else before[at])


def _beside(before: Sequence[str], at: int | None) -> Iterator[str]:
    return (word for place, word in enumerate(before) if place != at)


def with_thing(claim: Claim) -> Claim:
    """The claim with what it counts looked up, for a comparison; told of one that has it already.

    Its unit is the noun, where things are counted one by one.
    """
    return claim if claim.thing is not None else changed(claim, thing=thing_of(claim))


def thing_of(claim: Claim) -> CountedThing:
    """What a claim counts, by its words and its unit."""
    named = claim.unit != "count" and unit_class(claim.unit) == "t"
    return counted_thing(claim.counted, claim.unit if named else None)


def _own_words(counted: str) -> list[str]:
    """The words of the noun phrase; a sum's own digits ("80 000 euros") name nothing."""
    words = [] if counted[:1].isdecimal() else fold(counted).split()[:_FAR]
    return list(takewhile(_is_no_stop, words))


def _is_no_stop(word: str) -> bool:
    return word not in _stops()


def _parted(words: list[str]) -> tuple[list[str], list[str]]:
    """The words of the noun itself, and those of its complement."""
    at = next(
        (at for at, word in enumerate(words) if at and word in _words("complement")), len(words)
    )
    return words[:at], words[at:]


def _place_of_head(words: list[str], noun: str | None) -> int | None:
    """Where a noun stands that packs know, unless the one counted is known by itself."""
    if noun is not None and fold(noun) in _heads():
        return None
    return next((at for at in range(len(words)) if _is_head(words, at)), None)


def _is_head(words: list[str], at: int) -> bool:
    """Whether packs know the noun, and it only stands before no other: "store managers"."""
    if words[at] not in _heads():
        return False
    following = words[at + 1] if at + 1 < len(words) else ""
    return words[at].endswith(_PLURAL) or not following.endswith(_PLURAL)


def _complement(words: Iterable[str]) -> str | None:
    """The head of what follows: "printed emails", "Smith's emails", "riz blanc"."""
    idle = _words("complement") | _words("between")
    found = [word for word in words if word not in idle][:_NEAR]
    known = filter(None, map(_heads().get, found))
    return next(known, None) or next(_nouns(found[:1]), None)


def _nouns(words: Iterable[str]) -> Iterator[str]:
    """Those that may be nouns, without their plural."""
    for word in words:
        if word.isalpha() and len(word) >= _LEAST and word not in _kinds():
            yield word.rstrip("sx") or word


@cache
def _heads() -> Mapping[str, str]:
    """Folded noun → class; a noun that says no more than its measure is of anybody."""
    return {**_merged("things"), **_merged("populations"), **_merged("synonyms")}


@cache
def _kinds() -> Mapping[str, str]:
    return _merged("kinds")


@cache
def _stops() -> frozenset[str]:
    """Words at which a noun phrase ends; French "car" is no stop, since cars are counted."""
    return _words("noun_stop") - _words("complement") - _words("between") - _heads().keys()


def _tables() -> Iterator[MeasureTable]:
    return (table(code, "measures", MeasureTable) for code in CODES)


@cache
def _merged(field: str) -> dict[str, str]:
    """The words of all languages, folded; of two meanings, that of the first language."""
    found: dict[str, str] = {}
    for each in _tables():
        for word, name in getattr(each, field).items():
            found.setdefault(fold(word), name)
    return found


@cache
def _words(field: str) -> frozenset[str]:
    """The function words of one field, of all languages, folded."""
    return frozenset(fold(word) for each in _tables() for word in getattr(each, field))
