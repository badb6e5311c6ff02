"""Reading many files on all processors, while their pages are recorded one after the other.

Reading a page takes as long as recording it or longer, and needs no database: child processes
do it, a few files ahead. Pages come out in the order of the files, so that the rows are the same
whatever the number of processes; only the parent writes. A child that dies takes nothing with it:
its files are read by the parent.
"""

import os
import platform
import signal
import stat
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from pathlib import Path
from types import TracebackType
from typing import Self, TypeGuard

from claimtrack.errors import InputError
from claimtrack.ingest.formats.kinds import SUFFIXES, Kind
from claimtrack.ingest.readers import is_archive
from claimtrack.services.capture.reading import About, PageRead, read_source
from claimtrack.settings import Limits

Pages = list[PageRead | InputError]

FEWEST = 12
"""Files under which starting processes takes longer than it saves."""
LARGEST = 2_000_000
"""Bytes over which a file is read by the parent: what lies ready must stay small."""
_AHEAD = 4
"""Files that wait for each process: enough that none is idle, and little to hold."""
_SINGLE = frozenset((Kind.HTML, Kind.MHTML, Kind.PDF, Kind.TEXT))
"""Sorts of file that hold one page; of others nobody knows how many would lie ready."""
_MOST = 4
"""Processes that one recording parent can keep up with."""


def processes() -> int:
    """How many to start; none on one processor, or where processes cannot be forked safely."""
    if platform.system() != "Linux":
        return 0
    count = len(os.sched_getaffinity(0))
    return min(count, _MOST) if count > 1 else 0


class ReadAhead:
    """The pages of each source in turn, None for a source that the parent is to read itself."""

    def __init__(
        self, sources: Sequence[str | InputError], limits: Limits, about: About, count: int
    ) -> None:
        self._sources = sources
        self._limits = limits
        self._about = about
        alone = count < 1 or sum(map(_is_light, sources)) < FEWEST
        self._pool = None if alone else _start(count)
        self._window = _AHEAD * max(count, 1)
        self._next = 0
        self._coming: deque[Future[Pages | None] | None] = deque()
        self._fill()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def __iter__(self) -> Iterator[tuple[str | InputError, Pages | None]]:
        for source in self._sources:
            pages = self._result()
            self._fill()
            yield source, pages

    def _result(self) -> Pages | None:
        """The pages of the next source; None where no process reads it, or can read on."""
        coming = self._coming.popleft() if self._coming else None
        if coming is None:
            return None
        try:
            return coming.result()
        except BrokenProcessPool:
            self._pool = None
            return None

    def _fill(self) -> None:
        while len(self._coming) < self._window and self._next < len(self._sources):
            source = self._sources[self._next]
            self._next += 1
            self._coming.append(self._submit(source))

    def _submit(self, source: str | InputError) -> Future[Pages | None] | None:
        if self._pool is None or not _is_light(source):
            return None
        try:
            return self._pool.submit(_read, source, self._limits, self._about)
        except BrokenProcessPool:
            self._pool = None
            return None


def _start(count: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(count, get_context("fork"), _begin)


def _begin() -> None:
    """In a child: leave Ctrl-C to the parent, and end when the parent does, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _read(source: str, limits: Limits, about: About) -> Pages | None:
    """The pages of a file; None for an archive by another name, which is read as a stream."""
    try:
        return None if is_archive(Path(source)) else list(read_source(source, limits, about))
    except InputError as error:
        return [error]


def _is_light(source: str | InputError) -> TypeGuard[str]:
    """Whether it is a file of few bytes whose name says that it holds one page."""
    if isinstance(source, InputError) or SUFFIXES.get(Path(source).suffix.lower()) not in _SINGLE:
        return False
    try:
        status = Path(source).stat()
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(status.st_mode) and status.st_size <= LARGEST
