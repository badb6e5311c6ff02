"""Figures whose claims cannot all hold, or hardly can; and speakers who contradict themselves."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import chain, product
from typing import Any

from claimtrack.domain.groups.findings import TOLD_GRADES, Grade
from claimtrack.errors import UsageError
from claimtrack.services.compare.claims import Compared, of_figures
from claimtrack.services.compare.conflict_filter import Among, Picked, picked
from claimtrack.services.grouping.figure_reading import figures_of, read_figures
from claimtrack.services.grouping.stored_findings import (
    StoredFinding,
    stored_findings,
    undetermined_count,
)
from claimtrack.services.grouping.stories import ListedStory, stories_by_number
from claimtrack.services.lookup.claim_rows import ClaimRow, claim_rows
from claimtrack.services.lookup.short_ids import number_of
from claimtrack.settings import Thresholds
from claimtrack.store.reader import Reader, ask

SORTS = ("best", "factor", "origins", "figure")
GRADES = tuple(Grade)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflicting:
    """One figure that does not add up. ``findings``: those asked for, in the order asked for.

    ``claims``: those on either side of the first of them, by their ids; ``story``: its story, None
    for a series or where it was not read.
    """

    figure: str
    findings: tuple[StoredFinding, ...]
    claims: Mapping[str, ClaimRow] = field(default_factory=dict)
    story: ListedStory | None = None

    @property
    def first(self) -> StoredFinding:
        """The one that a line shows."""
        return self.findings[0]

    def sides(self) -> tuple[tuple[ClaimRow, ...], tuple[ClaimRow, ...]]:
        """The claims on either side of the first finding."""
        one, two = (
            tuple(self.claims[name] for name in names) for names in (self.first.a, self.first.b)
        )
        return one, two


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflicts:
    """How many figures were looked at, and those with a conflict or a tension of a grade asked for.

    ``looked_at`` and ``undetermined`` (how many pairs stay open for want of a field) are None where
    a filter leaves it open. ``lower``: how many findings of each grade were not asked for.
    ``own``: only what one source says against itself was asked for.
    """

    looked_at: int | None
    found: tuple[Conflicting, ...]
    lower: Mapping[Grade, int] = field(default_factory=dict)
    undetermined: int | None = None
    own: bool = False

    def count(self, outcome: str) -> int:
        """How many have this outcome; copies of one figure against another count once."""
        return sum(each.outcome == outcome for one in self.found for each in one.findings)

    def graded(self, grade: Grade) -> int:
        """How many of those listed have this grade."""
        return sum(each.grade == grade for one in self.found for each in one.findings)


def conflicts(
    reader: Reader,
    *,
    speaker: str | None = None,
    outlet: str | None = None,
    since: date | None = None,
    within: Collection[str] | None = None,
    own: bool = False,
    sort: str = "best",
    grade: str = TOLD_GRADES[-1],
    most: int | None = None,
) -> Conflicts:
    """The findings that are recorded, by their figures.

    ``speaker``, ``outlet``, ``since`` (a day on which it was said or printed) keep what at least
    one claim of a finding fits; ``within`` keeps to these claims, those of a dossier or a story.
    ``own``: only one source against itself. ``grade``: the lowest that is listed. ``sort``:
    ``best`` first as ``domain.groups.findings.rank`` has it, by the ``factor``, by the number of
    ``origins`` behind a finding, or by the ``figure``'s name. ``most``: of how many figures the
    claims are read, those of a screen; None for all. Raises NotFound for a name that nobody has,
    UsageError for another sort or grade.
    """
    _one_of("--sort", sort, SORTS)
    lowest = GRADES.index(Grade(_one_of("--grade", grade, GRADES)))
    asked = Among(speaker=speaker, outlet=outlet, since=since)
    keep = picked(reader, asked)
    own_or_all = [each for each in _inside(stored_findings(reader), within) if _is_own(each, own)]
    told = [_with_links(each, keep) for each in _fitting(reader, own_or_all, asked, keep)]
    figures = _by_figure((each for each in told if _rank(each) <= lowest), sort)
    read = len(figures) if most is None else most
    filtered = asked != Among()
    whole = not (filtered or own) and within is None
    return Conflicts(
        looked_at=None if filtered else _looked_at(reader, within),
        found=(*_read(reader, figures[:read]), *figures[read:]),
        lower=_below(told, lowest),
        undetermined=undetermined_count(reader) if whole else None,
        own=own,
    )


def _below(told: Iterable[StoredFinding], lowest: int) -> Counter[Grade]:
    """How many are of each grade under the lowest that is listed."""
    return Counter(Grade(each.grade) for each in told if _rank(each) > lowest)


def conflicting(reader: Reader, found: Iterable[StoredFinding]) -> tuple[Conflicting, ...]:
    """The figures of these findings, the best first, with what a line of each shows."""
    return tuple(_read(reader, _by_figure(found, SORTS[0])))


def in_full(reader: Reader, found: Conflicts, thresholds: Thresholds) -> tuple[Compared, ...]:
    """The figures that do not add up, each compared whole; in the same order."""
    numbers = [one.first.figure_number for one in found.found]
    whole = {one.number: one for one in read_figures(reader, numbers, family=True)}
    return of_figures(reader, (whole[number] for number in numbers), thresholds)


def _one_of(option: str, value: str, choices: Sequence[str]) -> str:
    if value not in choices:
        raise UsageError(option=option, value=value, choices=choices)
    return value


def _rank(one: StoredFinding) -> int:
    return GRADES.index(Grade(one.grade))


def _is_own(one: StoredFinding, own: bool) -> bool:
    return not own or one.one_side is True


def _inside(
    found: Iterable[StoredFinding], within: Collection[str] | None
) -> Iterator[StoredFinding]:
    """The findings between these claims, cut down to them."""
    if within is None:
        yield from found
        return
    for one in found:
        a, b = (tuple(name for name in names if name in within) for names in (one.a, one.b))
        if a and b:
            yield replace(one, a=a, b=b)


def _fitting(
    reader: Reader, found: Sequence[StoredFinding], asked: Among, keep: Picked
) -> Iterator[StoredFinding]:
    """Those of which a claim fits what was asked for."""
    if asked == Among():
        yield from found
        return
    rows = _claims(reader, found)
    for one in found:
        if any(keep.claim(rows[name]) for name in (*one.a, *one.b)):
            yield one


def _claims(reader: Reader, found: Iterable[StoredFinding]) -> dict[str, ClaimRow]:
    names = chain.from_iterable((*one.a, *one.b) for one in found)
    return {row.id: row for row in claim_rows(reader, set(map(number_of, names)))}


def _with_links(one: StoredFinding, keep: Picked) -> StoredFinding:
    """Announced, too, where a person linked a correction."""
    linked = any(keep.is_correction(a, b) for a, b in product(one.a, one.b))
    return replace(one, announced=True) if linked else one


def _by_figure(found: Iterable[StoredFinding], sort: str) -> list[Conflicting]:
    """The figures of these findings, in the order asked for."""
    order = _order(sort)
    groups: dict[str, list[StoredFinding]] = {}
    for one in sorted(found, key=order):
        groups.setdefault(one.figure, []).append(one)
    made = [Conflicting(figure=name, findings=tuple(told)) for name, told in groups.items()]
    return sorted(made, key=lambda one: one.figure) if sort == "figure" else made


def _order(sort: str) -> Callable[[StoredFinding], tuple[Any, ...]]:
    def by_factor(one: StoredFinding) -> tuple[Any, ...]:
        return -(one.factor or Decimal(0)), one.rank, one.figure

    def by_origins(one: StoredFinding) -> tuple[Any, ...]:
        return -(one.origins_a + one.origins_b), one.rank, one.figure

    def best(one: StoredFinding) -> tuple[Any, ...]:
        return one.rank, one.figure

    return {"factor": by_factor, "origins": by_origins}.get(sort, best)


def _read(reader: Reader, figures: Sequence[Conflicting]) -> Iterator[Conflicting]:
    """With their stories, and the claims of the finding that each shows."""
    rows = _claims(reader, (one.first for one in figures))
    numbers = {one.first.story_number for one in figures} - {None}
    stories = {one.number: one for one in stories_by_number(reader, filter(None, numbers))}
    for one in figures:
        claims = {name: rows[name] for name in (*one.first.a, *one.first.b)}
        yield replace(one, claims=claims, story=stories.get(one.first.story_number or 0))


def _looked_at(reader: Reader, within: Collection[str] | None) -> int:
    """How many figures there are, of these claims where some are kept to."""
    if within is None:
        return sum(row.figures for row in ask(reader, "figure_counts"))
    return len(set(figures_of(reader, map(number_of, within)).values()))
