"""Entering a figure by hand: its words read as any text is read, and shown before they stay."""

from collections.abc import Callable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.period import Period, both_included
from claimtrack.domain.reading import Article as ReadArticle
from claimtrack.domain.reading import ClaimFound, Reading
from claimtrack.errors import AlreadyThere, NotKept
from claimtrack.extraction.text.sentences import sentences
from claimtrack.services.capture.record import meet
from claimtrack.services.edit.add_statement import free_key, new_statement
from claimtrack.services.edit.edit import Edited, set_claim
from claimtrack.services.edit.typed_claim import read_claim
from claimtrack.services.edit.typed_place import doubted_places
from claimtrack.services.edit.words import find_words
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.lookup.claim_rows import ClaimRow, claim_rows
from claimtrack.services.lookup.short_ids import article_named, row_number
from claimtrack.store.tables.models import Article, Claim, Snapshot, Statement
from claimtrack.store.write.columns import found_rows
from claimtrack.store.write.speaker_index import people_now

Confirm = Callable[[ClaimRow], bool]


def add_claim(
    session: Session,
    hand: Hand,
    where: str,
    words: str,
    given: Mapping[str, str],
    *,
    place: int | None = None,
    confirm: Confirm | None = None,
) -> Edited:
    """Record a figure in words of a statement ("S12") or of an article ("A1").

    The words are read by the extractor, as its sentence has them, else alone; ``given`` sets what
    it does not find. Where no statement holds them, their sentence becomes one in the outlet's own
    voice. ``confirm`` is shown the claim before it is kept.

    Raises:
        NotInText, NothingLike, SeveralPlaces: the words are not there, or more than once.
        AlreadyThere: their number is a claim already.
        NoNumber: none is read in them.
        NotKept: ``confirm`` said no.

    """
    snapshot, said, start, end = _place(session, where, words, place)
    reading = read_claim(snapshot, start, end, given.get("amount"))
    refuse_claim(session, snapshot, reading.numeral.start, reading.numeral.end)
    with step(session, hand, "add claim", "") as made:
        whole = said or holding(session, hand, snapshot, start, end)
        row = new_claim(session, hand, snapshot, reading, whole)
        changed, near = set_claim(session, hand, row, given)
        row.fixed = None
        session.flush()
        made.what = row.name
        if confirm is not None and not confirm(claim_rows(session, [row.id])[0]):
            raise NotKept
    doubts = doubted_places(session, row.name, given.get("place"))
    return Edited(name=row.name, changed=changed, near=near, step=made.number, near_places=doubts)


def new_claim(
    session: Session, hand: Hand, snapshot: Snapshot, claim: ClaimFound, whole: Statement
) -> Claim:
    """The row of a claim as it was read, its speaker that of the statement."""
    article = snapshot.article
    reading = Reading(article=ReadArticle(text=snapshot.text, lang=article.lang), claims=(claim,))
    people = meet(session, snapshot, reading, people_now(session).people, fresh=False)
    ((_, values),) = found_rows(session, people, snapshot.text, reading).claims
    values |= {"method": None, "version": None, "rule": None, "confidence": None}
    values |= {"speaker_id": whole.speaker_id, "organisation_id": whole.organisation_id}
    row = Claim(
        snapshot_id=snapshot.id,
        key=free_key(session, Claim, snapshot, claim.start, claim.end),
        statement_id=whole.id,
        who=hand.name,
        **values,
    )
    row.said = _said(whole, article)
    session.add(row)
    session.flush()
    return row


def _place(
    session: Session, where: str, words: str, place: int | None
) -> tuple[Snapshot, Statement | None, int, int]:
    """The version of the article, the statement where one is named, and the span of the words."""
    if where[:1].upper() == "S":
        said = session.get_one(Statement, row_number(session, where))
        first, last = said.start, max(span.end for span in said.spans)
        text = said.snapshot.text[first:last]
        start, end = find_words(text, words, said.name, place)
        return said.snapshot, said, start + first, end + first
    snapshot = article_named(session, where).snapshots[-1]
    start, end = find_words(snapshot.text, words, where.upper(), place)
    return snapshot, None, start, end


def refuse_claim(session: Session, snapshot: Snapshot, start: int, end: int) -> None:
    """Refuse a number that is a claim already. Raises AlreadyThere."""
    there = session.scalars(
        select(Claim)
        .where(
            Claim.snapshot_id == snapshot.id, Claim.numeral_start < end, Claim.numeral_end > start
        )
        .order_by(Claim.id)
    ).first()
    if there is not None:
        raise AlreadyThere(name=there.name)


def holding(session: Session, hand: Hand, snapshot: Snapshot, start: int, end: int) -> Statement:
    """The shortest statement around these words, else their sentence as the outlet's own."""
    around = session.scalars(
        select(Statement)
        .where(Statement.snapshot_id == snapshot.id, Statement.start <= start, Statement.end >= end)
        .order_by(Statement.end - Statement.start, Statement.id)
    ).first()
    if around is not None:
        return around
    return new_statement(session, hand, snapshot, *_sentence(snapshot, start, end))


def _sentence(snapshot: Snapshot, start: int, end: int) -> tuple[int, int]:
    """The sentence that holds the words; they themselves where they reach over its end."""
    for first, last in sentences(snapshot.text, snapshot.article.lang):
        if first <= start and end <= last:
            return first, last
    return start, end


def _said(statement: Statement, article: Article) -> Period | None:
    """When it was said: the statement's own time, else the days of publication."""
    if statement.said is not None:
        return statement.said.nominal
    return both_included(article.published_earliest, article.published_latest)
