"""Figures and dossiers that cannot be as somebody wants them."""

from claimtrack.errors.root import ClaimtrackError


class GroupingError(ClaimtrackError):
    """A figure or a dossier cannot be mended so."""


class FigureExists(GroupingError):
    """Another figure has this name already."""

    en = "There is a figure {name} already. To make them one: claimtrack figure merge OTHER {name}"
    fr = (
        "Il y a déjà une grandeur {name}. "
        "Pour n’en faire qu’une : claimtrack figure merge AUTRE {name}"
    )


class NotInFigure(GroupingError):
    """A claim does not belong to the figure it is to be taken from."""

    en = "{claim} is not among the claims of {figure}. See: claimtrack figure show {figure}"
    fr = "{claim} n’est pas parmi les chiffres de {figure}. Voir : claimtrack figure show {figure}"


class PartOfItself(GroupingError):
    """A figure would come to be a part of itself."""

    en = (
        "{part} cannot be put into {whole}: a figure would be a part of itself. "
        "Nothing was changed."
    )
    fr = (
        "{part} ne peut pas entrer dans {whole} : une grandeur serait une partie d’elle-même. "
        "Rien n’a été modifié."
    )


class DossierExists(GroupingError):
    """Another dossier has this name already."""

    en = "There is a dossier {name} already. To add to it: claimtrack dossier add {name} A1"
    fr = "Il y a déjà un dossier {name}. Pour y ajouter : claimtrack dossier add {name} A1"
