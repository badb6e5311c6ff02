"""Claims side by side: how they stand to each other, and how many sources stand behind them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, filterfalse

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.groups.aggregate import NOTHING_TOGETHER, Together, together
from claimtrack.domain.groups.duplicates import AlikePairs
from claimtrack.domain.groups.findings import TOLD_GRADES, Finding, findings, findings_of
from claimtrack.domain.groups.summary import Standing, pairs, stand
from claimtrack.domain.origins.independence import Origins, origins
from claimtrack.domain.record import changed, record
from claimtrack.lang.counted_nouns import with_thing
from claimtrack.lang.tables.places import WITHIN
from claimtrack.services.grouping.figure_reading import StoredFigure, figures_of, read_figures
from claimtrack.services.grouping.figure_search import asked_number, figures_about
from claimtrack.services.grouping.stories import ListedStory, stories_called
from claimtrack.services.lookup.claim_rows import ClaimRow, claim_rows
from claimtrack.services.lookup.short_ids import claims_of, is_id
from claimtrack.settings import Thresholds
from claimtrack.store.reader import Reader


@record(frozen=True, slots=True, kw_only=True)
class Compared:
    """One figure's claims, how they stand to each other, and their origins.

    ``figure`` is None where claims of several figures were named one by one. ``standing`` holds
    the outcome, the lines of compared pairs, the strata and their camps; ``together`` what takes
    more than two claims. ``findings``: conflicts, tensions and what stays undetermined, the most
    useful first. ``left_out``: claims of the figure that people took back. ``story``: the figure's.
    """

    figure: str | None
    claims: tuple[ClaimRow, ...]
    standing: Standing
    origins: Origins
    together: Together = NOTHING_TOGETHER
    findings: tuple[Finding, ...] = ()
    left_out: tuple[ClaimRow, ...] = ()
    story: ListedStory | None = None

    @property
    def lines(self) -> tuple[AlikePairs, ...]:
        """The pairs compared, copies told once, the gravest outcome first."""
        return self.standing.lines

    @property
    def told(self) -> tuple[Finding, ...]:
        """The conflicts and tensions of a grade that lists, reports and counts tell, best first."""
        return tuple(one for one in self.findings if one.is_listed and one.grade in TOLD_GRADES)

    @property
    def best(self) -> Finding | None:
        """The finding that a desk is shown first; None where nothing of a good grade clashes."""
        return next(iter(self.told), None)


@record(frozen=True, slots=True, kw_only=True)
class Asked:
    """What was found for what was typed. ``empty``: short ids that hold no numeric claim."""

    results: tuple[Compared, ...]
    empty: tuple[str, ...] = ()


def compare_what(
    reader: Reader,
    what: Sequence[str],
    thresholds: Thresholds,
    within: Collection[str] | None = None,
) -> Asked:
    """Compare what was typed: short ids as they are, anything else through its figures.

    One claim alone is compared with the others of its figure; ids beside a figure are set beside
    its claims. ``within``: keep to these claims, those of a dossier, unless named one by one.
    """
    words, names = _parted(what)
    named = {name: claims_of(reader, [name]) for name in names}
    empty = tuple(name.upper() for name, ids in named.items() if not ids)
    ids = tuple(dict.fromkeys(chain.from_iterable(named.values())))
    if words:
        return Asked(results=_figures_and(reader, words, ids, thresholds, within), empty=empty)
    if len(ids) == len(named) == 1:
        return Asked(results=_its_figure(reader, ids, thresholds, within))
    return Asked(results=_side_by_side(reader, ids, thresholds), empty=empty)


def _parted(what: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words that mean figures, and the short ids."""
    return list(filterfalse(is_id, what)), list(filter(is_id, what))


def _side_by_side(
    reader: Reader, ids: tuple[int, ...], thresholds: Thresholds
) -> tuple[Compared, ...]:
    rows = claim_rows(reader, ids)
    return (compared(None, rows, thresholds),) if rows else ()


def _its_figure(
    reader: Reader,
    ids: tuple[int, ...],
    thresholds: Thresholds,
    within: Collection[str] | None,
) -> tuple[Compared, ...]:
    """The figure that one claim is in, else that claim alone."""
    own = read_figures(reader, list(figures_of(reader, ids).values()), within)
    found = of_figures(reader, [one for one in own if any(map(one.holds, ids))], thresholds)
    return found or _side_by_side(reader, ids, thresholds)


def _figures_and(
    reader: Reader,
    words: Sequence[str],
    ids: tuple[int, ...],
    thresholds: Thresholds,
    within: Collection[str] | None,
) -> tuple[Compared, ...]:
    """The figures that the words mean, and beside each the claims named one by one."""
    beside = claim_rows(reader, ids)
    chosen = read_figures(reader, _asked(reader, words, within), within, family=True)
    whole = [changed(figure, claims=_beside(figure.claims, beside)) for figure in chosen]
    return of_figures(reader, whole, thresholds)


def _beside(rows: tuple[ClaimRow, ...], beside: tuple[ClaimRow, ...]) -> tuple[ClaimRow, ...]:
    own = {row.id for row in rows}
    return (*rows, *(row for row in beside if row.id not in own))


def _asked(reader: Reader, what: Sequence[str], within: Collection[str] | None) -> list[int]:
    """All the words as one phrase or one number; where they are several, each by itself."""
    joined = " ".join(what)
    phrases = what if asked_number(joined) is None else [joined]
    found = chain.from_iterable(figures_about(reader, phrase, within) for phrase in phrases)
    return list(dict.fromkeys(found))


def of_figures(
    reader: Reader, figures: Iterable[StoredFigure], thresholds: Thresholds
) -> tuple[Compared, ...]:
    """Compare the claims of each figure, and tell its story."""
    figures = tuple(figures)
    stories = stories_called(reader, (one.story for one in figures))
    return tuple(_of_figure(one, thresholds, stories.get(one.story or "")) for one in figures)


def _of_figure(figure: StoredFigure, thresholds: Thresholds, story: ListedStory | None) -> Compared:
    """Compare the claims of one figure; most hold one, which is compared with nothing."""
    if len(figure.claims) == 1 and not figure.parts:
        return _alone(figure, thresholds, story)
    done = compared(figure.slug, figure.claims, thresholds, figure.parts)
    return changed(done, left_out=figure.left_out, story=story)


def _alone(figure: StoredFigure, thresholds: Thresholds, story: ListedStory | None) -> Compared:
    """The same as ``compared`` makes of one claim; its origins were counted with its camp."""
    facts = tuple(row.facts for row in figure.claims)
    standing = stand(facts, thresholds)
    camp = next(iter(standing.strata[0].spread.camps), None)
    return Compared(
        figure=figure.slug,
        claims=figure.claims,
        standing=standing,
        origins=camp.origins if camp else origins(facts),
        left_out=figure.left_out,
        story=story,
    )


def compared(
    figure: str | None,
    rows: tuple[ClaimRow, ...],
    thresholds: Thresholds,
    parts: tuple[ClaimRow, ...] = (),
) -> Compared:
    """Lay claims out side by side; ``parts`` are claims of other figures that are parts of them."""
    facts = tuple(with_thing(row.facts) for row in rows)
    own = {claim.id for claim in facts}
    further = tuple(with_thing(row.facts) for row in parts if row.id not in own)
    standing = stand(facts, thresholds, within=WITHIN)
    return Compared(
        figure=figure,
        claims=rows,
        standing=standing,
        findings=_findings(rows, facts, standing, thresholds),
        origins=origins(facts),
        together=together((*facts, *further), thresholds, within=WITHIN),
    )


def _findings(
    rows: Sequence[ClaimRow], facts: Sequence[Claim], standing: Standing, thresholds: Thresholds
) -> tuple[Finding, ...]:
    """Among the claims of the text: those in page furniture have no context."""
    plain = [fact for row, fact in zip(rows, facts, strict=True) if row.chrome is None]
    if len(plain) == len(rows):
        return findings_of(standing.lines, plain)
    return findings(plain, thresholds, within=WITHIN)


def every_pair(one: Compared, thresholds: Thresholds) -> Iterator[Comparison]:
    """Each claim with each other, one at a time; nothing is held back, so stop at will."""
    yield from pairs((with_thing(row.facts) for row in one.claims), thresholds, within=WITHIN)


def figures_asked(
    reader: Reader, what: Sequence[str], within: Collection[str] | None = None
) -> tuple[StoredFigure, ...]:
    """The figures that words mean, and those of the claims that short ids name.

    ``within``: keep to these claims, those of a dossier.
    """
    words, names = _parted(what)
    numbers = claims_of(reader, names)
    found = _asked(reader, words, within) if words else []
    found += figures_of(reader, numbers).values()
    return read_figures(reader, found, within)
