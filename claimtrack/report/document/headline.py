"""What a figure is called where people read: "Killed, east Aleppo"."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from claimtrack.wording.display_names import measure_name, place_name

if TYPE_CHECKING:
    from claimtrack.services.lookup.claim_rows import ClaimRow


def headline(figure: str | None, rows: Iterable["ClaimRow"], lang: str) -> str:
    """What is counted and where, as its claims say; the slug in words where they do not agree."""
    rows = tuple(rows)
    measures = {row.facts.measure for row in rows}
    about = measure_name(measures.pop(), lang) if len(measures) == 1 else ""
    if not about:
        return _capital((figure or "").replace("-", " "))
    where = place_name(_usual_place(rows), lang)
    return _capital(f"{about}, {where}" if where else about)


def _usual_place(rows: Iterable["ClaimRow"]) -> str | None:
    """The place of most claims, of those that name one."""
    places = Counter(row.facts.place for row in rows if row.facts.place)
    return max(places, key=places.__getitem__, default=None)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
