"""The stories there are, and what is in one: its articles, its figures, what people answered."""

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from claimtrack.domain.claim_fields import LETTER
from claimtrack.domain.period import Precision
from claimtrack.errors import UnknownStory
from claimtrack.services.grouping.dossiers import Scope
from claimtrack.services.grouping.figure_list import ListedFigure, listed_row
from claimtrack.services.lookup.claim_rows import ArticleRef, article_of
from claimtrack.services.lookup.near_names import near
from claimtrack.services.lookup.short_ids import number_of
from claimtrack.store.reader import Reader, Rows, ask, batches, in_batches

_ID = re.compile(r"[Tt](\d{1,9})")
_ALL = 2**31 - 1
_MOST = 2000
_LAST = "\U0010ffff"
"""Sorts behind every other character."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedStory:
    """One story. ``name``: by hand; its event: ``kind`` × ``place`` × days, as far as known.

    ``names``: those that most of its articles share. ``latest``: the last day on which one of them
    was printed. ``findings``: of a grade that is told.
    """

    number: int = field(metadata={LETTER: "T"})
    slug: str
    name: str | None
    kind: str | None
    place: str | None
    first: date | None
    last: date | None
    precision: Precision | None
    names: tuple[str, ...]
    latest: date | None
    articles: int
    claims: int
    figures: int
    findings: int
    created_at: datetime

    @property
    def id(self) -> str:
        """Its short id: "T3"."""
        return f"T{self.number}"

    @property
    def by_hand(self) -> bool:
        """Whether a person named it."""
        return self.name is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryJudgement:
    """One answer that stands: ``kind`` "together", "apart" or "name"; articles by short id."""

    kind: str
    article: str
    other: str | None
    name: str | None
    who: str | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownStory:
    """One story with all that is in it."""

    story: ListedStory
    articles: tuple[ArticleRef, ...]
    figures: tuple[ListedFigure, ...]
    judgements: tuple[StoryJudgement, ...]


def list_stories(
    reader: Reader, within: Collection[str] | None = None, *, most: int = _ALL, skip: int = 0
) -> tuple[ListedStory, ...]:
    """Stories, the latest first. ``within``: those of these articles, by their short ids."""
    if within is None:
        return _listed(reader, ask(reader, "stories_by_day", most=most, skip=skip))
    articles = [number_of(name) for name in within]
    rows = [row for ids in batches(articles) for row in ask(reader, "stories_of_articles", ids=ids)]
    found = stories_by_number(reader, {row.story_id for row in rows})
    return tuple(sorted(found, key=lambda one: (-_day(one.latest), one.number)))[skip : skip + most]


def _day(day: date | None) -> int:
    return day.toordinal() if day else 0


def stories_by_number(reader: Reader, numbers: Iterable[int]) -> tuple[ListedStory, ...]:
    """These stories, by their rows."""
    rows = [row for ids in batches(numbers) for row in ask(reader, "stories_by_id", ids=ids)]
    return _listed(reader, rows)


def stories_by_article(reader: Reader, articles: Iterable[int]) -> dict[int, ListedStory]:
    """Row of an article → the story that it is in."""
    found: dict[int, int] = {}
    for ids in batches(articles):
        rows = ask(reader, "stories_of_articles", ids=ids)
        found |= {row.article_id: row.story_id for row in rows}
    stories = {one.number: one for one in stories_by_number(reader, set(found.values()))}
    return {article: stories[story] for article, story in found.items()}


def stories_called(reader: Reader, slugs: Iterable[str | None]) -> dict[str, ListedStory]:
    """The stories with these slugs, by them."""
    names = sorted(set(filter(None, slugs)))
    rows = [row for some in in_batches(names) for row in ask(reader, "stories_by_slug", names=some)]
    return {one.slug: one for one in _listed(reader, rows)}


def _listed(reader: Reader, rows: Rows) -> tuple[ListedStory, ...]:
    figures: dict[int, Any] = {}
    findings: dict[int, int] = {}
    for ids in batches(row.id for row in rows):
        figures |= {row.story_id: row for row in ask(reader, "figures_by_story", ids=ids)}
        told = ask(reader, "findings_by_story", ids=ids)
        findings |= {row.story_id: row.findings for row in told}
    return tuple(_story(row, figures.get(row.id), findings.get(row.id, 0)) for row in rows)


def _story(row: Any, figures: Any, findings: int) -> ListedStory:
    return ListedStory(
        number=row.id,
        slug=row.slug,
        name=row.name,
        kind=row.kind,
        place=row.place,
        first=row.first_day,
        last=row.last_day,
        precision=row.precision,
        names=tuple(json.loads(row.names)),
        latest=row.latest,
        articles=row.articles,
        claims=int(figures.claims) if figures else 0,
        figures=figures.figures if figures else 0,
        findings=findings,
        created_at=row.created_at,
    )


def story_called(reader: Reader, word: str) -> int:
    """The row of the story with this slug or short id ("T3"). Raises UnknownStory."""
    asked = word.strip().lower()
    rows = ask(reader, "stories_by_slug", names=[asked])
    if not rows and (match := _ID.fullmatch(asked)):
        rows = ask(reader, "stories_by_id", ids=[int(match[1])])
    if rows:
        number: int = rows[0].id
        return number
    ends = {"first": asked[:1], "after": asked[:1] + _LAST}
    slugs = [row.slug for row in ask(reader, "story_slugs_between", most=_MOST, **ends)]
    raise UnknownStory(name=word, nearest=near(word, slugs))


def show_story(reader: Reader, word: str) -> ShownStory:
    """One story with its articles and figures. Raises UnknownStory with near names."""
    number = story_called(reader, word)
    (story,) = stories_by_number(reader, [number])
    articles = [article_of(row) for row in ask(reader, "story_article_lines", number=number)]
    figures = ask(reader, "figures_of_story", number=number)
    return ShownStory(
        story=story,
        articles=tuple(articles),
        figures=tuple(listed_row(row) for row in figures if row.claims),
        judgements=_judgements(reader, [number_of(one.id) for one in articles]),
    )


def _judgements(reader: Reader, articles: Collection[int]) -> tuple[StoryJudgement, ...]:
    rows = [row for ids in batches(articles) for row in ask(reader, "story_answers_of", ids=ids)]
    found = {
        StoryJudgement(
            kind=row.kind,
            article=f"A{row.article_id}",
            other=None if row.other_id is None else f"A{row.other_id}",
            name=row.name,
            who=row.who,
            at=row.at,
        ): None
        for row in rows
    }
    return tuple(found)


def story_scope(reader: Reader, word: str) -> Scope:
    """What to keep to: a story's articles, and every claim in them. Raises UnknownStory."""
    number = story_called(reader, word)
    (line,) = ask(reader, "stories_by_id", ids=[number])
    articles = [row.article_id for row in ask(reader, "articles_of_stories", ids=[number])]
    claims = [
        row.id
        for ids in batches(articles)
        for row in ask(reader, "last_claims_of_articles", ids=ids)
    ]
    return Scope(
        dossier=None,
        story=line.slug,
        articles=frozenset(f"A{article}" for article in articles),
        claims=frozenset(f"C{claim}" for claim in claims),
    )


def story_of(reader: Reader, claims: Iterable[int]) -> dict[int, str]:
    """Row of a claim → the slug of the story that its article is in."""
    of_claim = {
        row.id: row.story_id
        for ids in batches(claims)
        for row in ask(reader, "stories_of_claims", ids=ids)
    }
    slugs = {
        row.id: row.slug
        for ids in batches(of_claim.values())
        for row in ask(reader, "stories_by_id", ids=ids)
    }
    return {claim: slugs[story] for claim, story in of_claim.items()}
