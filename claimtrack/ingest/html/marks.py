"""What small marks in the words of a page mean: words struck out, raised notes, cells of a layout.

Words struck out are no longer said, and a raised number that leads to a note counts nothing: both
are left out. A number raised behind another one is a power, and stays raised.
"""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

_STRUCK = ("s", "strike", "del")
_STRIKES = "line-through"
"""How a style says the same."""
_MOST = 0.4
"""Share of a page's words over which an element strikes nothing out: its end was forgotten."""
_NOTE = re.compile(r"\d{1,3}|[a-z]|[*†‡§]{1,3}")
_NOTES = re.compile(rf"(?:{_NOTE.pattern})(?:\s?[,;–-]\s?(?:{_NOTE.pattern}))*")
_BRACKETED = re.compile(r"\[(?:[^\W\d_]{1,8}\.?\s)?\d{1,3}\]|\[[a-z]\]|\(\d{1,3}\)")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_LONGEST_UNIT = 2
"""Letters of a unit that has a square or a cube: "km"; a note may stand behind a longer word."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_CELLS = ("td", "th")
_OF_TABLE = frozenset(("table", "thead", "tbody", "tfoot", "tr", *_CELLS))


def plain_marks(tree: HtmlElement) -> None:
    """The page without words struck out and marks of notes, and without tables of one column."""
    _drop_struck(tree)
    for element in list(tree.iter("sup")):
        _settle_raised(element)
    for element in list(tree.iter("a")):
        if _leads_to_note(element) and _BRACKETED.fullmatch(element.text_content().strip()):
            _drop_note(element)
    for element in reversed(list(tree.iter("table"))):
        _open_layout(element)


def _drop_struck(tree: HtmlElement) -> None:
    most = _MOST * len(tree.text_content())
    for element in [*tree.iter(*_STRUCK), *filter(_is_struck, tree.iter("*"))]:
        if element.getparent() is not None and len(element.text_content()) <= most:
            element.drop_tree()


def _is_struck(element: HtmlElement) -> bool:
    return _STRIKES in element.get("style", "").lower()


def _settle_raised(element: HtmlElement) -> None:
    """Take a raised mark of a note out, and keep a raised power raised."""
    words, before = element.text_content().strip(), _before(element)
    if _is_note(element, words, before):
        _drop_note(element)
    elif words.isdecimal() and before[-1:].isdigit():
        element.text = words.translate(_RAISED)
        for child in list(element):
            element.remove(child)


def _drop_note(element: HtmlElement) -> None:
    """Take a mark out, and the blank before it where a sign of the sentence follows."""
    if (element.tail or " ")[0] in ".,;:!?)":
        previous, parent = element.getprevious(), element.getparent()
        if previous is not None:
            previous.tail = (previous.tail or "").rstrip()
        elif parent is not None:
            parent.text = (parent.text or "").rstrip()
    element.drop_tree()


def _is_note(element: HtmlElement, words: str, before: str) -> bool:
    """Whether raised words only lead to a note."""
    if _BRACKETED.fullmatch(words):
        return True
    if _NOTES.fullmatch(words) is None:
        return False
    return _is_link(element) or (not words.isalpha() and not _may_be_power(before))


def _may_be_power(before: str) -> bool:
    """Whether what stands before a raised number may have powers: a number, or a short unit."""
    unit = _LAST_WORD.search(before)
    return before[-1:].isdigit() or (unit is not None and len(unit[0]) <= _LONGEST_UNIT)


def _is_link(element: HtmlElement) -> bool:
    links = (*element.iter("a"), *element.iterancestors("a"))
    return any(map(_leads_to_note, links))


def _leads_to_note(link: HtmlElement) -> bool:
    """Whether a link leads to another place of its page."""
    return "#" in link.get("href", "")


def _before(element: HtmlElement) -> str:
    """The words right before an element, in its own paragraph."""
    previous, parent = element.getprevious(), element.getparent()
    if previous is not None:
        return previous.tail or previous.text_content() or ""
    return (parent.text or "") if parent is not None else ""


def _open_layout(table: HtmlElement) -> None:
    """Plain blocks in place of a table whose rows have one cell: it only lays a page out."""
    rows = [row for row in table.iter("tr") if next(row.iterancestors("table")) is table]
    if rows and all(sum(map(_has_words, _cells(row))) < 2 for row in rows):
        for element in list(table.iter(*_OF_TABLE)):
            element.tag = "div"


def _cells(row: HtmlElement) -> Iterator[HtmlElement]:
    return (cell for cell in row if cell.tag in _CELLS)


def _has_words(cell: HtmlElement) -> bool:
    return bool(cell.text_content().strip())
