"""A review that is killed at any moment keeps every answer that was given."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

from queueing import opened_desk

_REVIEW = """
import asyncio, sys
from queueing import opened_desk
from claimtrack.cli.review.screen import ReviewApp

async def go(desk):
    async with ReviewApp(desk, "en").run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        for number in range(len(desk.queue)):
            await pilot.press("aru"[number % 3])
            print(number + 1, flush=True)
        await asyncio.sleep(600)

with opened_desk(sys.argv[1]) as desk:
    asyncio.run(go(desk))
"""


def test_no_answer_is_lost(with_fixtures: Path) -> None:
    db = with_fixtures / "claims.db"
    with opened_desk(db) as desk:
        names = [one.id for one in desk.queue]
    path = os.pathsep.join([str(Path(__file__).resolve().parents[2]), os.environ.get("PATH", "")])
    process = subprocess.Popen(
        [sys.executable, "-c", _REVIEW, str(db)],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": path},
    )
    assert process.stdout is not None
    told = 0
    while told < len(names) // 2:
        told = int(process.stdout.readline())
    process.send_signal(signal.SIGKILL)
    told += sum(1 for _ in process.stdout)
    process.stdout.close()
    process.wait(300)
    with sqlite3.connect(db) as connection:
        query = "SELECT coalesce('C' || claim_id, 'S' || statement_id), answer, who FROM judgement"
        rows = connection.execute(f"{query} ORDER BY id").fetchall()
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    words = ("accepted", "rejected", "unsure")
    assert rows == [(names[at], words[at % 3], "ana") for at in range(len(rows))]
    assert told <= len(rows) <= told + 1
    with opened_desk(db) as desk:  # and the next session goes on there
        assert desk.current is not None
        assert desk.current.id == names[len(rows)]
        assert desk.counted()["open"] == len(names) - len(rows)
