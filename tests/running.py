"""Running commands in this process, as a user would in an empty folder of their own.

A plugin that conftest.py names, for the tests of the command line and of its services.
"""

import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from claimtrack.cli.app import run

ROOT = Path(__file__).resolve().parents[1]
OURS = ("CLAIMTRACK_", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "LC_", "LANG")


@dataclass(frozen=True)
class Done:
    """What one command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Cli = Callable[..., Done]
"""Takes a command line as one string, or as words."""

_END = b"\n--- this command has ended ---\n"
_SEVERAL = f"""
import shlex, sys
from claimtrack.cli.app import run
for line in sys.argv[1:]:
    if run(shlex.split(line)):
        sys.exit(line)
    sys.stdout.flush()
    sys.stdout.buffer.write({_END!r})
"""


def in_new_process(folder: Path, *lines: str, **env: str) -> tuple[list[bytes], bytes]:
    """Command lines run in ``folder`` one after the other in one process of their own, all well.

    What each printed into the pipe, and all that came on standard error.
    """
    done = subprocess.run(
        [sys.executable, "-c", _SEVERAL, *lines],
        cwd=folder,
        env={**os.environ, "CLAIMTRACK_DB": "claims.db", "CLAIMTRACK_LANG": "en", **env},
        capture_output=True,
        check=True,
    )
    return done.stdout.split(_END)[:-1], done.stderr


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="Write tests/golden/*.txt anew.")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: empty but for the fixtures, with a database of its own to come."""
    for name in list(os.environ):
        if name.startswith(OURS):
            monkeypatch.delenv(name)
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLAIMTRACK_DB", "claims.db")
    monkeypatch.setenv("CLAIMTRACK_LANG", "en")
    monkeypatch.setenv("CLAIMTRACK_CONFIG", "claimtrack.toml")
    return tmp_path


@pytest.fixture
def cli(folder: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Run one command line, given as one string or as words."""
    del folder

    def call(*words: str) -> Done:
        capsys.readouterr()
        code = run(shlex.split(words[0]) if len(words) == 1 else words)
        printed = capsys.readouterr()
        return Done(code, printed.out, printed.err)

    return call


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with every fixture in it."""
    path = tmp_path_factory.mktemp("filled") / "claims.db"
    rows = json.loads((ROOT / "fixtures" / "articles.json").read_text(encoding="utf-8"))
    for row in rows:
        file = ROOT / "fixtures" / "articles" / row["file"]
        options = [
            word for key in ("outlet", "published", "url") for word in (f"--{key}", row[key])
        ]
        assert run(["--db", str(path), "ingest", str(file), *options]) == 0
    return path


@pytest.fixture(scope="module")
def shared_fixtures(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that a file's tests share, its database a copy of ``filled``: only to be read."""
    folder = tmp_path_factory.mktemp("shared")
    shutil.copyfile(filled, folder / "claims.db")
    return folder


@pytest.fixture
def with_fixtures(folder: Path, filled: Path) -> Path:
    """The current folder, its database a copy of ``filled``."""
    (folder / "claims.db").write_bytes(filled.read_bytes())
    return folder
