"""What a person mended of the figures, laid over the grouping that the program finds.

The answers are applied one after the other, in the order in which they were given, to the figures
of the stories that they concern. So they survive re-ingest, newer readings and newer rules.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from claimtrack.services.grouping.rows.claims import GroupedClaim

RENAME, MERGE, MOVE, PART_OF = "rename", "merge", "move", "part of"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """One answer (see ``store.tables.figures.Mending``). Claims by their rows."""

    kind: str
    figure: str
    claim: int
    target: str
    target_claim: int | None = None


@dataclass(slots=True, kw_only=True)
class MendedFigure:
    """One figure. ``key``: its own among the figures of its story; ``story``: the row of that.

    ``base``: what it would be called alone in the store; ``day``: the first of its event.
    By hand: ``named``, the base is a person's; ``also``, slugs that it had; ``whole``, the figure
    around it; ``settled``, claims were put together in it.
    """

    story: int | None
    key: str
    base: str
    claims: list[GroupedClaim]
    event: str | None = None
    day: date | None = None
    series: str | None = None
    named: bool = False
    also: set[str] = field(default_factory=set)
    whole: "MendedFigure | None" = None
    settled: bool = False

    def is_called(self, name: str) -> bool:
        """Whether this is its name, or one that it had."""
        return name == self.base or name in self.also


def mended(groups: Iterable[MendedFigure], answers: Sequence[Mend]) -> list[MendedFigure]:
    """The figures after these answers; one that would be a part of itself is none of any."""
    work = _Work(list(groups))
    for answer in answers:
        work.apply(answer)
    return [one for one in work.figures if one.claims]


@dataclass(slots=True)
class _Work:
    """Figures being mended."""

    figures: list[MendedFigure]

    def apply(self, answer: Mend) -> None:
        figure = self._find(answer.figure, answer.claim)
        if figure is None:
            return
        if answer.kind == MOVE:
            self._move(answer, figure)
        elif answer.kind == RENAME:
            _rename(figure, answer)
        else:
            self._join(figure, answer)

    def _find(self, name: str, claim: int | None) -> MendedFigure | None:
        """The figure that holds a claim, else the one that goes by a name."""
        holding = (one for one in self.figures if any(row.number == claim for row in one.claims))
        called = (one for one in self.figures if one.claims and one.is_called(name))
        return next(holding, None) or next(called, None)

    def _move(self, answer: Mend, figure: MendedFigure) -> None:
        """Take a claim out of its figure, which goes where nothing is left in it."""
        row = next((row for row in figure.claims if row.number == answer.claim), None)
        target = self._goal(answer, figure)
        if row is None or target is figure:
            return
        figure.claims.remove(row)
        target.claims.append(row)
        target.settled = True

    def _goal(self, answer: Mend, figure: MendedFigure) -> MendedFigure:
        """The figure that a claim is moved into, made where it is a new one."""
        if answer.target_claim is not None:
            found = self._find(answer.target, answer.target_claim)
        else:
            named = (one for one in self.figures if one.named and one.is_called(answer.target))
            found = next(named, None)
        if found is not None:
            return found
        made = MendedFigure(
            story=figure.story,
            key=f"by hand {answer.target}",
            base=answer.target,
            claims=[],
            event=figure.event,
            day=figure.day,
            named=True,
        )
        self.figures.append(made)
        return made

    def _join(self, figure: MendedFigure, answer: Mend) -> None:
        """Make a figure one with another, or a part of it."""
        target = self._find(answer.target, answer.target_claim)
        if target is None or target is figure:
            return
        if answer.kind == MERGE:
            self._merge(figure, target, answer)
        elif figure not in _around(target):
            figure.whole = target

    def _merge(self, figure: MendedFigure, target: MendedFigure, answer: Mend) -> None:
        target.claims += figure.claims
        target.also |= {*figure.also, answer.figure} - {target.base}
        target.settled = True
        figure.claims = []
        for one in self.figures:
            if one.whole is figure:
                one.whole = None if one is target else target
        if target.whole is None and target not in _around(figure):
            target.whole = figure.whole
        if target in _around(target):  # what closes a ring is left out
            target.whole = None


def _rename(figure: MendedFigure, answer: Mend) -> None:
    figure.also.add(answer.figure)
    figure.base, figure.named = answer.target, True
    figure.also.discard(figure.base)


def _around(figure: MendedFigure) -> list[MendedFigure]:
    """The figures around this one, the nearest first, up to where they come round."""
    found: list[MendedFigure] = []
    one = figure.whole
    while one is not None and one not in found:
        found.append(one)
        one = one.whole
    return found


def linked_stories(
    answers: Iterable[Mend], story_of: dict[int, int], touched: Iterable[int]
) -> set[int]:
    """The stories whose figures answers tie to those of the touched ones, these among them.

    ``story_of``: row of a claim → its story.
    """
    ties: dict[int, set[int]] = defaultdict(set)
    for answer in answers:
        ends = [story_of.get(claim) for claim in (answer.claim, answer.target_claim) if claim]
        known = {end for end in ends if end is not None}
        for end in known:
            ties[end] |= known
    found, open_ = set(touched), list(touched)
    while open_:
        for other in ties.get(open_.pop(), set()) - found:
            found.add(other)
            open_.append(other)
    return found
