"""What people said of a statement or a claim: made or mended by hand, taken back, noted, linked."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from claimtrack.store.read.judgements import Answered, Rated, answers_in_force, ratings_of
from claimtrack.store.reader import Reader, ask
from claimtrack.store.tables.closed_sets import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A note beside a row."""

    text: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A link that a person made: this claim ``relation`` ``other``, or the other way round."""

    relation: str
    other: str
    outward: bool
    who: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """``who`` made the row by hand, None for the program; ``fixed``: fields set by hand.

    ``status``: corrected, superseded, retracted or denied, its own or its statement's, and why.
    ``answers``: of the review, one a person; ``ratings``: what people hold of a claim, no outcomes.
    """

    who: str | None = None
    fixed: tuple[str, ...] = ()
    status: str | None = None
    why: str | None = None
    notes: tuple[Remark, ...] = ()
    links: tuple[Tie, ...] = ()
    answers: tuple[Answered, ...] = ()
    ratings: tuple[Rated, ...] = ()


NOTHING_KEPT = Kept()


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarked:
    """What a row itself keeps of people's words; ``status`` with its reason."""

    number: int
    who: str | None
    fixed: str | None
    status: Status | None
    why: str | None


def kept_of(reader: Reader, letter: str, rows: Sequence[Remarked]) -> dict[int, Kept]:
    """Row id → what people said of it, for statements ("S") or claims ("C"); none left blank."""
    names = [f"{letter}{row.number}" for row in rows]
    claims = [row.number for row in rows if letter == "C"]
    notes, answers = notes_on(reader, names), answers_in_force(reader, names)
    ties, ratings = _ties(reader, claims), ratings_of(reader, claims)
    found = {
        row.number: Kept(
            who=row.who,
            fixed=tuple((row.fixed or "").split()),
            status=row.status and row.status.value,
            why=row.status and row.why,
            notes=notes.get(name, ()),
            links=ties.get(row.number, ()),
            answers=tuple(answers.get(name, ())),
            ratings=ratings.get(row.number, ()),
        )
        for name, row in zip(names, rows, strict=True)
    }
    return {number: kept for number, kept in found.items() if kept != NOTHING_KEPT}


def notes_on(reader: Reader, names: Sequence[str]) -> dict[str, tuple[Remark, ...]]:
    """Short id or slug → the notes beside it that stand, the oldest first."""
    found: dict[str, list[Remark]] = defaultdict(list)
    for row in ask(reader, "notes", names=names) if names else ():
        found[row.about].append(Remark(text=row.text, who=row.who, at=row.at))
    return {name: tuple(notes) for name, notes in found.items()}


def _ties(reader: Reader, ids: Sequence[int]) -> dict[int, tuple[Tie, ...]]:
    found: dict[int, list[Tie]] = defaultdict(list)
    wanted = set(ids)
    for row in ask(reader, "ties", ids=ids) if ids else ():
        for own, other, outward in (
            (row.source_id, row.target_id, True),
            (row.target_id, row.source_id, False),
        ):
            if own in wanted:
                tie = Tie(
                    relation=row.relation.value, other=f"C{other}", outward=outward, who=row.who
                )
                found[own].append(tie)
    return {number: tuple(ties) for number, ties in found.items()}
