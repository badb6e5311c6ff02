"""What an import came to, whatever the kind of file."""

from dataclasses import dataclass, field
from typing import Any

from claimtrack.errors import ClaimtrackError


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A field that a person set here and another there, to different values; neither is lost.

    ``what``: the sort of row; ``name``: its short id here; ``here`` stays as it is.
    """

    what: str
    name: str
    field: str
    here: Any
    there: Any


@dataclass(slots=True, kw_only=True)
class Counted:
    """How many rows of one sort came out how."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    conflicts: int = 0


@dataclass(slots=True, kw_only=True)
class Imported:
    """Everything an import did, or with ``dry`` would do. ``step``: of the log, if any changed.

    ``counts``: by sort of row ("claim"); ``errors``: of lines that were left out.
    """

    path: str
    dry: bool = False
    counts: dict[str, Counted] = field(default_factory=dict)
    clashes: list[Clash] = field(default_factory=list)
    errors: list[ClaimtrackError] = field(default_factory=list)
    step: int | None = None

    def count(self, what: str) -> Counted:
        """The counts of one sort of row."""
        return self.counts.setdefault(what, Counted())
