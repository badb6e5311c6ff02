"""The root of the tree."""

from collections.abc import Callable
from typing import Any

from claimtrack.locale.messages import ENGLISH, say, word

_REASONS = ("why", "what")
"""Facts that tell in a few English words what is wrong."""


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
            name: word(lang, str(self.facts[name]), "reason")
            for name in _REASONS
            if name in self.facts
        }
        return say(lang, f"error.{type(self).__name__}", **{**self.facts, **reasons})

    def __str__(self) -> str:
        return self.say()


def _again(kind: type[ClaimtrackError], facts: dict[str, object]) -> ClaimtrackError:
    return kind(**facts)
