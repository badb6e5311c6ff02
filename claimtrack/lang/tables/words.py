"""The shape of a language's everyday words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WordTable:
    """``function``: words that give the language away; ``abbreviations``: words whose full stop
    ends no sentence, without it.
    """

    function: frozenset[str]
    abbreviations: frozenset[str]
