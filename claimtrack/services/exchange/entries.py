"""Words that others recorded, whatever the file: an article, a statement in it, its figures."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import fold
from claimtrack.domain.reading import Article as ReadArticle
from claimtrack.domain.reading import ClaimFound
from claimtrack.errors import AlreadyThere
from claimtrack.errors.interchange import NothingSaid
from claimtrack.services.edit.add_statement import add_statement
from claimtrack.services.exchange.entry import (
    Entry,
    filled,
    find_span,
    number_in,
)
from claimtrack.services.exchange.entry_articles import EntryArticles
from claimtrack.services.exchange.ratings import add_rating
from claimtrack.services.exchange.result import Clash, Imported
from claimtrack.store.log.steps import Hand
from claimtrack.store.tables.models import (
    Article,
    Claim,
    Snapshot,
    Speaker,
    Statement,
)


@dataclass(slots=True)
class Entries:
    """Puts entries in, one after the other, within the step that is open."""

    session: Session
    hand: Hand
    done: Imported
    articles: EntryArticles
    readings: dict[int, tuple[ClaimFound, ...]] = field(default_factory=dict)

    def put(self, entry: Entry) -> None:
        """One entry. Raises what is wrong with it."""
        if not (entry.words.strip() or entry.end):
            raise NothingSaid
        article = self.articles.article_of(entry)
        if article.snapshots:
            entry = entry.placed_in(article.snapshots[-1].text)
        if not entry.rating:
            self._claims(entry, self._statement(entry, article))
            return
        claims = self._recorded(entry, article)
        for claim in claims or self._claims(entry, self._statement(entry, article)):
            self._rate(entry, claim)

    def _recorded(self, entry: Entry, article: Article) -> list[Claim]:
        """Claims that stand in the reviewed words already: a review of them needs no others.

        Not asked for where the words themselves are a statement already.
        """
        if self._known_statement(entry, article) is not None:
            return []
        for snapshot in reversed(article.snapshots):
            span = find_span(snapshot.text, entry.words, 1)
            if span is not None:
                return self._claims_within(snapshot, *span)
        return []

    def _claims_within(self, snapshot: Snapshot, start: int, end: int) -> list[Claim]:
        query = select(Claim).where(
            Claim.snapshot_id == snapshot.id, Claim.start >= start, Claim.end <= end
        )
        return list(self.session.scalars(query.order_by(Claim.start, Claim.id)))

    def _statement(self, entry: Entry, article: Article) -> Statement:
        count = self.done.count("statement")
        known = self._known_statement(entry, article)
        if known is not None:
            self._compare(entry, known)
            return known
        occurrence = entry.occurrence_in(article.snapshots[-1].text)
        added = add_statement(
            self.session, self.hand, article.name, entry.words, filled(entry.said), occurrence
        )
        count.added += 1
        return self.session.get_one(Statement, int(added.name[1:]))

    def _known_statement(self, entry: Entry, article: Article) -> Statement | None:
        """The statement of just these words, in the first version that has it."""
        for snapshot in article.snapshots:
            span = entry.span_in(snapshot.text)
            if span is not None and (statement := self._statement_at(snapshot, *span)) is not None:
                return statement
        return None

    def _statement_at(self, snapshot: Snapshot, start: int, end: int) -> Statement | None:
        return self.session.scalars(
            select(Statement).where(
                Statement.snapshot_id == snapshot.id,
                Statement.start == start,
                Statement.end == end,
            )
        ).first()

    def _compare(self, entry: Entry, known: Statement) -> None:
        """Whose the words are, here and in the file: neither is overwritten."""
        name, speaker = entry.said.get("speaker"), known.speaker
        if not name or (speaker is not None and fold(name) in _folded_names(speaker)):
            self.done.count("statement").unchanged += 1
        else:
            here = speaker.name if speaker else None
            self._clash("statement", known.name, "speaker", here, name)

    def _clash(self, what: str, name: str, column: str, here: object, there: object) -> None:
        self.done.count(what).conflicts += 1
        self.done.clashes.append(Clash(what=what, name=name, field=column, here=here, there=there))

    def _claims(self, entry: Entry, said: Statement) -> list[Claim]:
        """The figures in the words; with a value told, that one."""
        inside = [claim for claim in self._read(said) if _lies_within(claim, said)]
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
        known = self._known_claims(said, value)
        if known is not None:
            return known
        same = [claim for claim in inside if claim.facts.quantity.value == value][:1]
        return self._claims_read(entry, said, same) or self._claim_as_told(entry, said)

    def _known_claims(self, said: Statement, value: Decimal) -> list[Claim] | None:
        """The claim of this value; none where the only claim has another; None where it is open."""
        same = [claim for claim in said.claims if claim.value == value][:1]
        if same:
            self.done.count("claim").unchanged += 1
            return same
        other = _only_valued(said.claims)
        if other is None:
            return None
        self._clash("claim", other.name, "value", other.value, value)
        return []

    def _claims_read(
        self, entry: Entry, said: Statement, inside: Sequence[ClaimFound]
    ) -> list[Claim]:
        text = said.snapshot.text
        return [
            self._claim(entry, said, text[claim.start : claim.end], entry.counted)
            for claim in inside
        ]

    def _claim_as_told(self, entry: Entry, said: Statement) -> list[Claim]:
        typed = {**entry.counted, "amount": entry.value or ""}
        return [self._claim(entry, said, said.exact, typed)]

    def _read(self, said: Statement) -> tuple[ClaimFound, ...]:
        """Every figure of the text, read once."""
        from claimtrack.extraction.article import read

        if said.snapshot_id not in self.readings:
            article, text = said.snapshot.article, said.snapshot.text
            reading = read(ReadArticle(text=text, lang=article.lang, title=article.title))
            self.readings[said.snapshot_id] = reading.claims
        return self.readings[said.snapshot_id]

    def _claim(self, entry: Entry, said: Statement, words: str, typed: dict[str, str]) -> Claim:
        from claimtrack.services.edit.add_claim import add_claim

        try:
            added = add_claim(self.session, self.hand, said.name, words, filled(typed))
        except AlreadyThere as error:
            known = self.session.get_one(Claim, int(str(error.facts["name"])[1:]))
            value = number_in(entry.value or "", said.snapshot.article.lang)
            self._compare_values(known, value)
            return known
        self.done.count("claim").added += 1
        return self.session.get_one(Claim, int(added.name[1:]))

    def _compare_values(self, known: Claim, value: Decimal | None) -> None:
        """The number of a claim, here and in the file: neither is overwritten."""
        if None in (value, known.value) or value == known.value:
            self.done.count("claim").unchanged += 1
        else:
            self._clash("claim", known.name, "value", known.value, value)

    def _rate(self, entry: Entry, claim: Claim) -> None:
        count = self.done.count("rating")
        if add_rating(self.session, self.hand, entry, claim):
            count.added += 1
        else:
            count.unchanged += 1


def _folded_names(speaker: Speaker) -> set[str]:
    return {fold(speaker.name), *(fold(alias.name) for alias in speaker.aliases)}


def _lies_within(claim: ClaimFound, said: Statement) -> bool:
    return said.start <= claim.start and claim.end <= said.end


def _only_valued(claims: Sequence[Claim]) -> Claim | None:
    """The only claim of a statement, where its number is known."""
    return claims[0] if len(claims) == 1 and claims[0].value is not None else None
