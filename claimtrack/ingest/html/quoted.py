"""Quotations that a page shows by its elements, as text shows them: with marks, and their source.

A block of quoted words with somebody under it, or announced by the line before, is put between
quotation marks, its source behind a dash in a line of its own. A block without either is plain
text: many pages repeat or stress words of theirs so.
"""

import re

from lxml.html import HtmlElement

from claimtrack.ingest.html.boxes import lines_of

_OPENING, _CLOSING = "“", "”"
_OTHERS = ("«", "»")
"""For words that hold the usual marks themselves."""
_MARKED = re.compile(r"[“«„\"‘']")
_DASH = re.compile(r"[—–―-]{1,2}\s*(?=[^\W\d_])")
_LONGEST_SOURCE = 160
"""Characters of a name with its role."""
_SOURCES = ("cite", "footer", "figcaption")
"""Elements that name whose words a block holds."""
_BLOCK = "blockquote"


def mark_quotations(tree: HtmlElement) -> None:
    """Quotation marks around quoted words, and a line for whose they are where the page says it."""
    for element in list(tree.iter("q")):
        _mark_inline(element)
    for block in list(tree.iter(_BLOCK)):
        if next(block.iterancestors(_BLOCK), None) is None:
            _mark_block(block)


def _mark_inline(element: HtmlElement) -> None:
    """Words within a sentence: marks in place of the element."""
    words = element.text_content().strip()
    if words and not _MARKED.match(words):
        opening, closing = _marks(words)
        element.text = opening + (element.text or "").lstrip()
        element.tail = closing + (element.tail or "")
    element.drop_tag()


def _marks(words: str) -> tuple[str, str]:
    """The marks to put around words: others where they have the usual ones."""
    return _OTHERS if _OPENING in words else (_OPENING, _CLOSING)


def _mark_block(block: HtmlElement) -> None:
    source = _source_line(block)
    lines = lines_of(block)
    if source is None and len(lines) > 1 and _is_source(lines[-1]):
        source = lines.pop()
    if lines and (source is not None or _is_announced(block)):
        _rewrite(block, _quoted(lines), source)


def _rewrite(block: HtmlElement, lines: list[str], source: str | None) -> None:
    """Paragraphs in place of what the block held; a figure around it holds no picture."""
    tail, parent = block.tail, block.getparent()
    if parent is not None and parent.tag == "figure":
        parent.tag = "div"
    block.clear()
    block.tag, block.tail = "div", tail
    for line in (*lines, *((f"— {_DASH.sub('', source, count=1)}",) if source else ())):
        paragraph = block.makeelement("p")
        paragraph.text = line
        block.append(paragraph)


def _quoted(lines: list[str]) -> list[str]:
    """The paragraphs between marks: each is opened, and the last one closed."""
    if _MARKED.match(lines[0]):
        return lines
    opening, closing = _marks(" ".join(lines))
    opened = [opening + line for line in lines]
    return [*opened[:-1], opened[-1] + closing]


def _is_source(line: str) -> bool:
    """Whether a line names somebody behind a dash."""
    return _DASH.match(line) is not None and len(line) <= _LONGEST_SOURCE


def _is_announced(block: HtmlElement) -> bool:
    """Whether the line before ends in a colon."""
    before = block.getprevious()
    if before is None or (before.tail or "").strip():
        parent = block.getparent()
        words = before.tail if before is not None else parent.text if parent is not None else ""
        return (words or "").rstrip().endswith(":")
    return bool(before.text_content().rstrip().endswith(":"))


def _source_line(block: HtmlElement) -> str | None:
    """The words of the element that names the source, taken out of the page; None without one."""
    element = _last_source(block)
    if element is None:
        element = _source_behind(block)
    if element is None:
        return None
    words = " ".join(element.text_content().split())
    if not words or len(words) > _LONGEST_SOURCE:
        return None
    element.drop_tree()
    return words


def _last_source(block: HtmlElement) -> HtmlElement | None:
    """The element of a source that ends the block."""
    ends = [each for each in block.iter(*_SOURCES) if _is_last(each, block)]
    return ends[0] if ends else None


def _is_last(element: HtmlElement, block: HtmlElement) -> bool:
    """Whether nothing follows an element within the block."""
    while element is not block:
        if (element.tail or "").strip() or _words_after(element):
            return False
        element = element.getparent()
    return True


def _words_after(element: HtmlElement) -> bool:
    return any((each.text_content() + (each.tail or "")).strip() for each in element.itersiblings())


def _source_behind(block: HtmlElement) -> HtmlElement | None:
    """The element of a source right behind the block, alone in its line."""
    following = block.getnext()
    if following is None or (block.tail or "").strip():
        return None
    if following.tag == "p" and len(following) == 1 and not (following.text or "").strip():
        following = following[0]
    if following.tag not in ("cite", "figcaption") or (following.tail or "").strip():
        return None
    return following
