"""What the shell may complete from the database: quietly nothing where there is none to read."""

import sqlite3
from collections.abc import Iterator, Mapping
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
    return [*_settings(kinds, typed), *_recorded(kinds, typed, env, db)]


def _settings(kinds: tuple[str, ...], typed: str) -> Iterator[Offer]:
    """The keys of settings, where those are wanted."""
    for name in KEYS:
        if SETTINGS in kinds and name.startswith(typed.lower()):
            yield name, ""


def _recorded(
    kinds: tuple[str, ...], typed: str, env: Mapping[str, str], db: str | None
) -> list[Offer]:
    """What the database holds of the kinds that it knows."""
    wanted = tuple(kind for kind in kinds if kind in KINDS)
    try:
        return offers(place(_location(env, db)), wanted, typed) if wanted else []
    except (ClaimtrackError, sqlite3.Error, OSError, ValueError, RuntimeError):
        return []


def _location(env: Mapping[str, str], db: str | None) -> str | Path:
    """The database named, else the one of the settings."""
    if db is None:
        return read_settings(env).db or default_db()
    return db if "://" in db else str(Path(db).expanduser())
