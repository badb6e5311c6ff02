"""The README's console blocks, replayed from the checkout's folder."""

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)


def steps(text: str) -> Iterator[tuple[str, str]]:
    """Each ``$ claimtrack …`` line with the output printed under it."""
    for block in BLOCK.findall(text):
        for part in re.split(r"(?m)^\$ ", block)[1:]:
            command, _, output = part.partition("\n")
            if command.startswith("claimtrack"):
                yield command, output


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demonstration's database, made as ``make demo`` makes it."""
    folder = tmp_path_factory.mktemp("readme")
    done = subprocess.run(
        [sys.executable, str(ROOT / "fixtures" / "demo.py")],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
        env={"PATH": "", "CLAIMTRACK_LANG": "en"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert str(folder / "report.md") in done.stdout
    return folder


README_STEPS = list(steps((ROOT / "README.md").read_text(encoding="utf-8")))


def test_readme_shows_real_commands() -> None:
    assert len(README_STEPS) >= 3


@pytest.mark.parametrize(("command", "output"), README_STEPS, ids=[c for c, _ in README_STEPS])
def test_readme_block(command: str, output: str, demo: Path) -> None:
    words = shlex.split(command)[1:]
    done = subprocess.run(
        [sys.executable, "-m", "claimtrack", *words],
        cwd=demo,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "", "CLAIMTRACK_LANG": "en", "CLAIMTRACK_DB": "demo.db"},
    )
    assert done.stdout.rstrip() == output.rstrip(), done.stderr


def test_demo_twice_gives_the_same_report(demo: Path, tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, str(ROOT / "fixtures" / "demo.py")],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        env={"PATH": "", "CLAIMTRACK_LANG": "en"},
    )
    assert (tmp_path / "report.md").read_bytes() == (demo / "report.md").read_bytes()


def test_every_fixture_is_listed() -> None:
    rows = json.loads((ROOT / "fixtures" / "articles.json").read_text(encoding="utf-8"))
    names = sorted(path.name for path in (ROOT / "fixtures" / "articles").glob("*.txt"))
    assert [row["file"] for row in rows] == names
