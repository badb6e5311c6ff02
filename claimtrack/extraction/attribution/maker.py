"""Who made or sent what is named: "a count kept by the prefecture", "la plainte déposée par X"."""

import re
from functools import cache

from claimtrack.extraction.attribution.patterns import (
    claimants,
    first_start,
    opening,
    person_at_end,
    strip_article,
)


@cache
def _adjunct(code: str) -> re.Pattern[str]:
    """What stands behind a maker and is no part of a name: "for the paper", "à partir de"."""
    return re.compile(rf"(?i:{claimants(code).source_stop})(?![A-ZÀ-Þ])")


def maker(words: str, code: str) -> str | None:
    """Who made or sent what is named: "un décompte établi par X", "la plainte déposée par X"."""
    made_by = opening(code, "made_by").search(words)
    if made_by is None:
        return None
    source = strip_article(re.split(r"[,;:.«»]", words[made_by.end() :])[0].strip(), code)
    source = source[: first_start(_adjunct(code), source, 0, len(source))]
    # A role before a name goes: "le chercheur indépendant Paul Martin" is Paul Martin.
    name = person_at_end(code).search(source)
    return (name.group() if name else source) or None
