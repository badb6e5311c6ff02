"""Each stored quotation against the stored bytes: found, moved, missing, could not check."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.errors import ChangedBytes, InputError
from claimtrack.ingest.reread import text_again
from claimtrack.services.lookup.short_ids import article_named
from claimtrack.store.tables.models import Snapshot, Span, Statement
from claimtrack.store.write.articles import sha256


class Answer(StrEnum):
    """What came of one check. Only FOUND is a pass."""

    FOUND = "found"
    MOVED = "moved"
    MISSING = "missing"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteChecked:
    """One statement. ``why``: for "unchecked", the error; ``version`` of the article, from 1."""

    id: str
    article: str
    version: int
    answer: Answer
    words: str
    why: InputError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """Everything that was checked; ``failed`` where something could not be."""

    quotations: tuple[QuoteChecked, ...]

    def count(self, answer: Answer) -> int:
        """How many have this answer."""
        return sum(one.answer is answer for one in self.quotations)


def snapshots_to_verify(session: Session, name: str | None) -> list[int]:
    """The versions of one article, or of all of them, oldest first. Raises UnknownId."""
    query = select(Snapshot.id).order_by(Snapshot.article_id, Snapshot.id)
    if name is not None:
        query = query.where(Snapshot.article_id == article_named(session, name).id)
    return list(session.scalars(query))


def verify_snapshot(session: Session, number: int) -> Iterator[QuoteChecked]:
    """Read the bytes of one version again and look for each of its statements in them."""
    snapshot = session.get_one(Snapshot, number)
    said = session.scalars(
        select(Statement).where(Statement.snapshot_id == number).order_by(Statement.id)
    ).all()
    version = snapshot.article.snapshots.index(snapshot) + 1
    text, why = _again(snapshot) if said else ("", None)
    for statement in said:
        yield QuoteChecked(
            id=statement.name,
            article=snapshot.article.name,
            version=version,
            answer=Answer.UNCHECKED if why else _worst_answer(text, statement.spans),
            words=" […] ".join(span.exact for span in statement.spans),
            why=why,
        )
    session.expunge_all()  # one page's bytes in memory at a time


def _again(snapshot: Snapshot) -> tuple[str, InputError | None]:
    name = snapshot.article.name
    try:
        if sha256(snapshot.raw) != snapshot.sha256:
            raise ChangedBytes(path=name)
        return text_again(snapshot.raw, name, snapshot.media_type, snapshot.encoding), None
    except InputError as error:
        return "", error


def _worst_answer(text: str, spans: Iterable[Span]) -> Answer:
    answers = (_answer(text, span.exact, span.start) for span in spans)
    return max(answers, key=list(Answer).index)


def _answer(text: str, words: str, start: int) -> Answer:
    if text[start : start + len(words)] == words:
        return Answer.FOUND
    return Answer.MOVED if words in text else Answer.MISSING
