"""Questions that have no answer: a value no option takes, a name nobody has."""

from claimtrack.errors.root import ClaimtrackError


class UsageError(ClaimtrackError):
    """An option has a value that it does not take."""

    en = "{option} does not take {value!r}: {wants}."
    fr = "{option} n’accepte pas {value!r} : {wants}."


class NothingAsked(ClaimtrackError):
    """Nothing was named to compare."""

    en = (
        "Name what to compare: a figure, words, a number or claims (claimtrack compare C7 C9), "
        "or a file with --jsonl."
    )
    fr = (
        "Nommez ce qui est à comparer : un thème, des mots, un nombre ou des chiffres "
        "(claimtrack compare C7 C9), ou un fichier avec --jsonl."
    )


class NotTwoClaims(ClaimtrackError):
    """What was named does not come to two claims."""

    en = "{names}: claims found {n}, wanted 2. Name two of them: claimtrack why C7 C9."
    fr = "{names} : chiffres trouvés {n}, il en faut 2. Nommez-en deux : claimtrack why C7 C9."


def _nearest(names: tuple[str, ...], lang: str) -> str:
    """The sentence that offers the nearest names; empty when none comes near."""
    if not names:
        return ""
    head = "Noms les plus proches : " if lang == "fr" else "Nearest names: "
    return " " + head + ", ".join(names) + "."


class NotFound(ClaimtrackError):
    """Nothing in the database answers to this name; ``nearest`` holds names that come near."""

    def say(self, lang: str = "en") -> str:
        """The sentence, with the nearest names at its end."""
        names = self.facts.get("nearest", ())
        nearest = tuple(str(name) for name in names) if isinstance(names, list | tuple) else ()
        return super().say(lang) + _nearest(nearest, lang)


class UnknownSpeaker(NotFound):
    """No speaker has this name."""

    en = "No speaker is called {name!r} here."
    fr = "Aucun locuteur ne s’appelle {name!r} ici."


class UnknownOutlet(NotFound):
    """No outlet has this name."""

    en = "No outlet is called {name!r} here."
    fr = "Aucun titre ne s’appelle {name!r} ici."


class UnknownFigure(NotFound):
    """No figure, word or number matches."""

    en = "No claim matches {name!r}."
    fr = "Aucune affirmation chiffrée ne correspond à {name!r}."


class UnknownDossier(NotFound):
    """No dossier has this name."""

    en = "No dossier is called {name!r} here."
    fr = "Aucun dossier ne s’appelle {name!r} ici."


class UnknownId(NotFound):
    """No row has this short id."""

    en = "There is no {name} here. Ids look like A1 (article), S12 (statement), C7 (claim)."
    fr = "Il n’y a pas de {name} ici. Exemples : A1 (article), S12 (déclaration), C7 (chiffre)."


class UnknownWords(NotFound):
    """Neither this number nor these words are read in the text."""

    en = "{path}: {name!r} is no number that was read there, and no words that somebody says."
    fr = "{path} : {name!r} n’y est ni un nombre qui a été lu, ni des mots que quelqu’un dit."


class SeveralSpeakers(NotFound):
    """A name that several speakers have; ``names`` lists them with their short ids."""

    en = "{name!r} may be {names}. Name one by its short id."
    fr = "{name!r} peut être {names}. Nommez-en un par son identifiant."


class SameSpeaker(ClaimtrackError):
    """A speaker cannot be merged with, or be a post of, itself."""

    en = "{name} is one speaker already: name two different ones."
    fr = "{name} est déjà un seul locuteur : nommez-en deux différents."


class NotTheirs(ClaimtrackError):
    """A statement or claim to part from a speaker is somebody else's."""

    en = "{what} is not by {name}, but by {other}. Nothing was changed."
    fr = "{what} n’est pas de {name}, mais de {other}. Rien n’a été changé."
