"""The stories of articles, as rows."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from itertools import chain
from typing import Any

from sqlalchemy import Table, delete, func, insert, select, update
from sqlalchemy.orm import Session

from claimtrack.domain.figure import slug
from claimtrack.domain.stories.article_facts import ArticleFacts
from claimtrack.domain.stories.clusters import clusters
from claimtrack.domain.stories.main_event import HeadlineParts, StoryEvent, headline_parts
from claimtrack.domain.stories.neighbour_chains import Chains, Node
from claimtrack.services.grouping.rows.links import KnownFacts, linked, read_keys, relink
from claimtrack.services.grouping.rows.slugs import rename_stories
from claimtrack.store.reader import ask, batches
from claimtrack.store.tables.models import Event, Story, StoryArticle

_STORY: Table = Story.__table__  # type: ignore[assignment]
_IN_STORY: Table = StoryArticle.__table__  # type: ignore[assignment]
_EVENT: Table = Event.__table__  # type: ignore[assignment]
TOGETHER, APART, NAME = "together", "apart", "name"
"""Kinds of answers (see ``store.tables.stories.StoryAnswer``)."""


def regroup_stories(
    session: Session, articles: Iterable[int], stories: Iterable[int], at: datetime
) -> set[int]:
    """Gather these articles anew; the rows of all stories that may have changed.

    ``stories``: those that lost an article otherwise.
    """
    stories = set(stories)
    read = read_keys(session, articles)
    known = KnownFacts(session)
    relink(session, read, known)
    if not (read or stories):
        return set()
    chains = Chains(partial(_nodes, session, known))
    touched = {*read, *_articles_of(session, stories)}
    groups = chains.stories(touched, partial(_whole_stories, session))
    articles = set(chain.from_iterable(groups))
    answers = _answers(session, articles)
    found = [_story(group, known.of(group), answers) for group in groups]
    changed = _write(session, found, _stories_of(session, articles), known, at)
    return stories | set(_stories_of(session, read).values()) | changed


def _nodes(session: Session, known: KnownFacts, articles: Collection[int]) -> dict[int, Node]:
    """Articles with what they are linked to, and what a person's answers tie them to."""
    near: dict[int, set[int]] = defaultdict(set)
    for batch in batches(articles):
        for row in linked(session, batch):
            near[row.article].add(row.other)
    tied: dict[tuple[str, int], set[int]] = defaultdict(set)
    for row in _answers(session, articles):
        tied[row.kind, row.article_id].add(row.other_id)
        tied[row.kind, row.other_id].add(row.article_id)
    return {
        number: Node(
            facts=facts,
            linked=near[number],
            together=tied[TOGETHER, number],
            apart=tied[APART, number],
        )
        for number, facts in known.of(articles).items()
    }


def _answers(session: Session, articles: Collection[int]) -> list[Any]:
    """What people answered of these articles, in the order of their answers."""
    rows = {
        row.id: row
        for ids in batches(articles)
        for row in ask(session, "story_answers_of", ids=ids)
    }
    return [rows[number] for number in sorted(rows)]


def _whole_stories(session: Session, articles: Collection[int]) -> list[frozenset[int]]:
    """The stories that these articles are in by their rows, whole."""
    return [
        frozenset(_articles_of(session, [story]))
        for story in sorted(set(_stories_of(session, articles).values()))
    ]


def gather(session: Session, net: Collection[int], known: KnownFacts, at: datetime) -> set[int]:
    """Make the stories of a whole net of articles anew; the rows of those that changed."""
    before = _stories_of(session, net)
    return _write(session, _gathered(session, net, known), before, known, at)


def net_of(session: Session, articles: set[int]) -> set[int]:
    """Every article whose story may be another: those that are linked, directly or through others.

    With them all that are in a story with one of them now.
    """
    found: set[int] = set()
    coming = set(articles)
    while coming:
        found |= coming
        near = {row.other for batch in batches(coming) for row in linked(session, batch)}
        near |= _tied(session, coming)
        near |= _articles_of(session, set(_stories_of(session, coming).values()))
        coming = near - found
    return found


def _tied(session: Session, articles: Collection[int]) -> set[int]:
    """The articles that a person's answers put together with these, or keep apart from them."""
    rows = _answers(session, articles)
    ends = chain.from_iterable((row.article_id, row.other_id) for row in rows)
    return {number for number in ends if number is not None}


def _articles_of(session: Session, stories: Collection[int]) -> set[int]:
    return {
        row.article_id
        for batch in batches(stories)
        for row in ask(session, "articles_of_stories", ids=batch)
    }


def _stories_of(session: Session, articles: Collection[int]) -> dict[int, int]:
    return {
        row.article_id: row.story_id
        for batch in batches(articles)
        for row in ask(session, "stories_of_articles", ids=batch)
    }


@dataclass(frozen=True, slots=True)
class Gathered:
    """One story to be. ``articles``: its rows, by their keys; ``name``: by hand."""

    key: str
    articles: tuple[int, ...]
    facts: tuple[ArticleFacts, ...]
    name: str | None

    @property
    def parts(self) -> HeadlineParts:
        """What it is called by."""
        return headline_parts(self.facts)


def _gathered(session: Session, net: Collection[int], known: KnownFacts) -> list[Gathered]:
    """The stories of these articles, as people's answers have them."""
    facts = known.of(net)
    by_key = {one.id: number for number, one in facts.items()}
    answers = _answers(session, net)
    pairs: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in answers:
        if row.article_id in facts and row.other_id in facts:
            pairs[row.kind].add((facts[row.article_id].id, facts[row.other_id].id))
    groups = clusters(facts.values(), together=pairs[TOGETHER], apart=pairs[APART])
    return [_story([by_key[key] for key in keys], facts, answers) for keys in groups]


def _story(
    articles: Collection[int], facts: Mapping[int, ArticleFacts], answers: Iterable[Any]
) -> Gathered:
    names = [row.name for row in answers if row.kind == NAME and row.article_id in articles]
    order = sorted(articles, key=lambda number: facts[number].id)
    own = tuple(facts[number] for number in order)
    return Gathered(own[0].id, tuple(order), own, names[-1] if names else None)


def _write(
    session: Session,
    found: Sequence[Gathered],
    before: Mapping[int, int],
    known: KnownFacts,
    at: datetime,
) -> set[int]:
    """Bring the rows up to date; the stories that changed, with those that lost an article."""
    rows = _rows_of(session, set(before.values()))
    taken: set[int] = set()
    bases: set[str] = set()
    changed: set[int] = set()
    for one in sorted(found, key=lambda one: one.key):
        number = _row_for(one, before, taken)
        latest = max(filter(None, (known.latest[number] for number in one.articles)), default=None)
        values = _values(one, latest)
        if number is None:
            made = insert(_STORY).values(**values, slug=values["base"], created_at=at)
            number = session.connection().execute(made.returning(_STORY.c.id)).scalar_one()
            bases.add(values["base"])
        taken.add(number)
        changed |= _moved(session, one, number, before)
        changed |= _update(session, number, values, rows.get(number), bases)
        changed |= _put_event(session, number, one.parts)
    gone = set(before.values()) - taken
    for batch in batches(gone):  # its key may be another's now
        empty = update(_STORY).where(_STORY.c.id.in_(batch)).values(key="", articles=0)
        session.connection().execute(empty)
    rename_stories(session, bases)
    return changed | gone


def _rows_of(session: Session, stories: Collection[int]) -> dict[int, Any]:
    query = select(_STORY)
    return {
        row.id: row
        for batch in batches(stories)
        for row in session.execute(query.where(_STORY.c.id.in_(batch)))
    }


def _row_for(one: Gathered, before: Mapping[int, int], taken: Collection[int]) -> int | None:
    """The row of the story that most of its articles were in, of several the oldest."""
    rows = Counter(before[number] for number in one.articles if number in before)
    free = [row for row in rows if row not in taken]
    return min(free, key=lambda row: (-rows[row], row), default=None)


def _moved(session: Session, one: Gathered, story: int, before: Mapping[int, int]) -> set[int]:
    """Put its articles into it; the stories that this changed."""
    coming = [number for number in one.articles if before.get(number) != story]
    connection = session.connection()
    for batch in batches(coming):
        connection.execute(delete(_IN_STORY).where(_IN_STORY.c.article_id.in_(batch)))
        rows = [{"article_id": number, "story_id": story} for number in batch]
        connection.execute(insert(_IN_STORY), rows)
    left = {before[number] for number in coming if number in before}
    return {story, *left} if coming else set()


def _values(one: Gathered, latest: date | None) -> dict[str, Any]:
    return {
        "key": one.key,
        "base": slug(one.name) if one.name else base_of(one.key, one.parts),
        "name": one.name,
        "articles": len(one.articles),
        "latest": latest,
    }


def base_of(key: str, parts: HeadlineParts) -> str:
    """What a story is called: kind and place of its event, else its names, and the first day."""
    event = parts.event
    known = [event.kind, event.place] if event.kind or event.place else [*parts.names[:2]]
    words = slug("-".join(filter(None, known))) or f"story-{key[:6]}"
    return f"{words}-{event.first.isoformat()}" if event.first else words


def _update(
    session: Session, number: int, values: Mapping[str, Any], row: Any, bases: set[str]
) -> set[int]:
    """Bring its row up to date; its figures are named after its key."""
    if row is None or all(getattr(row, name) == value for name, value in values.items()):
        return set()
    session.connection().execute(update(_STORY).where(_STORY.c.id == number).values(**values))
    if (row.base, row.name, row.key) != (values["base"], values["name"], values["key"]):
        bases |= {row.base, values["base"]}
    return {number} if row.key != values["key"] else set()


def _put_event(session: Session, story: int, parts: HeadlineParts) -> set[int]:
    """Keep its main event; the story where that is another now."""
    connection = session.connection()
    values = _event_values(parts.event) | {"names": json.dumps(parts.names, ensure_ascii=False)}
    query = select(_EVENT).where(_EVENT.c.story_id == story, _EVENT.c.main.is_(True))
    row = connection.execute(query).one_or_none()
    if row is None:
        made = insert(_EVENT).values(story_id=story, main=True, **values)
        connection.execute(made)
        return {story}
    if all(getattr(row, name) == value for name, value in values.items()):
        return set()
    connection.execute(update(_EVENT).where(_EVENT.c.id == row.id).values(**values))
    return {story}


def _event_values(event: StoryEvent) -> dict[str, Any]:
    return {
        "key": "/".join(str(part or "") for part in (event.kind, event.place, event.first)),
        "kind": event.kind,
        "place": event.place,
        "first_day": event.first,
        "last_day": event.last,
        "precision": event.precision,
    }


def drop_empty(session: Session, stories: Iterable[int]) -> None:
    """Delete the stories that have no article any more, once none of their figures is left."""
    bases: set[str] = set()
    for batch in batches(stories):
        held = select(func.count()).where(_IN_STORY.c.story_id == _STORY.c.id).scalar_subquery()
        gone = delete(_STORY).where(_STORY.c.id.in_(batch), held == 0).returning(_STORY.c.base)
        bases.update(session.connection().scalars(gone))
    rename_stories(session, bases)
