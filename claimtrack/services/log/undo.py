"""Taking back a step of the log, as a step of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.errors import (
    AlreadyUndone,
    LaterStep,
    NoRows,
    NothingToUndo,
    PurgedForGood,
    RowsChanged,
    UnknownStep,
)
from claimtrack.services.grouping.rows.touched import note_before
from claimtrack.services.grouping.steps import Hand, LogLine, OpenStep, step
from claimtrack.store.admin.orphans import delete_speakers, named_in, orphans
from claimtrack.store.log.active_steps import Place, last_in_force, lines_of, undone_by
from claimtrack.store.log.inverse import differs, expected, keeps, parents, referring, take_back
from claimtrack.store.log.lines import short_name
from claimtrack.store.log.rows import FOLLOWS, fetch, recorded
from claimtrack.store.log.trees import of_snapshot
from claimtrack.store.tables.models import Change, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What ``undo`` did. ``undone``: the step taken back; ``step``: the new one that did it.

    ``action`` and ``what`` are those of the step taken back; ``rows`` how many rows it concerned.
    """

    step: int
    undone: int
    action: str
    what: str
    rows: int


def undo(session: Session, hand: Hand, number: int | None = None) -> Undone:
    """Take back step ``number``, or the last one that stands and takes nothing back itself.

    Undoing the new step brings back what was undone.

    Raises:
        UnknownStep, NothingToUndo, AlreadyUndone: there is no such step to take back.
        LaterStep: a later step that stands needs the rows as they are.
        RowsChanged: the program has read the rows anew since, or made others that need them.
        NoRows: the step is older than the log's rows.

    """
    taken = undone_by(session)
    chosen = _chosen(session, number, taken)
    lines = _lines(session, chosen)
    _check_later(session, chosen, lines, taken)
    with step(session, hand, "undo", str(chosen.id), undoes=chosen.id) as made:
        _take_back(session, made, lines)
    return Undone(
        step=made.number or 0,
        undone=chosen.id,
        action=chosen.action,
        what=chosen.what,
        rows=len({(line.table, line.row) for line in lines}),
    )


def _take_back(session: Session, made: OpenStep, lines: Sequence[LogLine]) -> None:
    """Take the lines back, the last first; then go the speakers that nothing names any more."""
    connection, gone = session.connection(), _gone(lines)
    named = named_in(connection, [int(line.row) for line in lines if _brought_text(line)])
    note_before(session, _articles_of(lines))
    for line in reversed(lines):
        take_back(connection, made, line, gone)
    made.lines += delete_speakers(connection, orphans(connection, named))
    session.expire_all()


def _articles_of(lines: Sequence[LogLine]) -> set[int]:
    """The articles of texts that taking these lines back deletes."""
    told = [line.after or {} for line in lines if _brought_text(line)]
    return {int(fields["article_id"]) for fields in told}


def _brought_text(line: LogLine) -> bool:
    """Whether the line brought a text, so that taking it back deletes it."""
    return line.table == "snapshot" and line.action == "insert"


def _gone(lines: Sequence[LogLine]) -> frozenset[Place]:
    """The rows that taking these lines back deletes."""
    return frozenset(
        (line.table, line.row) for line in lines if line.action == "insert" and not keeps(line)
    )


def _chosen(session: Session, number: int | None, taken: dict[int, int]) -> Step:
    """The step to take back: the one asked for, else the last that can be."""
    if number is None:
        return _last_standing(session, taken)
    chosen = session.get(Step, number) if 0 < number < 2**31 else None  # else no column holds it
    if chosen is None:
        raise UnknownStep(number=number)
    if chosen.action == _PURGE:
        raise PurgedForGood(number=number)
    if number in taken:
        raise AlreadyUndone(number=number, later=taken[number])
    return chosen


_PURGE = "purge"
"""What nothing brings back."""


def _last_standing(session: Session, taken: dict[int, int]) -> Step:
    query = select(Step).where(Step.undoes_id.is_(None), Step.action != _PURGE)
    for last in session.scalars(query.order_by(Step.id.desc())):
        if last.id not in taken:
            return last
    raise NothingToUndo


def _lines(session: Session, chosen: Step) -> tuple[LogLine, ...]:
    """The lines to take back; that of a new text becomes one for each row made from it."""
    lines: list[LogLine] = []
    for line in lines_of(session, chosen.id):
        if line.table in FOLLOWS:  # older programs logged figures
            continue
        if line.table not in recorded():
            raise NoRows(number=chosen.id)
        lines += of_snapshot(session, line) if line.action == "ingest" else [line]
    return tuple(lines)


def _check_later(
    session: Session, chosen: Step, lines: Sequence[LogLine], taken: dict[int, int]
) -> None:
    """Refuse where anything that came later needs the rows as they are."""
    places = expected(lines)
    _refuse_for(session, chosen, places, taken)
    _refuse_changed(session, chosen, places)
    gone = _gone(lines)
    for line in lines:
        if line.action == "insert" and not keeps(line, gone):
            _check_referring(session, chosen, (line.table, line.row), places, taken)
        elif line.before is not None:
            _check_parents(session, chosen, line, places)


def _refuse_changed(session: Session, chosen: Step, places: Mapping[Place, Any]) -> None:
    """Refuse where a row is not as the step left it."""
    connection = session.connection()
    for place, wanted in places.items():
        if differs(connection, place, wanted):
            raise RowsChanged(number=chosen.id, row=short_name(*place))


def _refuse_for(
    session: Session, chosen: Step, places: Mapping[Place, object], taken: dict[int, int]
) -> None:
    if (need := last_in_force(session, places, chosen.id, taken)) is not None:
        later, place = need
        raise LaterStep(
            number=chosen.id,
            later=later.id,
            action=f"{later.action} {later.what}",
            row=short_name(*place),
        )


def _check_referring(
    session: Session,
    chosen: Step,
    place: Place,
    places: Mapping[Place, object],
    taken: dict[int, int],
) -> None:
    for other in referring(session.connection(), place):
        if other not in places:
            _refuse_for(session, chosen, {other: None}, taken)
            raise RowsChanged(number=chosen.id, row=short_name(*other))


def _check_parents(
    session: Session, chosen: Step, line: LogLine, places: Mapping[Place, object]
) -> None:
    """Refuse where a row that this one refers to is gone, and does not come back with it."""
    connection = session.connection()
    for table, row in parents(recorded()[line.table], line.before or {}):
        if (table, row) not in places and fetch(connection, recorded()[table], row) is None:
            later = _deleted_by(session, table, row)
            name = short_name(table, row)
            raise LaterStep(number=chosen.id, later=later, action="undo", row=name)


def _deleted_by(session: Session, table: str, row: str) -> int:
    """The step that deleted a row last; 0 where none says so."""
    query = select(Change.step_id).where(
        Change.row_table == table, Change.row_id == row, Change.action == "delete"
    )
    return session.scalars(query.order_by(Change.id.desc())).first() or 0
