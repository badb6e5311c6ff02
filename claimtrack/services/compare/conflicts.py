"""Figures whose claims cannot all hold, or hardly can; and speakers who contradict themselves."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import chain, product
from typing import Any

from claimtrack.domain.groups.findings import TOLD_GRADES, Finding, Grade, findings, rank
from claimtrack.errors import UsageError
from claimtrack.lang.counted_nouns import with_thing
from claimtrack.lang.tables.places import WITHIN
from claimtrack.services.compare.claims import Compared, of_figure
from claimtrack.services.compare.conflict_filter import Among, Picked, picked
from claimtrack.services.grouping.figure_reading import StoredFigure, read_figures
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.settings import Thresholds
from claimtrack.store.reader import Reader, ask

SORTS = ("best", "factor", "origins", "figure")
GRADES = tuple(Grade)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflicting:
    """One figure that does not add up. ``findings``: those asked for, in the order asked for.

    ``claims``: all of the figure, by their ids.
    """

    figure: str
    findings: tuple[Finding, ...]
    claims: Mapping[str, ClaimRow]
    group: StoredFigure

    @property
    def first(self) -> Finding:
        """The one that a line shows."""
        return self.findings[0]

    def sides(self) -> tuple[tuple[ClaimRow, ...], tuple[ClaimRow, ...]]:
        """The claims on either side of the first finding."""
        one, two = (
            tuple(self.claims[name] for name in names) for names in (self.first.a, self.first.b)
        )
        return one, two

    def compared(self, thresholds: Thresholds) -> Compared:
        """The whole figure laid out, cut down to the claims of these findings."""
        whole = of_figure(self.group, thresholds)
        names = set(chain.from_iterable((*each.a, *each.b) for each in self.findings))
        kept = tuple(row for row in whole.claims if row.id in names)
        sides = {(each.a, each.b) for each in self.findings}
        lines = tuple(each for each in whole.lines if (each.a, each.b) in sides)
        return replace(whole, claims=kept, standing=replace(whole.standing, lines=lines))


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflicts:
    """How many figures were looked at, and those with a conflict or a tension of a grade asked for.

    ``lower``: how many findings of each grade were not asked for; ``undetermined``: how many pairs
    stay open for want of a field; ``own``: only what one source says against itself was asked for.
    """

    looked_at: int
    found: tuple[Conflicting, ...]
    lower: Mapping[Grade, int] = field(default_factory=dict)
    undetermined: int = 0
    own: bool = False

    def count(self, outcome: str) -> int:
        """How many have this outcome; copies of one figure against another count once."""
        return sum(each.outcome == outcome for one in self.found for each in one.findings)

    def graded(self, grade: Grade) -> int:
        """How many of those listed have this grade."""
        return sum(each.grade is grade for one in self.found for each in one.findings)


def conflicts(
    reader: Reader,
    thresholds: Thresholds,
    *,
    speaker: str | None = None,
    outlet: str | None = None,
    since: date | None = None,
    within: Collection[str] | None = None,
    own: bool = False,
    sort: str = "best",
    grade: str = TOLD_GRADES[-1],
) -> Conflicts:
    """Look through every figure. Claims in page furniture have no context, and are left out.

    ``speaker``, ``outlet``, ``since`` (a day on which it was said or printed) keep what at least
    one claim of a finding fits; ``within`` keeps to these claims, those of a dossier or a story.
    ``own``: only one source against itself. ``grade``: the lowest that is listed. ``sort``:
    ``best`` first as ``domain.groups.findings.rank`` has it, by the ``factor``, by the number of
    ``origins`` behind a finding, or by the ``figure``'s name. Raises NotFound for a name that
    nobody has, UsageError for another sort or grade.
    """
    _one_of("--sort", sort, SORTS)
    lowest = GRADES.index(Grade(_one_of("--grade", grade, GRADES)))
    keep = picked(reader, Among(speaker=speaker, outlet=outlet, since=since))
    looked_at, listed, lower, undetermined = 0, [], Counter[Grade](), 0
    for group in _figures(reader, within):
        if not any(map(keep.claim, group.claims)):
            continue
        looked_at += 1
        told = _found(group, thresholds, keep, own=own)
        undetermined += sum(not each.is_listed for each in told)
        kept = [each for each in told if each.is_listed]
        shown = [each for each in kept if GRADES.index(each.grade) <= lowest]
        lower.update(each.grade for each in kept if GRADES.index(each.grade) > lowest)
        if shown:
            listed.append(_conflicting(group, sorted(shown, key=_order(sort))))
    figures = sorted(listed, key=_figure_order(sort))
    return Conflicts(
        looked_at=looked_at,
        found=tuple(figures),
        lower=dict(lower),
        undetermined=undetermined,
        own=own,
    )


def _one_of(option: str, value: str, choices: Sequence[str]) -> str:
    if value not in choices:
        raise UsageError(option=option, value=value, choices=choices)
    return value


def _figures(reader: Reader, within: Collection[str] | None) -> Iterator[StoredFigure]:
    """Every figure with its parts, without the claims in page furniture."""
    numbers = [row.id for row in ask(reader, "figures_told_apart")]
    for one in read_figures(reader, numbers, within, family=True):
        if claims := tuple(row for row in one.claims if row.chrome is None):
            yield replace(one, claims=claims)


def _found(
    group: StoredFigure, thresholds: Thresholds, keep: Picked, *, own: bool
) -> list[Finding]:
    """What was asked for of one figure."""
    rows = {row.id: row for row in group.claims}
    told = findings((with_thing(row.facts) for row in group.claims), thresholds, within=WITHIN)
    return [
        _with_links(each, keep)
        for each in told
        if _is_own(each, own) and any(keep.claim(rows[name]) for name in (*each.a, *each.b))
    ]


def _is_own(one: Finding, own: bool) -> bool:
    return not own or one.comparison.pair.one_side is True


def _with_links(one: Finding, keep: Picked) -> Finding:
    """Announced, too, where a person linked a correction."""
    linked = any(keep.is_correction(a, b) for a, b in product(one.a, one.b))
    return replace(one, announced=True) if linked else one


def _conflicting(group: StoredFigure, told: Iterable[Finding]) -> Conflicting:
    rows = {row.id: row for row in group.claims}
    return Conflicting(figure=group.slug, findings=tuple(told), claims=rows, group=group)


def _order(sort: str) -> Callable[[Finding], tuple[Any, ...]]:
    """The order of the findings of one figure, and by their first one of the figures."""

    def by_factor(one: Finding) -> tuple[Any, ...]:
        return -(one.comparison.factor or Decimal(0)), *rank(one)

    def by_origins(one: Finding) -> tuple[Any, ...]:
        return -(one.origins_a + one.origins_b), *rank(one)

    return {"factor": by_factor, "origins": by_origins}.get(sort, rank)


def _figure_order(sort: str) -> Callable[[Conflicting], tuple[Any, ...]]:
    if sort == "figure":
        return lambda one: (one.figure,)
    order = _order(sort)
    return lambda one: (order(one.first), one.figure)
