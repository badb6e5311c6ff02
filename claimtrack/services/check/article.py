"""Arithmetic inside one article: its sums, shares and changes, its title, its address."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.arithmetic import Check
from claimtrack.domain.reading import Article
from claimtrack.extraction.claims.arithmetic import stated_arithmetic
from claimtrack.ingest.text import read_text, title_of
from claimtrack.services.check.address import check_address
from claimtrack.services.check.extract import extract_text
from claimtrack.services.check.numbers import check_stated
from claimtrack.services.check.title import check_title
from claimtrack.services.grouping.stories import ListedStory, stories_by_article
from claimtrack.services.lookup.short_ids import row_number
from claimtrack.settings import Thresholds
from claimtrack.store.tables import models


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was looked at in one article. ``name``: its short id, or the file's name.

    ``story``: that of a recorded article that was named.
    """

    name: str
    title: str | None
    url: str | None
    checks: tuple[Check, ...]
    story: ListedStory | None = None

    @property
    def wrong(self) -> tuple[Check, ...]:
        """The checks that do not fit."""
        return tuple(check for check in self.checks if check.fits is False)


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What is said of a text file beside its words; None where nothing is."""

    lang: str | None = None
    url: str | None = None
    published: date | None = None
    encoding: str | None = None


def check_article(article: Article, name: str, thresholds: Thresholds) -> Checked:
    """Everything that can be checked in one article, in the order of sum, title, address."""
    from claimtrack.extraction.article import read

    reading = read(article)
    stated = stated_arithmetic(article.text, reading.numerals, article.lang)
    checks = [
        *check_stated(stated, reading, thresholds),
        *check_title(reading, thresholds),
        *check_address(reading),
    ]
    return Checked(name=name, title=article.title, url=article.url, checks=tuple(checks))


def check_file(path: Path, thresholds: Thresholds, about: About | None = None) -> Checked:
    """Check a text file; nothing is recorded. Raises what ``ingest.text.read_text`` raises."""
    about = about or About()
    _, text = read_text(path, about.encoding)
    reading = extract_text(
        text, lang=about.lang, title=title_of(text), published=about.published, url=about.url
    )
    return check_article(reading.article, str(path), thresholds)


def check_recorded(
    session: Session,
    names: Sequence[str],
    thresholds: Thresholds,
    within: Collection[str] | None = None,
) -> tuple[Checked, ...]:
    """Check the last version of recorded articles; of all of them where none is named.

    ``within``: of all, only these articles, those of a dossier.

    Raises UnknownId where there is no such article.
    """
    query = select(models.Article).order_by(models.Article.id)
    ids = [row_number(session, name) for name in names]
    if ids:
        query = query.where(models.Article.id.in_(ids))
    stories = stories_by_article(session, ids)
    return tuple(
        replace(_recorded(article, thresholds), story=stories.get(article.id))
        for article in session.scalars(query)
        if _is_looked_at(article, within)
    )


def _is_looked_at(article: models.Article, within: Collection[str] | None) -> bool:
    """Whether it has a text, and is among those kept to."""
    return bool(article.snapshots) and (within is None or article.name in within)


def _recorded(article: models.Article, thresholds: Thresholds) -> Checked:
    day = article.published_earliest
    known = Article(
        text=article.snapshots[-1].text,
        lang=article.lang,
        title=article.title,
        published=day if day == article.published_latest else None,
        outlet=article.outlet.name if article.outlet else None,
        url=article.url,
    )
    return check_article(known, article.name, thresholds)
