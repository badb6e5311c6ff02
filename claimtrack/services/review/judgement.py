"""A person's answers about statements and claims: accepted, rejected, unsure.

Each person has one answer in force about a thing; a second reader's stands beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimtrack.errors import NotJudged
from claimtrack.services.lookup.short_ids import is_id, row_number
from claimtrack.store.fast.judgements import JudgementBook, NewJudgement
from claimtrack.store.log.lines import Hand
from claimtrack.store.reader import Reader, Rows, ask
from claimtrack.store.tables.closed_sets import Answer

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """An answer given: the short ids it is about. ``step`` None where all stood so already."""

    what: tuple[str, ...]
    answer: str
    note: str | None
    step: int | None


@dataclass(frozen=True, slots=True)
class JudgedRow:
    """What an answer is about: a statement or a claim, the other None."""

    name: str
    statement_id: int | None
    claim_id: int | None


def judge(
    session: "Session",
    hand: Hand,
    names: Sequence[str],
    answer: Answer,
    note: str | None = None,
    *,
    what: str | None = None,
) -> Judged:
    """``answer_rows`` through a session."""
    from claimtrack.services.grouping.session_judgements import SessionJudgements

    return answer_rows(SessionJudgements(session), hand, names, answer, note, what=what)


def answer_rows(
    book: JudgementBook,
    hand: Hand,
    names: Sequence[str],
    answer: Answer,
    note: str | None = None,
    *,
    what: str | None = None,
) -> Judged:
    """Keep a person's answer about S12 or C7, or several, as one step of the log.

    An earlier answer of the same person about the same thing ends; those of others stay. ``what``
    is what the log calls the step, else the ids.

    Raises:
        NotJudged: an id of an article, or no id at all.
        UnknownId: there is no such row.

    """
    rows = [_row(book.reader, name) for name in dict.fromkeys(names)]
    note = written(note)
    with book.step(hand, answer.value, what or " ".join(row.name for row in rows)) as made:
        for row in rows:
            answer_row(book, hand, row, answer, note)
    told = tuple(row.name for row in rows)
    return Judged(what=told, answer=answer.value, note=note, step=made.number)


def written(text: str | None) -> str | None:
    """The text without outer blanks; None where nothing is written."""
    return text.strip() or None if text else None


def answer_row(
    book: JudgementBook, hand: Hand, row: JudgedRow, answer: Answer, note: str | None
) -> None:
    """One answer, inside a step; the person's own before it ends. The same again does nothing."""
    before = [old for old in _in_force(book.reader, row) if old.who == hand.name]
    if [(old.answer, old.note) for old in before] == [(answer, note)]:
        return
    book.add(
        NewJudgement(
            statement_id=row.statement_id,
            claim_id=row.claim_id,
            answer=answer,
            note=note,
            who=hand.name,
            at=hand.at,
        )
    )
    for old in before:
        book.end(old.id, hand.at)


def _in_force(reader: Reader, row: JudgedRow) -> Rows:
    """The answers about a row that stand, everybody's."""
    claims = [row.claim_id] if row.claim_id is not None else []
    statements = [row.statement_id] if row.statement_id is not None else []
    return ask(reader, "answers", claims=claims, statements=statements)


def _row(reader: Reader, name: str) -> JudgedRow:
    letter = name[0].upper() if is_id(name) else ""
    if letter not in ("C", "S"):
        raise NotJudged(name=name)
    number = row_number(reader, name)
    if letter == "C":
        return JudgedRow(name.upper(), None, number)
    return JudgedRow(name.upper(), number, None)
