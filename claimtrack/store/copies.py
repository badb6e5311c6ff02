"""Filing a snapshot under its sketch, so that wire copy is known at comparison for nothing."""

from typing import Any

from sqlalchemy import Select, func, insert, select, update
from sqlalchemy.orm import Session

from claimtrack.domain.copies import is_copy, parsed, sketch
from claimtrack.settings import Likeness
from claimtrack.store.models import Snapshot, SnapshotKey

_INSERT_KEY = insert(SnapshotKey.__table__)  # type: ignore[arg-type]


def file_copy(session: Session, snapshot: Snapshot, likeness: Likeness | None = None) -> None:
    """Add a new snapshot with its sketch; all its copies, it among them, get one ``copies`` key.

    The key is the first checksum among them, so that the order of import changes nothing.
    """
    like = likeness or Likeness()
    found = sketch(snapshot.text, like)
    snapshot.signature = found.printed()
    groups = {snapshot.text_sha256}
    for signature, copies in session.execute(_candidates(found.keys(like), like)):
        if copies and is_copy(found, parsed(signature), like):
            groups.add(copies)
    snapshot.copies = min(groups)
    session.add(snapshot)
    session.flush()
    if found.kept:
        rows = [{"snapshot_id": snapshot.id, "key": key} for key in found.keys(like)]
        session.connection().execute(_INSERT_KEY, rows)
    others = groups - {snapshot.copies}
    if others:
        session.execute(
            update(Snapshot).where(Snapshot.copies.in_(others)).values(copies=snapshot.copies)
        )


def _candidates(keys: tuple[int, ...], like: Likeness) -> Select[*tuple[Any, ...]]:
    near = (
        select(SnapshotKey.snapshot_id)
        .where(SnapshotKey.key.in_(keys))
        .group_by(SnapshotKey.snapshot_id)
        .having(func.count() >= like.shared_keys)
    )
    return select(Snapshot.signature, Snapshot.copies).where(Snapshot.id.in_(near))
