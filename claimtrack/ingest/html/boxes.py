"""What the marks of a web page say is no article, and what stands inside an article but beside it.

A box between two paragraphs (a caption, related headlines, a call to subscribe) is kept where it
stands, with the reason why it is no text; menus, share buttons, comments and consent notices, and
the next article of an endless page, are left out before anything is read.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from claimtrack.ingest.html.box_names import REASONS, reason_by_name
from claimtrack.ingest.html.metas import folded

_LETTERS = ("aside", *REASONS)
"""Reasons by the letters that stand for them behind the mark."""
_NEVER = frozenset(("style", "nav", "template", "svg", "button", "select", "input", "iframe"))
"""Elements whose words are no article's, wherever they stand."""
_GONE = frozenset(("cookies", "comments", "share", "advert"))
"""Boxes of which nothing is worth keeping; the bytes of the page have them."""
_HOLDERS = ("html", "body", "main", "article", "head", "meta", "link", "script")
_BLOCKS = frozenset(
    ("p", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "dd", "td")
)
_BREAKS = _BLOCKS | {"br"}
"""Elements that begin a line."""
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
_LINKED = re.compile(r"""(?:\S+\s+){3,}\S*[^\s.!…”»":]""")
"""A headline: four words or more, without a stop."""
_FLOWING = 40
"""Characters of a paragraph that runs on, beside which a box stands in the article."""


def tidy(tree: HtmlElement) -> None:
    """Take what is never an article's out of the page: styles, scripts, menus, buttons."""
    for element in list(tree.iter("script", *_NEVER)):
        if element.tag != "script" or "ld+json" not in element.get("type", ""):
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
    _drop_next_articles(tree, folded(title or ""))
    whole = _paragraphs_size(tree)
    for element, reason in list(_boxes(tree)):
        if tree not in element.iterancestors() or _holds_article(element, reason, whole):
            continue
        if _is_worth_keeping(element, reason):
            _mark(element, mark, reason)
        else:
            drop(element)
    _plain_lists(tree)
    _plain_openings(tree)


def _is_worth_keeping(element: HtmlElement, reason: str) -> bool:
    return reason not in _GONE and (_flows(element) or reason in _ANYWHERE)


def reason_of(letter: str) -> str | None:
    """Why a paragraph that begins with the mark and this letter is no text."""
    place = ord(letter) - ord("a")
    return _LETTERS[place] if 0 <= place < len(_LETTERS) else None


def _drop_next_articles(tree: HtmlElement, title: str) -> None:
    """Take out the articles that follow the one whose headline stands in the folded title."""
    heads = list(tree.iter("h1"))
    own = next((place for place, head in enumerate(heads) if _stands_in(head, title)), len(heads))
    for head in heads[own + 1 :]:
        article = next(head.iterancestors("article"), None)
        if article is not None and not _is_of(head, heads[own], article):
            drop(article)


def _is_of(head: HtmlElement, own: HtmlElement, article: HtmlElement) -> bool:
    """Whether a further headline is the first one again, or in the same article as that."""
    again = folded(head.text_content()) == folded(own.text_content())
    return again or own in article.iter("h1")


def _stands_in(head: HtmlElement, title: str) -> bool:
    words = folded(head.text_content())
    return words != "" and words in title


def _boxes(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    for element in tree.iter("*"):
        reason = _reason(element)
        if reason is not None and _is_box(element, reason):
            yield element, reason


def _is_box(element: HtmlElement, reason: str) -> bool:
    """Whether what a name or a tag says holds of it: it is no stretch of a sentence, nor long."""
    if _is_inside_sentence(element) or _quotes_a_post(element, reason):
        return False
    return reason in _GONE or _size(element) <= _LONGEST.get(reason, 2000)


def _reason(element: HtmlElement) -> str | None:
    if element.tag in _HOLDERS:
        return None
    if element.tag == "figcaption":
        return "caption"
    return reason_by_name(element) or _by_tag(element)


def _by_tag(element: HtmlElement) -> str | None:
    if element.tag in ("ul", "ol"):
        return "related" if _is_links(element) else None
    # "aside" stands by itself: an item without a stop before such a link is no headline
    return "aside" if element.tag == "aside" or _is_link_alone(element) else None


def _is_inside_sentence(element: HtmlElement) -> bool:
    parent = element.getparent()
    return element.tag in _INLINE and parent is not None and parent.tag in _SENTENCES


def _quotes_a_post(element: HtmlElement, reason: str) -> bool:
    """Whether it shows what somebody posted elsewhere, under a button to share it."""
    return reason in ("share", "advert") and next(element.iter("blockquote"), None) is not None


def _is_links(element: HtmlElement) -> bool:
    """Whether a list is of links alone, two or more."""
    links = list(element.iter("a"))
    return len(links) > 1 and sum(map(_size, links)) >= 0.9 * _size(element)


def _is_link_alone(element: HtmlElement) -> bool:
    """Whether a paragraph is the headline of another page: one link, without a stop at its end."""
    if element.tag != "p" or len(list(element.iter("a"))) != 1:
        return False
    words = element.text_content().strip()
    linked = next(element.iter("a")).text_content().strip()
    return linked == words and _LINKED.fullmatch(words) is not None


def _size(element: HtmlElement) -> int:
    return len(element.text_content())


def _paragraphs_size(element: HtmlElement) -> int:
    return sum(map(_size, element.iter("p")))


def _holds_article(element: HtmlElement, reason: str, whole: int) -> bool:
    """Whether it is the article after all: it has the headline, or most of the paragraphs."""
    if next(element.iter("h1"), None) is not None:
        return True
    most = _SHARE * whole
    return _paragraphs_size(element) > (max(most, whole - _LEAST) if reason in _GONE else most)


def _flows(element: HtmlElement) -> bool:
    """Whether it stands between paragraphs, not beside the element that holds them."""
    parent = element.getparent()
    near = [
        *islice(element.itersiblings(preceding=True), _NEAR),
        *islice(element.itersiblings(), _NEAR),
    ]
    loose = (parent.text, element.tail, *(each.tail for each in near))
    if any(map(_runs_on, filter(None, loose))) or any(map(_is_paragraph, near)):
        return True
    return len(_entry_classes(near)) == 1


def _runs_on(text: str) -> bool:
    return len(text.strip()) >= _FLOWING


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
    lines = lines_of(element)
    if reason == "caption":
        element = _with_picture(element)
    tail = element.tail
    element.clear()
    element.tag, element.tail = "div", tail
    letter = chr(ord("a") + _LETTERS.index(reason))
    for line in lines:
        paragraph = element.makeelement("p")
        paragraph.text = f"{mark}{letter} {line}"
        element.append(paragraph)
    _paragraph_after(element)


def _with_picture(caption: HtmlElement) -> HtmlElement:
    """The figure around a caption; the caption alone where the figure holds more that runs on."""
    figure = caption.getparent()
    if figure.tag != "figure":
        return caption
    if _size(figure) <= _size(caption) + _FLOWING:
        return figure
    figure.tag = "div"
    return caption


def _plain_lists(tree: HtmlElement) -> None:
    """Paragraphs of the items of a list whose items are sentences; the reader loses some lists."""
    for element in list(tree.iter("ul", "ol")):
        if len(element) > 0 and all(map(_is_plain_sentence, element)):
            element.tag = "div"
            for item in element:
                item.tag = "p"


def _plain_openings(tree: HtmlElement) -> None:
    """Take the name "teaser" from the opening of an article before a wall: the reader drops those.

    A teaser of another article is a line or two, and links to it.
    """
    for element in tree.iter("div", "section"):
        if "teaser" in element.get("class", "").lower() and _is_opening(element):
            del element.attrib["class"]


def _is_opening(element: HtmlElement) -> bool:
    linked = sum(map(_size, element.iter("a")))
    paragraphs = sum(map(_is_paragraph, element.iter("p")))
    return paragraphs > 1 and linked < _SHARE * _paragraphs_size(element)


def _is_plain_sentence(child: HtmlElement) -> bool:
    return child.tag == "li" and len(child) == 0 and _size(child) >= _FLOWING


def _paragraph_after(element: HtmlElement) -> None:
    """Words that follow a box loosely, as a paragraph of their own: else the reader loses them."""
    if (element.tail or "").strip():
        paragraph = element.makeelement("p")
        paragraph.text, element.tail = element.tail, None
        element.addnext(paragraph)


def lines_of(box: HtmlElement) -> list[str]:
    """The words of a box, those of each paragraph or item in a line."""
    lines = [""]
    for event, node in iterwalk(box, events=("start", "end", "comment", "pi")):
        if node.tag in _BREAKS:
            lines.append("")
        lines[-1] += _words_at(event, node, box)
    return list(filter(None, (" ".join(line.split()) for line in lines)))


def _words_at(event: str, node: HtmlElement, box: HtmlElement) -> str:
    """The words behind a tag's begin, or behind its end; those behind the box are not its own."""
    if event == "start":
        return node.text or ""
    return "" if node is box else node.tail or ""
