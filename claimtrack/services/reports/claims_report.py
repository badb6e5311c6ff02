"""Everything a claims report holds, in one order that depends on the database alone."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain, filterfalse

from sqlalchemy.orm import Session

from claimtrack.domain.record import changed
from claimtrack.services.compare.claims import Compared, of_figures
from claimtrack.services.grouping.dossiers import Scope
from claimtrack.services.grouping.figure_reading import (
    StoredFigure,
    around_of,
    figure_lines,
    figures_inside,
    figures_of,
    held,
    read_figures,
)
from claimtrack.services.log.steps import LoggedStep
from claimtrack.services.lookup.claim_rows import ArticleRef, ArticlesMet, ClaimRow
from claimtrack.services.lookup.remarks import Remark, notes_on
from claimtrack.services.lookup.short_ids import number_of
from claimtrack.services.reports.claim_csv_columns import Line, claim_lines
from claimtrack.services.reports.corrections import corrections_of, names_in
from claimtrack.services.reports.selection import Narrowed, Only
from claimtrack.services.reports.sources import Source, sources_called, sources_of
from claimtrack.services.reports.speakers import ReportSpeaker, speakers_of
from claimtrack.services.reports.statement_csv_columns import Said, statement_lines
from claimtrack.settings import RATINGS, Thresholds
from claimtrack.store.read.judgements import Rated, ratings_of
from claimtrack.store.reader import ask, in_batches

_AT_ONCE = 500
"""Figures read and compared together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What a desk puts over a report: its title, who made it, when, some words of introduction.

    Of ``intro``, an empty line parts two paragraphs. No clock sets ``day``: the same database gives
    the same report.
    """

    title: str | None = None
    author: str | None = None
    day: date | None = None
    intro: str | None = None

    def options(self) -> dict[str, str]:
        """The same as the command's options, those that were given."""
        day = self.day.isoformat() if self.day else None
        asked = {"title": self.title, "author": self.author, "date": day, "intro": self.intro}
        return {name: value for name, value in asked.items() if value}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimsReport:
    """``figures``: those with several claims, most claims first; ``single``: those with one.

    ``dossier``: what the report keeps to, None for everything; ``only``: what else was asked for.

    ``thresholds`` are printed with the outcomes, so that a reader can redo the arithmetic.

    ``sources``: the articles with their addresses, copies and hashes; ``speakers``: whom the
    claims go back to; ``corrections``: what people changed of these rows, newest first;
    ``notes``: what they wrote beside a figure, by its slug.
    """

    figures: tuple[Compared, ...]
    single: tuple[Compared, ...]
    articles: tuple[ArticleRef, ...]
    thresholds: Thresholds
    dossier: str | None = None
    only: Only | None = None
    sources: tuple[Source, ...] = ()
    speakers: tuple[ReportSpeaker, ...] = ()
    corrections: tuple[LoggedStep, ...] = ()
    notes: Mapping[str, tuple[Remark, ...]] = field(default_factory=dict)
    heading: Heading = Heading()

    @property
    def rows(self) -> tuple[ClaimRow, ...]:
        """Every claim of the report, figure by figure."""
        return tuple(row for one in (*self.figures, *self.single) for row in one.claims)


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What a format is written from: the database, and what the report keeps to.

    ``scale``: the words that people rate claims by, the best first. ``report`` is the model that
    all formats agree with; a format that needs less reads less.
    """

    session: Session
    thresholds: Thresholds
    within: Scope | Narrowed | None = None
    scale: tuple[str, ...] = RATINGS
    heading: Heading = Heading()

    def rated(self) -> Iterator[tuple[Line, tuple[Rated, ...]]]:
        """The claims one by one, each with the ratings that people gave it."""
        for batch in in_batches(self.lines()):
            ratings = ratings_of(self.session, [number_of(line.claim) for line in batch])
            for line in batch:
                yield line, ratings.get(number_of(line.claim), ())

    def sources(self) -> Iterator[Source]:
        """The articles that the claims of the report stand in, by their ids."""
        names = {line.article for line in self.lines()}
        yield from sources_called(self.session, sorted(map(number_of, names)))

    def lines(self) -> Iterator[Line]:
        """The claims of the report one by one, however many there are."""
        return claim_lines(self.session, self.within)

    def said(self) -> Iterator[Said]:
        """The statements of the report one by one."""
        return statement_lines(self.session, self.within)

    def figures(self) -> Iterator[Compared]:
        """The figures of the report one after the other, none of them kept."""
        return figures_in_turn(self.session, self.thresholds, self.within)

    def report(self) -> ClaimsReport:
        """The whole report, read anew at each call."""
        found = claims_report(self.session, self.thresholds, self.within)
        return replace(found, heading=self.heading)


def claims_report(
    session: Session, thresholds: Thresholds, within: Scope | Narrowed | None = None
) -> ClaimsReport:
    """Build the report of the whole database, of a dossier, or of what else it is cut down to."""
    compared = tuple(figures_in_turn(session, thresholds, within))
    met = ArticlesMet()
    met.meet(row for figure in compared for row in figure.claims)
    articles = met.refs()
    dossier, only = _asked(within)
    speakers = speakers_of(session, [row for figure in compared for row in figure.claims])
    return ClaimsReport(
        figures=tuple(filter(_is_of_several, compared)),
        single=tuple(filterfalse(_is_of_several, compared)),
        articles=articles,
        thresholds=thresholds,
        dossier=dossier,
        only=only,
        sources=sources_of(session, articles),
        speakers=speakers,
        corrections=corrections_of(session, names_in(compared, speakers)),
        notes=_notes(session, compared),
    )


def _is_of_several(figure: Compared) -> bool:
    return len(figure.claims) > 1


def figures_in_turn(
    session: Session, thresholds: Thresholds, within: Scope | Narrowed | None = None
) -> Iterator[Compared]:
    """The figures that are parts of nothing the report holds, most claims first, then by name."""
    claims = within.claims if within else None
    for batch in in_batches(_ordered(session, _whole(session, within), claims), _AT_ONCE):
        figures = read_figures(session, batch, claims, family=True)
        yield from of_figures(session, (_cut_down(one, within) for one in figures), thresholds)


def _whole(session: Session, within: Scope | Narrowed | None) -> list[int]:
    if within is None:
        return [row.id for row in ask(session, "figures_told_apart")]
    numbers = set(figures_of(session, map(number_of, within.claims)).values())
    return [one for one in numbers if numbers.isdisjoint(around_of(session, one))]


def _ordered(
    session: Session, figures: Collection[int], within: Collection[str] | None
) -> list[int]:
    """The figures in the order of the report, before any claim of them is read."""
    slugs = {number: line.slug for number, line in figure_lines(session, figures).items()}
    sizes = _sizes(session, figures, within)
    return sorted(slugs, key=lambda number: (-sizes[number], slugs[number]))


def _sizes(
    session: Session, figures: Collection[int], within: Collection[str] | None
) -> dict[int, int]:
    """How many claims the report has of each figure, with those of its parts."""
    inside = figures_inside(session, figures)
    claims = held(session, {*figures, *chain.from_iterable(inside.values())})
    aside = {row.id for row in ask(session, "claims_set_aside")}
    own = {
        number: sum(_is_told(claim, aside, within) for claim in numbers)
        for number, numbers in claims.items()
    }
    return {
        number: sum(own.get(part, 0) for part in (number, *inside[number])) for number in figures
    }


def _is_told(claim: int, aside: Collection[int], within: Collection[str] | None) -> bool:
    return claim not in aside and (within is None or f"C{claim}" in within)


def _cut_down(figure: StoredFigure, within: Scope | Narrowed | None) -> StoredFigure:
    """The figure without what was taken back elsewhere."""
    gone = _inside(figure, within)
    return figure if gone is figure.left_out else changed(figure, left_out=gone)


def _inside(figure: StoredFigure, within: Scope | Narrowed | None) -> tuple[ClaimRow, ...]:
    """Those taken back that would be here: of the articles kept to, or of a figure asked for."""
    gone = figure.left_out
    if within is None or not gone:
        return gone
    if _is_whole_figure(within) or not _stands_inside(figure, within):
        return gone
    return tuple(row for row in gone if row.article.id in within.articles)


def _is_whole_figure(within: Scope | Narrowed) -> bool:
    """Whether figures were asked for, and nothing else."""
    return isinstance(within, Narrowed) and within.only.options().keys() == {"figure"}


def _stands_inside(figure: StoredFigure, within: Scope | Narrowed) -> bool:
    return within.articles.issuperset(row.article.id for row in figure.claims)


def _asked(within: Scope | Narrowed | None) -> tuple[str | None, Only | None]:
    """The dossier that the report keeps to, and what else was asked for."""
    if isinstance(within, Narrowed):
        return within.dossier, within.only
    return (within.dossier if within else None), None


def _notes(session: Session, figures: Sequence[Compared]) -> dict[str, tuple[Remark, ...]]:
    notes: dict[str, tuple[Remark, ...]] = {}
    for batch in in_batches(figure.figure for figure in figures if figure.figure):
        notes |= notes_on(session, batch)
    return notes
