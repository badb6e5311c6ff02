"""What the command's exit code says to a script."""

from enum import IntEnum


class Exit(IntEnum):
    """The same three codes for every command."""

    NOTHING = 0
    """Done, and nothing to report."""
    FINDINGS = 1
    """Done, and there is something to look at: conflicts, a problem in the database."""
    FAILED = 2
    """Could not do it, or not all of it: never to be taken for a pass."""
