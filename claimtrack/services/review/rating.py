"""A person's own rating of a claim, a word of the desk's scale; never an outcome."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.errors import NotJudged, UsageError
from claimtrack.locale.messages import typed_words
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.lookup.short_ids import is_id, row_number
from claimtrack.services.review.judgement import written
from claimtrack.store.read.judgements import Rated, ratings_of
from claimtrack.store.reader import Reader
from claimtrack.store.tables.models import Claim, Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingGiven:
    """A rating given, or taken off where ``word`` is None."""

    what: str
    word: str | None
    why: str | None
    step: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratings:
    """How people rated a claim, and the ``scale`` that they choose from, the best first."""

    what: str
    ratings: tuple[Rated, ...]
    scale: tuple[str, ...]


def ratings(reader: Reader, name: str, scale: Sequence[str]) -> Ratings:
    """The ratings of a claim in force. Raises NotJudged, UnknownId."""
    number = _claim_number(reader, name)
    found = ratings_of(reader, [number]).get(number, ())
    return Ratings(what=f"C{number}", ratings=tuple(found), scale=tuple(scale))


def _claim_number(reader: Reader, name: str) -> int:
    if not is_id(name) or name[0].upper() != "C":
        raise NotJudged(name=name)
    return row_number(reader, name)


def rate(
    session: Session, hand: Hand, name: str, word: str, why: str | None, scale: Sequence[str]
) -> RatingGiven:
    """Keep a person's own rating of a claim, a word of the ``scale``; "-" takes it off.

    Raises:
        NotJudged: no id of a claim.
        UsageError: a word that the scale does not have.

    """
    claim = session.get_one(Claim, _claim_number(session, name))
    rating = None if word.strip() == "-" else on_scale(word, scale)
    why = written(why)
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
