"""Opening a database for one command."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from claimtrack.store.admin.migrate import ready
from claimtrack.store.dialect import make_engine
from claimtrack.store.driver_errors import explained
from claimtrack.store.fast.lock import Patience, use_wal
from claimtrack.store.location import Place


@contextmanager
def open_session(
    where: Place, *, write: bool = True, patience: Patience | None = None, make: bool = True
) -> Iterator[Session]:
    """A session on tables that are there and up to date; ``make`` them where there are none.

    What the drivers raise comes out in the user's terms. Nothing is committed at the end: a
    service commits when its unit of work is whole.
    """
    patience = patience or Patience()
    ready(where, patience, make=make)
    if write:
        with explained(where):
            use_wal(where)
    engine = make_engine(where, write=write, patience=patience)
    try:
        with explained(where), Session(engine) as session:
            yield session
    finally:
        engine.dispose()
