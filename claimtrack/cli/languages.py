"""Which languages an option takes: those of the catalogues for messages, of the packs for texts."""

from claimtrack.errors import UsageError
from claimtrack.lang.pack import CODES
from claimtrack.locale.messages import languages

MESSAGES = "|".join(languages())
"""What stands for the language of messages in the help."""
TEXTS = "|".join(CODES)
"""What stands for the language of a text."""


def message_language(code: str) -> str:
    """The language of messages that ``--lang`` names. Raises UsageError."""
    return _one_of(languages(), code.lower())


def text_language(code: str | None) -> str | None:
    """The language of a text that ``--lang`` names, None where nobody named one.

    Raises UsageError.
    """
    return None if code is None else _one_of(CODES, code)


def _one_of(codes: tuple[str, ...], code: str) -> str:
    if code not in codes:
        raise UsageError(option="--lang", value=code, wants=", ".join(codes))
    return code
