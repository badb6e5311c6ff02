"""Places named in a text, as language-neutral ids: "Alep-Est" and "east Aleppo" are one."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from claimtrack.lang.pack import known, table
from claimtrack.lang.tables.names import NameTable
from claimtrack.lang.tables.places import PlaceTable
from claimtrack.lang.tables.world import WITHIN

_CAPITALISED = re.compile(r"(?<![\w])[A-ZÀ-Þ][\w’.-]*(?:[ \u00a0](?:[A-ZÀ-Þ][\w’-]*))?")
COUNTRIES = frozenset(WITHIN.values())


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """A place named at ``start``–``end``; ``id`` such as "east-aleppo"."""

    start: int
    end: int
    id: str


def _table(code: str) -> PlaceTable:
    return table(code, "places", PlaceTable)


@cache
def _direction(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w){_table(code).direction_of}$")


_PREPOSITION = re.compile(r"(?i)\b(?:à|en|vers|dans|at|in|from|near)\s(?:l['’]|la\s|the\s)?$")
"""Of a place: "de" before a capital is as often "by" its government as "from" the city."""


_DATELINE = re.compile(
    r"(?:[ \t,]+[^\W\d_]+\.?\s+\d{1,2}|,\s+\d{1,2}\s+[^\W\d_]+\.?)?\s*"
    r"(?:\([A-Z][^)\n]{1,30}\)\s*)?[-–—]\s"
)


def _dateline(text: str, start: int, end: int) -> bool:
    """Whether the place only says where the report was filed: "RIO DE JANEIRO, March 24 - "."""
    line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    lead = text[line:start].strip()
    return len(lead) < 20 and lead == lead.upper() and _DATELINE.match(text, end) is not None


def _lookup(words: str, code: str) -> tuple[str, int] | None:
    """(id, characters used) for the longest known name at the front of ``words``."""
    tries = [words, re.split(r"[ \u00a0]", words)[0]]
    for form in tries:
        bare = form.rstrip(".,-").replace("’", "'")
        plain = bare.lower()
        known = _table(code).names
        if plain in known:
            return known[plain], len(bare)
        head, dash, tail = plain.rpartition("-")
        if dash and head in known and tail in _table(code).directions:
            return f"{_table(code).directions[tail]}-{known[head]}", len(bare)
    return None


def find_places(text: str, start: int, end: int, lang: str) -> list[PlaceFound]:
    """Places between two offsets of ``text``, in order.

    Capitals count only where they are places: "à Moscou" is one, "Moscou affirme" is not.
    """
    code = known(lang)
    found = []
    for match in _CAPITALISED.finditer(text, start, end):
        hit = _lookup(match.group(), code)
        if hit is None:
            continue
        place, size = hit
        begin, stop = match.start(), match.start() + size
        if _dateline(text, begin, stop):
            continue
        before = text[max(start, begin - 40) : begin]
        if text[begin:stop].lower() in table(
            code, "names", NameTable
        ).capitals and not _PREPOSITION.search(before):
            continue
        if way := _direction(code).search(before):
            word = next(value for value in way.groups() if value).lower()
            place = f"{_table(code).directions[word]}-{place}"
            begin -= len(way.group())
        found.append(PlaceFound(begin, stop, place))
    return found


def narrow(found: list[PlaceFound]) -> list[PlaceFound]:
    """The places that are no countries, where there are any."""
    return [place for place in found if place.id not in COUNTRIES] or found


_CLEARLY = 2
"""How many times as often as any other a text must name a place to be about it."""


def main_place(found: list[PlaceFound]) -> str | None:
    """The place a text is about: the one it names most, where no other comes near."""
    counts = Counter(place.id for place in found).most_common(2)
    if not counts or counts[0][1] < _CLEARLY:
        return None
    second = counts[1][1] if len(counts) > 1 else 0
    return counts[0][0] if counts[0][1] >= _CLEARLY * second else None
