"""The shape of a language's hedges around numbers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HedgeTable:
    """Phrases and the class they give: (regular expression, class), longest first.

    ``before`` stands before the number, ``after`` behind it and what it counts.
    """

    before: tuple[tuple[str, str], ...]
    after: tuple[tuple[str, str], ...]
