"""The news agency that an article credits: "(AFP) -", "/Reuters", "avec AFP", "with agencies"."""

import re
from collections.abc import Iterable
from functools import cache

from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.documents import DocumentTable
from claimtrack.lang.tables.speakers import SpeakerTable

EDGE = 400
"""Characters at either end of a text in which a credit stands; elsewhere AFP is a source."""

FULL = {"Associated Press": "AP", "Agence France-Presse": "AFP", "PA Media": "PA"}
"""What an agency is also called."""


def find_agency(text: str, lang: str) -> str | None:
    """The agency credited at the beginning or the end of ``text``; None where none is.

    "Avec agences" is a credit too: the words as printed, in small letters ("agences"). Where
    several are named it is the first. Use it for the origin of what an outlet prints in its own
    voice: ten papers with one dispatch are one origin.
    """
    bare = text.strip()
    names = [*_names(bare[:EDGE], lang), *_names(bare[-EDGE:], lang)]
    named = (name for name in names if not name.islower())
    return next(named, next(iter(names), None))


def _names(edge: str, lang: str) -> list[str]:
    """The agency credited at one edge, if any."""
    match = _credit(lang).search(edge)
    return [_name(match)] if match is not None else []


def _name(match: re.Match[str]) -> str:
    """The agency's usual name, or "agencies" in small letters."""
    wires = match["wires1"] or match["wires2"]
    if wires:
        return wires.lower()
    name = next(group for group in match.groups() if group)
    return FULL.get(name, name)


@cache
def _credit(lang: str) -> re.Pattern[str]:
    """A credit in all the places where it stands; its words are those of every language."""
    names = table(lang, "speakers", SpeakerTable)
    each, wires = _longest_first(names.agencies), _longest_first(names.wires)
    links, dates = _either("credit_links"), _either("credit_dates")
    labels, joins = _either("credit_links", "credit_labels"), _either("credit_joins")
    # What may follow: the end, a second agency; "with Reuters reporters" is no credit.
    following = rf"\s*(?:$|\n|[.,;)/&]|(?:{joins})\b)"
    return re.compile(
        rf"[(\[](?:[\w' ,.-]{{0,30}}[ ,/])?(?P<agency1>{each})(?:[ ,/][\w' ,.-]{{0,30}})?[)\]]"
        rf"|(?:^|\n)[^\n]{{0,40}}?\b(?P<agency2>{each})\s?[-–—]\s"
        rf"|(?i:(?:\b(?:{labels})\s?:?|©)\s?)(?P<agency3>{each}){following}"
        rf"|/\s?(?P<agency4>{each})\s*(?:$|\n)"
        rf"|(?:^|\n)(?P<agency5>{each})\s*(?:$|\n|,\s+(?i:{dates}))"
        rf"|(?i:\b(?:{links})\s?:?\s)(?P<wires1>(?i:{wires}))\s*(?:$|\n|[.)])"
        rf"|(?:^|\n|\()(?P<wires2>(?i:{wires}))\s*(?:$|\n|\))"
    )


def _longest_first(names: Iterable[str]) -> str:
    """The names as alternatives, so that none is cut short by another."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def _either(*fields: str) -> str:
    """The expressions of these fields of all packs, as alternatives."""
    pages = [table(code, "documents", DocumentTable) for code in CODES]
    each = [word for page in pages for field in fields for word in getattr(page, field)]
    return "|".join(dict.fromkeys(each))
