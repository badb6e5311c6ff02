"""How long commands take, as ratios to a bare Python in the same run.

The targets are the project's own: `--version` 8 times, what only reads the demonstration database,
or keeps one answer in it, 45 times what ``python -c pass`` takes. Processor time of the command,
user and system, so that other programs on the machine count little.
"""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CLAIMTRACK = str(Path(sys.executable).parent / "claimtrack")


READING = ("list", "show C1", "compare C1 C2", "conflicts", "stats", "why C1 C2")
"""Commands that only read the database."""
ANSWERING = "review S1 --accept"
"""One answer kept, the change that people make most often."""


def seconds(words: list[str], env: dict[str, str], cwd: Path) -> float:
    """Processor time of one run; exit code 1 is a finding."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(words, check=False, capture_output=True, env=env, cwd=cwd)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode in (0, 1), done.stderr.decode()
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def ratio(words: list[str], env: dict[str, str], cwd: Path, rounds: int = 9) -> float:
    """Least time of the command over least time of bare Python, runs interleaved."""
    bare, ours = [], []
    for _ in range(rounds):
        bare.append(seconds([sys.executable, "-c", "pass"], env, cwd))
        ours.append(seconds(words, env, cwd))
    return min(ours) / min(bare)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    subprocess.run(
        [sys.executable, str(ROOT / "fixtures" / "demo.py")],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    return folder


@pytest.mark.bench
@pytest.mark.parametrize(
    ("words", "most"),
    [
        (["--version"], 8),
        *((["--db", "demo.db", *words.split()], 45) for words in (*READING, ANSWERING)),
    ],
    ids=["--version", *READING, ANSWERING],
)
def test_start_up(words: list[str], most: float, demo: Path) -> None:
    env = dict(os.environ)
    got = ratio([CLAIMTRACK, *words], env, demo)
    print(f"\nclaimtrack {' '.join(words)}: {got:.1f} x bare python (at most {most})")
    assert got <= most


@pytest.mark.bench
def test_importing_the_library() -> None:
    """Less than 50 ms on top of Python's own start, at its fastest of nine."""
    timed = (
        "import time; t = time.perf_counter(); import claimtrack; print(time.perf_counter() - t)"
    )
    taken = [
        float(subprocess.run([sys.executable, "-c", timed], check=True, capture_output=True).stdout)
        for _ in range(9)
    ]
    print(f"\nimport claimtrack: {min(taken) * 1000:.0f} ms")
    assert min(taken) < 0.05


@pytest.mark.bench
def test_the_library_asked_for_a_comparison(tmp_path: Path) -> None:
    code = "import claimtrack; claimtrack.compare"
    got = ratio([sys.executable, "-c", code], dict(os.environ), tmp_path)
    print(f"\n{code}: {got:.1f} x bare python (at most 7)")
    assert got <= 7
