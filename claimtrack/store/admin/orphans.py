"""Speakers whom nothing names any more, once a text was taken back or out for good.

The program made them for what they say; without a word of theirs they are but names without a
source. One whom a person made, described, merged or noted stays, and so does one who holds or
gives a post to somebody who stays.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, or_, select

from claimtrack.store.log.lines import Fields
from claimtrack.store.log.rows import fetch, recorded
from claimtrack.store.log.steps import LogLine
from claimtrack.store.tables.models import (
    Affiliation,
    Alias,
    Change,
    Claim,
    Note,
    Speaker,
    Statement,
    Step,
)

_BY_PROGRAM = ("ingest", "refresh", "undo")
"""Steps that change a speaker without anybody having looked at it."""
_BATCH = 500


def named_in(connection: Connection, snapshots: Collection[int]) -> set[int]:
    """The speakers and organisations whom the rows of these texts name."""
    found: set[int] = set()
    for table in (Statement, Claim):
        query = select(table.speaker_id, table.organisation_id).where(
            table.snapshot_id.in_(snapshots)
        )
        found.update(number for row in connection.execute(query) for number in row if number)
    return found | _posted(connection, found)


def _posted(connection: Connection, speakers: Collection[int]) -> set[int]:
    query = select(Affiliation.organisation_id).where(Affiliation.speaker_id.in_(speakers))
    return set(connection.scalars(query))


def orphans(
    connection: Connection, speakers: Collection[int], without: Collection[int] = ()
) -> list[int]:
    """Those of the speakers whom nothing names but the texts ``without``; in order."""
    wanted = sorted(speakers)
    left: set[int] = set()
    for at in range(0, len(wanted), _BATCH):
        left |= _unnamed(connection, wanted[at : at + _BATCH], without)
    posts = connection.execute(
        select(Affiliation.speaker_id, Affiliation.organisation_id, Affiliation.who).where(
            or_(Affiliation.speaker_id.in_(left), Affiliation.organisation_id.in_(left))
        )
    ).all()
    while staying := _staying(posts, left):
        left -= staying
    return sorted(left)


def _staying(posts: Sequence[Any], left: set[int]) -> set[int]:
    """Those of the speakers who have a post made by hand, or of somebody who stays."""
    of_others = {post.organisation_id for post in posts if post.speaker_id not in left}
    by_hand = {each for post in posts if post.who for each in (post[0], post[1])}
    return (of_others | by_hand) & left


def _unnamed(connection: Connection, numbers: list[int], without: Collection[int]) -> set[int]:
    """Those whom no statement or claim names, nor a merge, a note or a step by hand."""
    names = [f"P{number}" for number in numbers]
    query = select(Speaker.id).where(
        Speaker.id.in_(numbers),
        Speaker.who.is_(None),
        Speaker.description.is_(None),
        Speaker.wikidata.is_(None),
        Speaker.merged_into_id.is_(None),
        ~_said(Statement, without),
        ~_said(Claim, without),
        Speaker.id.not_in(
            select(Speaker.merged_into_id).where(Speaker.merged_into_id.is_not(None))
        ),
    )
    found = set(connection.scalars(query))
    noted = set(connection.scalars(select(Note.about).where(Note.about.in_(names))))
    by_hand = _changed_by_hand(connection, numbers)
    return {number for number in found - by_hand if f"P{number}" not in noted}


def _changed_by_hand(connection: Connection, numbers: list[int]) -> set[int]:
    """Those of whom a person changed the row, or one of the names."""
    aliases = select(Alias.id).where(Alias.speaker_id.in_(numbers))
    touched = _touched(connection, "speaker", list(map(str, numbers)))
    renamed = _touched(connection, "alias", list(map(str, connection.scalars(aliases))))
    owned = select(Alias.speaker_id).where(Alias.id.in_(list(map(int, renamed))))
    return {*map(int, touched), *connection.scalars(owned)}


def _said(table: type[Statement] | type[Claim], without: Collection[int]) -> ColumnElement[bool]:
    names = or_(table.speaker_id == Speaker.id, table.organisation_id == Speaker.id)
    return select(table.id).where(names, table.snapshot_id.not_in(without)).exists()


def _touched(connection: Connection, table: str, keys: list[str]) -> set[str]:
    """The rows of which the log tells that a person changed them."""
    query = (
        select(Change.row_id)
        .join(Step, Change.step_id == Step.id)
        .where(
            Change.row_table == table,
            Change.row_id.in_(list(keys)),
            Step.action.not_in(_BY_PROGRAM),
        )
    )
    return {key for key in connection.scalars(query) if key is not None}


def rows_of(connection: Connection, speakers: Collection[int]) -> dict[str, list[str]]:
    """The speakers' rows, their names and posts, by table, those first that others point to."""
    where: Mapping[type[Speaker | Alias | Affiliation], ColumnElement[bool]] = {
        Speaker: Speaker.id.in_(speakers),
        Alias: Alias.speaker_id.in_(speakers),
        Affiliation: Affiliation.speaker_id.in_(speakers),
    }
    return {
        model.__tablename__: [
            str(number) for number in connection.scalars(select(model.id).where(which))
        ]
        for model, which in where.items()
    }


def delete_speakers(connection: Connection, speakers: Collection[int]) -> list[LogLine]:
    """Delete the speakers with their names and posts; the lines for the log, in that order."""
    lines: list[LogLine] = []
    for name, keys in reversed(rows_of(connection, speakers).items()):
        table: Table = recorded()[name]
        for key in keys:
            before: Fields | None = fetch(connection, table, key)
            connection.execute(delete(table).where(table.c.id == int(key)))
            lines.append(LogLine(action="delete", table=name, row=key, before=before, after=None))
    return lines
