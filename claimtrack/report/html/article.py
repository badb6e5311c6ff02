"""An article as one HTML page: words said underlined, speakers coloured, figures boxed.

Self-contained: no script, no font, no picture, nothing fetched. What a mark means stands in a
legend, in the tables below the text and in the mark's own tip, never in its colour alone.
"""

from html import escape

from claimtrack.domain.reading import ClaimFound, Reading, StatementFound, StatementKind
from claimtrack.locale.messages import say, word
from claimtrack.report.html.article_style import STYLE
from claimtrack.report.views.explanation import rule_words
from claimtrack.report.views.marks import Run, by_claim, runs, speakers
from claimtrack.wording.writer import colon, quantity_text, window_days

HUES = 8
"""Speakers get a hue each, in turn."""


def article_page(reading: Reading, name: str, lang: str) -> str:
    """The whole page; ``name`` is the file's, for a text without a title."""
    who = speakers(reading)
    title = say(lang, "extract.page_title", name=reading.article.title or name)
    body = [
        f"<h1>{escape(title)}</h1>",
        _legend(who, lang),
        f'<article lang="{escape(reading.article.lang)}">',
        *(_paragraph(reading, line, who, lang) for line in runs(reading) if line),
        "</article>",
        _claims(reading, who, lang),
        _statements(reading, who, lang),
    ]
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(body)
        + "\n</main>\n</body>\n</html>\n"
    )


def _legend(who: dict[str, int], lang: str) -> str:
    marks = "".join(
        f'<li><span class="{name}">{escape(say(lang, f"extract.{name}"))}</span></li>'
        for name in ("words", "boxed", "furniture")
    )
    names = "".join(f"<li>{_who(name, who, name)}</li>" for name in who)
    return f'<ul class="legend">{marks}{names}</ul>'


def _who(name: str | None, who: dict[str, int], nobody: str) -> str:
    """A speaker's name in their hue; ``nobody``: what stands where there is none."""
    if not name:
        return escape(nobody)
    return f'<span class="who{_hue(name, who)}">{escape(name)}</span>'


def _hue(name: str | None, who: dict[str, int]) -> str:
    """The class of a speaker's hue, behind another one."""
    return f" h{who[name] % HUES}" if name in who else ""


def _paragraph(reading: Reading, line: list[Run], who: dict[str, int], lang: str) -> str:
    inner = "".join(_figure(reading, claim, group, who, lang) for claim, group in by_claim(line))
    if not all(run.chrome for run in line):
        return f"<p>{inner}</p>"
    return f'<p class="furniture" title="{escape(word(lang, line[0].chrome))}">{inner}</p>'


def _figure(
    reading: Reading, claim: int | None, group: list[Run], who: dict[str, int], lang: str
) -> str:
    inner = "".join(_stretch(reading, run, who) for run in group)
    if claim is None:
        return inner
    facts = reading.claims[claim].facts
    amount = quantity_text(facts.quantity, facts.unit, lang)
    told = filter(None, (amount, facts.figure, facts.speaker or say(lang, "nobody")))
    tip = escape(" · ".join(told))
    return f'<a class="boxed" href="#c{claim + 1}" title="{tip}">{inner}</a>'


def _stretch(reading: Reading, run: Run, who: dict[str, int]) -> str:
    text = escape(run.text)
    if run.mention is not None:
        text = _marked("who", reading.statements[run.mention].speaker, text, who)
    if run.statements:
        text = _marked("words", reading.statements[run.statements[-1]].speaker, text, who)
    return text


def _marked(kind: str, speaker: str | None, inner: str, who: dict[str, int]) -> str:
    """A stretch with the mark of its kind, in the hue of its speaker, who is named in its tip."""
    tip = escape(speaker or "")
    return f'<span class="{kind}{_hue(speaker, who)}" title="{tip}">{inner}</span>'


def _table(heading: str, columns: tuple[str, ...], rows: list[tuple[str, str]]) -> str:
    """``rows``: (id, cells as HTML)."""
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    body = "\n".join(f'<tr id="{name}">{cells}</tr>' for name, cells in rows)
    return (
        f'<h2>{escape(heading)}</h2>\n<div class="wide"><table>\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody>\n</table></div>"
    )


def _cells(*cells: str) -> str:
    return "".join(f"<td>{cell}</td>" for cell in cells)


def _claims(reading: Reading, who: dict[str, int], lang: str) -> str:
    if not reading.claims:
        return f"<p>{escape(say(lang, 'no_claims'))}</p>"
    rows = [
        (f"c{place}", _claim(reading, claim, who, lang))
        for place, claim in enumerate(reading.claims, start=1)
    ]
    keys = ("claim", "commits", "when", "speaker", "figure", "extract.rule")
    return _table(say(lang, "extract.claims"), tuple(say(lang, key) for key in keys), rows)


def _claim(reading: Reading, claim: ClaimFound, who: dict[str, int], lang: str) -> str:
    facts = claim.facts
    return _cells(
        f'<span class="boxed">{escape(reading.article.text[claim.start : claim.end])}</span>',
        escape(quantity_text(facts.quantity, facts.unit, lang)),
        escape(window_days(facts.window, lang)),
        _who(facts.speaker, who, say(lang, "nobody")),
        escape(facts.figure or ""),
        escape(rule_words(claim.rule, lang)),
    )


def _statements(reading: Reading, who: dict[str, int], lang: str) -> str:
    rows = [
        (f"s{place}", _statement(reading, said, who, lang))
        for place, said in enumerate(reading.statements, start=1)
        if said.kind is not StatementKind.NARRATOR
    ]
    if not rows:
        return ""
    keys = ("speaker", "cue", "kind", "said", "extract.rule")
    return _table(say(lang, "extract.statements"), tuple(say(lang, key) for key in keys), rows)


def _statement(reading: Reading, said: StatementFound, who: dict[str, int], lang: str) -> str:
    role = f"{colon(lang)}{escape(said.role)}" if said.role else ""
    return _cells(
        _who(said.speaker, who, say(lang, "unnamed")) + role,
        escape(said.cue or ""),
        escape(word(lang, said.kind)),
        f'<span class="words">{escape(reading.article.text[said.start : said.end])}</span>',
        escape(rule_words(said.rule, lang)),
    )
