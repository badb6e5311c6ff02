"""The shape of a language's words for events; the kinds are those of ``domain/stories/kinds.py``."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventTable:
    """Words for events. A word may end in "*" for any ending, and "_" parts the words of a phrase.

    ``kinds``: (kind, the words that tell it, parted by blanks), in the order of ``KINDS``; a word of two
    kinds is the first's.
    ``commonplace``: words that any news may have, and that tell no story from another.
    """

    kinds: tuple[tuple[str, str], ...]
    commonplace: frozenset[str]
