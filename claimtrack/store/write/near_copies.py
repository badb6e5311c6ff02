"""Filing a snapshot under its sketch, so that wire copy is known at comparison for nothing."""

from collections.abc import Iterable

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from claimtrack.domain.origins.copies import Sketch, is_copy, parsed, sketch
from claimtrack.settings import Likeness
from claimtrack.store.log.steps import touch
from claimtrack.store.tables.models import Snapshot, SnapshotKey
from claimtrack.store.write.rows import insert_apart

_CANDIDATES = select(Snapshot.signature, Snapshot.copies).where(
    Snapshot.id.in_(
        select(SnapshotKey.snapshot_id).where(
            SnapshotKey.key.in_(bindparam("keys", expanding=True))
        )
    )
)
"""Texts that share a key; built once, since building it costs more than asking."""
_INSERT_KEY = insert(SnapshotKey.__table__)  # type: ignore[arg-type]


def file_copy(session: Session, snapshot: Snapshot, likeness: Likeness | None = None) -> None:
    """Add a new snapshot with its sketch; all its copies, it among them, get one ``copies`` key.

    The key is the first checksum among them, so that the order of import changes nothing.
    """
    like = likeness or Likeness()
    found = sketch(snapshot.text, like)
    snapshot.signature = found.printed()
    groups = _groups(session, found, like) | {snapshot.text_sha256}
    snapshot.copies = min(groups)
    insert_apart(session, snapshot)
    if found.kept:
        _insert_keys(session, snapshot, found.keys(like))
    others = groups - {snapshot.copies}
    if others:
        joined = select(Snapshot.id).where(Snapshot.copies.in_(others))
        touch(session, "copies", session.connection().scalars(joined).all())
        session.execute(
            update(Snapshot).where(Snapshot.copies.in_(others)).values(copies=snapshot.copies)
        )


def _insert_keys(session: Session, snapshot: Snapshot, keys: Iterable[int]) -> None:
    rows = [{"snapshot_id": snapshot.id, "key": key} for key in keys]
    session.connection().execute(_INSERT_KEY, rows)


def _groups(session: Session, found: Sketch, like: Likeness) -> set[str]:
    """The keys of the groups of copies that hold a copy of this text."""
    near = {"keys": found.keys(like)}
    groups: set[str] = set()
    for signature, copies in session.connection().execute(_CANDIDATES, near):
        if copies in groups or not (signature and copies):
            continue
        if is_copy(found, parsed(signature), like):
            groups.add(copies)
    return groups
