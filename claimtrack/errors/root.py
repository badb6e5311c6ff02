"""The root of the tree."""

from collections.abc import Callable
from typing import ClassVar


class ClaimtrackError(Exception):
    """The root: catch it to catch every error that claimtrack raises on purpose.

    Arguments are the named values that the sentences of the class quote.
    """

    en: ClassVar[str] = "Something went wrong: {what}"
    fr: ClassVar[str] = "Une erreur est survenue : {what}"

    def __init__(self, **facts: object) -> None:
        super().__init__(facts)
        self.facts = facts

    def __reduce__(self) -> tuple[Callable[..., "ClaimtrackError"], tuple[object, ...]]:
        """Made again from its facts, in another process too."""
        return _again, (type(self), self.facts)

    def say(self, lang: str = "en") -> str:
        """The sentence for people, in ``lang`` ("en" or "fr")."""
        template = self.fr if lang == "fr" else self.en
        return template.format(**self.facts)

    def __str__(self) -> str:
        return self.say()


def _again(kind: type[ClaimtrackError], facts: dict[str, object]) -> ClaimtrackError:
    return kind(**facts)
