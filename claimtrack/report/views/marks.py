"""An article cut into runs: each stretch with everything that it is part of."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimtrack.domain.reading import Reading, StatementKind


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
    value: int | str


def runs(reading: Reading) -> list[list[Run]]:
    """The text without the blanks at its end, a list of runs for each of its lines."""
    text = reading.article.text.rstrip()
    marks = _marks(reading)
    cuts = {0, len(text), *(place for mark in marks for place in (mark.start, mark.end))}
    cuts |= {place for place, sign in enumerate(text) if sign == "\n"}
    lines: list[list[Run]] = [[]]
    open_: list[_Mark] = []
    places = sorted(place for place in cuts if place <= len(text))
    starting = iter(sorted(marks, key=lambda mark: (mark.start, -mark.end)))
    following = next(starting, None)
    for start, end in pairwise(places):
        while following is not None and following.start <= start:
            open_.append(following)
            following = next(starting, None)
        open_ = [mark for mark in open_ if mark.end > start]
        if text[start] == "\n":
            lines.append([])
            start += 1  # noqa: PLW2901
        if start < end:
            lines[-1].append(_run(text[start:end].rstrip("\r"), open_))
    return lines


def _marks(reading: Reading) -> list[_Mark]:
    marks = [_Mark(region.start, region.end, "chrome", region.reason) for region in reading.chrome]
    for place, said in enumerate(reading.statements):
        if said.kind is StatementKind.NARRATOR:
            continue
        marks.append(_Mark(said.start, said.end, "said", place))
        if said.mention_start is not None and said.mention_end is not None:
            marks.append(_Mark(said.mention_start, said.mention_end, "speaker", place))
    marks += [_Mark(claim.start, claim.end, "claim", i) for i, claim in enumerate(reading.claims)]
    return marks


def _run(text: str, marks: list[_Mark]) -> Run:
    last = {mark.sort: mark.value for mark in marks}
    said = (mark.value for mark in marks if mark.sort == "said")
    mention, claim, chrome = (last.get(sort) for sort in ("speaker", "claim", "chrome"))
    return Run(
        text,
        tuple(value for value in said if isinstance(value, int)),
        mention if isinstance(mention, int) else None,
        claim if isinstance(claim, int) else None,
        chrome if isinstance(chrome, str) else None,
    )


def speakers(reading: Reading) -> dict[str, int]:
    """Who speaks in the article → a number from 0, in the order of the text."""
    found: dict[str, int] = {}
    for said in reading.statements:
        if said.speaker and said.kind is not StatementKind.NARRATOR and not said.chrome:
            found.setdefault(said.speaker, len(found))
    return found


def by_claim(line: list[Run]) -> Iterator[tuple[int | None, list[Run]]]:
    """The runs of a line, those of one claim together."""
    group: list[Run] = []
    for run in line:
        if group and run.claim != group[-1].claim:
            yield group[-1].claim, group
            group = []
        group.append(run)
    if group:
        yield group[-1].claim, group
