"""Opening, making, upgrading and checking a database. Fast where nothing has to be made."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from claimtrack.errors import UnreachableStore
from claimtrack.services.log.clock import moment
from claimtrack.settings import THRESHOLDS, Settings, Thresholds, default_db
from claimtrack.store.fast.lock import Patience
from claimtrack.store.fast.sqlite import (
    check_made,
    fetch,
    is_made,
    open_quick,
    open_quick_connection,
)
from claimtrack.store.location import HEAD, Place, place
from claimtrack.store.log.lines import Hand
from claimtrack.store.reader import Fetch

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy.orm import Session

    from claimtrack.services.grouping.regroup import Progress
    from claimtrack.store.admin.integrity import Problem
    from claimtrack.store.fast.judgements import JudgementBook, Write
    from claimtrack.store.log.lines import OpenStep

Tell = Callable[[str], None]
"""Called with the database's name when another command makes us wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """What ``db create`` did: ``made`` is False where a database was there already."""

    path: str
    made: bool
    layout: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Upgraded:
    """What ``db upgrade`` did. ``copy`` is None where nothing had to change."""

    path: str
    before: str
    after: str
    copy: Path | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What ``db check`` found: rows counted by table, and what is wrong."""

    path: str
    revision: str
    counts: dict[str, int]
    problems: tuple["Problem", ...]


def locate(settings: Settings) -> Place:
    """Where the database is: as set, else in the user's data folder, which is made."""
    if settings.db is not None:
        return place(settings.db)
    path = default_db()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnreachableStore(path=path, why=error.strerror or type(error).__name__) from error
    return place(path)


def is_there(settings: Settings) -> bool:
    """Whether the database has been made: a file with something in it, or a server is named."""
    where = place(default_db() if settings.db is None else settings.db)
    return where.path is None or is_made(where)


def _patience(tell: Tell | None) -> Patience:
    return Patience(tell=tell) if tell is not None else Patience()


@contextmanager
def open_session(
    where: Place,
    *,
    write: bool = True,
    tell: Tell | None = None,
    thresholds: Thresholds | None = None,
    make: bool = True,
) -> Iterator["Session"]:
    """A session for one command; the tables are made first where there are none.

    ``thresholds``: those by which what it records is compared. Without ``make`` nothing is made,
    as a mistyped place asks for.

    Raises:
        MissingStore: there are no tables, and none are to be made.

    """
    from claimtrack.store.session import open_session as open_store

    with open_store(where, write=write, patience=_patience(tell), make=make) as session:
        session.info[THRESHOLDS] = thresholds
        yield session


@contextmanager
def open_reader(where: Place, tell: Tell | None = None) -> Iterator[Fetch]:
    """What a ``Reader`` is asked for: of a file without SQLAlchemy. Raises MissingStore."""
    if where.path is not None:
        check_made(where)
        with open_quick(where) as fetch:
            yield fetch
        return
    from claimtrack.store.queries.catalogue import fetch_with

    with open_session(where, write=False, tell=tell, make=False) as session:
        yield Fetch(partial(fetch_with, session))


@contextmanager
def open_search(
    where: Place, tell: Tell | None = None
) -> Iterator[tuple[Fetch, "sqlite3.Connection"]]:
    """A reader and the index of words beside it, which both see the same rows.

    Of a server they see a copy in memory, made for this one question. Raises MissingStore.
    """
    if where.path is not None:
        check_made(where)
        with open_quick_connection(where) as connection:
            yield Fetch(partial(fetch, connection)), connection
        return
    from claimtrack.store.search.copy import copied

    with (
        open_session(where, write=False, tell=tell, make=False) as session,
        copied(session.connection()) as connection,
    ):
        yield Fetch(partial(fetch, connection)), connection


@contextmanager
def open_judgement_book(where: Place, tell: Tell | None = None) -> Iterator["JudgementBook"]:
    """Where answers are kept: in a file without SQLAlchemy. Raises MissingStore."""
    if where.path is not None:
        check_made(where)
        from claimtrack.store.fast.judgements import open_judgements

        with open_judgements(where, _patience(tell), partial(_by_session, where, tell)) as book:
            yield book
        return
    from claimtrack.services.grouping.session_judgements import SessionJudgements

    with open_session(where, tell=tell, make=False) as session:
        yield SessionJudgements(session)


def _by_session(
    where: Place, tell: Tell | None, made: "OpenStep", writes: Sequence["Write"]
) -> None:
    """Do a step with a session, which brings up to date what follows from it."""
    from claimtrack.services.grouping.session_judgements import SessionJudgements

    with open_session(where, tell=tell, make=False) as session:
        book = SessionJudgements(session)
        with book.step(made.hand, made.action, made.what) as again:
            for write in writes:
                write(book)
                session.flush()  # in their order, which the log keeps
    made.number = again.number


def create(where: Place, tell: Tell | None = None) -> Created:
    """Make the tables where there are none; an existing database is only checked."""
    from claimtrack.store.admin.migrate import ready

    return Created(path=where.shown, made=ready(where, _patience(tell)), layout=HEAD)


def upgrade(
    where: Place,
    tell: Tell | None = None,
    *,
    progress: "Progress | None" = None,
    thresholds: Thresholds | None = None,
) -> Upgraded:
    """Bring an older database up to date; a file is copied first, beside itself.

    Raises MissingStore where there is none.

    Its articles are gathered into stories, and their claims into figures, as recording does.
    ``progress`` is told how far that is.
    """
    from claimtrack.services.grouping.regroup import make_all_anew
    from claimtrack.store.admin import migrate

    def fill(session: "Session") -> None:
        session.info[THRESHOLDS] = thresholds
        make_all_anew(session, Hand(who=None, at=moment()), progress)

    before, copy = migrate.upgrade(where, _patience(tell), fill)
    return Upgraded(path=where.shown, before=before, after=HEAD, copy=copy)


def check(where: Place, tell: Tell | None = None) -> Checked:
    """Look for damage: the file itself, references between rows, and every quoted word."""
    from claimtrack.store.admin.integrity import count_rows, problems

    with open_session(where, write=False, tell=tell, make=False) as session:
        return Checked(
            path=where.shown,
            revision=HEAD,
            counts=count_rows(session),
            problems=tuple(problems(session)),
        )
