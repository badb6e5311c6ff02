"""Names of figures and stories that are no other's: a number behind those that share a base."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Select, Table, bindparam, select, update
from sqlalchemy.orm import Session

from claimtrack.store.reader import in_batches
from claimtrack.store.tables.models import Figure, Story

_FIGURE: Table = Figure.__table__  # type: ignore[assignment]
_STORY: Table = Story.__table__  # type: ignore[assignment]


def _sharing(table: Table, columns: Sequence[str], order: Sequence[Any]) -> Select[Any]:
    """The rows of some bases, those of one base together and in the order of their names."""
    own = select(*(table.c[name] for name in ("id", "base", "slug", *columns)))
    bases = table.c.base.in_(bindparam("bases", expanding=True))
    return own.where(bases).order_by(table.c.base, *order)


_FIGURES = _sharing(
    _FIGURE,
    ("day", "named"),
    (
        ~_FIGURE.c.named, _FIGURE.c.day.is_(None), _FIGURE.c.day, _FIGURE.c.story_key,
        _FIGURE.c.key,
    ),
)  # fmt: skip
_STORIES = _sharing(_STORY, (), (_STORY.c.name.is_(None), _STORY.c.key))
_RENAME = {
    table: update(table).where(table.c.id == bindparam("number")).values(slug=bindparam("new"))
    for table in (_FIGURE, _STORY)
}
"""Built once: to build a statement takes longer than to run it."""


def rename_bases(session: Session, bases: Iterable[str]) -> set[int]:
    """Number the figures of these bases anew; those whose slug is another now.

    Names given by hand come first, then the earlier event, then the order of the stories' keys:
    whatever the order of import, the same figure has the same name.
    """
    return _number(session, _FIGURE, bases, _FIGURES)


def rename_stories(session: Session, bases: Iterable[str]) -> set[int]:
    """The same of stories."""
    return _number(session, _STORY, bases, _STORIES)


def _number(session: Session, table: Table, bases: Iterable[str], query: Select[Any]) -> set[int]:
    renamed: list[dict[str, Any]] = []
    connection = session.connection()
    for batch in in_batches(sorted(set(bases))):
        rows = connection.execute(query, {"bases": batch}).all()
        for _, own in groupby(rows, key=lambda row: row.base):
            told = _slugs(list(own))
            renamed += [{"number": row.id, "new": slug} for row, slug in told if row.slug != slug]
    if renamed:
        connection.execute(_RENAME[table], renamed)
    return {row["number"] for row in renamed}


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
