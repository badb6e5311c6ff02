"""Reports that cannot be written, held against the database, or made without an extra."""

from claimtrack.errors.root import ClaimtrackError


class ReportError(ClaimtrackError):
    """A report that cannot be made or checked."""


class NoDigest(ReportError):
    """The file carries no digest of ours."""


class DamagedReport(ReportError):
    """The digest at the end is cut short or changed."""


class NewerReport(ReportError):
    """The report was made by a newer claimtrack."""


class MissingExtra(ReportError):
    """A format whose extra is not installed."""


class BinaryToTerminal(ReportError):
    """A format that no terminal can show, and no file named for it."""


class OutputError(ClaimtrackError):
    """A report cannot be written; ``why`` is the system's own word."""
