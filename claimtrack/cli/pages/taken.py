"""What came of a command that takes pages in: told as it comes, counted, what failed at the end."""

from collections import Counter
from typing import TYPE_CHECKING, Any

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import complain, draw, emit
from claimtrack.cli.progress import Progress
from claimtrack.cli.state import State
from claimtrack.errors import InputError

if TYPE_CHECKING:
    from claimtrack.services.capture.articles import Ingested
    from claimtrack.services.capture.dry_run import Preview

LISTED = 20
"""Failures that are named one by one; of more a person wants the kinds."""
EXAMPLES = 3
"""Of each kind that are named."""
_KINDS = 200
"""Kinds that are told apart: what a server says may be another thing each time."""


class Taken:
    """Keeps counts and, but for JSON, only the first of what came: ten thousand pages fit."""

    def __init__(self, here: State, *, as_json: bool, shown: Progress | None = None) -> None:
        self._here, self._as_json, self._shown = here, as_json, shown
        self._done: list[Ingested | Preview] = []
        self._failed: list[InputError] = []
        self._kinds: dict[str, list[str]] = {}
        self._kind_counts: Counter[str] = Counter()
        self.states: Counter[str] = Counter()
        self.failures = 0

    def keep(self, event: "Ingested | Preview | InputError") -> None:
        """Tell what was taken in at once, and what was not at the end."""
        if isinstance(event, InputError):
            self._fail(event)
            return
        self.states[event.state] += 1
        if self._as_json:
            self._done.append(event)
        else:
            self._draw(event)

    def _draw(self, event: "Ingested | Preview") -> None:
        from claimtrack.report.notices.pages import taken_parts

        if self._shown is not None:
            self._shown.clear()
        draw(taken_parts(event, self._here.lang))

    def _fail(self, error: InputError) -> None:
        self.failures += 1
        if self._as_json or self.failures <= LISTED:
            self._failed.append(error)
        kind = _kind(error, self._here.lang)
        if kind in self._kinds or len(self._kinds) < _KINDS:
            self._kind_counts[kind] += 1
            named = self._kinds.setdefault(kind, [])
            named.extend([_path(error)] if len(named) < EXAMPLES else ())

    def end(self, *, key: str = "ingested", counted: bool = False) -> Exit:
        """All of it as JSON, or what could not be read; ``counted``: how many there were, too."""
        if self._as_json:
            self._dump(key)
        else:
            if counted or self.states.total() + self.failures > LISTED:
                emit(self._counts())
            self._complain()
        return Exit.FAILED if self.failures else Exit.NOTHING

    def _dump(self, key: str) -> None:
        from claimtrack.report.json.values import dump

        errors = [
            {"path": _path(error), "error": error.say(self._here.lang)} for error in self._failed
        ]
        emit(dump({key: self._done, "failed": errors}))

    def _counts(self) -> str:
        from claimtrack.locale.messages import say

        names = ("new", "changed", "known")
        counts: dict[str, Any] = {name: self._number(self.states[name]) for name in names}
        failed = self._number(self.failures)
        return say(self._here.lang, "ingest.counts", failed=failed, **counts) + "\n"

    def _number(self, count: int) -> str:
        from decimal import Decimal

        from claimtrack.wording.writer import number

        return number(Decimal(count), self._here.lang)

    def _complain(self) -> None:
        from claimtrack.locale.messages import say

        if self.failures > 1:
            complain(say(self._here.lang, "files_failed", n=self.failures))
        if self.failures > LISTED:
            self._complain_of_kinds()
            return
        for error in self._failed:
            complain(("  " if self.failures > 1 else "") + error.say(self._here.lang))

    def _complain_of_kinds(self) -> None:
        """How many there are of each kind, the most frequent first, with some of them."""
        for kind, count in self._kind_counts.most_common():
            complain(f"  {self._number(count)} × {kind}")
            for path in self._kinds[kind]:
                complain(f"    {path}")


def _path(error: InputError) -> str:
    return str(error.facts.get("path", ""))


def _kind(error: InputError, lang: str) -> str:
    """What happened, without where: the sentence of an error begins with its file or address."""
    sentence, path = error.say(lang), _path(error)
    return sentence.removeprefix(path).lstrip(" :\u00a0\u202f").replace(path, "…")
