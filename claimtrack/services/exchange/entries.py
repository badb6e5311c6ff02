"""Words that others recorded, whatever the file: an article, a statement in it, its figures."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

import claimtrack
from claimtrack.domain.name_matching import fold
from claimtrack.domain.reading import Article as ReadArticle
from claimtrack.domain.reading import ClaimFound, Reading
from claimtrack.errors import AlreadyThere, ByHandError
from claimtrack.errors.interchange import NothingSaid, UnknownPage
from claimtrack.extraction.text.language import detect
from claimtrack.ingest.address import canonical_url, domain_of
from claimtrack.lang.pack import FALLBACK
from claimtrack.services.capture.record import Source, record
from claimtrack.services.edit.add_statement import add_statement
from claimtrack.services.edit.words import find_words
from claimtrack.services.exchange.entry import Entry, Where, holds, number_in
from claimtrack.services.exchange.result import Clash, Imported
from claimtrack.store.log.rows import fetch
from claimtrack.store.log.steps import Hand, Made
from claimtrack.store.tables.models import Article, Base, Claim, Outlet, Rating, Snapshot, Statement
from claimtrack.store.write.articles import find_snapshot

READER = "import"
"""What made the text of an article that is known by its quoted words alone."""
_GAP = "\n\n"


@dataclass(slots=True)
class Entries:
    """Puts entries in, one after the other, within the step that is open."""

    session: Session
    hand: Hand
    done: Imported
    made: Made
    together: dict[tuple[object, ...], list[str]] = field(default_factory=dict)
    """Article → all words of it in the file, so that a new one has them as one text."""
    readings: dict[int, tuple[ClaimFound, ...]] = field(default_factory=dict)

    def put(self, entry: Entry) -> None:
        """One entry. Raises what is wrong with it."""
        if not entry.words.strip():
            raise NothingSaid
        article = self._article(entry)
        told = any(self._there(entry, one) for one in article.snapshots)
        claims = self._recorded(entry, article) if entry.rating and not told else []
        if not claims:
            claims = self._claims(entry, self._statement(entry, article))
        for claim in claims if entry.rating else ():
            self._rate(entry, claim)

    def _recorded(self, entry: Entry, article: Article) -> list[Claim]:
        """Claims that stand in the reviewed words already: a review of them needs no others."""
        for snapshot in reversed(article.snapshots):
            try:
                start, end = find_words(snapshot.text, entry.words, "", 1)
            except ByHandError:
                continue
            query = select(Claim).where(
                Claim.snapshot_id == snapshot.id, Claim.start >= start, Claim.end <= end
            )
            return list(self.session.scalars(query.order_by(Claim.start, Claim.id)))
        return []

    def _article(self, entry: Entry) -> Article:
        """The article that holds the words; one is made of them where none is known."""
        article = self._known(entry.where)
        if article is None and entry.known:
            raise UnknownPage(url=entry.where.url or "?")
        if article is not None:
            if any(holds(one.text, entry.words) for one in article.snapshots):
                self.done.count("article").unchanged += 1
                return article
            last = article.snapshots[-1]
            if last.reader != READER:
                find_words(last.text, entry.words, article.name)  # says what is near
        if article is not None:
            self._add_version(article, entry.words.strip())
            self.done.count("article").updated += 1
            return article
        self.done.count("article").added += 1
        return self._record(entry, _GAP.join(self.together.get(entry.where.key, [entry.words])))

    def expect(self, entry: Entry) -> None:
        """Tell of an entry that will come."""
        words = self.together.setdefault(entry.where.key, [])
        if entry.words.strip() and not any(holds(known, entry.words) for known in words):
            words.append(entry.words.strip())

    def _add_version(self, article: Article, words: str) -> None:
        """More words of an article that is known by quoted words alone."""
        text = article.snapshots[-1].text + _GAP + words
        raw = text.encode("utf-8", "surrogatepass")
        source = Source(raw=raw, name=self.done.path, reader=READER, version=claimtrack.__version__)
        inserts, self.made.inserts = self.made.inserts, False
        snapshot, _ = find_snapshot(self.session, article, text, source, self.hand.at)
        self.made.inserts = inserts
        told = {"article": article.name, "source": self.done.path, "sha256": snapshot.sha256}
        self.made.line("ingest", "snapshot", str(snapshot.id), None, told)
        self.session.expire_all()

    def _known(self, where: Where) -> Article | None:
        if where.url:
            query = select(Article).where(Article.canonical_url == canonical_url(where.url))
        else:
            query = select(Article).where(Article.title == where.title)
            query = query.outerjoin(Outlet).where(
                Outlet.folded == fold(where.outlet) if where.outlet else Article.outlet_id.is_(None)
            )
            if where.published is not None:
                query = query.where(Article.published_earliest == where.published.earliest)
        return self.session.scalars(query.order_by(Article.id)).first()

    def _record(self, entry: Entry, text: str) -> Article:
        where = entry.where
        days = where.published
        article = ReadArticle(
            text=text,
            lang=where.lang or detect(text) or FALLBACK,
            title=where.title,
            published=days.day if days else None,
            outlet=where.outlet,
            url=where.url,
        )
        source = Source(
            raw=text.encode("utf-8", "surrogatepass"),
            name=self.done.path,
            retrieved_at=self.hand.at,
            canonical_url=canonical_url(where.url) if where.url else None,
            domain=domain_of(where.url) if where.url else None,
            around=(days.earliest, days.latest, days.precision) if days and not days.day else None,
            reader=READER,
            version=claimtrack.__version__,
            who=self.hand.who,
        )
        done = record(self.session, Reading(article=article), source)
        self.session.expire_all()
        made = self.session.get_one(Article, int(done.article[1:]))
        if done.new_article:
            self._log_article(made)
        return made

    def _log_article(self, article: Article) -> None:
        """A line for the article itself: it may get further versions in the same step."""
        table = Base.metadata.tables[Article.__tablename__]
        fields = fetch(self.session.connection(), table, str(article.id))
        ingest = self.made.lines.pop()
        self.made.line("insert", table.name, str(article.id), None, fields)
        self.made.lines.append(
            replace(ingest, after={**(ingest.after or {}), "new_article": False})
        )

    def _statement(self, entry: Entry, article: Article) -> Statement:
        count = self.done.count("statement")
        for snapshot in article.snapshots:
            if (there := self._there(entry, snapshot)) is not None:
                self._compare(entry, there)
                return there
        given = {name: value for name, value in entry.said.items() if value}
        place = None
        if entry.start is not None:
            place = article.snapshots[-1].text.count(entry.words, 0, entry.start) + 1
        made = add_statement(self.session, self.hand, article.name, entry.words, given, place)
        count.added += 1
        return self.session.get_one(Statement, int(made.name[1:]))

    def _there(self, entry: Entry, snapshot: Snapshot) -> Statement | None:
        if entry.start is not None and snapshot.text.startswith(entry.words, entry.start):
            start, end = entry.start, entry.start + len(entry.words)
        else:
            try:
                start, end = find_words(snapshot.text, entry.words, "", None)
            except ByHandError:
                return None
        return self.session.scalars(
            select(Statement).where(
                Statement.snapshot_id == snapshot.id,
                Statement.start == start,
                Statement.end == end,
            )
        ).first()

    def _compare(self, entry: Entry, there: Statement) -> None:
        """Whose the words are, here and in the file: neither is overwritten."""
        told, known = entry.said.get("speaker"), there.speaker
        names = {fold(one.name) for one in known.aliases} | {fold(known.name)} if known else set()
        if told and fold(told) not in names:
            self._clash("statement", there.name, "speaker", known.name if known else None, told)
        else:
            self.done.count("statement").unchanged += 1

    def _clash(self, what: str, name: str, column: str, here: object, there: object) -> None:
        self.done.count(what).conflicts += 1
        self.done.clashes.append(Clash(what=what, name=name, field=column, here=here, there=there))

    def _claims(self, entry: Entry, said: Statement) -> list[Claim]:
        """The figures in the words; with a value told, that one."""
        inside = [
            one for one in self._read(said) if said.start <= one.start and one.end <= said.end
        ]
        if entry.value:
            return self._claim_of_value(entry, said, inside)
        return self._claims_read(entry, said, inside)

    def _claim_of_value(
        self, entry: Entry, said: Statement, inside: Sequence[ClaimFound]
    ) -> list[Claim]:
        """The figure that has the value told: here already, else read in the words, else typed."""
        value = number_in(entry.value or "", said.snapshot.article.lang)
        if value is None:
            return self._claim_as_told(entry, said)
        there = [claim for claim in said.claims if claim.value == value][:1]
        if there:
            self.done.count("claim").unchanged += 1
            return there
        if len(said.claims) == 1 and said.claims[0].value is not None:
            self._clash("claim", said.claims[0].name, "value", said.claims[0].value, value)
            return []
        same = [one for one in inside if one.facts.quantity.value == value][:1]
        if same:
            return self._claims_read(entry, said, same)
        return self._claim_as_told(entry, said)

    def _claims_read(
        self, entry: Entry, said: Statement, inside: Sequence[ClaimFound]
    ) -> list[Claim]:
        text = said.snapshot.text
        claims = [
            self._claim(entry, said, text[one.start : one.end], entry.counted) for one in inside
        ]
        return [claim for claim in claims if claim is not None]

    def _claim_as_told(self, entry: Entry, said: Statement) -> list[Claim]:
        claim = self._claim(entry, said, said.exact, {**entry.counted, "amount": entry.value or ""})
        return [claim] if claim else []

    def _read(self, said: Statement) -> tuple[ClaimFound, ...]:
        """Every figure of the text, read once."""
        from claimtrack.extraction.article import read

        if said.snapshot_id not in self.readings:
            article, text = said.snapshot.article, said.snapshot.text
            found = read(ReadArticle(text=text, lang=article.lang, title=article.title))
            self.readings[said.snapshot_id] = found.claims
        return self.readings[said.snapshot_id]

    def _claim(
        self, entry: Entry, said: Statement, words: str, given: dict[str, str]
    ) -> Claim | None:
        from claimtrack.services.edit.add_claim import add_claim

        given = {name: value for name, value in given.items() if value}
        try:
            made = add_claim(self.session, self.hand, said.name, words, given)
        except AlreadyThere as error:
            there = self.session.get_one(Claim, int(str(error.facts["name"])[1:]))
            value = number_in(entry.value or "", said.snapshot.article.lang)
            if value is not None and there.value is not None and value != there.value:
                self._clash("claim", there.name, "value", there.value, value)
            else:
                self.done.count("claim").unchanged += 1
            return there
        self.done.count("claim").added += 1
        return self.session.get_one(Claim, int(made.name[1:]))

    def _rate(self, entry: Entry, claim: Claim) -> None:
        """The rating stays its author's; one author's later rating ends the one before."""
        who = entry.rater or self.hand.who or "?"
        query = select(Rating).where(Rating.claim_id == claim.id, Rating.who == who)
        known = self.session.scalars(query.order_by(Rating.at)).all()
        at = datetime.combine(entry.rated, time(), UTC) if entry.rated else self.hand.at
        count = self.done.count("rating")
        if any(one.word == entry.rating and entry.rated in (None, one.at.date()) for one in known):
            count.unchanged += 1
            return
        for one in known:
            if one.undone_at is None and one.at <= at:
                one.undone_at = at
        later = min((one.at for one in known if one.at > at), default=None)
        row = Rating(
            claim_id=claim.id, word=entry.rating, why=entry.why, who=who, at=at, undone_at=later
        )
        self.session.add(row)
        count.added += 1
