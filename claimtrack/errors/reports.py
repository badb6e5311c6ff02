"""Reports that cannot be held against the database, or want an extra."""

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
