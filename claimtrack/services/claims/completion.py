"""What the shell may complete from the database: quietly nothing where there is none to read."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from claimtrack.errors import ClaimtrackError
from claimtrack.services.settings.effective import read_settings
from claimtrack.services.settings.keys import KEYS
from claimtrack.settings import default_db
from claimtrack.store.fast.completion import KINDS, Offer, offers
from claimtrack.store.location import place

SETTINGS = "settings"


def offered(
    kinds: tuple[str, ...], typed: str, env: Mapping[str, str], db: str | None = None
) -> list[Offer]:
    """What begins with what was typed, of each kind; never raises. ``db``: what --db names."""
    found: list[Offer] = []
    if SETTINGS in kinds:
        found += [(name, "") for name in KEYS if name.startswith(typed.lower())]
    wanted = tuple(kind for kind in kinds if kind in KINDS)
    if not wanted:
        return found
    try:
        named = db if db is None or "://" in db else str(Path(db).expanduser())
        where = place(named or read_settings(env).db or default_db())
        found += offers(where, wanted, typed)
    except (ClaimtrackError, sqlite3.Error, OSError, ValueError, RuntimeError):
        return found
    return found
