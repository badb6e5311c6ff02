"""The log as people read it: steps, newest first, with what each changed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import chain, product
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, and_, func, literal, or_, select
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import fold, sound
from claimtrack.errors import NothingLogged, UnknownStep
from claimtrack.services.lookup.short_ids import is_id
from claimtrack.store.log.active_steps import undone_by
from claimtrack.store.log.lines import Fields, from_text, short_name
from claimtrack.store.log.rows import recorded
from claimtrack.store.tables.models import Alias, Change, Claim, Snapshot, Speaker, Statement, Step

_TABLES = {"A": "article", "S": "statement", "C": "claim", "P": "speaker"}
_SPEAKER = re.compile(r"[Pp]\d{1,18}", re.ASCII)
_MOST_STEPS = 2**31
_SPEAKERS = ("speaker_id", "organisation_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedChange:
    """One row of a step. ``what``: its short id ("C7"), or its table and number.

    ``before`` and ``after`` hold the fields that differ; of a new or a removed row all that are
    set. Speakers stand by their names.
    """

    action: str
    table: str
    what: str
    before: Fields | None
    after: Fields | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedStep:
    """One command. ``undoes`` and ``undone_by`` name other steps."""

    step: int
    at: datetime
    who: str | None
    action: str
    what: str
    undoes: int | None
    undone_by: int | None
    changes: tuple[LoggedChange, ...]


def log(
    session: Session,
    name: str | None = None,
    *,
    since: date | None = None,
    limit: int | None = None,
) -> tuple[LoggedStep, ...]:
    """The last steps, newest first; those that concern ``name`` where one is given.

    ``name``: a short id (A1 with all that was said there, S12 with its claims, C7, P3), a
    step's number, a speaker, or whatever a step was about (a figure's slug, a dossier).

    Raises:
        NothingLogged: no step concerns it.
        UnknownStep: there is no step with this number.

    """
    query = _last_steps(since, limit)
    if name is None:
        return logged(session, session.scalars(query).all())
    if _is_beyond(name):
        raise UnknownStep(number=name)
    about, rows = _about(session, name.strip())
    steps = session.scalars(query.where(about)).all()
    if not steps and since is None:
        raise _nothing_about(name)
    return logged(session, steps, rows)


def _last_steps(since: date | None, limit: int | None) -> Select[Step]:
    query = select(Step).order_by(Step.id.desc()).limit(limit)
    if since is None:
        return query
    return query.where(Step.at >= datetime.combine(since, datetime.min.time(), tzinfo=UTC))


def _nothing_about(name: str) -> UnknownStep | NothingLogged:
    return UnknownStep(number=name) if name.isdecimal() else NothingLogged(name=name)


def _is_beyond(name: str) -> bool:
    """Whether it is a number too large for any step."""
    return name.isdecimal() and int(name) >= _MOST_STEPS


def logged(
    session: Session, steps: Sequence[Step], wanted: ColumnElement[bool] | None = None
) -> tuple[LoggedStep, ...]:
    """These steps with their changes, those alone that ``wanted`` fits where any does."""
    taken, speakers = undone_by(session), _speakers(session)
    return tuple(_logged(session, step, wanted, taken, speakers) for step in steps)


def _logged(
    session: Session,
    step: Step,
    wanted: ColumnElement[bool] | None,
    taken: dict[int, int],
    speakers: dict[int, str],
) -> LoggedStep:
    rows = _changes(session, step, wanted)
    return LoggedStep(
        step=step.id,
        at=step.at,
        who=step.who,
        action=step.action,
        what=step.what,
        undoes=step.undoes_id,
        undone_by=taken.get(step.id),
        changes=tuple(_changed(row, speakers) for row in rows if row.row_table != "snapshot_key"),
    )


def _changes(session: Session, step: Step, wanted: ColumnElement[bool] | None) -> Sequence[Change]:
    """The rows of a step that are wanted; all of them where none is."""
    query = select(Change).where(Change.step_id == step.id).order_by(Change.id)
    if wanted is None:
        return session.scalars(query).all()
    return session.scalars(query.where(wanted)).all() or session.scalars(query).all()


def _changed(row: Change, speakers: dict[int, str]) -> LoggedChange:
    return LoggedChange(
        action=row.action,
        table=row.row_table or "",
        what=_what(row),
        before=_fields(row, row.before, speakers),
        after=_fields(row, row.after, speakers),
    )


def _what(row: Change) -> str:
    if row.row_table and row.row_id:
        return short_name(row.row_table, row.row_id)
    return row.what


def _fields(row: Change, side: str | None, speakers: dict[int, str]) -> Fields | None:
    """One side of a change: of a text its number alone, speakers by their names."""
    fields = from_text(side)
    if fields is None:
        return None
    if row.row_table == "snapshot" and row.action != "ingest":
        return {"id": row.row_id}
    named = {name: speakers.get(fields[name], fields[name]) for name in _SPEAKERS if name in fields}
    return fields | named


def _speakers(session: Session) -> dict[int, str]:
    rows = session.execute(select(Speaker.id, Speaker.name))
    return {row.id: row.name for row in rows}


def _about(session: Session, name: str) -> tuple[ColumnElement[bool], ColumnElement[bool] | None]:
    """Steps that concern what was typed, and which of their lines do, where it means rows."""
    if name.isdecimal():
        return or_(Step.id == int(name), Step.undoes_id == int(name)), None
    about = or_(_says(name), Step.undoes_id.in_(select(Step.id).where(_says(name))))
    rows = _rows_about(session, name)
    if rows is None:
        return about, None
    return or_(about, Step.id.in_(select(Change.step_id).where(rows))), rows


def _rows_about(session: Session, name: str) -> ColumnElement[bool] | None:
    """Lines about the rows that a short id or a speaker's name means; None where it means none."""
    if is_id(name) or _SPEAKER.fullmatch(name):
        return _by_row(session, _TABLES[name[0].upper()], int(name[1:]))
    lines = [_by_row(session, "speaker", number) for number in _speakers_called(session, name)]
    return or_(*lines) if lines else None


def _says(name: str) -> ColumnElement[bool]:
    """Whether a step is about this name: alone, or one of "left-aleppo, evacuated → departures"."""
    what = literal(" ") + func.replace(func.lower(Step.what), ",", " ") + literal(" ")
    return what.contains(f" {name.lower()} ", autoescape=True)


def _speakers_called(session: Session, name: str) -> list[int]:
    wanted = sound(name)
    query = select(Speaker.id).where(
        or_(
            Speaker.folded == fold(name),
            Speaker.id.in_(select(Alias.speaker_id).where(Alias.sound == wanted)),
        )
    )
    return list(session.scalars(query.order_by(Speaker.id)))


def _by_row(session: Session, table: str, number: int) -> ColumnElement[bool]:
    """Lines of this row, of what hangs on it, and of rows that point to it."""
    holds = [_row(table, [number])]
    holds += [_row(inner, numbers) for inner, numbers in _inside(session, table, number)]
    holds += _pointing(table, number)
    return or_(*holds)


def _row(table: str, numbers: list[int]) -> ColumnElement[bool]:
    return and_(Change.row_table == table, Change.row_id.in_([str(one) for one in numbers]))


def _pointing(table: str, number: int) -> list[ColumnElement[bool]]:
    """Lines of rows with a reference to this one, before or after."""
    return [
        and_(
            Change.row_table == column.table.name,
            side.contains(f'"{column.name}": {number}{end}', autoescape=True),
        )
        for column in _references_to(table)
        for end, side in product((",", "}"), (Change.before, Change.after))
    ]


def _references_to(table: str) -> Iterator[Column[Any]]:
    """The columns of all tables that refer to this one."""
    for column in chain.from_iterable(other.columns for other in recorded().values()):
        if table in (key.column.table.name for key in column.foreign_keys):
            yield column


def _inside(session: Session, table: str, number: int) -> list[tuple[str, list[int]]]:
    """What an article or a statement holds now: its versions, statements and claims."""
    if table == "statement":
        claims = select(Claim.id).where(Claim.statement_id == number)
        return [("claim", list(session.scalars(claims)))]
    if table != "article":
        return []
    versions = select(Snapshot.id).where(Snapshot.article_id == number)
    return [
        ("snapshot", list(session.scalars(versions))),
        (
            "statement",
            list(session.scalars(select(Statement.id).where(Statement.snapshot_id.in_(versions)))),
        ),
        ("claim", list(session.scalars(select(Claim.id).where(Claim.snapshot_id.in_(versions))))),
    ]
