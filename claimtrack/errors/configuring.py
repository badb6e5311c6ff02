"""The settings file, when it cannot be read or changed."""

from claimtrack.errors.asking import NotFound, UsageError
from claimtrack.errors.root import ClaimtrackError


class BrokenConfig(ClaimtrackError):
    """The settings file cannot be opened, or is no text."""


class BrokenToml(BrokenConfig):
    """The settings file is no TOML; ``line`` is the first that is not."""


class BadSetting(UsageError):
    """A key of the settings file has a value that it does not take; ``line`` is where."""


class UnknownSetting(NotFound):
    """No setting has this name; ``nearest`` holds names that come near."""


class StraySetting(UnknownSetting):
    """The settings file sets something that there is not; ``line`` is where."""


class CannotEdit(ClaimtrackError):
    """The file writes the setting in a way that is not changed without breaking the rest."""
