"""Reading ahead in other processes: the same rows in the same order, whatever becomes of them."""

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from killing import digest
from page_maker import pages

from claimtrack import errors
from claimtrack.errors import InputError
from claimtrack.services.capture import workers as reading_ahead
from claimtrack.services.capture.articles import Ingested
from claimtrack.services.capture.reading import About, PageRead, read_source
from claimtrack.services.capture.sources import Capture
from claimtrack.services.capture.workers import FEWEST, ReadAhead
from claimtrack.settings import Limits
from claimtrack.store.location import place
from claimtrack.store.session import open_session

LIMITS = Limits()
linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux alone")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Pages, and among them a picture by a page's name, an empty file and an archive's name."""
    inside = tmp_path / "pages"
    inside.mkdir()
    for page in pages(FEWEST + 4):
        (inside / page.name).write_bytes(page.raw)
    (inside / "page-003.html").write_bytes(b"")
    (inside / "page-005.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    return inside


def names(folder: Path) -> list[str]:
    return sorted(map(str, folder.iterdir()))


def ingest(folder: Path, db: Path, count: int) -> list[str]:
    """What became of each file, in order."""
    told = []
    about = About()
    with (
        ReadAhead(names(folder), LIMITS, about, count) as ahead,
        open_session(place(db)) as session,
    ):
        capture = Capture(session=session, about=about, limits=LIMITS)
        for source, read in ahead:
            told += [
                event.article if isinstance(event, Ingested) else event.say("en")
                for event in capture.take(source, read)
            ]
    return told


@linux
def test_the_same_rows_in_the_same_order_whatever_the_processes(
    folder: Path, tmp_path: Path
) -> None:
    alone = ingest(folder, tmp_path / "0.db", 0)
    for count in (1, 3):
        assert ingest(folder, tmp_path / f"{count}.db", count) == alone
        assert digest(tmp_path / f"{count}.db") == digest(tmp_path / "0.db")
    assert [told for told in alone if "page-003" in told and "empty" in told]
    assert [told for told in alone if "page-005" in told and "PNG" in told]


@linux
def test_a_process_that_dies_takes_no_page_with_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = os.getpid()

    def dies(
        name: str, limits: Limits, about: About
    ) -> Iterator[PageRead | InputError]:  # of the page that breaks the library, only in a child
        if "page-007" in name and os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return read_source(name, limits, about)

    alone = ingest(folder, tmp_path / "0.db", 0)
    monkeypatch.setattr(reading_ahead, "read_source", dies)
    assert ingest(folder, tmp_path / "2.db", 2) == alone
    assert digest(tmp_path / "2.db") == digest(tmp_path / "0.db")


@linux
def test_archives_and_large_files_are_left_to_the_parent(folder: Path) -> None:
    (folder / "page-000.html").write_bytes(b"WARC/1.0\r\n\r\n")
    (folder / "page-001.html").write_bytes(b"<p>" + b" " * reading_ahead.LARGEST)
    (folder / "page-002.warc").write_bytes(b"WARC/1.0\r\n\r\n")
    with ReadAhead(names(folder), LIMITS, About(), 1) as ahead:
        found = {Path(str(source)).name: read for source, read in ahead}
    left = {name for name, read in found.items() if read is None}
    assert left == {"page-000.html", "page-001.html", "page-002.warc"}


def test_few_files_start_no_process(folder: Path) -> None:
    for name in names(folder)[FEWEST - 1 :]:
        Path(name).unlink()
    with ReadAhead(names(folder), LIMITS, About(), 2) as ahead:
        assert [read for _, read in ahead] == [None] * (FEWEST - 1)


def kinds(root: type[errors.ClaimtrackError]) -> Iterator[type[errors.ClaimtrackError]]:
    for kind in root.__subclasses__():
        yield kind
        yield from kinds(kind)


def test_every_error_comes_whole_out_of_another_process() -> None:
    found = [*kinds(errors.ClaimtrackError)]
    assert len(found) > 20
    for kind in found:
        error = kind(path="a.html", why="cut")
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 (our own)
        assert type(again) is kind
        assert again.facts == {"path": "a.html", "why": "cut"}


def running(mark: str) -> list[int]:
    """The processes with this word in their environment."""
    found = []
    for each in Path("/proc").iterdir():
        if each.name.isdigit():
            try:
                if mark.encode() in (each / "environ").read_bytes():
                    found.append(int(each.name))
            except OSError:
                continue
    return found


@linux
def test_no_process_outlives_a_parent_that_is_killed(folder: Path, tmp_path: Path) -> None:
    for copy in range(20):
        for name in names(folder)[:12]:
            (folder / f"again-{copy}-{Path(name).name}").write_bytes(Path(name).read_bytes())
    mark = f"claimtrack-test-{os.getpid()}"
    process = subprocess.Popen(
        [sys.executable, "-c", _FORKING, str(folder)],
        env={**os.environ, "MARK": mark},
        stdout=subprocess.PIPE,
        cwd=tmp_path,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"reading\n"
    assert len(running(mark)) == 3
    process.send_signal(signal.SIGKILL)
    process.wait(300)
    process.stdout.close()
    until = time.monotonic() + 120
    while running(mark) and time.monotonic() < until:
        time.sleep(0.05)
    assert running(mark) == []


_FORKING = """
import sys, time
from pathlib import Path
from claimtrack.services.capture.reading import About
from claimtrack.services.capture.workers import ReadAhead
from claimtrack.settings import Limits
names = sorted(map(str, Path(sys.argv[1]).iterdir()))
with ReadAhead(names, Limits(), About(), 2) as ahead:
    next(iter(ahead))
    print("reading", flush=True)
    time.sleep(600)
"""
