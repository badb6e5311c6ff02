"""Putting the words by which a figure is found."""

from collections.abc import Iterable

from sqlalchemy import Table, delete, insert, select
from sqlalchemy.orm import Session

from claimtrack.store.reader import in_batches
from claimtrack.store.tables.models import FigureWord

_WORD: Table = FigureWord.__table__  # type: ignore[assignment]


def put_words(session: Session, figure: int, words: Iterable[str]) -> None:
    """Let a figure be found by these words and no others."""
    connection = session.connection()
    wanted = set(words)
    there = set(connection.scalars(select(_WORD.c.word).where(_WORD.c.figure_id == figure)))
    for batch in in_batches(sorted(there - wanted)):
        mine = _WORD.c.figure_id == figure, _WORD.c.word.in_(batch)
        connection.execute(delete(_WORD).where(*mine))
    if new := sorted(wanted - there):
        connection.execute(insert(_WORD), [{"figure_id": figure, "word": one} for one in new])
