"""Names of figures and stories that are no other's: a number behind those that share a base."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Table, select, update
from sqlalchemy.orm import Session

from claimtrack.store.reader import in_batches
from claimtrack.store.tables.models import Figure, Story

_FIGURE: Table = Figure.__table__  # type: ignore[assignment]
_STORY: Table = Story.__table__  # type: ignore[assignment]


def rename_bases(session: Session, bases: Iterable[str]) -> set[int]:
    """Number the figures of these bases anew; those whose slug is another now.

    Names given by hand come first, then the earlier event, then the order of the stories' keys:
    whatever the order of import, the same figure has the same name.
    """
    order = (~_FIGURE.c.named, _FIGURE.c.day.is_(None), _FIGURE.c.day)
    return _number(session, _FIGURE, bases, (*order, _FIGURE.c.story_key, _FIGURE.c.key))


def rename_stories(session: Session, bases: Iterable[str]) -> set[int]:
    """The same of stories."""
    return _number(session, _STORY, bases, (_STORY.c.name.is_(None), _STORY.c.key))


def _number(session: Session, table: Table, bases: Iterable[str], order: Sequence[Any]) -> set[int]:
    changed: set[int] = set()
    connection = session.connection()
    query = select(table).order_by(table.c.base, *order)
    for batch in in_batches(sorted(set(bases))):
        rows = connection.execute(query.where(table.c.base.in_(batch))).all()
        for _, own in groupby(rows, key=lambda row: row.base):
            for row, slug in _slugs(list(own)):
                if row.slug != slug:
                    connection.execute(update(table).where(table.c.id == row.id).values(slug=slug))
                    changed.add(row.id)
    return changed


def _slugs(rows: Sequence[Any]) -> Iterator[tuple[Any, str]]:
    """The rows of one base in order, each with its slug: "left", "left-2016-12-09", "left-2"."""
    taken: set[str] = set()
    for row in rows:
        name = _free(row.base if len(rows) == 1 else _dated(row), taken)
        taken.add(name)
        yield row, name


def _dated(row: Any) -> str:
    """With the first day of its event; of stories, it is in their base."""
    day = getattr(row, "day", None)
    return row.base if day is None or row.named else f"{row.base}-{day.isoformat()}"


def _free(name: str, taken: Collection[str]) -> str:
    """The name, with a number behind it where it is another's."""
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    return found
