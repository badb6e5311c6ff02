"""Everything known of one article, statement, claim or figure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.period import Window
from claimtrack.services.capture.near_copies import Copy, copies_of
from claimtrack.services.claims.claim_rows import (
    ArticleRef,
    ClaimRow,
    Context,
    article_ref,
    claim_rows,
    context,
)
from claimtrack.services.claims.lookup import figure_called, is_id, row_number
from claimtrack.services.claims.remarks import NOTHING_KEPT, Kept, Remark, kept_of, notes_on
from claimtrack.services.compare.claims import Compared, of_figure
from claimtrack.services.grouping.edited_figures import with_parts
from claimtrack.services.grouping.outlines import filled, left_out, outlined_figures
from claimtrack.settings import Thresholds
from claimtrack.store.tables import models


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementShown:
    """One statement with its words in context, in as many stretches as it is cut into.

    ``start`` and ``end`` span all of them, in code points of the article's text.
    """

    id: str
    article: ArticleRef
    speaker: str | None
    speaker_kind: str | None
    mention: str | None
    role: str | None
    organisation: str | None
    kind: str
    act: str
    cue: str | None
    said: Window | None
    relay: str | None
    contexts: tuple[Context, ...]
    start: int
    end: int
    chrome: str | None
    confidence: float | None
    rule: str | None
    claims: tuple[ClaimRow, ...]
    kept: Kept = NOTHING_KEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleShown:
    """One article's last version: what was said in it. ``versions``: how many are kept."""

    article: ArticleRef
    text: str
    versions: int
    kind: str | None
    byline: str | None
    published_at: str | None
    updated_at: str | None
    reader: str | None
    sha256: str
    archived: tuple[str, ...]
    copies: tuple[Copy, ...]
    statements: tuple[StatementShown, ...]
    claims: tuple[ClaimRow, ...]
    notes: tuple[Remark, ...] = ()


Shown = ArticleShown | StatementShown | ClaimRow | Compared


def show(
    session: Session, what: str, thresholds: Thresholds, within: Collection[str] | None = None
) -> Shown:
    """What a short id or a figure's slug names. Raises NotFound with the nearest names."""
    if not is_id(what):
        groups = outlined_figures(session, within)
        (figure,) = filled(session, with_parts(groups, [figure_called(groups, what)]))
        return of_figure(figure, thresholds, left_out(session, [figure]).get(figure.slug, ()))
    number = row_number(session, what)
    if what[0].upper() == "A":
        return _article(session, number)
    if what[0].upper() == "S":
        return shown_statement(session, number)
    (row,) = claim_rows(session, [number])
    known = [one for one in outlined_figures(session) if any(c.id == row.id for c in one.claims)]
    rows = [each for one in known for each in one.claims if each.id == row.id]
    return replace(row, facts=replace(row.facts, figure=rows[0].facts.figure)) if rows else row


def shown_statement(session: Session, number: int) -> StatementShown:
    """One statement, by the row behind its id."""
    return _statement(session, session.get_one(models.Statement, number))


def _article(session: Session, number: int) -> ArticleShown:
    article = session.get_one(models.Article, number)
    snapshot = article.snapshots[-1]
    statements = session.scalars(
        select(models.Statement)
        .where(models.Statement.snapshot_id == snapshot.id)
        .order_by(models.Statement.start, models.Statement.id)
    ).all()
    rows = claim_rows(session, _ids(session, models.Claim.snapshot_id == snapshot.id))
    return ArticleShown(
        article=article_ref(article),
        text=snapshot.text,
        versions=len(article.snapshots),
        kind=article.kind,
        byline=article.byline,
        published_at=article.published_at,
        updated_at=article.updated_at,
        reader=" ".join(filter(None, (snapshot.reader, snapshot.reader_version))) or None,
        sha256=snapshot.sha256,
        archived=tuple(one.url for one in article.archived),
        copies=copies_of(session, snapshot),
        statements=tuple(_statement(session, statement, rows) for statement in statements),
        claims=tuple(sorted(rows, key=lambda row: (row.start, row.id))),
        notes=notes_on(session, [article.name]).get(article.name, ()),
    )


def _ids(session: Session, condition: object) -> list[int]:
    query = select(models.Claim.id).where(condition)  # type: ignore[arg-type]
    return list(session.scalars(query))


def _statement(
    session: Session, row: models.Statement, known: Sequence[ClaimRow] | None = None
) -> StatementShown:
    text = row.snapshot.text
    if known is None:
        known = claim_rows(session, _ids(session, models.Claim.statement_id == row.id))
    return StatementShown(
        id=row.name,
        article=article_ref(row.snapshot.article),
        speaker=row.speaker.name if row.speaker else None,
        speaker_kind=row.speaker.kind if row.speaker else None,
        mention=row.mention,
        role=row.role,
        organisation=row.organisation.name if row.organisation else None,
        kind=row.kind.value,
        act=row.act.value,
        cue=row.cue,
        said=row.said,
        relay=row.relay,
        contexts=tuple(context(text, span.start, span.end) for span in row.spans),
        start=row.start,
        end=max(span.end for span in row.spans),
        chrome=row.chrome,
        confidence=row.confidence,
        rule=row.rule,
        claims=tuple(one for one in known if one.statement == row.name),
        kept=kept_of(session, [row]).get(row.id, NOTHING_KEPT),
    )
