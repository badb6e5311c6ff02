"""The timeline of each figure that somebody asks for."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from claimtrack.domain.groups.timeline import Series
from claimtrack.domain.groups.timeline import timeline as series_of
from claimtrack.lang.tables.places import WITHIN
from claimtrack.services.compare.claims import figures_asked
from claimtrack.services.grouping.figure_reading import StoredFigure
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.settings import Thresholds
from claimtrack.store.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """One figure's claims and their series, the longest first."""

    figure: str
    claims: tuple[ClaimRow, ...]
    series: tuple[Series, ...]

    @property
    def conflicts(self) -> int:
        """How often a declared running total falls."""
        return sum(fall.conflict for one in self.series for fall in one.falls)


def timeline(
    reader: Reader,
    what: Sequence[str],
    thresholds: Thresholds,
    within: Collection[str] | None = None,
) -> tuple[Timeline, ...]:
    """The timelines of the figures that a slug, words, a number or a claim mean.

    Claims in page furniture have no context, and are left out. ``within``: keep to
    these claims, those of a dossier. Raises UnknownFigure, UnknownId.
    """
    lines = [_line(figure, thresholds) for figure in figures_asked(reader, what, within)]
    return tuple(line for line in lines if line.claims)


def _line(figure: StoredFigure, thresholds: Thresholds) -> Timeline:
    rows = tuple(row for row in figure.claims if row.chrome is None)
    series = series_of([row.facts for row in rows], thresholds, within=WITHIN)
    return Timeline(figure=figure.slug, claims=rows, series=series)
