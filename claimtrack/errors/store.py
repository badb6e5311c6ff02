"""Databases that cannot be used."""

from claimtrack.errors.root import ClaimtrackError
from claimtrack.locale.messages import ENGLISH, say


class StoreError(ClaimtrackError):
    """The database cannot be used."""


class MissingStore(StoreError):
    """There is no database at that place; ``nearest`` names files beside it that hold one."""

    def say(self, lang: str = ENGLISH) -> str:
        """The sentence, with the files that may have been meant at its end."""
        nearest = ", ".join(self.facts.get("nearest", ()))
        hint = say(lang, "error.nearest_store", names=nearest) if nearest else ""
        return super().say(lang) + hint


class DamagedStore(StoreError):
    """The file is not a claimtrack database, or a broken one."""


class OlderStore(StoreError):
    """The database was made by an older claimtrack."""


class NewerStore(StoreError):
    """The database was made by a newer claimtrack."""


class BusyStore(StoreError):
    """Another command holds the database for longer than we wait (``seconds``)."""


class FullDisk(StoreError):
    """No room is left where the database lies."""


class UnreachableStore(StoreError):
    """The file or the server cannot be opened; ``why`` is its own word."""


class MissingDriver(StoreError):
    """PostgreSQL was asked for without its driver."""
