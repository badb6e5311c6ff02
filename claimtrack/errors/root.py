"""The root of the tree."""

from collections.abc import Callable
from typing import Any

from claimtrack.locale.messages import ENGLISH, say, word

_REASONS = ("why", "what")
"""Facts that tell in a few English words what is wrong."""


class Reason:
    """What is wrong, in a few English words with named values in them: "not JSON ({what})".

    The catalogues have the words under "reason", and the values too where they are words.
    """

    def __init__(self, english: str, **values: object) -> None:
        self.english, self.values = english, values

    def say(self, lang: str = ENGLISH) -> str:
        """The words in ``lang``, with their values."""
        values = {name: word(lang, str(value), "reason") for name, value in self.values.items()}
        return word(lang, self.english, "reason").format(**values)

    def __str__(self) -> str:
        return self.say()


class ClaimtrackError(Exception):
    """The root: catch it to catch every error that claimtrack raises on purpose.

    Arguments are the named values that the sentence of the class quotes; the catalogues have it
    under "error." and the name of the class.
    """

    def __init__(self, **facts: object) -> None:
        super().__init__(facts)
        self.facts: dict[str, Any] = facts

    def __reduce__(self) -> tuple[Callable[..., "ClaimtrackError"], tuple[object, ...]]:
        """Made again from its facts, in another process too."""
        return _again, (type(self), self.facts)

    def say(self, lang: str = ENGLISH) -> str:
        """The sentence for people, with the reason in its language too where it is a known one."""
        reasons = {
            name: _in_words(self.facts[name], lang) for name in _REASONS if name in self.facts
        }
        return say(lang, f"error.{type(self).__name__}", **{**self.facts, **reasons})

    def __str__(self) -> str:
        return self.say()


def _in_words(reason: object, lang: str) -> str:
    if isinstance(reason, Reason):
        return reason.say(lang)
    return word(lang, str(reason), "reason")


def _again(kind: type[ClaimtrackError], facts: dict[str, object]) -> ClaimtrackError:
    return kind(**facts)
