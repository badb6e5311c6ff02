"""Steps of the log: whatever one command changes, kept row by row, so that it can be taken back.

A command that changes rows does all of it inside one step::

    from claimtrack.store.log.steps import Hand, step

    def note(session: Session, hand: Hand, name: str, text: str) -> Noted:
        with step(session, hand, "note", name) as made:   # "note", "C7"
            claim = session.get_one(Claim, number)
            claim.note = text                             # logged: before and after
            session.add(Judgement(...))                   # logged: the new row
        return Noted(step=made.number, ...)               # None where nothing changed

``hand`` says who and when; the command line makes it with ``cli.state.hand(here)``. The step
commits at its end; when anything fails, nothing of it is kept. Rows must be changed through the
session (attributes, ``add``, ``delete``): bulk ``update()`` and ``delete()`` statements are
refused inside a step, and rows of a ``secondary`` table are added as objects of their own.
``claimtrack undo`` then works without another line of code. A table with a column ``undone_at``
keeps the rows that an undo takes back, with the moment in it; read only those where it is None.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Column, Connection, Table, event, insert
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session

from claimtrack.store.log.lines import Hand, LogLine, OpenStep
from claimtrack.store.log.rows import FOLLOWS, LOG, fetch, key_of
from claimtrack.store.tables.models import Base, Change, Step

__all__ = ["Hand", "LogLine", "OpenStep", "open_step", "step", "touch"]

_HERE = "claimtrack step"
"""The key in ``session.info`` of the step that is open."""
_UNLOGGED = {*LOG, *FOLLOWS}


@contextmanager
def step(
    session: Session,
    hand: Hand,
    action: str,
    what: str,
    *,
    undoes: int | None = None,
    join: int | None = None,
) -> Iterator[OpenStep]:
    """Log everything that changes inside as one step, and commit it; see above.

    ``join`` goes on with a step that is there: a command that commits one article at a time.
    Inside another step, all of it is part of that one: kept with it, or, when it fails, as if it
    had never been tried.
    """
    if (outer := session.info.get(_HERE)) is not None:
        with _inside(session, outer):
            yield outer
        return
    made = OpenStep(hand, action, what, undoes=undoes, number=join)
    session.info[_HERE] = made
    event.listen(session, "do_orm_execute", _refuse_bulk)
    try:
        yield made
        session.flush()
        _write(session, made)
        session.commit()
    except BaseException:
        session.rollback()
        raise
    finally:
        event.remove(session, "do_orm_execute", _refuse_bulk)
        del session.info[_HERE]


def open_step(session: Session) -> OpenStep | None:
    """The step that is open; None outside of any."""
    made: OpenStep | None = session.info.get(_HERE)
    return made


def touch(session: Session, table: str, keys: Iterable[int]) -> None:
    """Note rows changed past the session, so that what follows from them is made anew."""
    if (made := open_step(session)) is not None:
        made.touched.update((table, str(key)) for key in keys)


@contextmanager
def _inside(session: Session, outer: OpenStep) -> Iterator[None]:
    """A part of a step that may fail by itself."""
    what, inserts, count = outer.what, outer.inserts, len(outer.lines)
    session.flush()
    try:
        with session.begin_nested():
            yield
            session.flush()
    except BaseException:
        del outer.lines[count:]
        raise
    finally:
        outer.what, outer.inserts = what, inserts


def _write(session: Session, made: OpenStep) -> None:
    if not made.lines:
        return
    if made.number is None:
        row = Step(**made.step_row())
        session.add(row)
        session.flush()
        made.number = row.id
    session.connection().execute(insert(Change.__table__), made.change_rows())  # type: ignore[arg-type]


def _is_write(state: ORMExecuteState) -> bool:
    return state.is_update or state.is_delete or state.is_insert


def _refuse_bulk(state: ORMExecuteState) -> None:
    made: OpenStep = state.session.info[_HERE]
    if made.inserts and _is_write(state):
        raise AssertionError("inside a step, change rows through the session, or the log is blind")


def _place(target: Base) -> tuple[OpenStep, Table, str] | None:
    """The step under way for this row, its table and key; None where nothing is logged."""
    session = object_session(target)
    made: OpenStep | None = session.info.get(_HERE) if session is not None else None
    table = target.__table__
    if made is None or not isinstance(table, Table) or table.name in _UNLOGGED:
        return None
    values = {column.name: _value(target, column) for column in table.primary_key.columns}
    return made, table, key_of(table, values)


def _value(target: Base, column: Column[Any]) -> object:
    return getattr(target, target.__mapper__.get_property_by_column(column).key)


@event.listens_for(Base, "after_insert", propagate=True)
def _inserted(_: Mapper[Any], connection: Connection, target: Base) -> None:
    if (place := _place(target)) is None:
        return
    made, table, key = place
    if made.inserts:
        made.line("insert", table.name, key, None, fetch(connection, table, key))
    else:
        made.unlogged.add((table.name, key))


@event.listens_for(Base, "before_update", propagate=True)
def _updating(_: Mapper[Any], connection: Connection, target: Base) -> None:
    if (place := _place(target)) is None:
        return
    made, table, key = place
    before = fetch(connection, table, key)
    if before is not None and (table.name, key) not in made.unlogged:
        made.pending[table.name, key] = before


@event.listens_for(Base, "after_update", propagate=True)
def _updated(_: Mapper[Any], connection: Connection, target: Base) -> None:
    if (place := _place(target)) is None:
        return
    made, table, key = place
    before = made.pending.pop((table.name, key), None)
    after = fetch(connection, table, key)
    if before is None or after is None:
        return
    made.updated(table.name, key, before, after)


@event.listens_for(Base, "before_delete", propagate=True)
def _deleting(_: Mapper[Any], connection: Connection, target: Base) -> None:
    if (place := _place(target)) is None:
        return
    made, table, key = place
    if (table.name, key) not in made.unlogged:
        made.line("delete", table.name, key, fetch(connection, table, key), None)
