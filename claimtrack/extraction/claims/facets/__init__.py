"""The facets of a claim: named patterns for each, tried one after the other."""

from collections.abc import Callable, Sequence
from typing import TypeAlias, TypeVar

from claimtrack.domain.claim import Level
from claimtrack.domain.reading import Facet

S = TypeVar("S")
T = TypeVar("T")
Pattern: TypeAlias = tuple[str, Level, Callable[[S], T | None]]
"""Its name, how surely a facet is known that it finds, and what looks for it."""


def first_found(patterns: Sequence[Pattern[S, T]], subject: S) -> Facet[T]:
    """What the first pattern that finds anything finds, with its name and level."""
    for name, level, pattern in patterns:
        if found := pattern(subject):
            return Facet(found, level, name)
    return Facet()
