"""A report's figures divided by story: what clashes first, then the latest, what has none last."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimtrack.services.compare.claims import Compared
    from claimtrack.services.grouping.stories import ListedStory
    from claimtrack.services.lookup.claim_rows import ArticleRef
    from claimtrack.services.reports.claims_report import ClaimsReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """The figures of one story, in the report's order; ``story``: None for those of none.

    ``figures``: those with several claims; ``single``: those with one. What is counted is what the
    report holds of the story, which may be less than the whole of it.
    """

    story: "ListedStory | None"
    figures: "tuple[Compared, ...]"
    single: "tuple[Compared, ...]"

    @property
    def articles(self) -> "tuple[ArticleRef, ...]":
        """The articles of its claims, each once."""
        rows = (row for one in (*self.figures, *self.single) for row in one.claims)
        return tuple({row.article.id: row.article for row in rows}.values())

    @property
    def findings(self) -> int:
        """How many conflicts and tensions of a grade that reports tell."""
        return sum(len(one.told) for one in self.figures)

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day on which its articles were printed, as far as known."""
        first = min(filter(None, (one.earliest for one in self.articles)), default=None)
        last = max(filter(None, (one.latest for one in self.articles)), default=None)
        return first, last


def chapters(report: "ClaimsReport") -> tuple[Chapter, ...]:
    """One chapter a story: those with findings first, then the latest; figures of none last.

    None at all where the figures are of one story: there is nothing to tell apart.
    """
    stories = _stories(report)
    if len(stories) < 2:
        return ()
    several, single = _by_story(report.figures), _by_story(report.single)
    divided = [
        Chapter(story=stories.get(slug), figures=tuple(several[slug]), single=tuple(single[slug]))
        for slug in {**several, **single}
    ]
    return tuple(sorted(divided, key=_order))


def _by_story(figures: "Iterable[Compared]") -> "dict[str, list[Compared]]":
    """Figures by the slug of their story, "" for those of none."""
    found: dict[str, list[Compared]] = defaultdict(list)
    for one in figures:
        found[one.story.slug if one.story else ""].append(one)
    return found


def only_story(report: "ClaimsReport") -> "ListedStory | None":
    """The story that every figure of the report is of; None where there is no such one."""
    stories = _stories(report)
    every = (*report.figures, *report.single)
    if len(stories) != 1 or any(one.story is None for one in every):
        return None
    return next(iter(stories.values()))


def _stories(report: "ClaimsReport") -> "dict[str, ListedStory]":
    every = (*report.figures, *report.single)
    return {one.story.slug: one.story for one in every if one.story is not None}


def _order(one: Chapter) -> tuple[bool, bool, int, int]:
    if one.story is None:
        return True, True, 0, 0
    latest = one.story.latest
    day = latest.toordinal() if latest else 0
    return False, not one.findings, -day, one.story.number
