"""Questions that have no answer, and settings that cannot be read or changed."""

from claimtrack.errors.root import ClaimtrackError
from claimtrack.locale.messages import ENGLISH, say, wish


class UsageError(ClaimtrackError):
    """An option has a value that it does not take.

    It would take one of ``choices``, or what ``wants`` says in English.
    """

    def say(self, lang: str = ENGLISH) -> str:
        """The sentence, with what is wanted in its language too."""
        if choices := self.facts.get("choices"):
            wants = say(lang, "one_of", names=", ".join(choices))
        else:
            wants = wish(lang, self.facts.get("wants", ""))
        return say(lang, f"error.{type(self).__name__}", **{**self.facts, "wants": wants})


class NothingAsked(ClaimtrackError):
    """Nothing was named to compare."""


class NothingNamed(ClaimtrackError):
    """Nothing was named to read."""


class NotTwoClaims(ClaimtrackError):
    """What was named does not come to two claims."""


class NotFound(ClaimtrackError):
    """Nothing in the database answers to this name; ``nearest`` holds names that come near."""

    def say(self, lang: str = ENGLISH) -> str:
        """The sentence, with the nearest names at its end."""
        nearest = ", ".join(self.facts.get("nearest", ()))
        hint = say(lang, "error.nearest", names=nearest) if nearest else ""
        return super().say(lang) + hint


class UnknownSpeaker(NotFound):
    """No speaker has this name."""


class UnknownOutlet(NotFound):
    """No outlet has this name."""


class UnknownFigure(NotFound):
    """No figure, word or number matches."""


class UnknownDossier(NotFound):
    """No dossier has this name."""


class UnknownStory(NotFound):
    """No story has this name."""


class UnknownId(NotFound):
    """No row has this short id."""


class UnknownWords(NotFound):
    """Neither this number nor these words are read in the text."""


class SeveralSpeakers(NotFound):
    """A name that several speakers have; ``names`` lists them with their short ids."""


class SeveralEntries(NotFound):
    """Words that several articles have; ``names`` lists the first of them with their short ids."""


class SameSpeaker(ClaimtrackError):
    """A speaker cannot be merged with, or be a post of, itself."""


class NotTheirs(ClaimtrackError):
    """A statement or claim to part from a speaker is somebody else's."""


class BrokenConfig(ClaimtrackError):
    """The settings file cannot be opened, or is no text."""


class BrokenToml(BrokenConfig):
    """The settings file is no TOML; ``line`` is the first that is not."""


class BadSetting(UsageError):
    """A key of the settings file has a value that it does not take; ``line`` is where."""


class UnknownSetting(NotFound):
    """No setting has this name; ``nearest`` holds names that come near."""


class StraySetting(UnknownSetting):
    """The settings file sets something that there is not; ``line`` is where."""


class CannotEdit(ClaimtrackError):
    """The file writes the setting in a way that is not changed without breaking the rest."""
