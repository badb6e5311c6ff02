"""Names and short ids for the shell to complete, by SQLite alone: a key is waiting for them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from claimtrack.domain.name_matching import fold
from claimtrack.store.fast.file import connect
from claimtrack.store.fast.sqlite import check_layout, is_made
from claimtrack.store.location import Place

MOST = 200
"""So many at most: nobody reads on, and a shell lays them all out."""
_PATIENCE = 0.05
"""Seconds to wait for a writer: the key has to answer."""

_BY_NAME = {
    "speakers": """
        SELECT name, coalesce(description, kind) FROM speaker
        WHERE merged_into_id IS NULL AND folded LIKE :folded
        ORDER BY (SELECT count(*) FROM statement WHERE speaker_id = speaker.id) DESC, id
        LIMIT :most""",
    "aliases": """
        SELECT DISTINCT alias.name, speaker.name FROM alias
        JOIN speaker ON speaker.id = speaker_id AND merged_into_id IS NULL
        ORDER BY alias.id""",
    "outlets": """
        SELECT name, country FROM outlet WHERE folded LIKE :folded
        ORDER BY folded LIMIT :most""",
    "figures": """
        SELECT slug, label FROM figure WHERE slug LIKE :typed || '%' ESCAPE '\\'
        AND EXISTS (SELECT 1 FROM claim WHERE figure_id = figure.id)
        ORDER BY slug LIMIT :most""",
    "dossiers": """
        SELECT slug, name FROM dossier WHERE slug LIKE :typed || '%' ESCAPE '\\'
        ORDER BY slug LIMIT :most""",
}
_BY_ID = {
    "articles": ("A", "SELECT id, title FROM article"),
    "statements": ("S", "SELECT id, substr(exact, 1, 80) FROM statement"),
    "claims": ("C", "SELECT id, substr(exact, 1, 80) FROM claim"),
}
KINDS = (*(kind for kind in _BY_NAME if kind != "aliases"), *_BY_ID)

Offer = tuple[str, str]
"""What to write, and what it is."""


def offers(where: Place, kinds: tuple[str, ...], typed: str) -> list[Offer]:
    """What of these kinds begins with what was typed; nothing where there is no SQLite file.

    Accents and capitals of a name need not be typed. Raises what SQLite and the layout raise.
    """
    if where.path is None or not is_made(where):
        return []
    with closing(connect(where.path, write=False, seconds=_PATIENCE)) as connection:
        check_layout(connection, where)
        return [row for kind in kinds for row in _of(connection, kind, typed)][:MOST]


def _of(connection: sqlite3.Connection, kind: str, typed: str) -> Iterator[Offer]:
    if kind in _BY_ID:
        yield from _numbered(connection, *_BY_ID[kind], typed)
        return
    folded = fold(typed)
    if typed.strip() and not folded and kind in ("speakers", "outlets"):
        return
    # "Lav" begins none of them, but a name that Sergueï Lavrov goes by.
    found = (
        _named(connection, kind, typed, f"{folded}%")
        or (_by_alias(connection, folded) if kind == "speakers" else [])
        or _named(connection, kind, typed, f"% {folded}%")
    )
    yield from ((str(value), str(about or "")) for value, about in found)


def _named(connection: sqlite3.Connection, kind: str, typed: str, folded: str) -> list[Offer]:
    """What of one kind goes by a name like this one."""
    values = {"typed": _literal(typed.lower()), "most": MOST, "folded": folded}
    return connection.execute(_BY_NAME[kind], values).fetchall()


def _by_alias(connection: sqlite3.Connection, folded: str) -> list[Offer]:
    """The speakers with another name that begins so."""
    rows = connection.execute(_BY_NAME["aliases"]).fetchall()
    return [row for row in rows if fold(row[0]).startswith(folded)][:MOST]


def _literal(typed: str) -> str:
    """For LIKE, with the signs that stand for others made plain."""
    return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _numbered(
    connection: sqlite3.Connection, letter: str, select: str, typed: str
) -> Iterator[Offer]:
    """Short ids: of a letter alone the newest, of "S12" itself and those that go on from it."""
    head, digits = typed[:1].upper(), typed[1:]
    if head not in ("", letter) or (digits and not digits.isascii()) or len(digits) > 12:
        return
    if not digits:
        rows = connection.execute(f"{select} ORDER BY id DESC LIMIT 40").fetchall()
    elif digits.isdigit() and not digits.startswith("0"):
        rows = _from_digits(connection, select, int(digits))
    else:
        return
    yield from ((f"{letter}{number}", str(told or "")) for number, told in rows)


def _from_digits(connection: sqlite3.Connection, select: str, first: int) -> list[Offer]:
    """Ids whose digits begin so, a range for each length: by the primary key, whatever the size."""
    rows: list[Offer] = []
    for length in range(13 - len(str(first))):
        low = first * 10**length
        query = f"{select} WHERE id >= ? AND id < ? ORDER BY id LIMIT 50"
        rows += connection.execute(query, (low, low + 10**length)).fetchall()
    return rows
