"""Opening a database for one command."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from claimtrack.store.dialect import Patience, explained, make_engine
from claimtrack.store.migrate import ready
from claimtrack.store.place import Place


@contextmanager
def open_engine(where: Place, *, write: bool, patience: Patience) -> Iterator[Engine]:
    """An engine on tables that are there and up to date; closed at the end."""
    # The tables are made under the write lock, whoever asks for them.
    make = make_engine(where, write=True, patience=patience)
    try:
        ready(make, where)
    finally:
        make.dispose()
    engine = make_engine(where, write=write, patience=patience)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def open_session(
    where: Place, *, write: bool = True, patience: Patience | None = None
) -> Iterator[Session]:
    """A session on one database; what the drivers raise comes out in the user's terms.

    Nothing is committed at the end: a service commits when its unit of work is whole.
    """
    with (
        explained(where),
        open_engine(where, write=write, patience=patience or Patience()) as engine,
        Session(engine) as session,
    ):
        yield session
