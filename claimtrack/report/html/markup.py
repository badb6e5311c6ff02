"""Pieces of HTML. Whatever comes from an article passes through ``text`` or ``attribute``.

Functions that return a piece return HTML; ``text``, ``bdi``, ``words`` and ``link`` take words as
they are stored and escape them, all others take pieces.
"""

import re
from collections.abc import Iterable, Sequence
from html import escape
from itertools import chain, repeat

from claimtrack.report.document.plain import clean

_LANG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_WEB = re.compile(r"https?://[^\s/?#@\x00-\x1f\x7f]+([/?#][^\s\x00-\x1f\x7f]*)?", re.IGNORECASE)


def text(value: str) -> str:
    """Words of others, on one line and escaped."""
    return escape(clean(value))


def attribute(value: str) -> str:
    """The same between the quotes of an attribute."""
    return text(value)


def bdi(value: str) -> str:
    """A name in whatever script: isolated, so that right-to-left marks end where it ends."""
    return f"<bdi>{text(value)}</bdi>"


def words(value: str, lang: str) -> str:
    """Words quoted as printed, in their own language."""
    own = f' lang="{lang}"' if _LANG.fullmatch(lang) else ""
    return f"<bdi{own}>{text(value)}</bdi>"


def link(url: str, label: str = "") -> str:
    """A link for an address of the web; any other address (javascript:, data:) is mere text."""
    shown = text(label or url)
    if not web_address(url):
        return f'<bdi class="address">{shown}</bdi>'
    return f'<a class="address" rel="noopener noreferrer" href="{attribute(url)}">{shown}</a>'


def web_address(url: str) -> bool:
    """Whether this is a whole http or https address: no blanks, no controls, no user's name."""
    return _WEB.fullmatch(url) is not None


def items(pieces: Iterable[str], name: str = "") -> str:
    """A list; nothing where it would be empty."""
    inner = "\n".join(f"<li>{one}</li>" for one in pieces)
    own = f' class="{name}"' if name else ""
    return f"<ul{own}>\n{inner}\n</ul>" if inner else ""


def heading(level: int, words: str, name: str = "") -> str:
    """A heading; ``name``: its own for links to it."""
    own = f' id="{attribute(name)}"' if name else ""
    return f"<h{level}{own}>{text(words)}</h{level}>"


def _number(column: int, right: frozenset[int]) -> str:
    """The class of a cell that is set right."""
    return ' class="number"' if column in right else ""


def table(
    caption: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    right: frozenset[int] = frozenset(),
    ids: Sequence[str] = (),
    name: str = "",
) -> str:
    """A table with its caption; the first cell of a row heads it.

    Narrow screens show each row as a card, each value under its heading; the roles keep it a table
    for those who listen. ``caption`` and ``headings`` are words, the cells pieces.
    """
    head = "".join(
        f'<th scope="col" role="columnheader"{_number(at, right)}>{text(one)}</th>'
        for at, one in enumerate(headings)
    )
    named = zip(rows, chain(ids, repeat("")), strict=False)
    body = "\n".join(_row(cells, headings, right, own) for cells, own in named)
    own = f" {name}" if name else ""
    return (
        f'<table role="table" class="cards{own}">\n<caption>{text(caption)}</caption>\n'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n'
        f'<tbody role="rowgroup">\n{body}\n</tbody>\n</table>'
    )


def _row(cells: Sequence[str], headings: Sequence[str], right: frozenset[int], name: str) -> str:
    first, *rest = cells
    own = f' id="{attribute(name)}"' if name else ""
    shown = f'<th scope="row" role="rowheader">{first}</th>'
    for at, cell in enumerate(rest, start=1):
        label = f' data-label="{attribute(headings[at])}"' if cell else ""
        shown += f'<td role="cell"{_number(at, right)}{label}>{cell}</td>'
    return f'<tr role="row"{own}>{shown}</tr>'
