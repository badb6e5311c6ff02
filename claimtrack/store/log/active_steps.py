"""Which steps of the log stand, and which rows they hold."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from claimtrack.store.log.lines import from_text
from claimtrack.store.log.steps import LogLine
from claimtrack.store.tables.models import Change, Step

Place = tuple[str, str]
"""A row: its table and its key."""
_BATCH = 300


def undone_by(session: Session) -> dict[int, int]:
    """Step → the step that took it back last; without those that were taken back themselves."""
    pairs = session.execute(
        select(Step.id, Step.undoes_id).where(Step.undoes_id.is_not(None)).order_by(Step.id.desc())
    ).all()
    found: dict[int, int] = {}
    for number, undoes in pairs:  # an undo is only ever taken back by a later step
        if number not in found and undoes is not None:
            found.setdefault(undoes, number)
    return found


def lines_of(session: Session, number: int) -> tuple[LogLine, ...]:
    """What a step changed, in order; None for the table of a line older than the steps."""
    rows = session.scalars(select(Change).where(Change.step_id == number).order_by(Change.id))
    return tuple(
        LogLine(
            action=row.action,
            table=row.row_table or "",
            row=row.row_id or "",
            before=from_text(row.before),
            after=from_text(row.after),
        )
        for row in rows
    )


def last_in_force(
    session: Session, places: Iterable[Place], after: int, undone: Collection[int]
) -> tuple[Step, Place] | None:
    """The last step after ``after`` that stands and touched one of these rows, with the row.

    A step that was taken back and the undo that did it cancel each other out; ``undone``: the
    steps that were taken back.
    """
    later = _touching(session, sorted(set(places)), after)
    standing = [row for row in later if row.step_id not in undone and not _undoes(row, after)]
    last = max(standing, key=lambda row: row.step_id, default=None)
    if last is None:
        return None
    return session.get_one(Step, last.step_id), (last.row_table or "", last.row_id or "")


def _undoes(row: Any, after: int) -> bool:
    """Whether a line is of an undo of a step after ``after``."""
    return row.undoes_id is not None and row.undoes_id > after


def _touching(session: Session, places: Sequence[Place], after: int) -> Iterator[Any]:
    """The lines of later steps about these rows."""
    for at in range(0, len(places), _BATCH):
        yield from session.execute(
            select(Change.step_id, Change.row_table, Change.row_id, Step.undoes_id)
            .join(Step, Change.step_id == Step.id)
            .where(
                Change.step_id > after,
                tuple_(Change.row_table, Change.row_id).in_(places[at : at + _BATCH]),
            )
        )
