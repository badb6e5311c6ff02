"""Making several claims of one that holds several, by the words of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from claimtrack.domain.reading import ClaimFound
from claimtrack.errors import NothingWritten
from claimtrack.services.edit.add_claim import holding, new_claim, refuse_claim
from claimtrack.services.edit.edit import put_by_hand
from claimtrack.services.edit.remarks import claim_named
from claimtrack.services.edit.typed_claim import read_claim
from claimtrack.services.edit.words import find_words
from claimtrack.services.grouping.session_judgements import SessionJudgements
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.review.judgement import JudgedRow, answer_row
from claimtrack.store.tables.models import Answer, Claim
from claimtrack.store.tables.spans import span_of

_FOLLOWS = ("measure", "population", "place", "window", "basis", "kind")
"""What a part takes over from the whole where its own words do not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """The claims there are now, in the order of the parts."""

    claims: tuple[str, ...]
    step: int | None


def split(session: Session, hand: Hand, name: str, parts: Sequence[str]) -> Split:
    """Make one claim of each part, given by its words in the statement, as one step.

    The part that holds the old claim's number keeps its id, and its words become the narrower
    ones; where none does, the old claim is rejected.

    Raises:
        NotAClaim, UnknownId: the name is none of a claim.
        NothingWritten: fewer than two parts.
        NotInText, SeveralPlaces, NoNumber, AlreadyThere: words that cannot be a part.

    """
    claim = claim_named(session, name)
    words = list(filter(None, map(str.strip, parts)))
    if len(words) < 2:
        raise NothingWritten(option="--split")
    readings = [_read(claim, part) for part in words]
    with step(session, hand, "split", claim.name) as made:
        rows = [_row(session, hand, claim, reading) for reading in readings]
        names = tuple(row.name for row in rows)
        if claim not in rows:
            old, note = JudgedRow(claim.name, None, claim.id), f"→ {', '.join(names)}"
            answer_row(SessionJudgements(session), hand, old, Answer.REJECTED, note)
    return Split(claims=names, step=made.number)


def _read(claim: Claim, words: str) -> ClaimFound:
    first, last = _around(claim)
    start, end = find_words(claim.snapshot.text[first:last], words, claim.name)
    return read_claim(claim.snapshot, first + start, first + end)


def _around(claim: Claim) -> tuple[int, int]:
    """Where the parts may stand: in its statement, else from its paragraph on."""
    said = claim.statement
    if said is None:
        text = claim.snapshot.text
        return text.rfind("\n", 0, claim.start) + 1, len(text)
    return min(said.start, claim.start), max(claim.end, *(span.end for span in said.spans))


def _row(session: Session, hand: Hand, claim: Claim, part: ClaimFound) -> Claim:
    if part.start <= claim.numeral_start and claim.numeral_end <= part.end:
        return _narrowed(claim, part)
    refuse_claim(session, claim.snapshot, part.numeral.start, part.numeral.end)
    whole = claim.statement or holding(session, hand, claim.snapshot, part.start, part.end)
    row = new_claim(session, hand, claim.snapshot, part, whole)
    row.speaker_id, row.organisation_id = claim.speaker_id, claim.organisation_id
    for name in _FOLLOWS:
        if getattr(row, name) is None:
            setattr(row, name, getattr(claim, name))
    session.flush()
    return row


def _narrowed(claim: Claim, part: ClaimFound) -> Claim:
    facts = part.facts
    put_by_hand(
        claim,
        {
            "span": span_of(claim.snapshot.text, part.start, part.end),
            "quantity": part.numeral.quantity,
            "counted": facts.counted,
            "unit": facts.unit,
        },
    )
    return claim
