"""How long one press of the completion key takes, from start to answer."""

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from test_bench_compare_command import database

from claimtrack.domain.name_matching import fold, sound

CLAIMTRACK = str(Path(sys.executable).parent / "claimtrack")
CLAIMS, SPEAKERS = 5_000, 2_000


def crowded(path: Path) -> Path:
    """A store of 5 000 claims whose statements are shared out among 2 000 speakers."""
    database(path, CLAIMS)
    with closing(sqlite3.connect(path)) as opened, opened:
        first = opened.execute("SELECT max(id) FROM speaker").fetchone()[0] + 1
        for number in range(first, first + SPEAKERS):
            name = f"Zoé {'BCDFGLMNPRST'[number % 12]}ourd{'aeiou'[number % 5]}n-Élie {number}"
            opened.execute(
                "INSERT INTO speaker (id, name, folded, kind) VALUES (?, ?, ?, 'person')",
                (number, name, fold(name)),
            )
            opened.execute(
                "INSERT INTO alias (speaker_id, name, lang, sound) VALUES (?, ?, 'fr', ?)",
                (number, name, sound(name)),
            )
        opened.execute("UPDATE statement SET speaker_id = ? + id % ?", (first, SPEAKERS))
    return path


def milliseconds(path: Path, *words: str) -> float:
    """Least time of nine on the clock."""
    taken = []
    for _ in range(9):
        begin = time.perf_counter()
        done = subprocess.run(
            [CLAIMTRACK, "__complete", *words],
            env={**os.environ, "CLAIMTRACK_DB": str(path)},
            capture_output=True,
            text=True,
            check=True,
        )
        taken.append(time.perf_counter() - begin)
    assert len(done.stdout.splitlines()) > 1
    return min(taken) * 1000


@pytest.mark.bench
def test_one_press_of_the_key(tmp_path: Path) -> None:
    path = crowded(tmp_path / "claims.db")
    for words in (
        ("zsh", "co"),
        ("zsh", "zoé b", "list", "--speaker"),
        ("bash", "", "claimtrack", "claimtrack list --speaker "),
        ("fish", "elie 1999", "list", "--speaker"),
        ("zsh", "C4", "show"),
        ("zsh", "", "show"),
    ):
        got = milliseconds(path, *words)
        print(f"\n{' '.join(words)}: {got:.0f} ms (at most 150)")
        assert got < 150
