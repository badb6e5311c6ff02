"""The shape of a language's words in the addresses and the marks of web pages."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WebTable:
    """Words without accents and capitals, as addresses, classes and ids have them.

    ``boxes``: reason why a part of a page is no text → expressions for the words by which the class
    or the id of its element tells it. In a headline that an address keeps, ``names``: words after
    which a number is part of a name; ``links``: after which another number follows, or the whole
    ("8 et 10 milliards", "3 sur 5"); ``times``: what makes a number an hour or a rank.
    """

    boxes: Mapping[str, tuple[str, ...]]
    names: frozenset[str]
    links: frozenset[str]
    times: frozenset[str]
