"""The console blocks of the README and the manual, replayed on the demonstration's database.

``python tests/test_readme.py`` writes the blocks anew; read the difference as a user would.
"""

import doctest
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from unittest.mock import patch

import pytest

from claimtrack.cli.app import run as claimtrack

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"(?<=```console\n)(.*?)(?=```)", re.DOTALL)
ENV = {
    "PATH": "",
    "CLAIMTRACK_LANG": "en",
    "CLAIMTRACK_DB": "demo.db",
    "CLAIMTRACK_CONFIG": "claimtrack.toml",
    "CLAIMTRACK_USER": "desk",
    "CLAIMTRACK_NOW": "2016-12-12T09:00:00+00:00",
}
ITS_OWN = {"first-hour.md": "hour.db"}
"""Pages that begin with a database of their own, which is not there yet."""


def steps(block: str) -> Iterator[tuple[str, str]]:
    """Each ``$ claimtrack …`` line with the output printed under it."""
    for part in re.split(r"(?m)^\$ ", block)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def make_demo(folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, str(ROOT / "fixtures" / "demo.py")],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
        env={**ENV, "CLAIMTRACK_DB": ""},
    )
    (folder / "fixtures").symlink_to(ROOT / "fixtures")  # its articles by the paths of the manual
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def run(command: str, folder: Path, page: str = "") -> str:
    """What a command prints, run in this process as in an environment of its own."""
    env = {**ENV, "CLAIMTRACK_DB": ITS_OWN.get(page, "demo.db")}
    out, err = TextIOWrapper(BytesIO(), encoding="utf-8"), StringIO()
    with (
        patch.dict(os.environ, env, clear=True),
        chdir(folder),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        code = claimtrack(shlex.split(command)[1:])
    assert code in (0, 1), err.getvalue()
    out.flush()
    return out.buffer.getvalue().decode()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demonstration's database, made as ``make demo`` makes it."""
    folder = tmp_path_factory.mktemp("readme")
    assert str(folder / "report.md") in make_demo(folder)
    return folder


STEPS = [
    (page.name, command, output)
    for page in PAGES
    for block in BLOCK.findall(page.read_text(encoding="utf-8"))
    for command, output in steps(block)
]


def test_pages_show_real_commands() -> None:
    assert len([name for name, _, _ in STEPS if name == "README.md"]) >= 3
    assert all(command.startswith("claimtrack ") for _, command, _ in STEPS)


@pytest.mark.parametrize(
    ("page", "command", "output"), STEPS, ids=[f"{name} {command}" for name, command, _ in STEPS]
)
def test_block(page: str, command: str, output: str, demo: Path) -> None:
    assert run(command, demo, page).rstrip() == output.rstrip(), page


def test_demo_twice_gives_the_same_report(demo: Path, tmp_path: Path) -> None:
    make_demo(tmp_path)
    assert (tmp_path / "report.md").read_bytes() == (demo / "report.md").read_bytes()


def test_every_fixture_is_listed() -> None:
    rows = json.loads((ROOT / "fixtures" / "articles.json").read_text(encoding="utf-8"))
    names = sorted(path.name for path in (ROOT / "fixtures" / "articles").glob("*.txt"))
    assert [row["file"] for row in rows] == names


def test_every_command_stands_in_the_manual() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "claimtrack", "--help"], capture_output=True, text=True, check=True
    )
    commands = re.findall(r"(?m)^([a-z]{2,12})  +\S", done.stdout.split("\ncommands\n")[-1])
    manual = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    assert len(commands) >= 8
    assert [name for name in commands if f"## {name}\n" not in manual] == []


def test_python_page_runs() -> None:
    result = doctest.testfile(str(ROOT / "docs" / "python.md"), module_relative=False)
    assert result.failed == 0
    assert result.attempted >= 5


def fresh(block: str, folder: Path, page: str) -> str:
    """A block with what its commands print now."""
    return "\n".join(
        f"$ {command}\n{run(command, folder, page).rstrip()}\n" for command, _ in steps(block)
    )


def rewrite() -> None:
    """Write every block anew from what the commands print now."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_demo(folder)
        for page in PAGES:
            parts = BLOCK.split(page.read_text(encoding="utf-8"))
            parts[1::2] = [fresh(block, folder, page.name) for block in parts[1::2]]
            page.write_text("".join(parts), encoding="utf-8")


if __name__ == "__main__":
    rewrite()
