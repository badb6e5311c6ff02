"""The shape of what a language's tables, web pages and addresses call their parts."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentTable:
    """Names that others give to the parts of their documents.

    ``headings``: field of an entry → the headings of columns taken for it, folded, parted by ";".

    The others are words without accents and capitals, as addresses, classes and ids have them.
    ``boxes``: reason why a part of a page is no text → expressions for the words by which the class
    or the id of its element tells it. In a headline that an address keeps, ``names``: words after
    which a number is part of a name; ``links``: after which another number follows, or the whole
    ("8 et 10 milliards", "3 sur 5"); ``times``: what makes a number an hour or a rank.
    """

    headings: Mapping[str, str]
    boxes: Mapping[str, tuple[str, ...]]
    names: frozenset[str]
    links: frozenset[str]
    times: frozenset[str]

    def headings_of(self, field: str) -> list[str]:
        """The headings taken for a field."""
        return self.headings[field].split("; ") if field in self.headings else []
