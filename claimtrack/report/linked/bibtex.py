"""The sources as BibTeX, for LaTeX and for reference managers. UTF-8: accents stay as they are."""

import re
from collections.abc import Iterator

from claimtrack.locale.messages import ENGLISH, languages, word
from claimtrack.report.linked.citation import Cited, cited
from claimtrack.services.reports.claims_report import Material

_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",  # BibTeX counts a brace even after a backslash
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{mark: "\\" + mark for mark in "$&#%_"},
    }
)
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
"""No no-break spaces: French typography needs them."""
_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20", "\n": "", "\r": ""})


def bibtex_pieces(material: Material, lang: str) -> Iterator[str]:
    """One entry a source, by the article's id; the same in every language."""
    del lang
    for source in material.sources():
        yield _entry(cited(source))


def _entry(one: Cited) -> str:
    """Dates twice: year and month for BibTeX, date and urldate for biblatex."""
    fields = {
        "author": f"{{{latex(one.author)}}}" if one.author else None,
        "title": f"{{{latex(one.title)}}}",
        "journal": latex(one.outlet) if one.outlet else None,
        **_dates(one),
        "url": _address(one.url),
        "urldate": one.accessed.isoformat() if one.accessed else None,
        "archive": _address(one.archive),
        "langid": _langid(one.lang),
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@article{{{one.key},\n{''.join(lines)}}}\n\n"


def _langid(lang: str) -> str | None:
    """What biblatex calls a language: its English name; None for one that has no catalogue."""
    return word(ENGLISH, lang).lower() if lang in languages() else None


def _dates(one: Cited) -> dict[str, str]:
    """Year and month as far as they are known, and the day or the span of days."""
    parts = dict(zip(("year", "month"), map(str, one.issued), strict=False))
    day, until = _iso(one.issued), _iso(one.until)
    return {**parts, "date": f"{day}/{until}" if until else day}


def _iso(parts: tuple[int, ...]) -> str:
    return "-".join(f"{part:02}" for part in parts)


def latex(text: str) -> str:
    """Text on one line that LaTeX prints as it is, its braces in balance for BibTeX."""
    return _BLANKS.sub(" ", text).strip(" ").translate(_ESCAPES)


def _address(url: str | None) -> str | None:
    return url.translate(_IN_ADDRESS) if url else None
