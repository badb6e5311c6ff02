"""Everything a claims report holds, in one order that depends on the database alone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy.orm import Session

from claimtrack.services.compare.claims import Compared, of_figures
from claimtrack.services.grouping.dossiers import Scope
from claimtrack.services.grouping.figure_reading import (
    StoredFigure,
    around_of,
    figures_of,
    read_figures,
)
from claimtrack.services.log.steps import LoggedStep
from claimtrack.services.lookup.claim_rows import ArticleRef, ClaimRow
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

    def report(self) -> ClaimsReport:
        """The whole report, read anew at each call."""
        found = claims_report(self.session, self.thresholds, self.within)
        return replace(found, heading=self.heading)


def claims_report(
    session: Session, thresholds: Thresholds, within: Scope | Narrowed | None = None
) -> ClaimsReport:
    """Build the report of the whole database, of a dossier, or of what else it is cut down to."""
    figures = _figures(session, within)
    compared = _compared(session, figures, thresholds, within)
    articles = _articles_of(figures)
    dossier, only = _asked(within)
    speakers = speakers_of(session, [row for figure in compared for row in figure.claims])
    return ClaimsReport(
        figures=tuple(figure for figure in compared if len(figure.claims) > 1),
        single=tuple(figure for figure in compared if len(figure.claims) == 1),
        articles=articles,
        thresholds=thresholds,
        dossier=dossier,
        only=only,
        sources=sources_of(session, articles),
        speakers=speakers,
        corrections=corrections_of(session, names_in(compared, speakers)),
        notes=_notes(session, compared),
    )


def _figures(session: Session, within: Scope | Narrowed | None) -> tuple[StoredFigure, ...]:
    """The figures that are parts of nothing the report holds, with their parts."""
    if within is None:
        whole = [row.id for row in ask(session, "figures_told_apart")]
        return read_figures(session, whole, family=True)
    numbers = set(figures_of(session, map(number_of, within.claims)).values())
    found = [one for one in numbers if numbers.isdisjoint(around_of(session, one))]
    return read_figures(session, sorted(found), within.claims, family=True)


def _compared(
    session: Session,
    figures: Iterable[StoredFigure],
    thresholds: Thresholds,
    within: Scope | Narrowed | None,
) -> list[Compared]:
    """The figures with their claims compared, most claims first."""
    kept = [replace(one, left_out=_inside(one.left_out, one, within)) for one in figures]
    compared = of_figures(session, kept, thresholds)
    return sorted(compared, key=lambda figure: (-len(figure.claims), figure.figure or ""))


def _asked(within: Scope | Narrowed | None) -> tuple[str | None, Only | None]:
    """The dossier that the report keeps to, and what else was asked for."""
    if isinstance(within, Narrowed):
        return within.dossier, within.only
    return (within.dossier if within else None), None


def _articles_of(figures: Iterable[StoredFigure]) -> tuple[ArticleRef, ...]:
    """The articles of the claims, each once, in the order of the claims."""
    every = (row for figure in figures for row in figure.claims)
    rows = sorted(every, key=lambda row: row.number)
    return tuple({row.article.id: row.article for row in rows}.values())


def _notes(session: Session, figures: Sequence[Compared]) -> dict[str, tuple[Remark, ...]]:
    notes: dict[str, tuple[Remark, ...]] = {}
    for batch in in_batches(figure.figure for figure in figures if figure.figure):
        notes |= notes_on(session, batch)
    return notes


def _inside(
    gone: tuple[ClaimRow, ...], figure: StoredFigure, within: Scope | Narrowed | None
) -> tuple[ClaimRow, ...]:
    """Those taken back that would be here: of the articles kept to, or of a figure asked for."""
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
