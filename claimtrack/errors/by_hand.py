"""Entries, figures and dossiers that cannot be made or edited as somebody wants them."""

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


class GroupingError(ClaimtrackError):
    """A figure or a dossier cannot be mended so."""


class FigureExists(GroupingError):
    """Another figure has this name already."""


class NotInFigure(GroupingError):
    """A claim does not belong to the figure it is to be taken from."""


class NotInStory(GroupingError):
    """An article does not belong to the story it is to be taken from."""


class PartOfItself(GroupingError):
    """A figure would come to be a part of itself."""


class SpeakerExists(ByHandError):
    """Somebody is called so already; ``names`` lists them with their short ids."""


class DossierExists(GroupingError):
    """Another dossier has this name already."""
