"""What the class or the id of an element says it is: words for boxes, in the languages of pages."""

import re
from functools import cache

from lxml.html import HtmlElement

from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.documents import DocumentTable

_SERVICES = {
    "cookies": ("cmp", "didomi", "onetrust"),
    "comments": ("disqus",),
    "share": ("addtoany", "sharedaddy"),
    "related": ("taboola",),
}
"""Names of services that put boxes on pages of any language."""
REASONS = (
    "cookies", "comments", "share", "newsletter", "paywall", "related", "caption", "byline",
    "advert",
)  # fmt: skip
"""Why a part of a page is no text, in the order in which they are looked for."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def reason_by_name(element: HtmlElement) -> str | None:
    """The reason that its class or its id tells."""
    name = f"{element.get('class', '')} {element.get('id', '')}"
    if len(name) == 1 or not _any_name().search(name.lower()):
        return None
    name = _CAMEL.sub("-", name).lower()
    return next((reason for reason, words in _named() if words.search(name)), None)


@cache
def _any_name() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{_names(reason)})" for reason in REASONS))


@cache
def _named() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Reasons, and the words by which the class or the id of an element tells them."""
    return tuple(
        (reason, re.compile(rf"(?:^|[\s_-])(?:{_names(reason)})(?:$|[\s_-])")) for reason in REASONS
    )


def _names(reason: str) -> str:
    """An expression for the words that tell this reason, in any language: pages mix them."""
    tables = (table(code, "documents", DocumentTable) for code in CODES)
    names = (name for each in tables for name in each.boxes.get(reason, ()))
    return "|".join(dict.fromkeys((*names, *_SERVICES.get(reason, ()))))
