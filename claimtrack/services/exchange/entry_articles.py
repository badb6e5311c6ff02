"""The articles that entries stand in: known ones, and those that are made of the quoted words."""

from dataclasses import dataclass, field, replace

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

import claimtrack
from claimtrack.domain.name_matching import fold
from claimtrack.domain.reading import Article as ReadArticle
from claimtrack.domain.reading import Reading
from claimtrack.errors.interchange import UnknownPage
from claimtrack.extraction.text.language import detect
from claimtrack.lang.pack import FALLBACK
from claimtrack.services.capture.record import Source, record
from claimtrack.services.edit.words import find_words
from claimtrack.services.exchange.entry import Entry, Where, holds
from claimtrack.services.exchange.result import Imported
from claimtrack.store.log.rows import fetch
from claimtrack.store.log.steps import Hand, OpenStep
from claimtrack.store.tables.models import Article, Base, Outlet
from claimtrack.store.write.articles import find_snapshot

READER = "import"
"""What made the text of an article that is known by its quoted words alone."""
_GAP = "\n\n"


def _has(text: str, entry: Entry) -> bool:
    """Whether a text has an entry's words, or the place that it names without them."""
    placed = entry.placed_in(text)
    return bool(placed.words) and holds(text, placed.words)


@dataclass(slots=True)
class EntryArticles:
    """Finds or makes the article of each entry, within the step that is open."""

    session: Session
    hand: Hand
    done: Imported
    made: OpenStep
    together: dict[tuple[object, ...], list[str]] = field(default_factory=dict)
    """Article → all words of it in the file, so that a new one has them as one text."""

    def expect(self, entry: Entry) -> None:
        """Tell of an entry that will come."""
        words = self.together.setdefault(entry.where.key, [])
        if entry.words.strip() and not any(holds(known, entry.words) for known in words):
            words.append(entry.words.strip())

    def article_of(self, entry: Entry) -> Article:
        """The article that holds the words; one is made of them where none is known."""
        article = self._known(entry.where)
        if article is None:
            return self._new_article(entry)
        if any(_has(snapshot.text, entry) for snapshot in article.snapshots):
            self.done.count("article").unchanged += 1
            return article
        last = article.snapshots[-1]
        if last.reader != READER:
            find_words(last.text, entry.words, article.name)  # says what is near
        self._add_version(article, entry.words.strip())
        self.done.count("article").updated += 1
        return article

    def _new_article(self, entry: Entry) -> Article:
        if entry.known:
            raise UnknownPage(url=entry.where.url or "?")
        self.done.count("article").added += 1
        return self._record(entry, _GAP.join(self.together.get(entry.where.key, [entry.words])))

    def _add_version(self, article: Article, words: str) -> None:
        """More words of an article that is known by quoted words alone."""
        text = article.snapshots[-1].text + _GAP + words
        raw = text.encode("utf-8", "surrogatepass")
        source = Source(raw=raw, name=self.done.path, reader=READER, version=claimtrack.__version__)
        inserts, self.made.inserts = self.made.inserts, False
        snapshot, _ = find_snapshot(self.session, article, text, source, self.hand.at)
        self.made.inserts = inserts
        fields = {"article": article.name, "source": self.done.path, "sha256": snapshot.sha256}
        self.made.line("ingest", "snapshot", str(snapshot.id), None, fields)
        self.session.expire_all()

    def _known(self, where: Where) -> Article | None:
        if where.url:
            query = select(Article).where(Article.canonical_url == where.canonical)
        else:
            query = _by_title(where)
        return self.session.scalars(query.order_by(Article.id)).first()

    def _record(self, entry: Entry, text: str) -> Article:
        where = entry.where
        article = ReadArticle(
            text=text,
            lang=where.lang or detect(text) or FALLBACK,
            title=where.title,
            published=where.day,
            outlet=where.outlet,
            url=where.url,
        )
        source = Source(
            raw=text.encode("utf-8", "surrogatepass"),
            name=self.done.path,
            retrieved_at=self.hand.at,
            canonical_url=where.canonical,
            domain=where.domain,
            around=where.around,
            reader=READER,
            version=claimtrack.__version__,
            who=self.hand.who,
        )
        done = record(self.session, Reading(article=article), source)
        self.session.expire_all()
        article_row = self.session.get_one(Article, int(done.article[1:]))
        if done.new_article:
            self._log_article(article_row)
        return article_row

    def _log_article(self, article: Article) -> None:
        """A line for the article itself: it may get further versions in the same step."""
        table = Base.metadata.tables[Article.__tablename__]
        fields = fetch(self.session.connection(), table, str(article.id))
        ingest = self.made.lines.pop()
        self.made.line("insert", table.name, str(article.id), None, fields)
        self.made.lines.append(
            replace(ingest, after={**(ingest.after or {}), "new_article": False})
        )


def _by_title(where: Where) -> Select[Article]:
    """The articles of this title from this outlet, or from none; of the day where it is told."""
    outlet = Outlet.folded == fold(where.outlet) if where.outlet else Article.outlet_id.is_(None)
    query = select(Article).where(Article.title == where.title).outerjoin(Outlet).where(outlet)
    if where.published is None:
        return query
    return query.where(Article.published_earliest == where.published.earliest)
