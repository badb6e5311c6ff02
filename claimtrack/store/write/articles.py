"""Finding or making the article and the snapshot that a text belongs to."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from claimtrack.domain.period import Precision
from claimtrack.domain.reading import Article as ReadArticle
from claimtrack.store.tables.models import Article, Snapshot
from claimtrack.store.write.near_copies import file_copy
from claimtrack.store.write.outlets import Publisher, find_outlet, publisher_of
from claimtrack.store.write.rows import fill, fixed, insert_apart

_BY_KEY = select(Article).where(Article.key == bindparam("key"))
_WITH_TEXT = (
    select(Article)
    .join(Snapshot)
    .where(Snapshot.text_sha256 == bindparam("text_sha256"))
    .order_by(Article.id)
)
_SAME_TEXT = select(Snapshot).where(
    Snapshot.article_id == bindparam("article"), Snapshot.text_sha256 == bindparam("text_sha256")
)
"""Built once: building a query takes longer than asking it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a text comes from. ``name``: the file or address it was read from.

    ``canonical_url`` and ``domain`` are the article's address in its one form, and its host
    (ingest.address). ``around``: first and last day, both included, on which it may have been
    published, where the day is not known. ``site`` is what the page calls its outlet, which
    yields to a name that somebody gave. ``reader`` and ``version`` made the text.
    ``published_at`` and ``updated_at`` are ISO 8601, as fine as printed; ``etag`` and ``modified``
    the server's. ``who`` is the person who brings it in, if anybody says.
    """

    raw: bytes
    name: str | None = None
    media_type: str = "text/plain"
    encoding: str | None = "utf-8"
    retrieved_at: datetime | None = None
    canonical_url: str | None = None
    domain: str | None = None
    around: tuple[date, date, Precision] | None = None
    byline: str | None = None
    agency: str | None = None
    site: str | None = None
    reader: str | None = None
    version: str | None = None
    published_at: str | None = None
    updated_at: str | None = None
    etag: str | None = None
    modified: str | None = None
    family: str | None = None
    who: str | None = None


def sha256(data: bytes | str) -> str:
    """In hexadecimal; of a text, its UTF-8 bytes (a lone surrogate is kept as it stands)."""
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    return hashlib.sha256(raw).hexdigest()


def find_article(session: Session, read: ReadArticle, source: Source) -> tuple[Article, bool]:
    """The article, and whether it is new. What was unknown of a known one is filled in."""
    outlet = find_outlet(session, read.outlet, source.site, source.domain, source.family)
    address = source.canonical_url or read.url
    article = _known(session, read, outlet, address)
    values = _values(read, source, outlet, address)
    if article is None:
        article = Article(key=_key(read, outlet, address), lang=read.lang, **values)
        insert_apart(session, article)
        return article, True
    if not _is_fixed_in_key(article):
        values["key"] = _key_of_known(article, read, outlet, address)
    _, after = fill(article, _learnt(article, values))
    if after:
        session.flush()
    return article, False


def _key_of_known(
    article: Article, read: ReadArticle, outlet: Publisher | None, address: str | None
) -> str:
    """The key by what the article says of itself, and else by what is read now."""
    return _key(read, publisher_of(article) or outlet, article.canonical_url or address)


def _is_fixed_in_key(article: Article) -> bool:
    """Whether a person set what its key is made of."""
    return fixed(article, "outlet_id") or fixed(article, "canonical_url")


def _learnt(article: Article, values: dict[str, object]) -> dict[str, object]:
    """What the article did not say yet; a day of publication replaces a month or a year."""
    finer = (
        values["published_precision"] is Precision.DAY
        and article.published_precision is not Precision.DAY
    )

    def is_learnt(name: str, value: object) -> bool:
        if name == "key" or (finer and name.startswith("published_")):
            return True
        return value is not None and (name == "updated_at" or getattr(article, name) is None)

    return {
        name: value
        for name, value in values.items()
        if is_learnt(name, value) and not fixed(article, name)
    }


def _values(
    read: ReadArticle, source: Source, outlet: Publisher | None, address: str | None
) -> dict[str, object]:
    earliest, latest, precision = source.around or (None, None, None)
    if read.published is not None:
        earliest, latest, precision = read.published, read.published, Precision.DAY
    return {
        "outlet_id": outlet.id if outlet is not None else None,
        "url": read.url or address,
        "canonical_url": address,
        "title": read.title,
        "byline": source.byline,
        "agency": source.agency,
        "published_earliest": earliest,
        "published_latest": latest,
        "published_precision": precision,
        "published_at": source.published_at,
        "updated_at": source.updated_at,
    }


def _key(read: ReadArticle, outlet: Publisher | None, address: str | None) -> str:
    """An address is an article whatever its words; without one, the words in that outlet are."""
    if address is not None:
        return sha256(f"url {address}")
    return sha256(f"text {outlet.folded if outlet else ''} {sha256(read.text)}")


def _known(
    session: Session, read: ReadArticle, outlet: Publisher | None, address: str | None
) -> Article | None:
    """The article by its key, else the only one with the same words that may be this one."""
    key = _key(read, outlet, address)
    if found := session.scalars(_BY_KEY, {"key": key}).one_or_none():
        return found
    may_be = _with_same_words(session, read, outlet, address)
    return may_be[0] if len(may_be) == 1 else None


def _with_same_words(
    session: Session, read: ReadArticle, outlet: Publisher | None, address: str | None
) -> list[Article]:
    alike = session.scalars(_WITH_TEXT, {"text_sha256": sha256(read.text)}).unique()
    return [article for article in alike if _may_be(article, outlet, address)]


def _may_be(article: Article, outlet: Publisher | None, address: str | None) -> bool:
    """Whether neither the outlet nor the address says that it is another article."""
    if outlet is not None and article.outlet_id not in (None, outlet.id):
        return False
    return address is None or article.canonical_url in (None, address)


def find_snapshot(
    session: Session, article: Article, text: str, source: Source, now: datetime
) -> tuple[Snapshot, bool]:
    """The version of the article that has this text, and whether it is new."""
    digest = sha256(text)
    wanted = {"article": article.id, "text_sha256": digest}
    found = session.scalars(_SAME_TEXT, wanted).one_or_none()
    if found is not None:
        return found, False
    snapshot = Snapshot(
        article_id=article.id,
        retrieved_at=source.retrieved_at or now,
        source=source.name,
        media_type=source.media_type,
        encoding=source.encoding,
        reader=source.reader,
        reader_version=source.version,
        etag=source.etag,
        modified=source.modified,
        sha256=sha256(source.raw),
        raw=source.raw,
        text=text,
        text_sha256=digest,
    )
    file_copy(session, snapshot)
    return snapshot, True
