"""Reading pages beside trafilatura alone, and an ingest killed thirty times."""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import mean

import pytest
from killing import digest, finish, killed
from made_pages_score import score
from page_maker import MadePage, pages
from trafilatura import bare_extraction
from wire_stories import dice

from claimtrack.ingest.html import Got, read_html
from claimtrack.services.ingesting import About, ingest_page
from claimtrack.store.place import place
from claimtrack.store.session import open_session

PAGES = 300
ROUNDS = 3


def best(work: Callable[[], None]) -> float:
    times = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)


@pytest.mark.bench
def test_words_of_300_pages() -> None:
    scores = [score(page) for page in pages(PAGES)]
    print(f"\nword F1 on {PAGES} made pages: {mean(scores):.3f}, worst {min(scores):.3f}")
    assert mean(scores) >= 0.95


@pytest.mark.bench
def test_pages_a_second(tmp_path: Path) -> None:
    made = pages(PAGES)
    alone = best(lambda: _alone(made))
    reading = best(lambda: _reading(made))
    begin = time.process_time()
    with open_session(place(tmp_path / "a.db")) as session:
        for page in made:
            ingest_page(session, read_html(page.raw, Got(name=page.name)), About())
    whole = time.process_time() - begin
    print(
        f"\ntrafilatura alone {PAGES / alone:.0f} pages a second; "
        f"reading {alone / reading:.2f} of it, whole ingest {alone / whole:.2f}"
    )
    assert alone / reading >= 0.9


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
