"""The news agency that an article credits: "(AFP) -", "/Reuters", "avec AFP"."""

import re
from functools import cache

from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.names import NameTable

EDGE = 400
"""Characters at either end of a text in which a credit stands; elsewhere AFP is a source."""


@cache
def _credit(code: str) -> re.Pattern[str]:
    each = "|".join(
        re.escape(name) for name in sorted(table(code, "names", NameTable).agencies, key=len)[::-1]
    )
    return re.compile(
        rf"[(\[](?:[\w' ,.-]{{0,30}}[ ,/])?(?P<one>{each})(?:[ ,/][\w' ,.-]{{0,30}})?[)\]]"
        rf"|(?:^|\n)[^\n]{{0,40}}?\b(?P<two>{each})\s?[-–—]\s"
        rf"|(?i:\b(?:avec|source|par|with|by|from|©|crédit)\s?:?\s)(?P<three>{each})\s*(?:$|\n|[.)/])"
        rf"|/\s?(?P<four>{each})\s*(?:$|\n)"
        rf"|(?:^|\n)(?P<five>{each})\s*(?:$|\n)"
    )


def find_agency(text: str, lang: str) -> str | None:
    """The agency credited at the beginning or the end of ``text``; None where none is.

    Use it for the origin of what an outlet prints in its own voice: ten papers with one dispatch
    are one origin.
    """
    code = lang if lang in CODES else "en"
    bare = text.strip()
    for part in (bare[:EDGE], bare[-EDGE:]):
        if found := _credit(code).search(part):
            return next(name for name in found.groups() if name)
    return None
