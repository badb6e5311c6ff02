"""The lines under a headline that open an article, which readers of pages take for its frame."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from lxml.html import HtmlElement

from claimtrack.ingest.html.box_names import reason_by_name
from claimtrack.ingest.html.boxes import lines_of
from claimtrack.ingest.html.metas import folded
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.documents import DocumentTable

_TAGS = ("p", "div", "h2", "h3", "h4")
_BLOCKS = ("p", "div", "ul", "table", "h1", "h2", "h3")
_LEAST, _MOST = 40, 700
"""Characters of a standfirst."""
_NEAR = 5
"""Elements around a headline in which its standfirst is looked for by its class."""


def standfirst_of(tree: HtmlElement, description: str) -> str:
    """The standfirst that the page prints; "" where it has none.

    ``description``: what the page says of itself in its head. A block of the same words is the
    standfirst where none beside the headline has a class that says so.
    """
    named = next(_by_class(tree), None)
    found = next(_by_words(tree, description), None) if named is None else named
    return "" if found is None else " ".join(lines_of(found))


def _by_words(tree: HtmlElement, description: str) -> Iterator[HtmlElement]:
    wanted = folded(description.rstrip(" .…"))
    for element in _blocks(tree) if len(description) >= _LEAST else ():
        if folded(element.text_content()).startswith(wanted) and not _is_boxed(element):
            yield element


def _by_class(tree: HtmlElement) -> Iterator[HtmlElement]:
    head = next(tree.iter("h1"), None)
    for around in islice(head.iterancestors(), _NEAR) if head is not None else ():
        yield from filter(_says_so, _blocks(around))


def _blocks(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Blocks as long as a standfirst, with no other block in them."""
    for element in tree.iter(*_TAGS):
        if _LEAST <= len(element.text_content().strip()) <= _MOST and _is_leaf(element):
            yield element


def _is_boxed(element: HtmlElement) -> bool:
    """Whether it stands in a caption or another box, where the same words may be printed."""
    around = (element, *islice(element.iterancestors(), _NEAR))
    return any(each.tag == "figure" or reason_by_name(each) for each in around)


def _is_leaf(element: HtmlElement) -> bool:
    return all(inner is element for inner in element.iter(*_BLOCKS))


def _says_so(element: HtmlElement) -> bool:
    return _names().search(element.get("class", "").lower()) is not None


@cache
def _names() -> re.Pattern[str]:
    tables = (table(code, "documents", DocumentTable) for code in CODES)
    each = dict.fromkeys(word for page in tables for word in page.standfirsts)
    return re.compile(rf"(?:^|[\s_-])(?:{'|'.join(each)})(?:$|[\s_-])")
