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

    Page furniture: ``lines``: (reason, regular expression) matched at a line's start; ``captions``:
    expressions that give a caption or credit away anywhere in a line; ``media``: what a headline's
    last bracket says lies behind it ("(vidéo)").

    Bylines, expressions without regard to capitals: ``bylines``: before the names of authors;
    ``desks``: what an author is, behind the name. ``standfirsts``: words by which a class tells the
    lines under a headline.

    The credit of an agency, each an expression without regard to capitals: ``credit_links``: before
    its name or "agencies"; ``credit_labels``: before its name alone; ``credit_joins``: what may
    follow it; ``credit_dates``: before the date behind it.
    """

    headings: Mapping[str, str]
    boxes: Mapping[str, tuple[str, ...]]
    names: frozenset[str]
    links: frozenset[str]
    times: frozenset[str]
    lines: tuple[tuple[str, str], ...]
    captions: tuple[str, ...]
    media: tuple[str, ...]
    credit_links: tuple[str, ...]
    credit_labels: tuple[str, ...]
    credit_joins: tuple[str, ...]
    credit_dates: tuple[str, ...]
    bylines: tuple[str, ...]
    desks: tuple[str, ...]
    standfirsts: tuple[str, ...]

    def headings_of(self, field: str) -> list[str]:
        """The headings taken for a field."""
        return self.headings[field].split("; ") if field in self.headings else []
