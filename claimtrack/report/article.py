"""An article with what was found in it: words said, speakers and figures told apart by style."""

from collections.abc import Iterator

from claimtrack.domain.reading import ClaimFound, Reading
from claimtrack.report.doc import Line, Parts, Table, line
from claimtrack.report.messages import say, word
from claimtrack.report.numbers import amount, days

_PLAIN, _SAID, _SPEAKER, _FIGURE, _DIM = range(5)
_STYLES = ("", "said", "speaker", "figure", "dim")
"""The stronger one wins where they overlap; page furniture is dimmed whatever stands in it."""


def article_parts(reading: Reading, lang: str) -> Parts:
    """The text with its marks, then the table of claims."""
    parts: Parts = [*_text(reading), line()]
    if not reading.claims:
        return [*parts, line(say(lang, "no_claims"))]
    return [*parts, _claims(reading, lang)]


def _text(reading: Reading) -> Iterator[Line]:
    """One line a paragraph."""
    text, marks = reading.article.text.rstrip(), _marks(reading)
    start = 0
    for paragraph in text.split("\n"):
        yield Line(tuple(_runs(paragraph.rstrip("\r"), marks[start:])))
        start += len(paragraph) + 1


def _marks(reading: Reading) -> bytearray:
    """For each code point, what it is part of."""
    marks = bytearray(len(reading.article.text))
    for statement in reading.statements:
        _paint(marks, statement.start, statement.end, _SAID)
        if statement.mention_start is not None and statement.mention_end is not None:
            _paint(marks, statement.mention_start, statement.mention_end, _SPEAKER)
    for claim in reading.claims:
        _paint(marks, claim.start, claim.end, _FIGURE)
    for region in reading.chrome:
        _paint(marks, region.start, region.end, _DIM)
    return marks


def _paint(marks: bytearray, start: int, end: int, mark: int) -> None:
    for place in range(start, min(end, len(marks))):
        marks[place] = max(marks[place], mark)


def _runs(text: str, marks: bytearray) -> Iterator[tuple[str, str]]:
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or marks[place] != marks[start]:
            yield text[start:place], _STYLES[marks[start]]
            start = place


def _claims(reading: Reading, lang: str) -> Table:
    keys = ("claim", "commits", "when", "speaker", "figure")
    return Table(
        headings=tuple(say(lang, key) for key in keys),
        rows=tuple(_cells(reading, claim, lang) for claim in reading.claims),
        right=frozenset({1}),
        fixed=frozenset(),
        styles=("figure", "", "", "speaker", ""),
        named=frozenset({1, 2}),
    )


def _cells(reading: Reading, claim: ClaimFound, lang: str) -> tuple[str, ...]:
    facts = claim.facts
    return (
        reading.article.text[claim.start : claim.end],
        amount(facts.quantity, facts.unit, lang),
        days(facts.window.nominal, lang) if facts.window else "",
        _claimant(claim, lang),
        facts.figure or "",
    )


def _claimant(claim: ClaimFound, lang: str) -> str:
    who = claim.facts.speaker or say(lang, "nobody")
    return f"{who} ({word(lang, claim.chrome)})" if claim.chrome else who
