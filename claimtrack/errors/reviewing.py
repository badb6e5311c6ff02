"""Answers that cannot be given, and conditions that cannot be read."""

from claimtrack.errors.root import ClaimtrackError
from claimtrack.locale.messages import ENGLISH, say, word


class ReviewError(ClaimtrackError):
    """Something about the review of what the program found."""


class NotJudged(ReviewError):
    """Only statements and claims are judged."""


class BadCondition(ReviewError):
    """A condition of --batch that cannot be read; a sign points at the place."""


class BadField(BadCondition):
    """No field of a proposal is called so; ``fields`` are those there are."""

    def say(self, lang: str = ENGLISH) -> str:
        """The sentence, with the fields as they are written in its language."""
        fields = ", ".join(word(lang, field, "batch") for field in self.facts["fields"])
        return say(lang, "error.BadField", **{**self.facts, "fields": fields})


class BadSign(BadCondition):
    """Something else than a sign that compares."""


class BadValue(BadCondition):
    """A value that the field cannot have, or none."""


class BadJoin(BadCondition):
    """Two conditions without "and" or "or" between them, or a bracket too many."""


class NoTerminal(ReviewError):
    """The queue wants a person at a terminal."""


class NobodyAgrees(ReviewError):
    """Nobody was asked whether a batch may go through."""
