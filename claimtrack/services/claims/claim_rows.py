"""Claims with what a reader needs beside the facts: the words in context, and where they stand."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from claimtrack.domain.claim import Claim
from claimtrack.services.claims.remarks import NOTHING_KEPT, Kept, kept_of
from claimtrack.store.read.claims import claim_facts
from claimtrack.store.tables import models

CONTEXT = 90
"""Code points shown on either side of the words: a line or so, enough to judge them by."""

_BATCH = 500
"""Ids asked for at once; SQLite takes at most 32 766 in one query."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRef:
    """An article as others refer to it. ``earliest`` and ``latest``: the days it may be from."""

    id: str
    title: str | None
    outlet: str | None
    url: str | None
    agency: str | None
    lang: str
    earliest: date | None
    latest: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Words with the text around them, cut between words."""

    before: str
    exact: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """One recorded claim; ``kept`` is what people said of it.

    ``speaker``: whom the figure goes back to as a reader may be told, unnamed ones included
    ("un officier"), where ``facts.speaker`` says None. ``snapshot``: which version of the article.
    """

    id: str
    facts: Claim
    speaker: str | None
    snapshot: int
    statement: str | None
    article: ArticleRef
    context: Context
    start: int
    end: int
    chrome: str | None
    confidence: float | None
    rule: str | None
    numeral_kind: str
    kept: Kept = NOTHING_KEPT


def claim_rows(session: Session, ids: Collection[int]) -> tuple[ClaimRow, ...]:
    """The claims of these row ids, by id."""
    return _rows(session, claim_facts(session, ids))


def all_claim_rows(session: Session) -> tuple[ClaimRow, ...]:
    """Every claim of each article's last version, by id; without those that a person set aside."""
    return last_versions(_rows(session, claim_facts(session)))


def last_versions(rows: Iterable[ClaimRow]) -> tuple[ClaimRow, ...]:
    """Those that stand in the last version of their article."""
    rows = tuple(rows)
    last: dict[str, int] = {}
    for row in rows:
        last[row.article.id] = max(row.snapshot, last.get(row.article.id, 0))
    return tuple(row for row in rows if row.snapshot == last[row.article.id])


def _rows(session: Session, facts: tuple[Claim, ...]) -> tuple[ClaimRow, ...]:
    by_id = {number_of(claim.id): claim for claim in facts}
    ids = sorted(by_id)
    return tuple(
        one
        for at in range(0, len(ids), _BATCH)
        for one in _batch(session, ids[at : at + _BATCH], by_id)
    )


def _batch(session: Session, ids: Sequence[int], by_id: dict[int, Claim]) -> list[ClaimRow]:
    rows = session.scalars(_query().where(models.Claim.id.in_(ids))).all()
    kept = kept_of(session, rows)
    return [_row(row, by_id[row.id], kept.get(row.id, NOTHING_KEPT)) for row in rows]


def _query() -> Select[models.Claim]:
    return (
        select(models.Claim)
        .options(
            joinedload(models.Claim.speaker),
            joinedload(models.Claim.statement),
            joinedload(models.Claim.snapshot)
            .joinedload(models.Snapshot.article)
            .joinedload(models.Article.outlet),
        )
        .order_by(models.Claim.id)
    )


def number_of(name: str) -> int:
    """The row behind a short id: 7 of "C7"."""
    return int(name[1:])


def _row(row: models.Claim, facts: Claim, kept: Kept) -> ClaimRow:
    return ClaimRow(
        id=row.name,
        facts=facts,
        speaker=row.speaker.name if row.speaker else None,
        statement=f"S{row.statement_id}" if row.statement_id else None,
        snapshot=row.snapshot_id,
        article=article_ref(row.snapshot.article),
        context=context(row.snapshot.text, row.start, row.end),
        start=row.start,
        end=row.end,
        chrome=row.chrome,
        confidence=row.confidence,
        rule=row.rule,
        numeral_kind=row.numeral_kind.value,
        kept=kept,
    )


def article_ref(article: models.Article) -> ArticleRef:
    """What is said of an article beside its words."""
    return ArticleRef(
        id=article.name,
        title=article.title,
        outlet=article.outlet.name if article.outlet else None,
        url=article.url,
        agency=article.agency,
        lang=article.lang,
        earliest=article.published_earliest,
        latest=article.published_latest,
    )


def context(text: str, start: int, end: int, around: int = CONTEXT) -> Context:
    """The words at ``start``:``end`` and up to ``around`` code points of their own paragraph."""
    left = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    right = len(text) if stop < 0 else stop
    before, after = text[left:start], text[end:right]
    if len(before) > around:
        before = "…" + before[-around:].partition(" ")[2]
    if len(after) > around:
        after = after[:around].rpartition(" ")[0] + "…"
    return Context(before=before, exact=text[start:end], after=after)
