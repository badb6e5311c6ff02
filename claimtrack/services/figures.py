"""Which claims give a value for the same quantity, and what that quantity is called.

Claims name a place or leave it to their article: "20,000 people had left" beside "fewer than
5,000 people had left east Aleppo". A claim without a place is put with those of its article, else
with those of all articles, as long as one place stands out; the comparison still says what it had
to assume.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from claimtrack.domain.claim import Claim
from claimtrack.domain.figure import figure_slug, slug
from claimtrack.services.claim_rows import ClaimRow

_DIRECTION = re.compile(r"^(?:north|south)?(?:east|west)?-(?=.)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One quantity, known by its slug, and the claims that give it a value.

    By hand (``services.mended``): ``also``, the slugs it had before, which go on naming it;
    ``whole``, the figure of which it is a part.
    ``parts``: claims of other figures that their text declares parts of these.
    """

    slug: str
    claims: tuple[ClaimRow, ...]
    also: tuple[str, ...] = ()
    whole: str | None = None
    parts: tuple[ClaimRow, ...] = ()


def figures(rows: Iterable[ClaimRow]) -> tuple[Figure, ...]:
    """Every figure, in the order of its first claim; each claim is told its figure's slug."""
    rows = tuple(rows)
    usual = _usual_places(rows)
    groups: dict[tuple[str, str], list[ClaimRow]] = {}
    for row in rows:
        groups.setdefault(_key(row, usual), []).append(row)
    made = [_figure(base, place, group) for (base, place), group in groups.items()]
    return with_declared(made)


def with_declared(groups: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures, each with the claims of others that a text declares parts of its own."""
    groups = tuple(groups)
    parts: dict[str, list[ClaimRow]] = {}
    for row in (row for figure in groups for row in figure.claims):
        if row.facts.part_of is not None:
            parts.setdefault(row.facts.part_of, []).append(row)
    return tuple(_with_parts(figure, parts) for figure in groups)


def _with_parts(figure: Figure, parts: dict[str, list[ClaimRow]]) -> Figure:
    own = {row.id for row in figure.claims}
    further = [row for name in own if name in parts for row in parts[name] if row.id not in own]
    further.sort(key=lambda row: int(row.id[1:]))
    return replace(figure, parts=tuple(further)) if further else figure


def _figure(base: str, place: str, rows: list[ClaimRow]) -> Figure:
    """Named after the place that all its claims share, else after the whole around them."""
    named = {row.facts.place for row in rows if row.facts.place}
    name = "-".join(part for part in (base, named.pop() if len(named) == 1 else place) if part)
    return Figure(
        slug=name,
        claims=tuple(replace(row, facts=replace(row.facts, figure=name)) for row in rows),
    )


def _key(row: ClaimRow, usual: dict[tuple[str, str], str]) -> tuple[str, str]:
    base = base_slug(row.facts)
    if base is None:  # too little is known to compare it with anything
        return row.id.lower(), ""
    if row.facts.place:
        return base, _whole(row.facts.place)
    return base, usual.get((row.article.id, base)) or usual.get(("", base)) or ""


def base_slug(claim: Claim) -> str | None:
    """What is measured, without the place: "left", "retaken-share-of-district"."""
    return figure_slug(
        measure=claim.measure,
        population=claim.population,
        place=None,
        denominator=claim.denominator,
        unit=claim.unit,
        head=_head(claim),
    )


def _head(claim: Claim) -> str | None:
    """The noun counted; a sum of money has none, and its digits name nothing."""
    first = slug(claim.counted).partition("-")[0]
    return first if first.isalpha() else None


def _usual_places(rows: tuple[ClaimRow, ...]) -> dict[tuple[str, str], str]:
    """(article, base) → the place most of its claims name; article "" stands for all of them."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    for row in rows:
        base = base_slug(row.facts)
        if base is not None and row.facts.place:
            for article in (row.article.id, ""):
                counts.setdefault((article, base), Counter())[_whole(row.facts.place)] += 1
    return {key: _first(counter) for key, counter in counts.items() if _first(counter)}


def _first(counter: Counter[str]) -> str:
    """The commonest; "" where two are equally common: better vague than wrong."""
    best = counter.most_common(2)
    return "" if len(best) == 2 and best[0][1] == best[1][1] else best[0][0]


def _whole(place: str) -> str:
    """The place that a quarter of the sky is part of: of "east-aleppo", "aleppo"."""
    return _DIRECTION.sub("", place)
