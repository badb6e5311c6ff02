"""Reading pages beside trafilatura alone, and an ingest killed thirty times."""

import resource
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

import pytest
from killing import digest, finish, killed
from made_pages_score import score, score_alone, score_unmarked
from page_hard import hard_pages
from page_maker import MadePage, pages
from trafilatura import bare_extraction
from wire_stories import dice

from claimtrack.ingest.html.article import Got, read_html
from claimtrack.services.capture.reading import About
from claimtrack.services.capture.sources import Capture
from claimtrack.services.capture.workers import ReadAhead, processes
from claimtrack.settings import Limits
from claimtrack.store.location import place
from claimtrack.store.session import open_session

PAGES = 300
ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds: on the clock, of this process, and of those that it started."""

    clock: float
    own: float
    others: float

    @property
    def on_two(self) -> float:
        """On two processors with nothing else to do, however loaded the machine is now.

        This process and the others share them; it is never quicker than this process alone.
        """
        return max(self.own, (self.own + self.others) / 2)


def now() -> tuple[float, float, float]:
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.perf_counter(), time.process_time(), others.ru_utime + others.ru_stime


def best(works: dict[str, Callable[[], None]]) -> dict[str, Spent]:
    """What each takes, the best of a few rounds; in turn, so that all meet the same machine."""
    rounds: dict[str, list[Spent]] = {name: [] for name in works}
    for _ in range(ROUNDS):
        for name, work in works.items():
            begin = now()
            work()
            rounds[name].append(Spent(*(b - a for a, b in zip(begin, now(), strict=True))))
    return {name: min(each, key=lambda one: one.on_two) for name, each in rounds.items()}


@pytest.mark.bench
def test_words_of_300_pages() -> None:
    scores = [score(page) for page in pages(PAGES)]
    print(f"\nword F1 on {PAGES} made pages: {mean(scores):.3f}, worst {min(scores):.3f}")
    assert mean(scores) >= 0.95
    hard = hard_pages(PAGES)
    ours, alone = mean(map(score_unmarked, hard)), mean(map(score_alone, hard))
    print(f"on {PAGES} hard ones {ours:.3f} of what is not marked; trafilatura alone {alone:.3f}")
    assert ours >= 0.97


@pytest.mark.bench
def test_pages_a_second(tmp_path: Path) -> None:
    """Every round makes a database of its own; the start of the processes counts."""
    made, folder = pages(PAGES), tmp_path / "pages"
    folder.mkdir()
    for page in made:
        (folder / page.name).write_bytes(page.raw)
    spent = best(
        {
            "alone": lambda: _alone(made),
            "reading": lambda: _reading(made),
            "whole": lambda: _whole(folder, processes()),
            "one process": lambda: _whole(folder, 0),
        }
    )
    alone = spent["alone"]
    share = {name: (alone.own / each.on_two) for name, each in spent.items()}
    clock = {name: alone.clock / each.clock for name, each in spent.items()}
    share["one process"] = alone.own / spent["one process"].own
    print(
        f"\ntrafilatura alone {PAGES / alone.own:.0f} pages a second; of it, in processor seconds "
        f"(on the clock): reading {share['reading']:.2f} ({clock['reading']:.2f}), whole ingest "
        f"{share['whole']:.2f} ({clock['whole']:.2f}) with {processes()} processes that read, "
        f"{share['one process']:.2f} ({clock['one process']:.2f}) with none\n"
        + "\n".join(f"  {name}: {each}" for name, each in spent.items())
    )
    assert alone.own / spent["reading"].own >= 0.9
    assert processes() == 0 or share["whole"] >= 0.6


def _whole(folder: Path, count: int) -> None:
    names, about, limits = sorted(map(str, folder.iterdir())), About(), Limits()
    db = Path(tempfile.mkdtemp(dir=folder.parent)) / "a.db"
    with ReadAhead(names, limits, about, count) as ahead, open_session(place(db)) as session:
        capture = Capture(session=session, about=about, limits=limits)
        for source, read in ahead:
            for _ in capture.take(source, read):
                pass


def _alone(made: list[MadePage]) -> None:
    for page in made:
        bare_extraction(page.raw, with_metadata=True)


def _reading(made: list[MadePage]) -> None:
    for page in made:
        read_html(page.raw, Got(name=page.name))


@pytest.mark.bench
def test_killed_thirty_times(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for page in pages(40):
        (folder / page.name).write_bytes(page.raw)
    clean = tmp_path / "clean.db"
    seconds = finish(clean, folder)
    other, wanted = tmp_path / "other.db", digest(clean)
    for turn in range(30):
        if turn % 5 == 0:
            other = tmp_path / f"other-{turn}.db"
        killed(other, folder, seconds, dice(turn))
        if turn % 5 == 4:
            finish(other, folder)
            assert digest(other) == wanted
    print(f"\n30 kills of a run of {seconds:.1f} s: the same rows as one clean run")
