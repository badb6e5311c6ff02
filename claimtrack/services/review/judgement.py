"""A person's answers about statements and claims: accepted, rejected, unsure; and their ratings.

Each person has one answer in force about a thing; a second reader's stands beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.errors import NotJudged, UsageError
from claimtrack.locale.messages import typed_words
from claimtrack.services.lookup.short_ids import is_id, row_number
from claimtrack.store.log.steps import Hand, step
from claimtrack.store.tables.models import Answer, Claim, Judgement, Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """An answer given: the short ids it is about. ``step`` None where all stood so already."""

    what: tuple[str, ...]
    answer: str
    note: str | None
    step: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingGiven:
    """A rating given, or taken off where ``word`` is None."""

    what: str
    word: str | None
    why: str | None
    step: int | None


def judge(
    session: Session,
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
    judged = tuple(name.upper() for name in dict.fromkeys(names))
    things = [_thing(session, name) for name in dict.fromkeys(names)]
    note = _written(note)
    with step(session, hand, answer.value, what or " ".join(judged)) as made:
        for letter, number in things:
            answer_one(session, hand, letter, number, answer, note)
    return Judged(what=judged, answer=answer.value, note=note, step=made.number)


def _written(text: str | None) -> str | None:
    """The text without outer blanks; None where nothing is written."""
    return text.strip() or None if text else None


def answer_one(
    session: Session, hand: Hand, letter: str, number: int, answer: Answer, note: str | None
) -> None:
    """One answer, inside a step; the person's own before it ends. The same again does nothing."""
    about = "claim_id" if letter == "C" else "statement_id"
    who = hand.name
    before = session.scalars(
        select(Judgement).where(
            getattr(Judgement, about) == number,
            Judgement.who == who,
            Judgement.undone_at.is_(None),
        )
    ).all()
    if len(before) == 1 and (before[0].answer, before[0].note) == (answer, note):
        return
    for old in before:
        old.undone_at = hand.at
    session.add(Judgement(**{about: number}, answer=answer, note=note, who=who, at=hand.at))


def _thing(session: Session, name: str) -> tuple[str, int]:
    if not is_id(name) or name[0].upper() == "A":
        raise NotJudged(name=name)
    return name[0].upper(), row_number(session, name)


def rate(
    session: Session, hand: Hand, name: str, word: str, why: str | None, scale: Sequence[str]
) -> RatingGiven:
    """Keep a person's own rating of a claim, a word of the ``scale``; "-" takes it off.

    Raises:
        NotJudged: no id of a claim.
        UsageError: a word that the scale does not have.

    """
    if not is_id(name) or name[0].upper() != "C":
        raise NotJudged(name=name)
    claim = session.get_one(Claim, row_number(session, name))
    rating = None if word.strip() == "-" else on_scale(word, scale)
    why = _written(why)
    with step(session, hand, "rate", f"{claim.name} {rating or '-'}") as made:
        _put_rating(session, hand, claim, rating, why)
    return RatingGiven(what=claim.name, word=rating, why=why, step=made.number)


def _put_rating(
    session: Session, hand: Hand, claim: Claim, rating: str | None, why: str | None
) -> None:
    """In place of the person's own before it. The same again does nothing."""
    who = hand.name
    before = session.scalars(
        select(Rating).where(
            Rating.claim_id == claim.id, Rating.who == who, Rating.undone_at.is_(None)
        )
    ).all()
    wanted = [(rating, why)] if rating else []
    if [(old.word, old.why) for old in before] == wanted:
        return
    for old in before:
        old.undone_at = hand.at
    session.add_all(
        Rating(claim_id=claim.id, word=word, why=why, who=who, at=hand.at) for word, why in wanted
    )


def on_scale(word: str, scale: Sequence[str]) -> str:
    """The word of the scale meant, blind to case; its number from 1 will do. Raises UsageError."""
    typed = " ".join(word.split()).casefold()
    known = typed_words("rating", scale) | {str(n): one for n, one in enumerate(scale, start=1)}
    if typed in known:
        return known[typed]
    raise UsageError(option="RATING", value=word, choices=scale)
