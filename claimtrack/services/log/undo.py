"""Taking back a step of the log, as a step of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
from claimtrack.store.admin.orphans import delete_speakers, named_in, orphans
from claimtrack.store.log.active_steps import Place, last_in_force, lines_of, undone_by
from claimtrack.store.log.inverse import differs, expected, keeps, parents, referring, take_back
from claimtrack.store.log.rows import fetch, recorded, short_name
from claimtrack.store.log.steps import Hand, Line, step
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
        texts = [int(line.row) for line in lines if line.table == "snapshot" and _comes(line)]
        named = named_in(session.connection(), texts)
        gone = _gone(lines)
        for line in reversed(lines):
            take_back(session.connection(), made, line, gone)
        left = orphans(session.connection(), named)
        made.lines += delete_speakers(session.connection(), left)
        session.expire_all()
    return Undone(
        step=made.number or 0,
        undone=chosen.id,
        action=chosen.action,
        what=chosen.what,
        rows=len({(line.table, line.row) for line in lines}),
    )


def _comes(line: Line) -> bool:
    """Whether the line brought the row, so that taking it back deletes it."""
    return line.action == "insert"


def _gone(lines: Sequence[Line]) -> frozenset[Place]:
    """The rows that taking these lines back deletes."""
    return frozenset(
        (line.table, line.row) for line in lines if line.action == "insert" and not keeps(line)
    )


def _chosen(session: Session, number: int | None, taken: dict[int, int]) -> Step:
    if number is None:
        query = select(Step).where(Step.undoes_id.is_(None)).order_by(Step.id.desc())
        for found in session.scalars(query):
            if found.id not in taken and found.action != "purge":
                return found
        raise NothingToUndo
    chosen = session.get(Step, number) if 0 < number < 2**31 else None
    if chosen is None:
        raise UnknownStep(number=number)
    if chosen.action == "purge":
        raise PurgedForGood(number=number)
    if number in taken:
        raise AlreadyUndone(number=number, later=taken[number])
    return chosen


def _lines(session: Session, chosen: Step) -> tuple[Line, ...]:
    """The lines to take back; that of a new text becomes one for each row made from it."""
    found: list[Line] = []
    for line in lines_of(session, chosen.id):
        if line.table not in recorded():
            raise NoRows(number=chosen.id)
        found += of_snapshot(session, line) if line.action == "ingest" else [line]
    return tuple(found)


def _check_later(
    session: Session, chosen: Step, lines: Sequence[Line], taken: dict[int, int]
) -> None:
    """Refuse where anything that came later needs the rows as they are."""
    places = expected(lines)
    _refuse_for(session, chosen, places, taken)
    connection, gone = session.connection(), _gone(lines)
    for place, wanted in places.items():
        if differs(connection, place, wanted):
            raise RowsChanged(number=chosen.id, row=short_name(*place))
    for line in lines:
        if line.action == "insert" and not keeps(line, gone):
            _check_referring(session, chosen, (line.table, line.row), places, taken)
        elif line.before is not None:
            _check_parents(session, chosen, line, places)


def _refuse_for(
    session: Session, chosen: Step, places: Mapping[Place, object], taken: dict[int, int]
) -> None:
    if (found := last_in_force(session, places, chosen.id, taken)) is not None:
        later, place = found
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
    session: Session, chosen: Step, line: Line, places: Mapping[Place, object]
) -> None:
    for table, row in parents(recorded()[line.table], line.before or {}):
        gone = fetch(session.connection(), recorded()[table], row) is None
        if gone and (table, row) not in places:
            query = select(Change.step_id).where(
                Change.row_table == table, Change.row_id == row, Change.action == "delete"
            )
            last = session.scalars(query.order_by(Change.id.desc())).first()
            name = short_name(table, row)
            raise LaterStep(number=chosen.id, later=last or 0, action="undo", row=name)
