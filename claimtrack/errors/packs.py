"""Language packs that are not whole."""

from claimtrack.errors.root import ClaimtrackError


class PackError(ClaimtrackError):
    """A language pack cannot be read with; ``code`` is its language, ``file`` the file to mend."""


class MissingTable(PackError):
    """A pack has no file for one of its tables."""


class NoTable(PackError):
    """A file of a pack fills nothing."""


class OtherShape(PackError):
    """A table of a pack is of another kind than its file wants."""


class ShortTable(PackError):
    """A table of a pack lacks fields, or fills fields that there are not."""


class BrokenTable(PackError):
    """A file of a pack is no Python that can be read."""
