"""The index of words follows every write, whatever writes, and keeps nothing else."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from running import Cli

from claimtrack.store.search.index import make, parts, unmake

Instances = list[tuple[str, int, str, int]]
"""Each word of the index with its row, its column and its place there."""


def instances(connection: sqlite3.Connection) -> Instances:
    connection.execute("CREATE VIRTUAL TABLE temp.each USING fts5vocab(main, search, instance)")
    rows: Instances = connection.execute("SELECT * FROM temp.each").fetchall()
    connection.execute("DROP TABLE temp.each")
    return sorted(rows)


def as_kept_and_as_made_anew(db: Path) -> tuple[Instances, Instances]:
    with closing(sqlite3.connect(db)) as connection:
        kept = instances(connection)
        unmake(connection.execute)
        make(connection.execute)
        return kept, instances(connection)


WRITES = [
    "",
    'edit A1 --title "Zeppelins sur Alep"',
    "edit C1 --amount '51 000'",
    "edit S4 --speaker 'Rana Khoury'",
    'retract C19 --why "denied by the collective" --as denied',
    'speaker merge "Rami Abdel Rahmane" "Rana Khoury"',
    'purge A8 --why "asked" --yes',
    "add statement A3 'des chiffres qui ne concordent pas' --speaker 'Rana Khoury'",
    "ingest page.txt --url https://example.org/a",
    "export --format jsonl -o mine.jsonl",
]


@pytest.fixture
def lines(with_fixtures: Path) -> Path:
    (with_fixtures / "page.txt").write_text("Titre\n\nLa mairie a dit que 40 bus roulent.\n")
    return with_fixtures / "claims.db"


@pytest.mark.parametrize("line", WRITES)
@pytest.mark.parametrize("undone", [False, True])
def test_every_write_keeps_it_up_to_date(line: str, undone: bool, lines: Path, cli: Cli) -> None:
    if line:
        done = cli(line)
        assert done.code == 0, done.err
    if undone:
        cli("undo")
    kept, anew = as_kept_and_as_made_anew(lines)
    assert kept
    assert kept == anew


PLAIN = [
    "UPDATE article SET title = 'Zeppelin' WHERE id = 1",
    "UPDATE article SET title = title",
    "UPDATE snapshot SET text = 'zeppelin ' || text",
    "UPDATE snapshot SET article_id = 2 WHERE article_id = 1",
    "UPDATE statement SET exact = 'zeppelin', mention = NULL",
    "UPDATE claim SET exact = 'zeppelin', value = NULL, low = '1', high = '2'",
    "INSERT INTO statement_span VALUES (1, 3, 'zeppelin', '', '', 0, 8)",
    "INSERT OR REPLACE INTO statement_span SELECT * FROM statement_span",
    "DELETE FROM finding_claim; DELETE FROM claim",
]


@pytest.mark.parametrize("sql", PLAIN)
def test_plain_sql_does_too(sql: str, lines: Path) -> None:
    with closing(sqlite3.connect(lines)) as connection:
        connection.executescript(f"PRAGMA recursive_triggers = ON; {sql}")
        connection.commit()
    kept, anew = as_kept_and_as_made_anew(lines)
    assert kept == anew


def test_it_goes_and_comes_whole(lines: Path) -> None:
    with closing(sqlite3.connect(lines)) as connection:
        unmake(connection.execute)
        unmake(connection.execute)
        left = connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'search%'")
        assert left.fetchall() == []
        make(connection.execute)
        made = connection.execute("SELECT name FROM sqlite_master").fetchall()
        assert set(parts()) <= {name for (name,) in made}
