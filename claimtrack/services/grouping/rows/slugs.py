"""Names of figures and stories that are no other's: a number behind those that share a base."""

from collections.abc import Iterable, Sequence
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
    for batch in in_batches(sorted(set(bases))):
        columns = select(table.c.id, table.c.base, table.c.slug)
        rows = connection.execute(
            columns.where(table.c.base.in_(batch)).order_by(table.c.base, *order)
        ).all()
        for row, slug in _slugs(rows):
            if row.slug != slug:
                connection.execute(update(table).where(table.c.id == row.id).values(slug=slug))
                changed.add(row.id)
    return changed


def _slugs(rows: Sequence[Any]) -> Iterable[tuple[Any, str]]:
    """Rows of one base after the other, each with its slug: "left", "left-2"."""
    number, base = 0, None
    for row in rows:
        number = number + 1 if row.base == base else 1
        base = row.base
        yield row, base if number == 1 else f"{base}-{number}"
