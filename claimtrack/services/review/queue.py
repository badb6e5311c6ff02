"""The queue of what the program proposed, the doubtful first, and what a reader sees of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, aliased

from claimtrack.domain.reading import StatementKind
from claimtrack.services.grouping.dossiers import Scope
from claimtrack.services.lookup.near_names import Meant, outlets_meant, speakers_meant
from claimtrack.store.read.judgements import Answered, answers_in_force
from claimtrack.store.tables.models import (
    Article,
    Claim,
    Outlet,
    Snapshot,
    Speaker,
    Statement,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A statement or a claim that the program found, as light as a queue wants it.

    ``id``: S12 or C7. ``answers``: those in force, the oldest first.
    """

    id: str
    article: str
    start: int
    confidence: float | None
    outlet: str | None
    speaker: str | None
    published: date | None
    lang: str
    words: str
    rule: str | None
    answers: tuple[Answered, ...] = ()

    @property
    def kind(self) -> str:
        """The word for what it is: "claim" or "statement"."""
        return "claim" if self.id[0] == "C" else "statement"

    def answer_of(self, who: str) -> str | None:
        """What this person answered, None where they have not."""
        return next((one.answer for one in self.answers if one.who == who), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What to keep to; None for everything. ``below``: of a confidence under this share."""

    scope: Scope | None = None
    outlet: str | None = None
    speaker: str | None = None
    below: float | None = None

    def __str__(self) -> str:
        """One name for the queue that they make; "" for all of it."""
        named = (
            ("dossier", self.scope.dossier if self.scope else None),
            ("outlet", self.outlet),
            ("speaker", self.speaker),
            ("below", self.below),
        )
        return " ".join(f"{name}={value}" for name, value in named if value is not None)


def proposals(session: Session, filters: Filters | None = None) -> tuple[Proposal, ...]:
    """What the program proposed in the last version of each article, the doubtful first.

    Left out: rows made by hand, page furniture, what was taken back, and the outlet's own voice,
    which is attributed to nobody; its claims are there. Without a confidence comes first.

    Raises:
        UnknownOutlet, UnknownSpeaker: a filter names nobody; with near names.

    """
    filters = filters or Filters()
    ids = _named(session, filters)
    answers = answers_in_force(session)
    claims = session.execute(_query(Claim, filters, ids))
    statements = session.execute(_query(Statement, filters, ids))
    proposed = chain(
        (_proposal(row, "C", answers) for row in claims),
        (_proposal(row, "S", answers) for row in statements),
    )
    return tuple(sorted((one for one in proposed if _in_scope(one, filters.scope)), key=_doubt))


def _doubt(one: Proposal) -> tuple[float, int, int, str]:
    sure = -1.0 if one.confidence is None else one.confidence
    return sure, int(one.article[1:]), one.start, one.id


def _in_scope(one: Proposal, scope: Scope | None) -> bool:
    return scope is None or one.article in scope.articles or one.id in scope.claims


@dataclass(frozen=True, slots=True)
class _Ids:
    speakers: tuple[int, ...] | None
    outlets: tuple[int, ...] | None


def _named(session: Session, filters: Filters) -> _Ids:
    return _Ids(
        _numbers(speakers_meant, session, filters.speaker),
        _numbers(outlets_meant, session, filters.outlet),
    )


def _numbers(
    meant: Callable[[Session, str], Meant], session: Session, name: str | None
) -> tuple[int, ...] | None:
    return None if name is None else tuple(sorted(meant(session, name).numbers))


def _query(
    table: type[Claim] | type[Statement], filters: Filters, ids: _Ids
) -> Select[*tuple[object, ...]]:
    later = aliased(Snapshot)
    query = (
        select(
            table.id,
            Article.id,
            table.start,
            table.confidence,
            Outlet.name,
            Speaker.name,
            Article.published_earliest,
            Article.lang,
            table.exact,
            table.rule,
        )
        .join(Snapshot, table.snapshot_id == Snapshot.id)
        .join(Article, Snapshot.article_id == Article.id)
        .outerjoin(Outlet, Article.outlet_id == Outlet.id)
        .outerjoin(Speaker, table.speaker_id == Speaker.id)
        .where(
            table.who.is_(None),
            table.chrome.is_(None),
            table.status.is_(None),
            ~select(later.id)
            .where(later.article_id == Snapshot.article_id, later.id > Snapshot.id)
            .exists(),
        )
    )
    if table is Statement:
        query = query.where(Statement.kind != StatementKind.NARRATOR)
    else:
        said = aliased(Statement)
        gone = select(said.id).where(said.id == Claim.statement_id, said.status.is_not(None))
        query = query.where(~gone.exists())
    if filters.below is not None:
        query = query.where(or_(table.confidence < filters.below, table.confidence.is_(None)))
    if ids.speakers is not None:
        whose = table.speaker_id.in_(ids.speakers) | table.organisation_id.in_(ids.speakers)
        query = query.where(whose)
    if ids.outlets is not None:
        query = query.where(Article.outlet_id.in_(ids.outlets))
    return query


def _proposal(row: Sequence[object], letter: str, answers: dict[str, list[Answered]]) -> Proposal:
    number, article, start, confidence, outlet, speaker, published, lang, words, rule = row
    name = f"{letter}{number}"
    return Proposal(
        id=name,
        article=f"A{article}",
        start=start,  # type: ignore[arg-type]
        confidence=confidence,  # type: ignore[arg-type]
        outlet=outlet,  # type: ignore[arg-type]
        speaker=speaker,  # type: ignore[arg-type]
        published=published,  # type: ignore[arg-type]
        lang=lang,  # type: ignore[arg-type]
        words=words,  # type: ignore[arg-type]
        rule=rule,  # type: ignore[arg-type]
        answers=tuple(answers.get(name, ())),
    )
