"""An article cut into runs: each stretch with everything that it is part of."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, groupby, pairwise
from operator import attrgetter
from typing import Any

from claimtrack.domain.reading import Reading, StatementFound, StatementKind


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text. ``statements``: indexes of those that take it in, the widest first;
    ``mention``: that of the statement whose speaker is printed here; ``claim``: the claim's index;
    ``chrome``: why it is page furniture.
    """  # noqa: D205

    text: str
    statements: tuple[int, ...] = ()
    mention: int | None = None
    claim: int | None = None
    chrome: str | None = None


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    sort: str
    value: Any


def runs(reading: Reading) -> list[list[Run]]:
    """The text without the blanks at its end, a list of runs for each of its lines."""
    text = reading.article.text.rstrip()
    marks = _marks(reading)
    lines: list[list[Run]] = [[]]
    for start, end, open_marks in _stretches(_cuts(text, marks), marks):
        begin = start
        if text[start] == "\n":
            lines.append([])
            begin += 1
        if begin < end:
            lines[-1].append(_run(text[begin:end].rstrip("\r"), open_marks))
    return lines


def _cuts(text: str, marks: list[_Mark]) -> list[int]:
    """The offsets at which a run can begin or end: those of marks and of lines."""
    lines = (found.start() for found in re.finditer("\n", text))
    ends = chain.from_iterable((mark.start, mark.end) for mark in marks)
    return sorted(offset for offset in {0, len(text), *lines, *ends} if offset <= len(text))


def _stretches(cuts: list[int], marks: list[_Mark]) -> Iterator[tuple[int, int, list[_Mark]]]:
    """From cut to cut, with the marks that are open there, the widest first."""
    waiting = deque(sorted(marks, key=lambda mark: (mark.start, -mark.end)))
    open_marks: list[_Mark] = []
    for start, end in pairwise(cuts):
        while waiting and waiting[0].start <= start:
            open_marks.append(waiting.popleft())
        open_marks = [mark for mark in open_marks if mark.end > start]
        yield start, end, open_marks


def _marks(reading: Reading) -> list[_Mark]:
    marks = [_Mark(region.start, region.end, "chrome", region.reason) for region in reading.chrome]
    for number, said in enumerate(reading.statements):
        if said.kind is not StatementKind.NARRATOR:
            marks.append(_Mark(said.start, said.end, "statement", number))
            marks += _mention(said, number)
    marks += [_Mark(claim.start, claim.end, "claim", i) for i, claim in enumerate(reading.claims)]
    return marks


def _mention(said: StatementFound, number: int) -> list[_Mark]:
    """Where the speaker is printed, if anywhere."""
    if said.mention_start is None or said.mention_end is None:
        return []
    return [_Mark(said.mention_start, said.mention_end, "speaker", number)]


def _run(text: str, marks: list[_Mark]) -> Run:
    return Run(
        text,
        tuple(_values(marks, "statement")),
        _innermost(marks, "speaker"),
        _innermost(marks, "claim"),
        _innermost(marks, "chrome"),
    )


def _values(marks: list[_Mark], sort: str) -> list[Any]:
    return [mark.value for mark in marks if mark.sort == sort]


def _innermost(marks: list[_Mark], sort: str) -> Any:
    """What the last mark of this sort says; None where there is none."""
    return next(reversed(_values(marks, sort)), None)


def speakers(reading: Reading) -> dict[str, int]:
    """Who speaks in the article → a number from 0, in the order of the text."""
    found: dict[str, int] = {}
    for said in reading.statements:
        if said.speaker and said.kind is not StatementKind.NARRATOR and not said.chrome:
            found.setdefault(said.speaker, len(found))
    return found


def by_claim(line: list[Run]) -> Iterator[tuple[int | None, list[Run]]]:
    """The runs of a line, those of one claim together."""
    for claim, group in groupby(line, key=attrgetter("claim")):
        yield claim, list(group)
