"""The headline of a page out of what it calls itself: without the site's name or the section's."""

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from claimtrack.ingest.html.metas import folded

SEPARATOR = re.compile(r"\s+[-–—|·•:»]+\s+|\s*[|]\s*")
_FEWEST = 2
"""Words of a headline that is believed on its own; one alone may be a section."""


def clean_title(
    title: str, printed: Sequence[str], headline: str, outlets: Iterable[str] = ()
) -> str:
    """``title`` without what stands before or behind the headline in it.

    ``printed``: the headlines that the page shows; ``headline``: what its data call it, "" where
    they do not; ``outlets``: what the outlet is called. Where a printed headline is the one in the
    data and the title is another (it was made to be shared), the headline is taken.
    """
    cuts = (_within(title, head) for head in (*printed, headline))
    found = next(filter(None, cuts), "") or _told_twice(printed, folded(headline))
    return found or _without_outlet(title, set(map(folded, outlets)))


def _told_twice(printed: Sequence[str], wanted: str) -> str:
    """The printed headline that is the one in the data; "" for none."""
    return next((head for head in printed if _is_long(head) and folded(head) == wanted), "")


def tail_of(title: str) -> str:
    """What stands behind the last separator of a title: often the site's name; "" for none."""
    last = list(SEPARATOR.finditer(title))[-1:]
    return title[last[0].end() :].strip() if last else ""


def _within(title: str, head: str) -> str:
    """The stretch of the title that is the headline, parted from the rest; "" for none."""
    wanted = folded(head)
    return next((part for part in _parts(title) if _is_long(part) and folded(part) == wanted), "")


def _parts(title: str) -> Iterable[str]:
    """The title, and what stands before or behind each of its separators."""
    found = list(SEPARATOR.finditer(title))
    before = (title[: each.start()] for each in found)
    behind = (title[each.end() :] for each in found)
    return chain((title,), before, behind)


def _is_long(head: str) -> bool:
    return len(head.split()) >= _FEWEST


def _without_outlet(title: str, outlets: set[str]) -> str:
    """The title without the names of its outlet at its end."""
    while (tail := tail_of(title)) and folded(tail) in outlets:
        title = title[: title.rindex(tail)]
        title = title[: list(SEPARATOR.finditer(title + " "))[-1].start()].strip()
    return title
