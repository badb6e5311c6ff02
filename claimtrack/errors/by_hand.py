"""Entries by hand that cannot be so: words not in the text, links of one claim, empty notes."""

from claimtrack.errors.root import ClaimtrackError


class ByHandError(ClaimtrackError):
    """An entry by hand that cannot be made."""


class NothingWritten(ByHandError):
    """A text that is wanted is empty."""


class NotTakenBack(ByHandError):
    """Nothing is marked as corrected, superseded, retracted or denied."""


class LinkedToItself(ByHandError):
    """A claim cannot dispute or repeat itself."""


class NotAClaim(ByHandError):
    """Links go from claim to claim."""


class SameAsBefore(ByHandError):
    """A link that is there already, or one to take away that is not."""


class NotInText(ByHandError):
    """Words that are not in the article; the nearest passage is shown."""


class NothingLike(ByHandError):
    """Words that are not in the article, nor anything like them."""


class SeveralPlaces(ByHandError):
    """Words that the article holds more than once."""


class AlreadyThere(ByHandError):
    """The same words are recorded already."""


class NoNumber(ByHandError):
    """No number is read in the words of a claim."""


class NotKept(ByHandError):
    """The person who was shown the entry said no."""


class NotItsField(ByHandError):
    """An option that this sort of row does not have."""


class NothingToChange(ByHandError):
    """An edit that names no field, where nobody can be asked."""


class Missing(ByHandError):
    """Something without which an entry cannot be made, where nobody can be asked."""
