"""What a reader is shown of one proposal: its sentence in the article, its facts, and its likes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from claimtrack.extraction.text.sentences import sentences
from claimtrack.services.claims.show import StatementShown, shown_statement
from claimtrack.services.lookup.claim_rows import ArticleRef, ClaimRow, article_ref, claim_rows
from claimtrack.store.read.judgements import Answered, Rated, answers_in_force, ratings_of
from claimtrack.store.tables.models import Answer, Claim, Judgement, Statement

LIKES = 4
"""Judged claims shown beside a proposal: more do not fit 24 lines."""
_AROUND = 400
"""Code points at most on either side of the words: a sentence before and one after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of ``Seen.text``. ``sort``: "words", "said" (its statement) or "mention"."""

    start: int
    end: int
    sort: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Like:
    """A claim about the same thing that somebody judged, and how."""

    row: ClaimRow
    answers: tuple[Answered, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One proposal as it is shown. ``text``: the sentences around its words, marked in it.

    ``shown``: its facts. ``before`` and ``after``: whether the article goes on there.
    """

    id: str
    article: ArticleRef
    text: str
    before: bool
    after: bool
    marks: tuple[Mark, ...]
    shown: ClaimRow | StatementShown
    answers: tuple[Answered, ...] = ()
    ratings: tuple[Rated, ...] = ()
    likes: tuple[Like, ...] = field(default=())


def seen(session: Session, name: str) -> Seen:
    """Everything about S12 or C7 that its reader wants on one screen."""
    number = int(name[1:])
    row = _row(session, name[0], number)
    text, lang = row.snapshot.text, row.snapshot.article.lang
    first, last = _around(text, lang, row.start, _end(row))
    claim = row if isinstance(row, Claim) else None
    shown = claim_rows(session, [number])[0] if claim else shown_statement(session, number)
    return Seen(
        id=name,
        article=article_ref(row.snapshot.article),
        text=text[first:last],
        before=first > 0,
        after=last < len(text.rstrip()),
        marks=_marks(row, first, last),
        shown=shown,
        answers=tuple(answers_in_force(session, [name]).get(name, ())),
        ratings=ratings_of(session, [number]).get(number, ()) if claim else (),
        likes=likes(session, claim) if claim else (),
    )


def _row(session: Session, letter: str, number: int) -> Claim | Statement:
    return session.get_one(Claim, number) if letter == "C" else session.get_one(Statement, number)


def _end(row: Claim | Statement) -> int:
    return row.end if isinstance(row, Claim) else max(span.end for span in row.spans)


@lru_cache(maxsize=8)
def _sentences(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    return tuple(sentences(text, lang))


def _around(text: str, lang: str, start: int, end: int) -> tuple[int, int]:
    """From the sentence before the words to the one after them, within reason."""
    spans = _sentences(text, lang)
    held = [at for at, (first, last) in enumerate(spans) if first < end and start < last]
    if not held:
        return max(0, start - _AROUND), min(len(text), end + _AROUND)
    first, last = spans[max(held[0] - 1, 0)][0], spans[min(held[-1] + 1, len(spans) - 1)][1]
    if start - first > _AROUND:
        first = max(spans[held[0]][0], start - _AROUND)
    if last - end > _AROUND:
        last = min(spans[held[-1]][1], end + _AROUND)
    return min(first, start), max(last, end)


def _marks(row: Claim | Statement, first: int, last: int) -> tuple[Mark, ...]:
    """The words judged, and around a claim its statement; the speaker as printed."""
    if isinstance(row, Statement):
        spans = list(_marked(row, "words"))
    else:
        around = _marked(row.statement, "said") if row.statement is not None else ()
        spans = [*around, (row.start, row.end, "words")]
    return tuple(
        Mark(start=max(start, first) - first, end=min(end, last) - first, sort=sort)
        for start, end, sort in spans
        if start < last and end > first
    )


def _marked(said: Statement, sort: str) -> Iterator[tuple[int, int, str]]:
    """Each stretch of a statement, and where its speaker is named."""
    for span in said.spans:
        yield span.start, span.end, sort
    if said.mention_start is not None and said.mention_end is not None:
        yield said.mention_start, said.mention_end, "mention"


def likes(session: Session, claim: Claim) -> tuple[Like, ...]:
    """Other claims of the figure that somebody judged, the nearest in time first.

    Of the figure on record, or of the same measure, population and unit: a claim whose place is
    left to its article belongs beside those that name it.
    """
    of_one_figure = list(_of_one_figure(claim))
    if not of_one_figure:
        return ()
    judged = select(Judgement.id).where(
        Judgement.claim_id == Claim.id,
        Judgement.undone_at.is_(None),
        Judgement.answer != Answer.UNSURE,
    )
    numbers = session.scalars(
        select(Claim.id)
        .where(or_(*of_one_figure), Claim.id != claim.id, judged.exists())
        .order_by(Claim.id)
    ).all()
    return _likes(session, _nearest(numbers, claim.id))


def _of_one_figure(claim: Claim) -> Iterator[ColumnElement[bool]]:
    """What any other claim of the same figure fits."""
    if claim.figure_id is not None:
        yield Claim.figure_id == claim.figure_id
    if claim.measure is not None or claim.population is not None:
        yield and_(
            Claim.measure == claim.measure,
            Claim.population == claim.population,
            Claim.unit == claim.unit,
        )


def _nearest(numbers: Sequence[int], own: int) -> list[int]:
    """Those read last before it and first after it: articles are recorded as they come."""
    return sorted(sorted(numbers, key=lambda number: (abs(number - own), number))[:LIKES])


def _likes(session: Session, numbers: Sequence[int]) -> tuple[Like, ...]:
    if not numbers:
        return ()
    answers = answers_in_force(session, [f"C{number}" for number in numbers])
    rows = claim_rows(session, numbers)
    return tuple(Like(row=row, answers=tuple(answers[row.id])) for row in rows)
