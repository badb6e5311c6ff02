"""What the figure of each claim is called, without reading the claims: for tables of very many."""

from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.store.queries.claims import set_aside
from claimtrack.store.tables.models import Claim, Figure

_BATCH = 5000


def figure_names(session: Session) -> dict[int, str]:
    """Row of each claim that a report holds → its figure's slug, by the row's number.

    Those of each article's last version, without those that a person set aside.
    """
    query = (
        select(Claim.id, Figure.slug)
        .join(Figure, Claim.figure_id == Figure.id)
        .where(~set_aside())
        .order_by(Claim.id)
    )
    reader = session.connection()  # plain rows: the session would make each one an object
    slugs: dict[str, str] = {}
    found = {}
    for number, slug in reader.execute(query, execution_options={"yield_per": _BATCH}):
        found[number] = slugs.setdefault(slug, slug)
    return found


def report_order(names: dict[int, str]) -> list[int]:
    """The rows of the claims as a report has them: large figures first, then by name, then by id.

    >>> report_order({1: "lone", 2: "toll", 3: "toll"})
    [2, 3, 1]
    """
    sizes = Counter(names.values())
    return sorted(names, key=lambda number: (-sizes[names[number]], names[number], number))
