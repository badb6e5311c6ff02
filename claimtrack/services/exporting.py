"""Everything a claims report holds, in one order that depends on the database alone."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from claimtrack.services.claim_rows import ArticleRef, all_claim_rows
from claimtrack.services.comparing import Compared, of_figure
from claimtrack.services.dossiers import Scope
from claimtrack.services.mended import recorded_figures, with_parts
from claimtrack.services.outlines import left_out
from claimtrack.settings import Thresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimsReport:
    """``figures``: those with several claims, most claims first; ``single``: those with one.

    ``dossier``: what the report keeps to, None for everything.

    ``thresholds`` are printed with the outcomes, so that a reader can redo the arithmetic.
    """

    figures: tuple[Compared, ...]
    single: tuple[Compared, ...]
    articles: tuple[ArticleRef, ...]
    thresholds: Thresholds
    dossier: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What a format is written from: the database, and what the report keeps to.

    ``report`` is the model that all formats agree with; a format that needs less reads less.
    """

    session: Session
    thresholds: Thresholds
    within: Scope | None = None

    def report(self) -> ClaimsReport:
        """The whole report, read anew at each call."""
        return claims_report(self.session, self.thresholds, self.within)


def claims_report(
    session: Session, thresholds: Thresholds, within: Scope | None = None
) -> ClaimsReport:
    """Build the report of the whole database, or of a dossier."""
    rows = all_claim_rows(session)
    shown = [row for row in rows if within is None or row.id in within.claims]
    groups = with_parts(recorded_figures(session, rows, within.claims if within else None))
    gone = left_out(session, groups)
    done = [of_figure(group, thresholds, gone.get(group.slug, ())) for group in groups]
    done.sort(key=lambda one: (-len(one.claims), one.figure or ""))
    return ClaimsReport(
        figures=tuple(one for one in done if len(one.claims) > 1),
        single=tuple(one for one in done if len(one.claims) == 1),
        articles=tuple({row.article.id: row.article for row in shown}.values()),
        thresholds=thresholds,
        dossier=within.dossier if within else None,
    )
