"""Steps of the log that cannot be taken back."""

from claimtrack.errors.asking import NotFound
from claimtrack.errors.root import ClaimtrackError


class UnknownStep(NotFound):
    """The log has no step with this number."""

    en = "The log has no step {number}. See: claimtrack log"
    fr = "Le journal n’a pas d’étape {number}. Voir : claimtrack log"


class NothingLogged(NotFound):
    """No step of the log is about this."""

    en = "Nothing in the log is about {name!r}."
    fr = "Rien dans le journal ne concerne {name!r}."


class CannotUndo(ClaimtrackError):
    """A step cannot be taken back as things stand."""


class NothingToUndo(CannotUndo):
    """No step is left that could be taken back."""

    en = "There is nothing to undo: no step of the log stands."
    fr = "Il n’y a rien à annuler : aucune étape du journal n’est en vigueur."


class AlreadyUndone(CannotUndo):
    """The step was taken back before, by step ``later``."""

    en = (
        "Step {number} was already undone by step {later}. "
        "To bring it back: claimtrack undo {later}"
    )
    fr = (
        "L’étape {number} a déjà été annulée par l’étape {later}. "
        "Pour la rétablir : claimtrack undo {later}"
    )


class LaterStep(CannotUndo):
    """A later step touched ``row``, or hangs on it."""

    en = (
        "Step {number} cannot be undone: step {later} ({action}) came later and needs {row} as it "
        "is. Undo that one first: claimtrack undo {later}"
    )
    fr = (
        "L’étape {number} ne peut pas être annulée : l’étape {later} ({action}), plus récente, "
        "dépend de {row}. Annulez-la d’abord : claimtrack undo {later}"
    )


class RowsChanged(CannotUndo):
    """The program has changed ``row`` since, or other rows of its making hang on it."""

    en = (
        "Step {number} cannot be undone: {row} has been read anew or referred to since, so that "
        "taking it back would lose something. Nothing was changed."
    )
    fr = (
        "L’étape {number} ne peut pas être annulée : {row} a été relu ou cité depuis, et l’annuler "
        "ferait perdre quelque chose. Rien n’a été modifié."
    )


class NoRows(CannotUndo):
    """The step was logged before the log kept rows."""

    en = "Step {number} is older than undo: the log does not hold what there was before it."
    fr = "L’étape {number} est antérieure à undo : le journal ne garde pas ce qu’il y avait avant."


class PurgedForGood(CannotUndo):
    """A purge is the one step that cannot be taken back."""

    en = "Step {number} took a page out for good: its bytes are gone, undo is not possible."
    fr = "L’étape {number} a retiré une page pour de bon : ses octets n’existent plus."
