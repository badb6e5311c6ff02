"""What hangs on a new version of an article: every row that the program made from it."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from claimtrack.store.log.rows import encoded, key_of, recorded
from claimtrack.store.log.steps import LogLine
from claimtrack.store.tables.models import (
    Article,
    Base,
    Claim,
    Link,
    Snapshot,
    SnapshotKey,
    Statement,
    StatementSpan,
)


def of_snapshot(session: Session, line: LogLine) -> list[LogLine]:
    """The line "ingest" as one "insert" for each row made from that text, parents first.

    The article is among them where it came with this text and has no other. Speakers and outlets
    stay: other articles may have met them since. So do rows that a person made.
    """
    number = int(line.row)
    said = select(Statement.id).where(Statement.snapshot_id == number, Statement.who.is_(None))
    article = select(Snapshot.article_id).where(Snapshot.id == number)
    others = select(Snapshot.id).where(
        Snapshot.article_id == article.scalar_subquery(), Snapshot.id != number
    )
    found: list[LogLine] = []
    if (line.after or {}).get("new_article") and session.scalars(others).first() is None:
        found += _rows(session, Article, Article.id.in_(article))
    found += _rows(session, Snapshot, Snapshot.id == number)
    found += _rows(session, SnapshotKey, SnapshotKey.snapshot_id == number)
    found += _rows(session, Statement, Statement.snapshot_id == number, Statement.who.is_(None))
    found += _rows(session, StatementSpan, StatementSpan.statement_id.in_(said))
    found += _rows(session, Claim, Claim.snapshot_id == number, Claim.who.is_(None))
    claims = select(Claim.id).where(Claim.snapshot_id == number)
    ties = or_(Link.source_id.in_(claims), Link.target_id.in_(claims))
    found += _rows(session, Link, ties, Link.who.is_(None))
    return found


def _rows(session: Session, model: type[Base], *where: ColumnElement[bool]) -> Iterator[LogLine]:
    table = recorded()[model.__tablename__]
    query = select(table).where(*where).order_by(*table.primary_key.columns)
    for row in session.connection().execute(query):
        values = row._asdict()
        key = key_of(table, values)
        after = encoded(table, values)
        yield LogLine(action="insert", table=table.name, row=key, before=None, after=after)
