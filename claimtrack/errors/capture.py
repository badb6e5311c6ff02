"""Pages that cannot be taken in or opened: what stands in the way, and in which record."""

from claimtrack.errors.reading import InputError
from claimtrack.errors.root import ClaimtrackError


class EmptyFolder(InputError):
    """A folder without a file that can be read."""


class NoText(InputError):
    """A page without an article in it."""


class TooLarge(InputError):
    """More bytes than the limit; ``limit`` in megabytes, ``setting`` the variable that sets it."""


class PackedBomb(InputError):
    """A packed file that swells beyond the limit."""


class CutShort(InputError):
    """A file that ends in the middle of a record."""


class LockedFile(InputError):
    """A PDF that wants a password."""


class UnknownKind(InputError):
    """A file of a sort that is not read; ``what`` names it."""


class BadDocument(InputError):
    """A document that its reader cannot make sense of; ``why`` is the reader's own word."""


class Purged(InputError):
    """A page that was taken out for good is not taken in again."""


class ChangedBytes(InputError):
    """The stored bytes are not the ones that came: their hash is another."""


class FetchError(InputError):
    """An address whose page cannot be had; ``path`` is the address, ``why`` what happened."""


class SlowServer(FetchError):
    """No answer in time."""


class BadStatus(FetchError):
    """The server's answer is an error."""


class EndlessRedirect(FetchError):
    """Redirected too often, or in a circle."""


class RefusedByRobots(FetchError):
    """The site asks programs not to read this page."""


class RefusedAddress(FetchError):
    """An address of one's own network, or of no web server; ``address`` is where it leads."""


class BadAddress(FetchError):
    """Not an address of a web page."""


class NoAddress(ClaimtrackError):
    """An article has no http or https address, so that there is none to open."""
