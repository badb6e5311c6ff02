"""How long commands take, as ratios to a bare Python in the same run.

The targets are the project's own: `--version` 8 times, `list` on the demonstration database
45 times what ``python -c pass`` takes.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CLAIMTRACK = str(Path(sys.executable).parent / "claimtrack")


def seconds(words: list[str], env: dict[str, str], cwd: Path) -> float:
    begin = time.perf_counter()
    subprocess.run(words, check=True, capture_output=True, env=env, cwd=cwd)
    return time.perf_counter() - begin


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
@pytest.mark.parametrize(("words", "most"), [(["--version"], 8), (["--db", "demo.db", "list"], 45)])
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
