"""What a step of the log touched: the articles, figures and stories whose rows follow from it."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from claimtrack.store.log.steps import LogLine, OpenStep, touch
from claimtrack.store.reader import ask, batches
from claimtrack.store.tables.models import (
    Affiliation,
    Article,
    Claim,
    Judgement,
    Link,
    Mending,
    Snapshot,
    StoryAnswer,
)


@dataclass(slots=True)
class Touched:
    """Row ids. ``read``: articles whose own words or days may have changed.

    ``articles``: those whose claims may be of other figures now; ``figures``: those whose findings
    may be others; ``stories``: those that may have lost an article.
    """

    read: set[int] = field(default_factory=set)
    articles: set[int] = field(default_factory=set)
    figures: set[int] = field(default_factory=set)
    stories: set[int] = field(default_factory=set)

    def __bool__(self) -> bool:
        """Whether anything was touched."""
        return bool(self.read or self.articles or self.figures or self.stories)


Rows = Mapping[str, Collection[int]]
"""Table → ids of its rows."""


def touched_by(session: Session, made: OpenStep) -> Touched:
    """What the changes of a step concern, whether the log lists them or not."""
    found = Touched()
    places = {(line.table, line.row) for line in made.lines} | made.unlogged | made.touched
    rows: dict[str, set[int]] = defaultdict(set)
    for table, key in places:
        if table in _CONCERNED:
            rows[table].add(int(key))
    for table, numbers in rows.items():
        for batch in batches(numbers):
            _CONCERNED[table](session, found, batch)
    for line in made.lines:
        _gone(session, found, line)
    return found


def note_before(session: Session, articles: Iterable[int]) -> None:
    """Note, before rows of these articles go, the stories and figures that will lack them."""
    for batch in batches(articles):
        rows = ask(session, "stories_of_articles", ids=batch)
        touch(session, "story", [row.story_id for row in rows])
        query = select(Claim.figure_id).join(Snapshot, Claim.snapshot_id == Snapshot.id)
        figures = session.connection().execute(query.where(Snapshot.article_id.in_(batch)))
        touch(session, "figure", {row[0] for row in figures if row[0] is not None})


def _numbers(session: Session, query: Any) -> set[int]:
    return {number for number in session.connection().scalars(query) if number is not None}


def _stories(_: Session, found: Touched, ids: Collection[int]) -> None:
    found.stories.update(ids)


def _figures(_: Session, found: Touched, ids: Collection[int]) -> None:
    found.figures.update(ids)


def _articles(session: Session, found: Touched, ids: Collection[int]) -> None:
    found.read |= _numbers(session, select(Article.id).where(Article.id.in_(ids)))


def _snapshots(session: Session, found: Touched, ids: Collection[int]) -> None:
    found.read |= _numbers(session, select(Snapshot.article_id).where(Snapshot.id.in_(ids)))


def _claims(session: Session, found: Touched, ids: Collection[int]) -> None:
    _of_claims(session, found, Claim.id.in_(ids))


def _statements(session: Session, found: Touched, ids: Collection[int]) -> None:
    _of_claims(session, found, Claim.statement_id.in_(ids))


def _of_claims(session: Session, found: Touched, which: ColumnElement[bool]) -> None:
    query = select(Snapshot.article_id).join(Claim, Claim.snapshot_id == Snapshot.id)
    found.articles |= _numbers(session, query.where(which))


def _figures_of(session: Session, found: Touched, which: ColumnElement[bool]) -> None:
    found.figures |= _numbers(session, select(Claim.figure_id).where(which))


def _links(session: Session, found: Touched, ids: Collection[int]) -> None:
    for row in session.execute(select(Link.source_id, Link.target_id).where(Link.id.in_(ids))):
        _figures_of(session, found, Claim.id.in_(tuple(row)))


def _judgements(session: Session, found: Touched, ids: Collection[int]) -> None:
    columns = select(Judgement.claim_id, Judgement.statement_id).where(Judgement.id.in_(ids))
    for claim, statement in session.execute(columns):
        about = Claim.id == claim if claim is not None else Claim.statement_id == statement
        _figures_of(session, found, about)


def _speakers(session: Session, found: Touched, ids: Collection[int]) -> None:
    for column in (Claim.speaker_id, Claim.organisation_id):
        _figures_of(session, found, column.in_(ids))


def _posts(session: Session, found: Touched, ids: Collection[int]) -> None:
    query = select(Affiliation.speaker_id, Affiliation.organisation_id)
    rows = session.execute(query.where(Affiliation.id.in_(ids))).all()
    _speakers(session, found, [row[0] for row in rows])


def _outlets(session: Session, found: Touched, ids: Collection[int]) -> None:
    query = select(Snapshot.id).join(Article, Snapshot.article_id == Article.id)
    texts = query.where(Article.outlet_id.in_(ids))
    _figures_of(session, found, Claim.snapshot_id.in_(texts))


def _copies(session: Session, found: Touched, ids: Collection[int]) -> None:
    _figures_of(session, found, Claim.snapshot_id.in_(ids))


def _mendings(session: Session, found: Touched, ids: Collection[int]) -> None:
    query = select(Mending.claim_id, Mending.target_claim_id).where(Mending.id.in_(ids))
    for row in session.execute(query):
        _claims(session, found, [number for number in row if number is not None])


def _story_answers(session: Session, found: Touched, ids: Collection[int]) -> None:
    query = select(StoryAnswer.article_id, StoryAnswer.other_id).where(StoryAnswer.id.in_(ids))
    for row in session.execute(query):
        found.read.update(number for number in row if number is not None)


_CONCERNED: Mapping[str, Callable[[Session, Touched, Collection[int]], None]] = {
    "story": _stories,
    "figure": _figures,
    "article": _articles,
    "snapshot": _snapshots,
    "claim": _claims,
    "statement": _statements,
    "link": _links,
    "judgement": _judgements,
    "speaker": _speakers,
    "affiliation": _posts,
    "outlet": _outlets,
    "copies": _copies,
    "mending": _mendings,
    "story_answer": _story_answers,
}
"""Table of a changed row → what of the rows that follow it concerns; of rows still there."""


def _gone(session: Session, found: Touched, line: LogLine) -> None:
    """What a row concerned that a step deleted, or let point elsewhere."""
    before = line.before or {}
    if line.table == "claim" and before.get("figure_id") is not None:
        found.figures.add(before["figure_id"])
    if line.table == "link":
        _gone_link(session, found, before)
    if line.table == "affiliation" and "speaker_id" in before:
        _speakers(session, found, [before["speaker_id"]])
    if line.table in _PAIRS and line.action == "delete":
        _gone_pair(session, found, line)


def _gone_link(session: Session, found: Touched, before: Mapping[str, Any]) -> None:
    ends = [before[name] for name in ("source_id", "target_id") if name in before]
    _figures_of(session, found, Claim.id.in_(ends))


def _gone_pair(session: Session, found: Touched, line: LogLine) -> None:
    before = line.before or {}
    ids = [before[name] for name in _PAIRS[line.table] if before.get(name) is not None]
    of_claims = line.table == "mending"
    (_claims if of_claims else _articles)(session, found, ids)


_PAIRS = {"mending": ("claim_id", "target_claim_id"), "story_answer": ("article_id", "other_id")}
