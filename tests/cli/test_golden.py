"""Transcripts: tests/golden/*.txt hold commands and what they print.

``$ [NAME=value …] claimtrack …`` is a command, run in a folder of its own; lines under it are its
standard output, those with "! " before them its standard error, and ``[exit 1]`` its exit code
unless 0. ``# with the fixtures`` in the first lines starts with them recorded; ``# fresh
processes`` runs each command in one of its own. ``# as ana from 2016-12-12T09:00`` says who types
them and when, a minute apart. ``# with a web server`` starts that of ``web_server``, whose address
stands as http://SERVER. What a folder of the transcript's own name holds lies in the folder.
After a change run

    python -m pytest tests/cli/test_golden.py --update-golden

and read the difference as a user would.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from web_server import web_server

from claimtrack.cli.app import run

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
SERVER = "http://SERVER"
FILES = sorted(GOLDEN.glob("*.txt"))


def commands(text: str) -> Iterator[tuple[str, str]]:
    """Each command line with what is expected under it; before the first, the head alone."""
    for part in re.split(r"(?m)^(?=\$ )", text):
        command, _, expected = part.partition("\n")
        yield (command[2:], expected) if command.startswith("$ ") else ("", part)


def printed(code: int, out: str, err: str) -> str:
    # A CSV's lines end as spreadsheets want them; transcripts are kept as plain text.
    text = out.replace("\r\n", "\n") + "".join(f"! {line}\n" for line in err.splitlines())
    return text + (f"[exit {code}]\n" if code else "")


def in_process(command: str, capsys: pytest.CaptureFixture[str]) -> str:
    words = shlex.split(command)
    at = words.index("claimtrack")
    with pytest.MonkeyPatch.context() as patch:
        for word in words[:at]:
            name, _, value = word.partition("=")
            patch.setenv(name, value)
        capsys.readouterr()
        code = run(words[at + 1 :])
    done = capsys.readouterr()
    return printed(code, done.out, done.err)


def in_fresh_process(command: str) -> str:
    words = shlex.split(command)
    at = words.index("claimtrack")
    env = {**os.environ, **dict(word.split("=", 1) for word in words[:at])}
    done = subprocess.run(
        [sys.executable, "-m", "claimtrack", *words[at + 1 :]],
        env=env,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return printed(done.returncode, done.stdout, done.stderr)


def set_hand(head: str, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who types the command, and when, where the transcript says so."""
    if told := re.search(r"# as (\w+) from (\S+)", head):
        at = datetime.fromisoformat(told[2]) + timedelta(minutes=number - 1)
        monkeypatch.setenv("CLAIMTRACK_USER", told[1])
        monkeypatch.setenv("CLAIMTRACK_NOW", at.isoformat())


def test_there_are_transcripts() -> None:
    assert len(FILES) >= 3


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_transcript(
    file: Path,
    folder: Path,
    filled: Path,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (head, _), *_ = parts = list(commands(file.read_text(encoding="utf-8")))
    head = parts[0][1] if not head else ""
    if "# with the fixtures" in head:
        (folder / "claims.db").write_bytes(filled.read_bytes())
    if (files := file.with_suffix("")).is_dir():
        shutil.copytree(files, folder, dirs_exist_ok=True)
    if "# with a web server" in head:
        monkeypatch.setenv("CLAIMTRACK_PAUSE", "0")
    got = ""
    with web_server() if "# with a web server" in head else nullcontext() as server:
        address = server.url("").rstrip("/") if server is not None else SERVER
        for number, (command, expected) in enumerate(parts):
            set_hand(head, number, monkeypatch)
            typed = command.replace(SERVER, address)
            if not command:
                got += expected
            elif "# fresh processes" in head:
                got += f"$ {command}\n{in_fresh_process(typed)}\n"
            else:
                got += f"$ {command}\n{in_process(typed, capsys).replace(address, SERVER)}\n"
    got = got.rstrip("\n") + "\n"
    if request.config.getoption("--update-golden", default=False):
        file.write_text(got, encoding="utf-8")
    assert got == file.read_text(encoding="utf-8")
