"""The figures that somebody means: by a slug, by a number, by words of what is counted."""

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from difflib import get_close_matches
from itertools import chain

from claimtrack.domain.name_matching import fold
from claimtrack.errors import UnknownFigure
from claimtrack.services.grouping.figures import Figure
from claimtrack.services.grouping.outlines import outlined_figures
from claimtrack.services.lookup.claim_rows import Outlined, Row
from claimtrack.services.lookup.meanings import Meaning, meaning, thing_of
from claimtrack.store.reader import Reader

_NUMBER = re.compile(r"\d+(?:[ \u00a0\u202f.,'’]\d{3})*(?:[.,]\d+)?")
_NEAR = 3
_LIKE = 0.8
"""How alike a name must be to be offered (difflib's ratio): "combattents", not "martians"."""
_ANYBODY = {None, "person"}
"""Populations that say nothing of who is counted."""


def claim_names_about(
    reader: Reader, text: str, within: Collection[str] | None = None
) -> frozenset[str]:
    """The short ids of the claims of the figures that a slug, a number or words mean."""
    found = figures_about(outlined_figures(reader, within), text)
    return frozenset(row.id for figure in found for row in figure.claims)


def figures_about(figures: Sequence[Figure[Row]], text: str) -> tuple[Figure[Row], ...]:
    """The figures that a slug, a number or words mean. Raises UnknownFigure with near names.

    Words of one language find the claims of the other by what they mean ("blessés": injured), or
    through the population of the claims they stand in: "combattants" finds "fighters".
    """
    asked = text.strip().lower()
    called = tuple(figure for figure in figures if figure.is_called(asked))
    return called or _figures_with(figures, text, _meant_claims(figures, text))


def _meant_claims(figures: Sequence[Figure[Row]], text: str) -> list[Row]:
    """The claims that the words mean. Raises UnknownFigure with near names."""
    meant = meaning(text)
    rows = chain.from_iterable(figure.claims for figure in figures)
    hits = [row for row in rows if _hits(row, text, meant)]
    if not hits:
        raise UnknownFigure(name=text, nearest=_nearest(figures, text))
    return hits


def _figures_with(
    figures: Sequence[Figure[Row]], text: str, hits: Sequence[Row]
) -> tuple[Figure[Row], ...]:
    """The figures with one of these claims, or with one of their populations that is named."""
    numbers = {row.number for row in hits}
    named = {row.facts.population for row in hits if _holds(_head(row), text)} - _ANYBODY

    def is_meant(row: Row) -> bool:
        return row.number in numbers or row.facts.population in named

    return tuple(figure for figure in figures if any(map(is_meant, figure.claims)))


def _hits(row: Outlined, text: str, meant: Meaning) -> bool:
    facts = row.facts
    return (
        facts.measure in meant.measures
        or facts.population in meant.populations
        or _names(facts.counted, meant.things)
        or _fits(row, text)
    )


def _names(counted: str, things: Collection[str]) -> bool:
    """Whether the words for what is counted name one of these things."""
    return bool(things) and thing_of(counted) in things


def figure_called(figures: Sequence[Figure[Row]], slug: str) -> Figure[Row]:
    """The figure with this slug, or the only one these words mean; UnknownFigure offers others."""
    found = figures_about(figures, slug)
    if len(found) > 1 and not found[0].is_called(slug.strip().lower()):
        raise UnknownFigure(name=slug, nearest=tuple(figure.slug for figure in found))
    return found[0]


def asked_number(text: str) -> Decimal | None:
    """The number typed, however it is grouped: "50 000", "50,000", "50.000", "93 %"; else None."""
    bare = text.strip().rstrip("%").strip()
    if not _NUMBER.fullmatch(bare):
        return None
    digits = re.sub(r"[ \u00a0\u202f'’]|[.,](?=\d{3}(?!\d))", "", bare)
    return Decimal(digits.replace(",", "."))


def _fits(row: Outlined, text: str) -> bool:
    wanted = asked_number(text)
    if wanted is not None:
        quantity = row.facts.quantity
        return wanted in (quantity.value, quantity.low, quantity.high)
    facts = row.facts
    names = (facts.text, _head(row), facts.figure, facts.measure, facts.population, facts.place)
    return _holds(" ".join(name for name in names if name), text)


def _head(row: Outlined) -> str:
    """The noun counted and a word or two: further on stands what they did, and other nouns."""
    return " ".join(row.facts.counted.split()[:_NEAR])


def _holds(printed: str, asked: str) -> bool:
    """Whether each word asked for begins a printed word; a final s does not count."""
    words = fold(printed).split()
    wanted = [word.removesuffix("s") or word for word in fold(asked).split()]
    return bool(wanted) and all(_begins_one(want, words) for want in wanted)


def _begins_one(beginning: str, words: Collection[str]) -> bool:
    return any(word.startswith(beginning) for word in words)


def _nearest(figures: Sequence[Figure[Outlined]], text: str) -> tuple[str, ...]:
    """Slugs and counted words that look like what was typed; none where nothing comes near."""
    names: dict[str, str] = {}
    for figure in figures:
        for name in (figure.slug, *_counted_words(figure)):
            names.setdefault(fold(name), name)
    close = get_close_matches(fold(text), names, n=_NEAR, cutoff=_LIKE)
    return tuple(names[name] for name in close)


def _counted_words(figure: Figure[Outlined]) -> Iterator[str]:
    """The longer words for what its claims count."""
    for row in figure.claims:
        yield from (word for word in row.facts.counted.split() if len(word) > _NEAR)
