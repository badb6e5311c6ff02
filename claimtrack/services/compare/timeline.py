"""The timeline of each figure that somebody asks for."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from claimtrack.domain.groups.timeline import Series
from claimtrack.domain.groups.timeline import timeline as series_of
from claimtrack.lang.tables.places import WITHIN
from claimtrack.services.compare.claims import figures_asked
from claimtrack.services.grouping.figure_reading import StoredFigure
from claimtrack.services.grouping.stories import ListedStory, stories_called
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.settings import Thresholds
from claimtrack.store.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """One figure's claims and their series, the longest first. ``story``: the figure's."""

    figure: str
    claims: tuple[ClaimRow, ...]
    series: tuple[Series, ...]
    story: ListedStory | None = None

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
    figures = figures_asked(reader, what, within)
    stories = stories_called(reader, (one.story for one in figures))
    lines = [_line(one, stories.get(one.story or ""), thresholds) for one in figures]
    return tuple(line for line in lines if line.claims)


def _line(figure: StoredFigure, story: ListedStory | None, thresholds: Thresholds) -> Timeline:
    rows = tuple(row for row in figure.claims if row.chrome is None)
    series = series_of([row.facts for row in rows], thresholds, within=WITHIN)
    return Timeline(figure=figure.slug, claims=rows, series=series, story=story)
