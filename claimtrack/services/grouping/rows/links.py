"""What tells an article's story, kept with it, and the articles that seem to tell of the same."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Table, delete, insert, or_
from sqlalchemy.orm import Session

from claimtrack.domain.period import both_included
from claimtrack.domain.stories.article_facts import ArticleFacts, from_json
from claimtrack.domain.stories.linking import REACH, least, link
from claimtrack.extraction.stories.facts import article_facts
from claimtrack.store.reader import ask, batches, in_batches
from claimtrack.store.tables.models import StoryFacts, StoryKey, StoryLink

_FACTS: Table = StoryFacts.__table__  # type: ignore[assignment]
_KEY: Table = StoryKey.__table__  # type: ignore[assignment]
_LINK: Table = StoryLink.__table__  # type: ignore[assignment]
_KEPT = 4_000
"""Articles whose facts a process remembers: one after the other, articles meet the same others."""


def read_keys(session: Session, articles: Iterable[int]) -> list[int]:
    """Keep what tells the story of these articles' last versions; those that are still there."""
    found: list[int] = []
    for batch in batches(articles):
        rows = ask(session, "texts_of_articles", ids=batch)
        _forget_keys(session, batch)
        for row in rows:
            _keep_keys(session, row.id, facts_of(row))
        found += [row.article_id for row in rows]
    return found


def facts_of(row: Any) -> ArticleFacts:
    """The facts of an article as its last version has them; its key stands for its id."""
    return article_facts(
        row.key,
        row.text,
        row.lang,
        title=row.title,
        published=both_included(row.published_earliest, row.published_latest),
    )


def _forget_keys(session: Session, articles: Collection[int]) -> None:
    """Of all their versions: only the last one counts."""
    connection = session.connection()
    old = [row.id for row in ask(session, "versions_of_articles", ids=list(articles))]
    for batch in batches(old):
        for table in (_FACTS, _KEY):
            connection.execute(delete(table).where(table.c.snapshot_id.in_(batch)))


def _keep_keys(session: Session, snapshot: int, facts: ArticleFacts) -> None:
    connection = session.connection()
    told = json.dumps(facts.to_json(), ensure_ascii=False, sort_keys=True)
    connection.execute(insert(_FACTS), [{"snapshot_id": snapshot, "facts": told}])
    day = facts.earliest if facts.earliest == facts.latest else None
    rows = [
        {"snapshot_id": snapshot, "key": key, "weight": weight, "day": day}
        for key, weight in facts.keys.items()
    ]
    if rows:
        connection.execute(insert(_KEY), rows)


class KnownFacts:
    """The facts of articles, each read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._read: dict[int, ArticleFacts] = {}
        self.latest: dict[int, date | None] = {}

    def of(self, articles: Iterable[int]) -> dict[int, ArticleFacts]:
        """Row of an article → its facts, of those that have any."""
        wanted = set(articles)
        for batch in batches(wanted - self._read.keys()):
            for row in ask(self._session, "facts_of_articles", ids=batch):
                self._read[row.article_id] = _facts_from(row.key, row.facts)
                self.latest[row.article_id] = row.published_latest
        return {number: self._read[number] for number in wanted if number in self._read}


@lru_cache(maxsize=_KEPT)
def _facts_from(key: str, told: str) -> ArticleFacts:
    return from_json(key, json.loads(told))


def relink(session: Session, articles: Iterable[int], known: KnownFacts) -> None:
    """Link these articles anew."""
    wanted = sorted(set(articles))
    for batch in batches(wanted):
        mine = or_(_LINK.c.article_id.in_(batch), _LINK.c.other_id.in_(batch))
        session.connection().execute(delete(_LINK).where(mine))
    links: dict[tuple[int, int], float] = {}
    for number, facts in known.of(wanted).items():
        links |= {
            (min(number, other), max(number, other)): score
            for other, score in _links(session, number, facts, known)
        }
    rows = [{"article_id": a, "other_id": b, "score": score} for (a, b), score in links.items()]
    for some in in_batches(rows):
        session.connection().execute(insert(_LINK), some)


def linked(session: Session, articles: Sequence[int]) -> Sequence[Any]:
    """Pairs of one of these articles and one that is linked to it."""
    return ask(session, "linked_articles", ids=articles)


def _links(
    session: Session, number: int, facts: ArticleFacts, known: KnownFacts
) -> Iterator[tuple[int, float]]:
    """The articles that an article is linked to, each with how close they are."""
    near = _candidates(session, facts)
    near.discard(number)
    for other, theirs in known.of(near).items():
        found = link(facts, theirs)
        if found is not None:
            yield other, found.score


def _candidates(session: Session, facts: ArticleFacts) -> set[int]:
    """The articles that may be close enough, by the keys that weigh most.

    The weights of an article's keys make a vector of length 1: what the lighter keys share with
    another one is never more than their own length, so that whoever is close enough shares one of
    the heavier keys, and enough of these.
    """
    enough = least(facts)
    heavy, rest = _heavy(facts.keys, enough)
    alike: dict[int, float] = defaultdict(float)
    first, last = _days(facts)
    for batch in in_batches(sorted(heavy)):
        for row in ask(session, "articles_by_keys", names=batch, first_day=first, last_day=last):
            alike[row.article_id] += row.weight * facts.keys[row.key]
    return {number for number, shared in alike.items() if shared + rest >= enough}


def _heavy(keys: Mapping[str, float], enough: float) -> tuple[list[str], float]:
    """The heavier keys, and the length of what is left of the vector without them."""
    order = sorted(keys, key=lambda key: (keys[key], key))
    rest, at = 0.0, 0
    while at < len(order) and (rest + keys[order[at]] ** 2) ** 0.5 < enough:
        rest += keys[order[at]] ** 2
        at += 1
    return order[at:], rest**0.5


def _days(facts: ArticleFacts) -> tuple[date, date]:
    if facts.earliest is None or facts.latest is None:
        return date.min, date.max
    reach = timedelta(days=REACH)
    return facts.earliest - reach, facts.latest + reach
