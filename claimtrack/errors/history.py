"""Steps of the log that cannot be taken back."""

from claimtrack.errors.asking import NotFound
from claimtrack.errors.root import ClaimtrackError


class UnknownStep(NotFound):
    """The log has no step with this number."""


class NothingLogged(NotFound):
    """No step of the log is about this."""


class CannotUndo(ClaimtrackError):
    """A step cannot be taken back as things stand."""


class NothingToUndo(CannotUndo):
    """No step is left that could be taken back."""


class AlreadyUndone(CannotUndo):
    """The step was taken back before, by step ``later``."""


class LaterStep(CannotUndo):
    """A later step touched ``row``, or hangs on it."""


class RowsChanged(CannotUndo):
    """The program has changed ``row`` since, or other rows of its making hang on it."""


class NoRows(CannotUndo):
    """The step was logged before the log kept rows."""


class PurgedForGood(CannotUndo):
    """A purge is the one step that cannot be taken back."""
