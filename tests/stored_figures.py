"""Every figure of a database, and every claim in one, for tests that look at all of them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.services.grouping.figure_reading import StoredFigure, read_figures
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.store.tables.models import Figure


def recorded_figures(session: Session) -> tuple[StoredFigure, ...]:
    """All figures with a claim that stands, in the order of their first claims."""
    found = read_figures(session, list(session.scalars(select(Figure.id))))
    return tuple(sorted(found, key=lambda one: one.claims[0].number))


def all_claim_rows(session: Session) -> tuple[ClaimRow, ...]:
    """Every claim of each article's last version that stands, by id."""
    rows = (row for one in recorded_figures(session) for row in one.claims)
    return tuple(sorted(rows, key=lambda row: row.number))
