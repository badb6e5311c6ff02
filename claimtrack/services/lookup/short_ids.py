"""Short ids as people type them: A1 an article, S12 a statement, C7 a claim; to the rows behind."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from claimtrack.errors import UnknownId
from claimtrack.store.reader import Reader, ask

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from claimtrack.store.tables.models import Article

_ID = re.compile(r"[ASC]\d{1,18}", re.IGNORECASE)
_THERE = {"A": "article_there", "S": "statement_there", "C": "claim_there"}
_CLAIMS_OF = {"A": "claims_of_article", "S": "claims_of_statement"}
_LARGEST = 2**31 - 1
"""No row has a larger number; PostgreSQL would refuse to look for one."""


def is_id(text: str) -> bool:
    """Whether it is written like a short id: A1, S12, c7."""
    return _ID.fullmatch(text) is not None


def number_of(name: str) -> int:
    """The row behind a short id: 7 of "C7"."""
    return int(name[1:])


def row_number(reader: Reader, name: str) -> int:
    """The row id behind a short id that is there. Raises UnknownId, with the last one there is."""
    if not is_id(name):
        raise UnknownId(name=name)
    letter, number = name[0].upper(), int(name[1:])
    (row,) = ask(reader, _THERE[letter], number=min(number, _LARGEST))
    if row.there == number:
        return number
    nearest = (f"{letter}{row.last}",) if row.last else ()
    raise UnknownId(name=name.upper(), nearest=nearest)


def article_named(session: "Session", name: str) -> "Article":
    """The article "A1". Raises UnknownId, with the last one there is."""
    from claimtrack.store.tables.models import Article  # only where rows are changed

    if not is_id(name) or name[0].upper() != "A":
        raise UnknownId(name=name)
    return session.get_one(Article, row_number(session, name))


def claims_of(reader: Reader, names: Iterable[str]) -> tuple[int, ...]:
    """The claims that short ids name: C7 itself, all of a statement S12, all of an article A1."""
    found: dict[int, None] = {}
    for name in names:
        number = row_number(reader, name)
        query = _CLAIMS_OF.get(name[0].upper())
        ids = [number] if query is None else [row.id for row in ask(reader, query, number=number)]
        found.update(dict.fromkeys(ids))
    return tuple(found)
