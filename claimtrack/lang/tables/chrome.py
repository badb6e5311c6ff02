"""The shape of a language's page furniture."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChromeTable:
    """(reason, regular expression) for lines that are page furniture, matched at a line's start.

    ``captions``: expressions that give a caption or credit away anywhere in a line.
    """

    lines: tuple[tuple[str, str], ...]
    captions: tuple[str, ...]
