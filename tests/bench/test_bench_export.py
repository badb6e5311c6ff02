"""``claimtrack export --format csv`` of 100 000 claims: rows a second, and the memory it takes.

Times are processor seconds of the command's own process, start-up left out, so that others on the
machine count less; memory is the most that the process ever held.
"""

import csv
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from test_bench_compare_command import database

MEASURED = """
import resource, sys, time
from claimtrack.cli.app import run
begin = time.process_time()
assert run(["--db", sys.argv[1], "export", "--format", "csv", "-o", sys.argv[2]]) == 0
spent = time.process_time() - begin
print(spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
FEW, COPIES = 1_000, 100


def multiplied(path: Path, copies: int) -> None:
    """The same articles again, so many times, under other addresses and with other ids."""
    with closing(sqlite3.connect(path)) as connection:
        for number in range(1, copies):
            for table in ("article", "snapshot", "statement", "claim"):
                connection.execute(_again(connection, table, number))
        connection.commit()


def _again(connection: sqlite3.Connection, table: str, number: int) -> str:
    """Ids move on by a million; keys, which are unique, get the copy's number before them."""
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    moved = {"id", "article_id", "snapshot_id", "statement_id"}
    by = number * 1_000_000
    cells = [
        f'"{name}" + {by}' if name in moved
        else f"'{number}-' || \"{name}\"" if name == "key"
        else f'"{name}"'
        for name in names
    ]  # fmt: skip
    listed = ", ".join(f'"{name}"' for name in names)
    return (
        f"INSERT INTO {table} ({listed}) SELECT {', '.join(cells)} "  # noqa: S608 - our own names
        f"FROM {table} WHERE id < 1000000"
    )


def measured(path: Path) -> tuple[int, float, float]:
    """Rows, processor seconds, megabytes at most."""
    out = path.with_suffix(".csv")
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(path), str(out)],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    spent, memory = map(float, done.stdout.split())
    with out.open(encoding="utf-8", newline="") as file:
        rows = sum(1 for _ in csv.reader(file)) - 1
    return rows, spent, memory / 1024


@pytest.mark.bench
def test_a_table_of_100_000_claims(tmp_path: Path) -> None:
    few = database(tmp_path / "few.db", FEW)
    many = tmp_path / "many.db"
    many.write_bytes(few.read_bytes())
    multiplied(many, COPIES)
    few_rows, few_spent, few_memory = measured(few)
    rows, spent, memory = measured(many)
    rate = (rows - few_rows) / (spent - few_spent)
    print(f"\n{rows} rows in {spent:.1f} s ({rate:.0f} rows a second), {memory:.0f} MB at most")
    print(f"{few_rows} rows in {few_spent:.1f} s, {few_memory:.0f} MB at most")
    assert rows >= FEW * COPIES * 0.99
    assert rate >= 20_000
    assert memory <= few_memory + 60
