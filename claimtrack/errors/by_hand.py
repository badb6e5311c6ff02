"""Entries by hand that cannot be so: words not in the text, links of one claim, empty notes."""

from claimtrack.errors.root import ClaimtrackError


class ByHandError(ClaimtrackError):
    """An entry by hand that cannot be made."""


class NothingWritten(ByHandError):
    """A text that is wanted is empty."""

    en = "{option} is empty. Write a few words: they stay with the entry."
    fr = "{option} est vide. Écrivez quelques mots : ils restent avec l’entrée."


class NotTakenBack(ByHandError):
    """Nothing is marked as corrected, superseded, retracted or denied."""

    en = "{names}: nothing there is marked as taken back. Nothing was changed."
    fr = "{names} : rien n’y est marqué comme repris. Rien n’a été changé."


class LinkedToItself(ByHandError):
    """A claim cannot dispute or repeat itself."""

    en = "{name} cannot be linked to itself: name two claims."
    fr = "{name} ne peut pas être lié à lui-même : nommez deux chiffres."


class NotAClaim(ByHandError):
    """Links go from claim to claim."""

    en = "{name!r} is no claim: links go from one claim to another (C7 disputes C9)."
    fr = "{name!r} n’est pas un chiffre : un lien va d’un chiffre à un autre (C7 conteste C9)."


class SameAsBefore(ByHandError):
    """A link that is there already, or one to take away that is not."""

    en = "{words}: it stands so already. Nothing was changed."
    fr = "{words} : c’est déjà ainsi. Rien n’a été changé."


class NotInText(ByHandError):
    """Words that are not in the article; the nearest passage is shown."""

    en = "{article} does not hold {words!r}. The nearest passage ({like} % alike): “{passage}”."
    fr = "{article} ne contient pas {words!r}. Passage le plus proche ({like} %) : « {passage} »."


class NothingLike(ByHandError):
    """Words that are not in the article, nor anything like them."""

    en = "{article} does not hold {words!r}, nor anything like it. Copy the words from the text."
    fr = "{article} ne contient pas {words!r}, ni rien d’approchant. Copiez les mots du texte."


class SeveralPlaces(ByHandError):
    """Words that the article holds more than once."""

    en = "{article} holds {words!r} {n} times. Say which: --nth 1 to {n}, or give more words."
    fr = "{article} contient {n} fois {words!r}. Précisez : --nth 1 à {n}, ou plus de mots."


class AlreadyThere(ByHandError):
    """The same words are recorded already."""

    en = "These words are {name} already. To change it: claimtrack edit {name}."
    fr = "Ces mots sont déjà {name}. Pour le modifier : claimtrack edit {name}."


class NoNumber(ByHandError):
    """No number is read in the words of a claim."""

    en = 'No number is read in {words!r}. Give it in words: --amount "plus de 40".'
    fr = 'Aucun nombre n’est lu dans {words!r}. Donnez-le en mots : --amount "plus de 40".'


class NotKept(ByHandError):
    """The person who was shown the entry said no."""

    en = "Nothing was kept."
    fr = "Rien n’a été gardé."


class NotItsField(ByHandError):
    """An option that this sort of row does not have."""

    en = "{name} has no {option}. It takes: {options}."
    fr = "{name} n’a pas de {option}. Options possibles : {options}."


class NothingToChange(ByHandError):
    """An edit that names no field, where nobody can be asked."""

    en = "Say what to change in {name}: {options}."
    fr = "Dites ce qui est à modifier dans {name} : {options}."


class Missing(ByHandError):
    """Something without which an entry cannot be made, where nobody can be asked."""

    en = "Missing: {what}. Give it with {option}."
    fr = "Il manque {what}. À donner par {option}."
