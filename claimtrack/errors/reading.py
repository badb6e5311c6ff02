"""Files, texts and language packs that cannot be read."""

from claimtrack.errors.root import ClaimtrackError, Reason


class InputError(ClaimtrackError):
    """A file or a text that cannot be read."""


class MissingFile(InputError):
    """No file has this path."""


class IsFolder(InputError):
    """A folder stands where a file is wanted."""


class UnreadableFile(InputError):
    """The system refuses to open the file; ``why`` is its own word."""


class EmptyFile(InputError):
    """The file holds no text."""


class BinaryFile(InputError):
    """The file is not a text."""


class NotUtf8(InputError):
    """The text is in another encoding; ``guess`` names the likely one."""


class BadRecord(InputError):
    """One line of a JSONL file is not an article; ``why`` says what is wrong."""


def not_json(error: ValueError | RecursionError) -> Reason:
    """Why a line is no JSON, in the words of its reader."""
    return Reason("not JSON ({what})", what=getattr(error, "msg", "too deep"))


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
