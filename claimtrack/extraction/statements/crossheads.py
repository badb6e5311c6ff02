"""Headings inside an article that are nothing but quoted words: whoever says them below says them.

« Un coup dur »

stands over the paragraph in which somebody says « c'est un coup dur ».
"""

import re
from collections.abc import Sequence

from claimtrack.domain.reading import StatementFound, StatementKind
from claimtrack.domain.record import changed
from claimtrack.extraction.text.items import Item

_LONGEST = 110
"""Characters of a quotation that may be a heading."""
_STOPS = ".!?…,"
"""What ends words that somebody goes on saying, and no heading."""
_REACH = 15
"""Statements below a heading among which its words stand."""
_SHARED = 0.6
"""Of a heading's longer words, how many whoever says them uses."""
_WORD = re.compile(r"[^\W\d_]{4,}")


def is_crosshead(text: str, items: list[Item], *, last: bool) -> bool:
    """Whether a paragraph, not the ``last``, is a short quotation without a stop and no more."""
    if last or len(items) != 1 or items[0].quote is None:
        return False
    quote = items[0].quote
    short = 0 < quote.end - quote.start <= _LONGEST
    return quote.closed and short and text[quote.end - 1] not in _STOPS


def with_speakers(
    text: str, statements: Sequence[StatementFound], heads: Sequence[int]
) -> list[StatementFound]:
    """The statements with those at ``heads`` given to whoever says so below; else to nobody."""
    found = list(statements)
    for at in heads:
        below = found[at + 1 : at + 1 + _REACH]
        found[at] = _given(text, found[at], below)
    return found


def _given(text: str, head: StatementFound, below: list[StatementFound]) -> StatementFound:
    words = _words(text, head)
    said = next((each for each in below if _says(text, each, words)), None)
    if said is None:
        return head
    return changed(
        head,
        speaker=said.speaker,
        speaker_kind=said.speaker_kind,
        role=said.role,
        organisation=said.organisation,
    )


def _says(text: str, statement: StatementFound, words: set[str]) -> bool:
    """Whether somebody says most of the words."""
    if statement.speaker is None or statement.kind is StatementKind.NARRATOR:
        return False
    return len(words & _words(text, statement)) >= _SHARED * max(1, len(words))


def _words(text: str, statement: StatementFound) -> set[str]:
    return set(_WORD.findall(text[statement.start : statement.end].lower()))
