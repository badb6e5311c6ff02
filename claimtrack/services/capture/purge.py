"""Taking a page out for good, bytes included, for a legal demand; a tombstone stays."""

from dataclasses import dataclass

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from claimtrack.errors import Purged
from claimtrack.services.grouping.rows.touched import note_before
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.lookup.short_ids import article_named
from claimtrack.store.admin.orphans import named_in, orphans, rows_of
from claimtrack.store.admin.purge import Hanging, hanging, take_out
from claimtrack.store.dialect import forget, overwrite_deleted
from claimtrack.store.search.index import forget_deleted
from claimtrack.store.tables.models import Article, Snapshot, Tombstone

_SHOWN = (
    "snapshot", "statement", "claim", "speaker", "judgement", "link", "dossier_article",
    "archive_copy",
)  # fmt: skip

_TOMBSTONES = (
    select(Tombstone.article, Tombstone.why)
    .where(
        or_(
            Tombstone.key == bindparam("key"),
            Tombstone.sha256 == bindparam("sha256"),
            Tombstone.text_sha256 == bindparam("text_sha256"),
        )
    )
    .order_by(Tombstone.id)
    .limit(1)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hangs:
    """What a purge would take out: rows by table, for people; ``rows`` counts them all."""

    article: str
    title: str | None
    counts: dict[str, int]
    rows: int


def what_hangs(session: Session, name: str) -> Hangs:
    """What hangs on an article; nothing is changed. Raises UnknownId."""
    article = article_named(session, name)
    found = _all_of(session, article)
    return Hangs(
        article=article.name,
        title=article.title,
        counts={table: len(found.get(table, ())) for table in _SHOWN if found.get(table)},
        rows=sum(len(keys) for keys in found.values()),
    )


def purge(session: Session, hand: Hand, name: str, why: str) -> Hangs:
    """Take the article out for good and leave a tombstone for each of its versions."""
    told = what_hangs(session, name)
    article = article_named(session, name)
    overwrite_deleted(session.connection())
    with step(session, hand, "purge", article.name) as made:
        made.inserts = False
        made.line("delete", "article", str(article.id), _facts(article, why), None)
        note_before(session, [article.id])
        rows = _all_of(session, article)
        for snapshot in article.snapshots:
            session.add(_tombstone(article, snapshot, hand, why))
        session.flush()
        take_out(session.connection(), rows)
        forget_deleted(session.connection())
        session.expunge_all()
    forget(session.connection())
    return told


def _all_of(session: Session, article: Article) -> Hanging:
    """What points to the article, and the speakers whom nothing else names: parents first."""
    connection = session.connection()
    found = hanging(connection, article.id)
    texts = [snapshot.id for snapshot in article.snapshots]
    gone = orphans(connection, named_in(connection, texts), without=texts)
    return {name: keys for name, keys in rows_of(connection, gone).items() if keys} | found


def _facts(article: Article, why: str) -> dict[str, str]:
    digests = ", ".join(snapshot.sha256 for snapshot in article.snapshots)
    return {"why": why, "sha256": digests}


def _tombstone(article: Article, snapshot: Snapshot, hand: Hand, why: str) -> Tombstone:
    return Tombstone(
        article=article.name,
        key=article.key,
        sha256=snapshot.sha256,
        text_sha256=snapshot.text_sha256,
        why=why,
        who=hand.who,
        at=hand.at,
    )


def refuse_purged(session: Session, path: str, key: str, raw: str, text: str) -> None:
    """Raise Purged for a page whose address, bytes or words were taken out for good."""
    hashes = {"key": key, "sha256": raw, "text_sha256": text}
    found = session.connection().execute(_TOMBSTONES, hashes).first()
    if found is not None:
        raise Purged(path=path, article=found.article, why=found.why)
