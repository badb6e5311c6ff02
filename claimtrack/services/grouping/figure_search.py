"""The figures that somebody means: by a slug, by a number, by words of what is counted."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from decimal import Decimal
from difflib import get_close_matches

from claimtrack.domain.claim import Claim
from claimtrack.domain.name_matching import fold
from claimtrack.errors import UnknownFigure
from claimtrack.services.grouping.figure_reading import figure_lines, held
from claimtrack.services.grouping.rows.words import (
    ALSO,
    MEASURE,
    POPULATION,
    THING,
    head,
    number_word,
)
from claimtrack.services.lookup.claim_rows import ClaimRow, parted_rows
from claimtrack.services.lookup.meanings import meaning
from claimtrack.store.reader import Param, Reader, ask, in_batches

_NUMBER = re.compile(r"\d+(?:[ \u00a0\u202f.,'’]\d{3})*(?:[.,]\d+)?")
_NEAR = 3
_LIKE = 0.8
"""How alike a name must be to be offered (difflib's ratio): "combattents", not "martians"."""
_ANYBODY = {None, "person"}
"""Populations that say nothing of who is counted."""
_MOST = 2000
"""Words and slugs looked at for names near one that nothing goes by."""
_LAST = "\U0010ffff"
"""Sorts behind every other character."""


def claim_names_about(
    reader: Reader, text: str, within: Collection[str] | None = None
) -> frozenset[str]:
    """The short ids of the claims of the figures that a slug, a number or words mean."""
    numbers = held(reader, figures_about(reader, text, within))
    return frozenset(f"C{claim}" for claims in numbers.values() for claim in claims)


def figures_about(
    reader: Reader, text: str, within: Collection[str] | None = None
) -> tuple[int, ...]:
    """The rows of the figures that a slug, a number or words mean, by the first of their claims.

    Words of one language find the claims of the other by what they mean ("blessés": injured), or
    through the population of the claims they stand in: "combattants" finds "fighters".
    ``within``: only those with one of these claims. Raises UnknownFigure with near names.
    """
    asked = text.strip().lower()
    called = _inside(reader, _called(reader, asked), within)
    found = called or _inside(reader, _about(reader, text), within)
    if not found:
        raise UnknownFigure(name=text, nearest=_nearest(reader, text))
    return found


def figure_called(reader: Reader, word: str, within: Collection[str] | None = None) -> int:
    """The figure with this slug, or the only one these words mean; UnknownFigure offers others."""
    found = _inside(reader, _of_slug(reader, word.strip().lower()), within)
    found = found or figures_about(reader, word, within)
    if len(found) > 1:
        slugs = (line.slug for line in figure_lines(reader, found).values())
        raise UnknownFigure(name=word, nearest=tuple(slugs))
    return found[0]


def _called(reader: Reader, slug: str) -> list[int]:
    """The figures that this slug names, alone or before a day and a number; else who had it."""
    own = _of_slug(reader, slug)
    alike = [row.id for row in ask(reader, "figures_by_base", names=[slug])]
    return alike or own or _marked(reader, [f"{ALSO}{slug}"])


def _of_slug(reader: Reader, slug: str) -> list[int]:
    """The figure of this slug."""
    return [row.id for row in ask(reader, "figures_by_slug", names=[slug])]


def _inside(
    reader: Reader, figures: Collection[int], within: Collection[str] | None
) -> tuple[int, ...]:
    """Those with a claim that stands and is one of these, in the order of their first claims."""
    lines = figure_lines(reader, figures)
    standing = [number for number in figures if number in lines and lines[number].claims]
    numbers = held(reader, standing)
    kept = {
        number: claims[0]
        for number, claims in numbers.items()
        if within is None or any(f"C{claim}" in within for claim in claims)
    }
    return tuple(sorted(kept, key=kept.__getitem__))


def _about(reader: Reader, text: str) -> set[int]:
    """The figures of which a claim fits a number, or words by their letters or their meaning."""
    wanted = asked_number(text)
    if wanted is not None:
        return set(_marked(reader, [number_word(wanted)]))
    meant = meaning(text)
    marks = [*(f"{MEASURE}{one}" for one in meant.measures)]
    marks += [*(f"{POPULATION}{one}" for one in meant.populations)]
    marks += [*(f"{THING}{one}" for one in meant.things)]
    by_letters = _with_words(reader, _wanted_words(text))
    found = {*_marked(reader, marks), *by_letters}
    populations = _populations(by_letters.values(), text)
    return found | set(_marked(reader, [f"{POPULATION}{one}" for one in populations]))


def _marked(reader: Reader, marks: Sequence[str]) -> list[int]:
    """The figures that have one of these words."""
    found: dict[int, None] = {}
    for batch in in_batches(marks):
        rows = ask(reader, "figures_by_words", names=batch)
        found.update((row.figure_id, None) for row in rows)
    return list(found)


def _wanted_words(text: str) -> list[str]:
    """Folded, without a final s, which does not count."""
    return [word.removesuffix("s") or word for word in fold(text).split()]


def _with_words(reader: Reader, words: Sequence[str]) -> dict[int, list[ClaimRow]]:
    """The figures with a claim in which each word begins a printed one, with those claims."""
    begun = [_begun_by(reader, word) for word in words]
    numbers = held(reader, set.intersection(*begun) if begun else ())
    read, _ = parted_rows(reader, {claim for claims in numbers.values() for claim in claims})
    fitting = {claim for claim, row in read.items() if _holds(_printed(row.facts), words)}
    found = {
        number: [read[claim] for claim in claims if claim in fitting]
        for number, claims in numbers.items()
    }
    return {number: hits for number, hits in found.items() if hits}


def _begun_by(reader: Reader, word: str) -> set[int]:
    """The figures with a claim in which the word begins a printed one."""
    rows = ask(reader, "figures_by_beginning", first=word, after=word + _LAST)
    return {row.figure_id for row in rows}


def _populations(hits: Iterable[Sequence[ClaimRow]], text: str) -> set[str]:
    """The populations of the claims whose counted noun is named."""
    words = _wanted_words(text)
    named = {
        row.facts.population for rows in hits for row in rows if _holds(head(row.facts), words)
    }
    return {one for one in named - _ANYBODY if one is not None}


def _printed(facts: Claim) -> str:
    names = (facts.text, head(facts), facts.figure, facts.measure, facts.population, facts.place)
    return " ".join(name for name in names if name)


def _holds(printed: str, wanted: Sequence[str]) -> bool:
    """Whether each word asked for begins a printed word."""
    words = fold(printed).split()
    return bool(wanted) and all(_begins_one(want, words) for want in wanted)


def _begins_one(beginning: str, words: Collection[str]) -> bool:
    return any(word.startswith(beginning) for word in words)


def asked_number(text: str) -> Decimal | None:
    """The number typed, however it is grouped: "50 000", "50,000", "50.000", "93 %"; else None."""
    bare = text.strip().rstrip("%").strip()
    if not _NUMBER.fullmatch(bare):
        return None
    digits = re.sub(r"[ \u00a0\u202f'’]|[.,](?=\d{3}(?!\d))", "", bare)
    return Decimal(digits.replace(",", "."))


def _nearest(reader: Reader, text: str) -> tuple[str, ...]:
    """Slugs and counted words that look like what was typed; none where nothing comes near."""
    asked = fold(text)
    names = {fold(name): name for name in _names_from(reader, asked[:1])}
    close = get_close_matches(asked, names, n=_NEAR, cutoff=_LIKE)
    return tuple(names[name] for name in close)


def _names_from(reader: Reader, letter: str) -> Iterator[str]:
    """Slugs and words that begin with a letter, as a name misspelt mostly does."""
    if not letter:
        return
    ends: dict[str, Param] = {"first": letter, "after": letter + _LAST, "most": _MOST}
    yield from (row.word for row in ask(reader, "figure_words", **ends) if len(row.word) > _NEAR)
    yield from (row.slug for row in ask(reader, "figure_slugs_between", **ends))
