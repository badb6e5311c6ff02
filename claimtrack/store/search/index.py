"""The index of words in a SQLite file: its table, and the triggers that keep it up to date.

Whatever writes a text, ingest, undo or a hand with plain SQL, the database itself files its words.
The index keeps no text of its own (a contentless FTS5 table): what it held of a row is what the row
said before, which the triggers read just before it changes.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from sqlalchemy import Connection

STATEMENT = 1 << 40
CLAIM = 2 << 40
"""What a row's id is raised by in the index; an article's stands as it is.

So the rows of one recording come with rising numbers, which FTS5 takes in at one go.
"""
WORDS = """CREATE VIRTUAL TABLE search USING fts5(
    head, words, number, content='', tokenize="unicode61 remove_diacritics 2"
)"""
"""``head``: an article's title, whom a statement names; ``number``: a claim's, in plain digits."""
VOCABULARY = "CREATE VIRTUAL TABLE search_word USING fts5vocab(search, 'row')"

_VIEWS = {
    # Of an article the newest version: what comparisons look at, too.
    "search_article": """
        SELECT article.id AS id, article.id AS doc, title AS head, text AS words, NULL AS number
        FROM article JOIN snapshot ON snapshot.id =
            (SELECT max(newest.id) FROM snapshot AS newest WHERE newest.article_id = article.id)""",
    "search_statement": """
        SELECT id, id + {statement} AS doc, mention AS head, exact || coalesce(
            (SELECT group_concat(' … ' || piece.exact, '') FROM (
                SELECT exact FROM statement_span WHERE statement_id = statement.id
                ORDER BY position) AS piece), '') AS words, NULL AS number
        FROM statement""",
    "search_claim": """
        SELECT id, id + {claim} AS doc, NULL AS head, exact AS words,
            coalesce(value, coalesce(low, '') || ' ' || coalesce(high, '')) AS number
        FROM claim""",
}


_FILLING = """INSERT INTO search(rowid, head, words, number)
    SELECT doc, head, words, number FROM {view} ORDER BY id"""


class _Watched(NamedTuple):
    """A table whose rows' words are filed: in which view, by which column, written in which."""

    table: str
    view: str
    key: str
    columns: tuple[str, ...]


_WATCHED = (
    _Watched("article", "search_article", "id", ("title",)),
    _Watched("snapshot", "search_article", "article_id", ("article_id", "text")),
    _Watched("statement", "search_statement", "id", ("mention", "exact")),
    _Watched("statement_span", "search_statement", "statement_id", ("exact", "position")),
    _Watched("claim", "search_claim", "id", ("exact", "value", "low", "high")),
)


def _triggers(watched: _Watched) -> Iterator[str]:
    """What takes the old words out before a row changes, and files the new ones after."""
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in watched.columns)
    events = {
        "insert": ("INSERT", (f"new.{watched.key}",), ""),
        "update": (
            f"UPDATE OF {', '.join(watched.columns)}",
            (f"old.{watched.key}", f"new.{watched.key}"),
            f"WHEN {changed}",
        ),
        "delete": ("DELETE", (f"old.{watched.key}",), ""),
    }
    for name, (event, keys, when) in events.items():
        among = f"FROM {watched.view} WHERE id IN ({', '.join(keys)})"
        for moment, filing in (
            ("before", "search(search, rowid, head, words, number) SELECT 'delete', doc,"),
            ("after", "search(rowid, head, words, number) SELECT doc,"),
        ):
            yield (
                f"CREATE TRIGGER search_{watched.table}_{moment}_{name} "
                f"{moment.upper()} {event} ON {watched.table} {when} "
                f"BEGIN INSERT INTO {filing} head, words, number {among}; END"
            )


def parts() -> dict[str, str]:
    """Name → what makes it, in the order of making."""
    made = {"search": WORDS, "search_word": VOCABULARY}
    for name, select in _VIEWS.items():
        made[name] = f"CREATE VIEW {name} AS {select.format(statement=STATEMENT, claim=CLAIM)}"
    for watched in _WATCHED:
        made |= {sql.split()[2]: sql for sql in _triggers(watched)}
    return made


def filling() -> Iterator[str]:
    """What files every row there is, numbers rising."""
    for view in _VIEWS:
        yield _FILLING.format(view=view)


def is_ours(name: str) -> bool:
    """Whether a table of the database is the index's: no model has it."""
    return name == "search" or name.startswith("search_")


Run = Callable[[str], object]
"""Runs one piece of SQL."""


def make(run: Run) -> None:
    """Make the index and file every row there is."""
    for sql in (*parts().values(), *filling()):
        run(sql)


def unmake(run: Run) -> None:
    """Take the index away where there is one, whole or in pieces."""
    for name, sql in reversed(parts().items()):
        kind = "TABLE" if "VIRTUAL" in sql else sql.split()[1]
        run(f"DROP {kind} IF EXISTS {name}")


def make_anew(connection: Connection) -> None:
    """Make a SQLite file's index from its rows, whatever was there before."""
    if connection.dialect.name == "sqlite":
        unmake(connection.exec_driver_sql)
        make(connection.exec_driver_sql)


def take_away(connection: Connection) -> None:
    """Take a SQLite file's index away: tables under it are about to be made anew."""
    if connection.dialect.name == "sqlite":
        unmake(connection.exec_driver_sql)


def forget_deleted(connection: Connection) -> None:
    """Have no word stay of what was deleted; else FTS5 keeps it, marked, until it tidies up."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO search(search) VALUES ('optimize')").close()
