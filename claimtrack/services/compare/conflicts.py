"""Figures whose claims cannot all hold, or hardly can; and speakers who contradict themselves."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import chain, product

from claimtrack.domain.comparison.corrections import corrects
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.groups.duplicates import AlikePairs
from claimtrack.domain.origins.independence import origins
from claimtrack.errors import UsageError
from claimtrack.services.compare.claims import Compared, of_figure
from claimtrack.services.compare.conflict_filter import Among, Picked, picked
from claimtrack.services.grouping.edited_figures import edited_figures, with_parts
from claimtrack.services.grouping.figures import Figure
from claimtrack.services.lookup.claim_rows import ClaimRow, all_claim_rows
from claimtrack.settings import Thresholds
from claimtrack.store.reader import Reader

WANTED = (Outcome.CONFLICT, Outcome.TENSION)
SORTS = ("factor", "origins", "figure")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflicts:
    """How many figures were looked at, and those with a conflict or a tension.

    Their claims and lines are cut down to those that conflict or are in tension, in the order
    asked for. ``announced``: pairs of ids, as ("C1", "C7"), of which one was announced to correct
    the other. ``own``: only what one source says against itself was asked for.
    """

    looked_at: int
    found: tuple[Compared, ...]
    announced: frozenset[tuple[str, str]] = frozenset()
    own: bool = False

    def count(self, outcome: str) -> int:
        """How many have this outcome; copies of one figure against another count once."""
        return sum(each.comparison.outcome == outcome for one in self.found for each in one.lines)


def conflicts(
    reader: Reader,
    thresholds: Thresholds,
    *,
    speaker: str | None = None,
    outlet: str | None = None,
    since: date | None = None,
    within: Collection[str] | None = None,
    own: bool = False,
    sort: str = "factor",
) -> Conflicts:
    """Look through every figure. Claims in page furniture have no context, and are left out.

    ``speaker``, ``outlet``, ``since`` (a day on which it was said or printed) keep what at least
    one claim of a line fits; ``within`` keeps to these claims, those of a dossier.
    ``own``: only lines of one source against itself. ``sort``: by the ``factor``, by the number
    of ``origins`` behind a line, or by the ``figure``'s name. Raises NotFound for a name that
    nobody has, UsageError for another sort.
    """
    if sort not in SORTS:
        raise UsageError(option="--sort", value=sort, choices=SORTS)
    keep = picked(reader, Among(speaker=speaker, outlet=outlet, since=since))
    groups = [group for group in _figures(reader, within) if any(map(keep.claim, group.claims))]
    findings = [_in_figure(group, thresholds, keep, own, sort) for group in groups]
    figures = sorted(filter(None, findings), key=_figure_order(sort))
    pairs = frozenset(chain.from_iterable(_announced(each, keep) for each in figures))
    return Conflicts(looked_at=len(groups), found=tuple(figures), announced=pairs, own=own)


def _figures(reader: Reader, within: Collection[str] | None) -> tuple[Figure[ClaimRow], ...]:
    """Every figure with its parts, without the claims in page furniture."""
    rows = (row for row in all_claim_rows(reader) if row.chrome is None)
    return with_parts(edited_figures(reader, rows, within))


def _in_figure(
    group: Figure[ClaimRow], thresholds: Thresholds, keep: Picked, own: bool, sort: str
) -> Compared | None:
    whole = of_figure(group, thresholds)
    rows = {row.id: row for row in whole.claims}
    lines = [line for line in whole.lines if _is_wanted(line, rows, keep, own=own)]
    lines.sort(key=_line_order(sort, rows))
    if lines:
        return _cut_to(whole, lines)
    return None if own or not whole.together.in_conflict else _without_lines(whole)


def _cut_to(whole: Compared, lines: Sequence[AlikePairs]) -> Compared:
    """With these lines alone, and their claims."""
    names = set(chain.from_iterable((*line.a, *line.b) for line in lines))
    return replace(
        whole,
        claims=tuple(row for row in whole.claims if row.id in names),
        standing=replace(whole.standing, lines=tuple(lines)),
    )


def _without_lines(whole: Compared) -> Compared:
    """With all claims: more than two conflict together, and no line says so."""
    return replace(whole, standing=replace(whole.standing, lines=()))


def _is_wanted(line: AlikePairs, rows: dict[str, ClaimRow], keep: Picked, *, own: bool) -> bool:
    """Whether it is a finding, and one that was asked for."""
    if line.comparison.outcome not in WANTED:
        return False
    if own and line.comparison.pair.one_side is not True:
        return False
    return any(keep.claim(rows[name]) for name in (*line.a, *line.b))


def _line_order(
    sort: str, rows: dict[str, ClaimRow]
) -> Callable[[AlikePairs], tuple[int, Decimal]]:
    """Conflicts before tensions; among them as asked, else as the claims stand."""

    def order(line: AlikePairs) -> tuple[int, Decimal]:
        rank = WANTED.index(line.comparison.outcome)
        if sort == "origins":
            return rank, -Decimal(origins_behind(line, rows))
        return rank, -_factor(line) if sort == "factor" else Decimal(0)

    return order


def origins_behind(line: AlikePairs, rows: dict[str, ClaimRow]) -> int:
    """How many origins stand on the two sides of a line."""
    return origins(rows[name].facts for name in dict.fromkeys((*line.a, *line.b))).origins


def _factor(line: AlikePairs) -> Decimal:
    return line.comparison.factor or Decimal(0)


def _largest(one: Compared) -> Decimal:
    return max(map(_factor, one.lines), default=Decimal(0))


def _figure_order(sort: str) -> Callable[[Compared], tuple[int, Decimal, str]]:
    def order(one: Compared) -> tuple[int, Decimal, str]:
        rank = min((WANTED.index(line.comparison.outcome) for line in one.lines), default=0)
        name = one.figure or ""
        if sort == "figure":
            return 0, Decimal(0), name
        size = Decimal(one.origins.origins) if sort == "origins" else _largest(one)
        return rank, -size, name

    return order


def _announced(one: Compared, keep: Picked) -> Iterator[tuple[str, str]]:
    """Pairs of these claims that a correction ties, by the text or by a person's link."""
    facts = {row.id: row.facts for row in one.claims}
    for a, b in _sides(one.lines):
        if keep.is_correction(a, b) or corrects(facts[a], facts[b]):
            yield a, b


def _sides(lines: Iterable[AlikePairs]) -> Iterator[tuple[str, str]]:
    """Each claim on one side of a line with each on the other."""
    for line in lines:
        for ones, twos in line.sets:
            yield from product(ones, twos)
