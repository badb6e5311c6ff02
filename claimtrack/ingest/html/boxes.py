"""What the marks of a web page say is no article, and what stands inside an article but beside it.

A box between two paragraphs (a caption, related headlines, a call to subscribe) is kept where it
stands, with the reason why it is no text; menus, share buttons, comments and consent notices, and
the next article of an endless page, are left out before anything is read.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from lxml.etree import iterwalk
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
_REASONS = (
    "cookies", "comments", "share", "newsletter", "paywall", "related", "caption", "byline",
    "advert",
)  # fmt: skip
"""Why a part of a page is no text, in the order in which they are looked for."""
_LETTERS = ("aside", *_REASONS)
"""Reasons by the letters that stand for them behind the mark."""


def _names(reason: str) -> str:
    """An expression for the words that tell this reason, in any language: pages mix them."""
    tables = (table(code, "documents", DocumentTable) for code in CODES)
    names = (name for each in tables for name in each.boxes.get(reason, ()))
    return "|".join(dict.fromkeys((*names, *_SERVICES.get(reason, ()))))


@cache
def _any_name() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{_names(reason)})" for reason in _REASONS))


@cache
def _named() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Reasons, and the words by which the class or the id of an element tells them."""
    return tuple(
        (reason, re.compile(rf"(?:^|[\s_-])(?:{_names(reason)})(?:$|[\s_-])"))
        for reason in _REASONS
    )


_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NEVER = frozenset(("style", "nav", "template", "svg", "button", "select", "input", "iframe"))
"""Elements whose words are no article's, wherever they stand."""
_GONE = frozenset(("cookies", "comments", "share", "advert"))
"""Boxes of which nothing is worth keeping; the bytes of the page have them."""
_HOLDERS = ("html", "body", "main", "article", "head", "meta", "link", "script")
_BLOCKS = frozenset(
    ("p", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "dd", "td")
)
_LONGEST = {"paywall": 400, "byline": 160, "caption": 600}
_INLINE = frozenset("a abbr b cite em i mark q s small span strong sub sup time u".split())
_SENTENCES = frozenset("p li td dd blockquote h1 h2 h3 h4 h5 h6 a b em i strong span".split())
_ANYWHERE = frozenset(("caption", "byline"))
"""Boxes that belong to the article wherever they stand."""
_LEAST = 300
"""Characters of paragraphs that must stay when what is named "comments" is taken out."""
_NEAR = 6
"""Elements on either side among which to look for the paragraphs of an article."""
_SHARE = 0.4
"""Share of a page's paragraphs over which an element holds the article, whatever its name."""
_FLOWING = 40
"""Characters of a paragraph that runs on, beside which a box stands in the article."""


def tidy(tree: HtmlElement) -> None:
    """Take what is never an article's out of the page: styles, scripts, menus, buttons."""
    for element in list(tree.iter("script", *_NEVER)):
        if element.tag != "script" or "ld+json" not in (element.get("type") or ""):
            drop(element)


def drop(element: HtmlElement) -> None:
    """Take an element out; what follows it stays."""
    parent = element.getparent()
    if parent is not None:
        element.drop_tree()


def set_apart(tree: HtmlElement, mark: str, title: str | None) -> None:
    """Make plain paragraphs of the boxes within the article, each begun by ``mark`` and a letter.

    ``reason_of`` tells what the letter stands for. Boxes beside the article, and those of no
    worth, are taken out, as are the further articles of an endless page whose first has this
    ``title``.
    """
    _drop_next_articles(tree, title)
    whole = sum(_size(paragraph) for paragraph in tree.iter("p"))
    for element, reason in list(_boxes(tree)):
        gone = all(above is not tree for above in element.iterancestors())
        if gone or _holds_article(element, reason, whole):
            continue
        if reason in _GONE or not (_flows(element) or reason in _ANYWHERE):
            drop(element)
        else:
            _mark(element, mark, reason)
    _plain_lists(tree)


def reason_of(letter: str) -> str | None:
    """Why a paragraph that begins with the mark and this letter is no text."""
    place = ord(letter) - ord("a")
    return _LETTERS[place] if 0 <= place < len(_LETTERS) else None


def _drop_next_articles(tree: HtmlElement, title: str | None) -> None:
    wanted = folded(title or "")
    heads = [(head, folded(head.text_content())) for head in tree.iter("h1")]
    own = next((head for head, words in heads if words and words in wanted), None)
    if own is None:
        return
    for head, _ in heads[heads.index((own, folded(own.text_content()))) + 1 :]:
        article = next(head.iterancestors("article"), None)
        if article is not None and own not in article.iter("h1"):
            drop(article)


def folded(line: str) -> str:
    """The letters and digits of a line alone, small, to tell whether two say the same."""
    return "".join(sign for sign in line.lower() if sign.isalnum())


def _boxes(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    for element in tree.iter():
        if not isinstance(element.tag, str) or element.tag in _HOLDERS:
            continue
        reason = _reason(element)
        if reason is not None and _is_words(element, reason):
            continue
        if reason is not None and (reason in _GONE or _size(element) <= _LONGEST.get(reason, 2000)):
            yield element, reason


def _reason(element: HtmlElement) -> str | None:
    if element.tag == "figcaption":
        return "caption"
    if (reason := _by_name(element)) is not None:
        return reason
    if element.tag in ("ul", "ol") and _is_links(element):
        return "related"
    return "aside" if element.tag == "aside" else None


def _by_name(element: HtmlElement) -> str | None:
    """The reason that its class or its id tells."""
    name = f"{element.get('class') or ''} {element.get('id') or ''}"
    if len(name) == 1 or not _any_name().search(name.lower()):
        return None
    name = _CAMEL.sub("-", name).lower()
    return next((reason for reason, words in _named() if words.search(name)), None)


def _is_words(element: HtmlElement, reason: str) -> bool:
    """Whether it is a stretch of a sentence, or shows what somebody posted elsewhere."""
    parent = element.getparent()
    if element.tag in _INLINE and parent is not None and parent.tag in _SENTENCES:
        return True
    return reason in ("share", "advert") and next(element.iter("blockquote"), None) is not None


def _is_links(element: HtmlElement) -> bool:
    """Whether a list is of links alone, two or more."""
    links = list(element.iter("a"))
    return len(links) > 1 and sum(map(_size, links)) >= 0.9 * _size(element)


def _size(element: HtmlElement) -> int:
    return len(element.text_content())


def _holds_article(element: HtmlElement, reason: str, whole: int) -> bool:
    """Whether it is the article after all: it has the headline, or most of the paragraphs."""
    if next(element.iter("h1"), None) is not None:
        return True
    inside = sum(_size(paragraph) for paragraph in element.iter("p"))
    most = _SHARE * whole
    return inside > (max(most, whole - _LEAST) if reason in _GONE else most)


def _flows(element: HtmlElement) -> bool:
    """Whether it stands between paragraphs, not beside the element that holds them."""
    parent = element.getparent()
    near = [
        *islice(element.itersiblings(preceding=True), _NEAR),
        *islice(element.itersiblings(), _NEAR),
    ]
    loose = (parent.text, element.tail, *(each.tail for each in near))
    if any(len((text or "").strip()) >= _FLOWING for text in loose):
        return True
    return any(map(_is_paragraph, near)) or len(_entry_classes(near)) == 1


def _is_paragraph(element: HtmlElement) -> bool:
    """A paragraph that runs on."""
    return element.tag == "p" and _size(element) >= _FLOWING


def _entry_classes(near: list[HtmlElement]) -> set[str | None]:
    """The classes of the entries of a live page; what has a headline is none."""
    entries = (each for each in near if next(each.iter("h1"), None) is None)
    return {each.get("class") for each in entries if _is_entry(each)}


def _is_entry(element: HtmlElement) -> bool:
    """A block that holds paragraphs straight, as the entries of a live page do."""
    return element.get("class") is not None and any(map(_is_paragraph, element))


def _mark(element: HtmlElement, mark: str, reason: str) -> None:
    """Put plain paragraphs in the place of a box; with a caption goes its picture."""
    lines = _lines(element)
    figure = element.getparent()
    if reason == "caption" and figure.tag == "figure":
        if _size(figure) <= _size(element) + _FLOWING:
            element = figure
        else:
            figure.tag = "div"
    tail = element.tail
    element.clear()
    element.tag, element.tail = "div", tail
    letter = chr(ord("a") + _LETTERS.index(reason))
    for line in lines:
        paragraph = element.makeelement("p")
        paragraph.text = f"{mark}{letter} {line}"
        element.append(paragraph)
    _paragraph_after(element)


def _plain_lists(tree: HtmlElement) -> None:
    """Paragraphs of the items of a list whose items are sentences; the reader loses some lists."""
    for element in list(tree.iter("ul", "ol")):
        items = [child for child in element if child.tag == "li"]
        told = [item for item in items if _size(item) >= _FLOWING and len(item) == 0]
        if items and len(told) == len(items) == len(element):
            element.tag = "div"
            for item in items:
                item.tag = "p"


def _paragraph_after(element: HtmlElement) -> None:
    """Words that follow a box loosely, as a paragraph of their own: else the reader loses them."""
    if (element.tail or "").strip():
        paragraph = element.makeelement("p")
        paragraph.text, element.tail = element.tail, None
        element.addnext(paragraph)


def _lines(element: HtmlElement) -> list[str]:
    """The words of a box, those of each paragraph or item in a line."""
    lines = [""]
    for event, node in iterwalk(element, events=("start", "end", "comment", "pi")):
        if node.tag in _BLOCKS or node.tag == "br":
            lines.append("")
        if event == "start":
            lines[-1] += node.text or ""
        elif node is not element:
            lines[-1] += node.tail or ""
    return [" ".join(line.split()) for line in lines if line.strip()]
