"""Putting the words by which figures are found."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from itertools import chain

from sqlalchemy import Table, bindparam, delete, insert, select
from sqlalchemy.orm import Session

from claimtrack.store.reader import batches
from claimtrack.store.tables.models import FigureWord

_WORD: Table = FigureWord.__table__  # type: ignore[assignment]
_THERE = select(_WORD.c.figure_id, _WORD.c.word).where(
    _WORD.c.figure_id.in_(bindparam("ids", expanding=True))
)
_INSERT = insert(_WORD)
_DELETE = delete(_WORD).where(
    _WORD.c.figure_id == bindparam("figure"), _WORD.c.word == bindparam("old_word")
)


def put_words(session: Session, words: Mapping[int, Collection[str]]) -> None:
    """Let each of these figures be found by its words and no others."""
    there = _there(session, words)
    gone = [
        {"figure": figure, "old_word": word}
        for figure, wanted in words.items()
        for word in sorted(there[figure].difference(wanted))
    ]
    new = [
        {"figure_id": figure, "word": word}
        for figure, wanted in words.items()
        for word in sorted(set(wanted) - there[figure])
    ]
    for statement, rows in ((_DELETE, gone), (_INSERT, new)):
        if rows:
            session.connection().execute(statement, rows)


def _there(session: Session, figures: Collection[int]) -> Mapping[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    connection = session.connection()
    asked = (connection.execute(_THERE, {"ids": ids}) for ids in batches(figures))
    for figure, word in chain.from_iterable(asked):
        found[figure].add(word)
    return found
