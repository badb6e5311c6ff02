"""An article with what was found in it: words said, speakers and figures told apart by style."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from claimtrack.domain.reading import ClaimFound, Reading
from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Line, Parts, Table, line
from claimtrack.report.views.marks import Run, runs, speakers
from claimtrack.wording.writer import quantity_text, window_days

COLOURS = 6
"""Speakers get a colour each, in turn."""


def article_parts(reading: Reading, lang: str) -> Parts:
    """The text with its marks, what the marks mean, then the table of claims."""
    who = speakers(reading)
    parts: Parts = [_text_line(reading, one, who) for one in runs(reading)]
    parts += [line(), _legend(who, lang), line()]
    if not reading.claims:
        return [*parts, line(say(lang, "no_claims"))]
    return [*parts, _claims(reading, lang)]


def _text_line(reading: Reading, found: list[Run], who: dict[str, int]) -> Line:
    styled = ((run.text, _style(reading, run, who)) for run in found)
    joined = tuple(
        ("".join(text for text, _ in group), style)
        for style, group in groupby(styled, key=lambda stretch: stretch[1])
    )
    return Line(joined or (("", ""),))


def _style(reading: Reading, run: Run, who: dict[str, int]) -> str:
    """Names of styles, joined by blanks; page furniture is dimmed whatever stands in it."""
    if run.chrome:
        return "furniture"
    names = ["words"] if run.statements else []
    if run.mention is not None:
        names.append(speaker_style(reading.statements[run.mention].speaker, who))
    if run.claim is not None:
        names.append("boxed")
    return " ".join(names)


def speaker_style(name: str | None, who: dict[str, int]) -> str:
    """The style of one speaker; somebody unnamed has one too."""
    return f"who{who[name] % COLOURS}" if name in who else "speaker"


def _legend(who: dict[str, int], lang: str) -> Line:
    """What the marks mean, each shown in its own, and who speaks."""
    marks = (("words", "words"), ("boxed", "boxed"), ("furniture", "furniture"))
    stretches = [("   ", ""), *_apart((say(lang, f"extract.{key}"), style) for key, style in marks)]
    if who:
        names = ((name, speaker_style(name, who)) for name in who)
        stretches += [(" · " + say(lang, "extract.speakers") + " ", ""), *_apart(names, ", ")]
    return Line(tuple(stretches[1:]))


def _apart(stretches: Iterable[tuple[str, str]], between: str = " · ") -> Iterator[tuple[str, str]]:
    for place, stretch in enumerate(stretches):
        if place:
            yield between, ""
        yield stretch


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
        quantity_text(facts.quantity, facts.unit, lang),
        window_days(facts.window, lang),
        _claimant(claim, lang),
        facts.figure or "",
    )


def _claimant(claim: ClaimFound, lang: str) -> str:
    who = claim.facts.speaker or say(lang, "nobody")
    return f"{who} ({word(lang, claim.chrome)})" if claim.chrome else who
