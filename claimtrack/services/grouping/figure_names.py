"""What the figure of each claim is called, without reading the claims: for tables of very many.

The same names as ``recorded_figures`` gives, which a test holds; a tenth of the memory, since only
the few words that make a name are read, and those that many claims share are kept once.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtrack.services.grouping.figures import (
    Usual,
    figure_key,
    figure_name,
    named_slug,
    usual_places,
)
from claimtrack.services.grouping.outlines import outlined_figures
from claimtrack.store.queries.claims import set_aside
from claimtrack.store.tables.models import Claim, Mending, Snapshot

_BATCH = 5000


class _Bare(NamedTuple):
    """What a claim's figure is named by."""

    number: int
    article: int
    base: str | None
    place: str | None


def figure_names(session: Session) -> dict[int, str]:
    """Row of each claim that a report holds → its figure's slug, by the row's number.

    Those of each article's last version, without those that a person set aside.
    """
    answered = session.scalar(select(Mending.id).where(Mending.undone_at.is_(None)).limit(1))
    return _computed(list(_bare(session))) if answered is None else _edited(session)


def _edited(session: Session) -> dict[int, str]:
    """With a person's answers, which are laid over whole figures."""
    figures = outlined_figures(session)
    return dict(sorted((row.number, one.slug) for one in figures for row in one.claims))


def _computed(rows: list[_Bare]) -> dict[int, str]:
    """As the program alone groups them."""
    usual = usual_places((f"A{row.article}", row.base, row.place) for row in rows)
    keys = {row.number: _key(row, usual) for row in rows}
    places: dict[tuple[str, str], set[str | None]] = defaultdict(set)
    for row in rows:
        places[keys[row.number]].add(row.place)
    names = {key: figure_name(*key, around) for key, around in places.items()}
    return {number: names[key] for number, key in keys.items()}


def report_order(names: dict[int, str]) -> list[int]:
    """The rows of the claims as a report has them: large figures first, then by name, then by id.

    >>> report_order({1: "lone", 2: "toll", 3: "toll"})
    [2, 3, 1]
    """
    sizes = Counter(names.values())
    return sorted(names, key=lambda number: (-sizes[names[number]], names[number], number))


def _key(row: _Bare, usual: Usual) -> tuple[str, str]:
    return figure_key(row.number, f"A{row.article}", row.base, row.place, usual)


def _bare(session: Session) -> Iterator[_Bare]:
    newest = (
        select(Snapshot.article_id, func.max(Claim.snapshot_id))
        .join(Snapshot, Claim.snapshot_id == Snapshot.id)
        .where(~set_aside())
        .group_by(Snapshot.article_id)
    )
    last = {row[0]: row[1] for row in session.execute(newest)}
    base, shared = cache(named_slug), cache(str)
    reader = session.connection()  # plain rows: the session would make each one an object
    for row in reader.execute(_query(), execution_options={"yield_per": _BATCH}):
        number, snapshot, article, place, *words = row
        if last[article] == snapshot:
            yield _Bare(number, article, base(*words), shared(place) if place else None)


def _query() -> Any:
    return (
        select(
            Claim.id,
            Claim.snapshot_id,
            Snapshot.article_id,
            Claim.place,
            Claim.measure,
            Claim.population,
            Claim.denominator,
            Claim.unit,
            Claim.counted,
        )
        .join(Snapshot, Claim.snapshot_id == Snapshot.id)
        .where(~set_aside())
        .order_by(Claim.id)
    )
