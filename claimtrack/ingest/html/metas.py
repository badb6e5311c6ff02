"""What a page says of itself in marks: the values of its meta tags, its title and its headlines."""

import re
from collections.abc import Iterator
from html import unescape

_META = re.compile(r"<meta\b[^>]{1,2000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_TITLE = re.compile(r"<title\b[^>]{0,200}>([^<]{1,1000})</title", re.IGNORECASE)
_HEADLINE = re.compile(r"<h1\b[^>]{0,500}>(.{1,2000}?)</h1", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]{0,2000}>")
_BLANKS = re.compile(r"[ \t\r\n]+")
_NAMED_BY = ("property", "name", "itemprop")
"""Attributes of a meta tag that may hold its name."""


def attributes(tag: str) -> dict[str, str]:
    """The attributes of a tag, by their names in small letters; one of the quotings has a value."""
    return {name.lower(): "".join(values) for name, *values in _ATTRIBUTE.findall(tag)}


def meta_tags(head: str) -> Iterator[tuple[str, str]]:
    """Names of meta tags and what they say, in the page's order."""
    for found in map(attributes, _META.findall(head)):
        name = next(filter(None, map(found.get, _NAMED_BY)), None)
        if name is not None and "content" in found:
            yield name, found["content"]


def meta_values(page: str) -> dict[str, str]:
    """What the meta tags say, by their names in small letters; the first of each name."""
    values: dict[str, str] = {}
    for name, value in meta_tags(page):
        values.setdefault(name.lower(), words(value))
    return values


def document_title(page: str) -> str:
    """What the window of a browser is called; "" where the page does not say."""
    found = _TITLE.search(page)
    return words(found[1]) if found else ""


def headlines(page: str) -> list[str]:
    """The main headlines that the page prints, in its order."""
    return list(filter(None, (words(found) for found in _HEADLINE.findall(page))))


def folded(line: str) -> str:
    """The letters and digits of a line alone, small, to tell whether two say the same."""
    return "".join(filter(str.isalnum, line.lower()))


def words(html: str) -> str:
    """The words of a piece of HTML in one line."""
    return _BLANKS.sub(" ", unescape(_TAG.sub("", html))).strip()
