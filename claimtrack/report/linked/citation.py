"""What reference managers want of a source, whatever their format."""

import calendar
from dataclasses import dataclass
from datetime import date

from claimtrack.domain.figure import slug
from claimtrack.services.reports.sources import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A source as it is cited. ``issued``: year, month and day as far as they are known.

    ``until``: the end of a span that is no whole month or year. ``key`` is the same whatever else
    is exported: outlet, year and the article's short id.
    """

    key: str
    author: str | None
    title: str
    outlet: str | None
    issued: tuple[int, ...]
    until: tuple[int, ...]
    accessed: date | None
    url: str | None
    archive: str | None
    lang: str


def cited(source: Source) -> Cited:
    """The parts of a citation; an article without a title is cited by its short id."""
    article = source.article
    issued, until = _issued(article.earliest, article.latest)
    last = source.versions[-1].retrieved if source.versions else None
    name = slug(article.outlet or "").replace("-", "") or "source"
    return Cited(
        key=f"{name}{issued[0] if issued else 'nd'}-{article.id.lower()}",
        author=source.byline or article.agency,
        title=article.title or article.id,
        outlet=article.outlet,
        issued=issued,
        until=until,
        accessed=last.date() if last else None,
        url=article.url,
        archive=source.archived[-1] if source.archived else None,
        lang=article.lang,
    )


def _issued(first: date | None, last: date | None) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """As fine as it is known: a day, a whole month, a whole year, else a span of days."""
    if first is None or last is None:
        return (), ()
    if first == last:
        return (first.year, first.month, first.day), ()
    if (first.month, first.day, last) == (1, 1, date(first.year, 12, 31)):
        return (first.year,), ()
    ends = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    if first.day == 1 and last == ends:
        return (first.year, first.month), ()
    return (first.year, first.month, first.day), (last.year, last.month, last.day)
