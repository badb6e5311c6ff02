"""Where a database is, and whether its layout is the one this version knows.

Standard library only: ``claimtrack list`` starts without SQLAlchemy.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from claimtrack.errors import DamagedStore, NewerStore, OlderStore, Reason, UsageError

REVISIONS = tuple(f"{number:04}" for number in range(1, 13))
"""Every revision in alembic/versions, the oldest first; a test compares."""
HEAD = REVISIONS[-1]

OPEN = "open"
"""The status of what nobody has judged."""

_POSTGRES = re.compile(r"postgres(?:ql)?(?:\+psycopg)?://")


@dataclass(frozen=True, slots=True)
class Place:
    """A file (``path``) or else a PostgreSQL server (``url``); ``shown`` is what people read."""

    shown: str
    path: Path | None = None
    url: str = ""


def place(db: str | Path) -> Place:
    """Read what --db or CLAIMTRACK_DB names: a path, sqlite:///path or postgresql://..."""
    text = str(db)
    if match := _POSTGRES.match(text):
        rest = text[match.end() :]
        # The password stays out of messages.
        shown = "postgresql://" + re.sub(r"^([^:@/]*):[^@/]*@", r"\1@", rest)
        return Place(shown=shown, url="postgresql+psycopg://" + rest)
    path = text.removeprefix("sqlite:///")
    if not path or "://" in path or path == ":memory:":
        raise UsageError(
            option="--db", value=text, wants="name a file, or postgresql://user@host/database"
        )
    return Place(shown=path, path=Path(path))


def check_revision(where: Place, found: str | None) -> None:
    """Refuse a database whose layout is not ours. ``found`` None: tables without a revision."""
    if found is None:
        raise DamagedStore(path=where.shown, why="it holds tables of something else")
    if found == HEAD:
        return
    if found in REVISIONS:
        raise OlderStore(path=where.shown, found=found)
    if re.fullmatch(r"\d{4}", found):
        raise NewerStore(path=where.shown, found=found)
    raise DamagedStore(
        path=where.shown, why=Reason("its layout {layout} is not ours", layout=found)
    )
