"""What a page says of its article in JSON-LD: headline, authors, publisher and dates, its own ones.

A picture, a film or the next article has a date and an author, too: only the article's node is
asked, and what it points to.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from claimtrack.ingest.html.metas import words

_SCRIPT = re.compile(
    r"<script\b[^>]{0,300}\bld\+json\b[^>]{0,300}>(.*?)</script", re.IGNORECASE | re.DOTALL
)
_ARTICLES = ("Article", "BlogPosting")
"""How the types of articles end: "NewsArticle", "LiveBlogPosting"."""
_SITES = ("Organization", "WebSite")
_DEEPEST = 4
"""Lists and names within names through which an author is looked for."""

_PERSON = "Person"
Node = dict[str, Any]
Author = tuple[str, str]
"""A name, and the type of what bears it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedData:
    """Empty where the page does not say. ``sites``: what the site calls itself beside its article.

    ``people`` and ``bodies``: authors that are persons, and those that are not.
    """

    headline: str = ""
    people: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    publisher: str = ""
    sites: tuple[str, ...] = ()
    published: str = ""
    updated: str = ""


def linked_data(page: str) -> LinkedData:
    """What the scripts of a page say of its first article; scripts that are no JSON say nothing."""
    nodes = list(chain.from_iterable(map(_nodes, map(_loaded, _SCRIPT.findall(page)))))
    known = {node["@id"]: node for node in filter(_is_whole, nodes)}
    article = _first(nodes, _is_article, _has_headline)
    dated = article or _first(nodes, _is_page)
    authors = list(_named(article.get("author"), known))
    publisher, _ = next(_named(article.get("publisher"), known), ("", ""))
    return LinkedData(
        headline=_text(article.get("headline")),
        people=_of_sort(authors, people=True),
        bodies=_of_sort(authors, people=False),
        publisher=publisher,
        sites=tuple(_text(node.get("name")) for node in filter(_is_site, nodes)),
        published=_text(dated.get("datePublished")),
        updated=_text(dated.get("dateModified")),
    )


def _first(nodes: list[Node], *tests: Callable[[Node], bool]) -> Node:
    """The first node that passes the first test, else the next one; an empty one for none."""
    return next(chain.from_iterable(filter(test, nodes) for test in tests), {})


def _of_sort(authors: list[Author], *, people: bool) -> tuple[str, ...]:
    names = (name for name, kind in authors if (kind == _PERSON) is people)
    return tuple(dict.fromkeys(names))


def _loaded(text: str) -> Any:
    bare = text.strip().removeprefix("<!--").removesuffix("-->")
    bare = bare.strip().removeprefix("//<![CDATA[").removesuffix("//]]>")
    try:
        return json.loads(bare, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(document: Any) -> Iterator[Node]:
    """The things that a document tells of; what they are made of is not among them."""
    each = document if isinstance(document, list) else [document]
    for node in filter(_is_node, each):
        graph = node.get("@graph")
        yield from filter(_is_node, graph if isinstance(graph, list) else ())
        yield node


def _is_node(value: Any) -> bool:
    return isinstance(value, dict)


def _is_whole(node: Node) -> bool:
    """Whether it may be pointed to: it has a name of its own for that, and more."""
    return isinstance(node.get("@id"), str) and "name" in node


def _types(node: Node) -> tuple[str, ...]:
    found = node.get("@type")
    return tuple(map(str, found if isinstance(found, list) else [found]))


def _is_article(node: Node) -> bool:
    return any(name.endswith(_ARTICLES) for name in _types(node))


def _has_headline(node: Node) -> bool:
    return isinstance(node.get("headline"), str) and "datePublished" in node


def _is_page(node: Node) -> bool:
    return any(name.endswith("Page") for name in _types(node)) and "datePublished" in node


def _is_site(node: Node) -> bool:
    return any(name.endswith(_SITES) for name in _types(node))


def _named(value: Any, known: dict[str, Node], deep: int = 0) -> Iterator[Author]:
    """Names, and of what type each is; a bare name is a person's."""
    if deep > _DEEPEST:
        return iter(())
    if isinstance(value, list):
        return chain.from_iterable(_named(each, known, deep + 1) for each in value)
    if isinstance(value, dict):
        return _named_by(value if "name" in value else _meant(value, known), known, deep)
    return iter([(_text(value), _PERSON)] if _text(value) else ())


def _meant(node: Node, known: dict[str, Node]) -> Node:
    """The node that a mere pointer points to."""
    return known.get(str(node.get("@id")), {})


def _named_by(node: Node, known: dict[str, Node], deep: int) -> Iterator[Author]:
    kind = next(iter(_types(node)), _PERSON)
    return ((name, kind) for name, _ in _named(node.get("name"), known, deep + 1))


def _text(value: Any) -> str:
    return words(value) if isinstance(value, str) else ""
