"""Figures and dossiers that cannot be as somebody wants them."""

from claimtrack.errors.root import ClaimtrackError


class GroupingError(ClaimtrackError):
    """A figure or a dossier cannot be mended so."""


class FigureExists(GroupingError):
    """Another figure has this name already."""


class NotInFigure(GroupingError):
    """A claim does not belong to the figure it is to be taken from."""


class PartOfItself(GroupingError):
    """A figure would come to be a part of itself."""


class DossierExists(GroupingError):
    """Another dossier has this name already."""
