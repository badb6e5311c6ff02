"""The news agency that an article credits: "(AFP) -", "/Reuters", "avec AFP", "with agencies"."""

import re
from functools import cache

from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.names import NameTable

EDGE = 400
"""Characters at either end of a text in which a credit stands; elsewhere AFP is a source."""

FULL = {"Associated Press": "AP", "Agence France-Presse": "AFP", "PA Media": "PA"}
"""What an agency is also called."""

_NEXT = r"\s*(?:$|\n|[.,;)/&]|et\b|and\b|staff\b)"
"""What may follow a credit: the end, a second agency; "with Reuters reporters" is no credit."""


@cache
def _credit(code: str) -> re.Pattern[str]:
    names = table(code, "names", NameTable)
    each = "|".join(re.escape(name) for name in sorted(names.agencies, key=len, reverse=True))
    wires = "|".join(re.escape(name) for name in sorted(names.wires, key=len, reverse=True))
    return re.compile(
        rf"[(\[](?:[\w' ,.-]{{0,30}}[ ,/])?(?P<one>{each})(?:[ ,/][\w' ,.-]{{0,30}})?[)\]]"
        rf"|(?:^|\n)[^\n]{{0,40}}?\b(?P<two>{each})\s?[-–—]\s"
        rf"|(?i:(?:\b(?:avec|source|sources|par|with|by|from|crédit|photo)\s?:?|©)\s?)"
        rf"(?P<three>{each}){_NEXT}"
        rf"|/\s?(?P<four>{each})\s*(?:$|\n)"
        rf"|(?:^|\n)(?P<five>{each})\s*(?:$|\n|,\s+(?i:publié|published|updated|mis à jour))"
        rf"|(?i:\b(?:avec|with|from|by|source|sources)\s?:?\s)(?P<six>(?i:{wires}))\s*(?:$|\n|[.)])"
        rf"|(?:^|\n|\()(?P<seven>(?i:{wires}))\s*(?:$|\n|\))"
    )


def find_agency(text: str, lang: str) -> str | None:
    """The agency credited at the beginning or the end of ``text``; None where none is.

    "Avec agences" is a credit too: the words as printed, in small letters ("agences"). Where
    several are named it is the first. Use it for the origin of what an outlet prints in its own
    voice: ten papers with one dispatch are one origin.
    """
    code = lang if lang in CODES else "en"
    bare = text.strip()
    named = (_credit(code).search(part) for part in (bare[:EDGE], bare[-EDGE:]))
    found = [_name(match) for match in named if match is not None]
    return next((name for name in found if not name.islower()), found[0] if found else None)


def _name(match: re.Match[str]) -> str:
    name = next(group for group in match.groups() if group)
    if match.lastgroup in ("six", "seven"):
        return name.lower()
    return FULL.get(name, name)
