"""The hours of the entries of a live page, which readers of pages throw away, as lines above them.

An entry's element tells its moment ("2024-03-04T22:10+01:00") where its printed hour leaves the day
out; then the line is day and hour of that.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})")
_HOUR = re.compile(r"\d{1,2}\s?[:.hH]\s?\d{2}|\d\s?[hHaApP]\b")
_HOUR_ALONE = re.compile(r"\W*\d{1,2}\s?[:.hH]\s?\d{2}\s?(?:h|[aApP]\.?\s?[mM]\.?)?\W*")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LEAVES = frozenset(("b", "div", "p", "span", "strong", *_HEADINGS))
"""Elements that may print an hour, beside the one made for it."""
_LONGEST = 60
"""Characters of an hour with its day."""
_FLOWING = 40
"""Characters of words that run on, without which an element is no entry."""
_FEWEST = 2
_DEEPEST = 6
"""Elements between the hour of an entry and the element of its page's entries."""


def keep_hours(tree: HtmlElement) -> None:
    """A line of its own for the hour of each entry, before its words; its heading is one, too."""
    hours = {each: line for each in tree.iter("time", *_LEAVES) if (line := _line(each))}
    if len(hours) < _FEWEST:
        return
    holders = {holder for each in hours for holder in each.iterancestors()}
    entries = {each for each in holders if _is_entry(each)}
    found: dict[HtmlElement, tuple[HtmlElement, str]] = {}
    for hour, line in hours.items():
        entry = _entry_of(hour, entries)
        if entry is not None:
            found.setdefault(entry, (hour, line))
    for entry, (hour, line) in found.items():
        _put_line(entry, hour, line)


def _put_line(entry: HtmlElement, hour: HtmlElement, line: str) -> None:
    hour.drop_tree()
    for heading in entry.iter(*_HEADINGS):
        heading.tag = "p"
    head = entry.makeelement("p")
    head.text, head.tail, entry.text = line, entry.text, None
    entry.insert(0, head)


def _line(element: HtmlElement) -> str | None:
    """The moment that an element tells, else the hour that it prints; None where it has none."""
    if element.tag != "time":
        words = (element.text or "").strip() if len(element) == 0 else ""
        return words if len(words) <= _LONGEST and _HOUR_ALONE.fullmatch(words) else None
    moment = _MOMENT.search(element.get("datetime", ""))
    if moment is not None:
        return f"{moment[1]} {moment[2]}"
    words = " ".join(element.text_content().split())
    return words if len(words) <= _LONGEST and _HOUR.search(words) else None


def _entry_of(hour: HtmlElement, entries: set[HtmlElement]) -> HtmlElement | None:
    """The element of the entry: one of several alike, each with an hour and words of its own."""
    for element in islice(hour.iterancestors(), _DEEPEST):
        if element in entries and any(each in entries for each in _like(element)):
            return element
    return None


def _like(element: HtmlElement) -> Iterator[HtmlElement]:
    """Its sisters of the same sort."""
    sisters = (*element.itersiblings(), *element.itersiblings(preceding=True))
    sort = (element.tag, element.get("class"))
    return (each for each in sisters if (each.tag, each.get("class")) == sort)


def _is_entry(element: HtmlElement) -> bool:
    """Whether an element that holds an hour has a paragraph that runs on."""
    if element.tag in ("p", "body", "html"):
        return False
    return any(len(each.text_content()) >= _FLOWING for each in element.iter("p"))
