"""Outlets as people ask for them: all of them, and what a person knows of one."""

from dataclasses import dataclass
from difflib import get_close_matches

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import fold
from claimtrack.errors import UnknownOutlet
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.store.tables.models import Article, Outlet

KINDS = ("agency", "newspaper", "broadcaster", "site", "institution")


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletRow:
    """One outlet; ``articles`` counts. ``family``: the owner, under whom copies are one origin."""

    name: str
    domain: str | None
    kind: str | None
    country: str | None
    family: str | None
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletDone:
    """An outlet after a change. ``step``: of the log, None where nothing changed."""

    outlet: OutletRow
    step: int | None


def list_outlets(session: Session) -> tuple[OutletRow, ...]:
    """Every outlet by its name."""
    query = (
        select(Outlet, func.count(Article.id))
        .outerjoin(Article, Article.outlet_id == Outlet.id)
        .group_by(Outlet.id)
        .order_by(Outlet.folded)
    )
    return tuple(_row(one, count) for one, count in session.execute(query))


def edit_outlet(
    session: Session,
    hand: Hand,
    name: str,
    *,
    kind: str | None = None,
    country: str | None = None,
    family: str | None = None,
) -> OutletDone:
    """Say what an outlet is, where, and whose; None leaves a value. No ingest changes them again.

    Raises:
        UnknownOutlet: none is called so; near names are offered.

    """
    one = _called(session, name)
    with step(session, hand, "outlet edit", one.name) as made:
        for field, value in (("kind", kind), ("country", country), ("family", family)):
            if value is not None:
                setattr(one, field, value)
    count = session.scalar(select(func.count()).where(Article.outlet_id == one.id))
    return OutletDone(outlet=_row(one, count or 0), step=made.number)


def _called(session: Session, name: str) -> Outlet:
    known = {one.folded: one for one in session.scalars(select(Outlet))}
    if (found := known.get(fold(name))) is not None:
        return found
    near = get_close_matches(fold(name), sorted(known), n=3, cutoff=0.6)
    raise UnknownOutlet(name=name, nearest=tuple(known[key].name for key in near))


def _row(one: Outlet, articles: int) -> OutletRow:
    return OutletRow(
        name=one.name,
        domain=one.domain,
        kind=one.kind,
        country=one.country,
        family=one.family,
        articles=articles,
    )
