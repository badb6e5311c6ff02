"""How far a long command has come, on standard error: a line for people, events for scripts."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from claimtrack.cli.out import complain, terminal_width

_QUIET = 1.0
"""Seconds before anything is shown: what is over at once needs no bar."""
_EVERY = {False: 0.1, True: 1.0}
"""Seconds between two pictures for people, between two events for scripts."""
_BAR = 20


class Progress:
    """Call ``step`` after each thing that is done. ``total`` 0: nobody knows how many there are."""

    def __init__(self, total: int, lang: str, *, events: bool) -> None:
        self._total, self._lang, self._events = total, lang, events
        self._shows = events or (sys.stderr is not None and sys.stderr.isatty())
        self._begin = self._last = time.monotonic()
        self._drawn = False
        self.done = 0

    def step(self, done: int = 1) -> None:
        """So many more are done."""
        self.done += done
        now = time.monotonic()
        if not self._shows or now - self._begin < _QUIET or now - self._last < _EVERY[self._events]:
            return
        self._last = now
        self._event(now) if self._events else self._draw(now)

    def clear(self) -> None:
        """Take the line away before something else is printed."""
        if self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._drawn = False

    def _measured(self, now: float) -> tuple[float, int | None]:
        """Things a second, and the seconds left where the number of things is known."""
        rate = self.done / (now - self._begin)
        left = round(max(0, self._total - self.done) / rate) if self._total and rate else None
        return rate, left

    def _event(self, now: float) -> None:
        from claimtrack.report.json.values import dump_line

        rate, left = self._measured(now)
        facts = {"done": self.done, "total": self._total or None, "rate": round(rate, 1)}
        complain(dump_line({"event": "progress", **facts, "left": left}).rstrip("\n"))

    def _draw(self, now: float) -> None:
        from claimtrack.locale.messages import say

        rate, left = self._measured(now)
        text = say(self._lang, "ingest.progress", done=self.done, rate=f"{rate:.1f}")
        if left is not None:
            full = _BAR * self.done // self._total
            text = say(
                self._lang,
                "ingest.progress_of",
                bar="█" * full + "░" * (_BAR - full),
                done=self.done,
                total=self._total,
                rate=f"{rate:.1f}",
                left=f"{left // 60}:{left % 60:02}",
            )
        sys.stderr.write("\r\x1b[K" + text[: terminal_width() - 1])
        sys.stderr.flush()
        self._drawn = True


@contextmanager
def progress(total: int, lang: str, *, events: bool = False) -> Iterator[Progress]:
    """A progress that leaves no line behind it, whatever happens."""
    shown = Progress(total, lang, events=events)
    try:
        yield shown
    finally:
        shown.clear()
