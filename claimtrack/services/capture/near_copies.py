"""The near copies of an article among the others, each with how much of it is the same."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.origins.copies import parsed, shared
from claimtrack.store.tables.models import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Another article whose text is this one's, reworked. ``likeness``: 0 to 1."""

    id: str
    likeness: float


def copies_of(session: Session, snapshot: Snapshot) -> tuple[Copy, ...]:
    """The last word of each other article in the group of copies, in the order of their ids."""
    if snapshot.copies is None or snapshot.signature is None:
        return ()
    own = parsed(snapshot.signature)
    rows = session.scalars(
        select(Snapshot)
        .where(Snapshot.copies == snapshot.copies, Snapshot.article_id != snapshot.article_id)
        .order_by(Snapshot.article_id, Snapshot.id)
    )
    last = {row.article_id: row.signature for row in rows}
    return tuple(
        Copy(id=f"A{number}", likeness=round(shared(own, parsed(signature)), 2))
        for number, signature in last.items()
        if signature is not None
    )
