"""The columns of an exported statement, and statements as lines of them: XLSX, Web Annotations."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from claimtrack.domain.period import Window
from claimtrack.domain.quantity import Quantity
from claimtrack.services.grouping.dossiers import Scope
from claimtrack.services.reports.figure_names import figure_names
from claimtrack.services.reports.selection import Narrowed
from claimtrack.store.reader import in_batches
from claimtrack.store.tables.models import (
    Answer,
    Article,
    Judgement,
    Outlet,
    Snapshot,
    Span,
    Speaker,
    Statement,
)

GAP = " […] "
"""Stands in ``words`` where a reporting clause cuts a quotation."""


class StatementLine(NamedTuple):
    """One statement; the names of the fields are the columns of a table (docs/export.md).

    ``mention`` is how the text names the ``speaker``; ``claims`` the short ids of its claims that
    the report holds, parted by blanks. Days are both included.
    """

    statement: str
    article: str
    speaker: str | None
    mention: str | None
    role: str | None
    organisation: str | None
    kind: str
    words: str
    cue: str | None
    said_from: date | None
    said_to: date | None
    relay: str | None
    claims: str
    outlet: str | None
    published_from: date | None
    published_to: date | None
    lang: str
    title: str | None
    url: str | None
    chrome: str | None
    confidence: float | None
    entered_by: str | None
    start: int
    end: int
    sha256: str


class Number(NamedTuple):
    """A claim of a statement, as much of it as an annotation tells. ``figure`` is a slug."""

    claim: str
    figure: str
    words: str
    quantity: Quantity
    unit: str | None


class Said(NamedTuple):
    """A statement with every stretch of its words. Of the speaker: person, group or the like."""

    line: StatementLine
    spans: tuple[Span, ...]
    speaker_kind: str | None
    wikidata: str | None
    numbers: tuple[Number, ...] = ()


def statement_lines(session: Session, within: Scope | Narrowed | None = None) -> Iterator[Said]:
    """The statements of a report, by id: those of each article's last version that still stand.

    Of a dossier those in its articles, or with claims of its figures; of a report cut down
    further those that make one of the claims left.
    """
    names = figure_names(session)
    for batch in in_batches(_standing(session)):
        for row in _read(session, batch):
            left = tuple(_numbers(row, names, within))
            if _keeps(within, row, left):
                yield _said(row, left)
        session.expunge_all()


def _numbers(
    row: Statement, names: Mapping[int, str], within: Scope | Narrowed | None
) -> Iterator[Number]:
    """The claims of a statement that the report holds."""
    for claim in row.claims:
        if claim.id in names and (within is None or claim.name in within.claims):
            yield Number(claim.name, names[claim.id], claim.exact, claim.quantity, claim.unit)


def _keeps(within: Scope | Narrowed | None, row: Statement, claims: Sequence[Number]) -> bool:
    if within is None or claims:
        return True
    if isinstance(within, Scope):
        return f"A{row.snapshot.article_id}" in within.articles
    return row.name in within.statements


def _standing(session: Session) -> list[int]:
    """Rows of the statements that nobody rejected or took back, of each article's last version."""
    rejected = select(Judgement.id).where(
        Judgement.statement_id == Statement.id,
        Judgement.answer == Answer.REJECTED,
        Judgement.undone_at.is_(None),
    )
    last = select(func.max(Snapshot.id)).group_by(Snapshot.article_id)
    query = select(Statement.id).where(
        Statement.snapshot_id.in_(last), Statement.status.is_(None), ~rejected.exists()
    )
    return list(session.scalars(query.order_by(Statement.id)))


def _read(session: Session, ids: Sequence[int]) -> Sequence[Statement]:
    query = select(Statement).options(
        joinedload(Statement.speaker),
        joinedload(Statement.organisation),
        joinedload(Statement.snapshot).joinedload(Snapshot.article).joinedload(Article.outlet),
        selectinload(Statement.pieces),
        selectinload(Statement.claims),
    )
    return session.scalars(query.where(Statement.id.in_(ids)).order_by(Statement.id)).all()


def _said(row: Statement, claims: tuple[Number, ...]) -> Said:
    article, speaker = row.snapshot.article, row.speaker
    said_from, said_to = _days(row.said)
    line = StatementLine(
        statement=row.name,
        article=article.name,
        speaker=_name(speaker),
        mention=row.mention,
        role=row.role,
        organisation=_name(row.organisation),
        kind=row.kind.value,
        words=GAP.join(span.exact for span in row.spans),
        cue=row.cue,
        said_from=said_from,
        said_to=said_to,
        relay=row.relay or article.agency,
        claims=" ".join(one.claim for one in claims),
        outlet=_name(article.outlet),
        published_from=article.published_earliest,
        published_to=article.published_latest,
        lang=article.lang,
        title=article.title,
        url=article.url,
        chrome=row.chrome,
        confidence=row.confidence,
        entered_by=row.who,
        start=row.start,
        end=row.spans[-1].end,
        sha256=row.snapshot.text_sha256,
    )
    kind, wikidata = (speaker.kind, speaker.wikidata) if speaker else (None, None)
    return Said(line, row.spans, kind, wikidata, claims)


def _name(row: Speaker | Outlet | None) -> str | None:
    return row.name if row else None


def _days(said: Window | None) -> tuple[date | None, date | None]:
    """The first and the last day of a time."""
    if said is None:
        return None, None
    return said.nominal.start, said.nominal.end - timedelta(days=1)
