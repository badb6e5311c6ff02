"""A person's judgements kept in a SQLite file by the standard library alone.

Giving a judgement is the change that people make most often, one command after the other: it must
not wait for SQLAlchemy. Rows and log come out as those of
``services.grouping.session_judgements``; a test compares.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Any, Protocol

from claimtrack.store.driver_errors import explained
from claimtrack.store.fast.fetch import Fetch
from claimtrack.store.fast.file import connect
from claimtrack.store.fast.lock import Patience, lock_file, use_wal, wait_for
from claimtrack.store.fast.sqlite import check_layout, fetch
from claimtrack.store.location import Place
from claimtrack.store.log.lines import Fields, Hand, OpenStep, to_json
from claimtrack.store.tables.closed_sets import Answer

_ADD = """
INSERT INTO judgement (statement_id, claim_id, answer, note, who, at)
VALUES (:statement_id, :claim_id, :answer, :note, :who, :at)"""
_END = "UPDATE judgement SET undone_at = :at WHERE id = :id"
_ADD_STEP = """
INSERT INTO step (at, who, action, what, undoes_id)
VALUES (:at, :who, :action, :what, :undoes_id)"""
_ADD_CHANGE = """
INSERT INTO change (step_id, at, who, action, what, row_table, row_id, before, after)
VALUES (:step_id, :at, :who, :action, :what, :row_table, :row_id, :before, :after)"""
_TABLE = "judgement"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewJudgement:
    """A judgement to be kept: of one of a statement and a claim, by their row ids."""

    statement_id: int | None
    claim_id: int | None
    answer: Answer
    note: str | None
    who: str
    at: datetime


class JudgementBook(Protocol):
    """Where judgements are kept: a SQLite file, or what a session writes to."""

    @property
    def reader(self) -> Any:
        """Who answers the named queries there."""

    def step(self, hand: Hand, action: str, what: str) -> AbstractContextManager[OpenStep]:
        """One step of the log, around what ``add`` and ``end`` change; kept at its end."""

    def add(self, answer: NewJudgement) -> None:
        """Keep a judgement."""

    def end(self, number: int, at: datetime) -> None:
        """A judgement, by its row id, no longer stands."""


class Writes(Protocol):
    """What keeps judgements and ends them."""

    def add(self, answer: NewJudgement) -> None:
        """Keep a judgement."""

    def end(self, number: int, at: datetime) -> None:
        """A judgement, by its row id, no longer stands."""


Write = Callable[[Writes], None]
"""One change, for whatever does it."""
HandOver = Callable[[OpenStep, Sequence[Write]], None]
"""Does a whole step, its changes in order, where more follows from them than the standard library
can do: a rejected claim is of no finding any more."""


@dataclass(slots=True)
class FileJudgements:
    """The judgements in a SQLite file, whose write lock is held: for one step.

    ``hand_over``: what does a step with a rejection in it, or an end of one.
    """

    connection: sqlite3.Connection
    hand_over: HandOver
    made: OpenStep = field(init=False)
    writes: list[Write] = field(default_factory=list)
    rejects: bool = False

    @property
    def reader(self) -> Fetch:
        """The named queries on the same connection."""
        return Fetch(partial(fetch, self.connection))

    @contextmanager
    def step(self, hand: Hand, action: str, what: str) -> Iterator[OpenStep]:
        """One step of the log; whoever opened the file takes everything back when it fails."""
        self.made = OpenStep(hand, action, what)
        yield self.made
        if self.rejects:
            self.connection.execute("ROLLBACK")
            self.hand_over(self.made, self.writes)
            return
        if self.made.lines:
            self.made.number = self._write(_ADD_STEP, self.made.step_row())
            for row in self.made.change_rows():
                self._write(_ADD_CHANGE, row)
        self.connection.execute("COMMIT")

    def add(self, answer: NewJudgement) -> None:
        """Keep a judgement."""
        self.writes.append(lambda book: book.add(answer))
        self.rejects |= answer.answer is Answer.REJECTED
        number = self._write(
            _ADD,
            {
                "statement_id": answer.statement_id,
                "claim_id": answer.claim_id,
                "answer": answer.answer.value,
                "note": answer.note,
                "who": answer.who,
                "at": answer.at,
            },
        )
        self.made.line("insert", _TABLE, str(number), None, self._fields(number))

    def end(self, number: int, at: datetime) -> None:
        """A judgement no longer stands."""
        self.writes.append(lambda book: book.end(number, at))
        before = self._fields(number)
        self.rejects |= before["answer"] == Answer.REJECTED.value
        self._write(_END, {"id": number, "at": at})
        self.made.updated(_TABLE, str(number), before, self._fields(number))

    def _write(self, statement: str, values: Mapping[str, object]) -> int:
        """Run a statement; the id of the row that it made."""
        bound = {name: _column(value) for name, value in values.items()}
        return self.connection.execute(statement, bound).lastrowid or 0

    def _fields(self, number: int) -> Fields:
        (row,) = fetch(self.connection, "judgement_row", {"number": number})
        return {name: to_json(value) for name, value in row._asdict().items()}


def _column(value: object) -> Any:
    """A value as SQLAlchemy keeps it in SQLite: a moment in UTC, without its zone."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
    return value


@contextmanager
def open_judgements(
    where: Place, patience: Patience, hand_over: HandOver
) -> Iterator[FileJudgements]:
    """The judgements in a file that ``is_made``; nothing is kept of a step that fails."""
    if where.path is None:
        raise ValueError("a PostgreSQL database is written through SQLAlchemy")
    with explained(where), closing(connect(where.path, write=True)) as connection:
        check_layout(connection, where)
        use_wal(where)
        wait_for(partial(lock_file, connection), where, patience)
        yield FileJudgements(connection, hand_over)
