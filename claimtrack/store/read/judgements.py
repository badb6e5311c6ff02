"""People's answers and ratings in force. Ratings are no outcomes."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from claimtrack.store.reader import Reader, Rows, ask


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One person's answer in force. ``answer``: accepted, rejected or unsure."""

    answer: str
    who: str
    at: datetime
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """One person's rating in force: a word of the scale that was set then, and why."""

    word: str
    why: str | None
    who: str
    at: datetime


def ratings_of(reader: Reader, claims: Sequence[int]) -> dict[int, tuple[Rated, ...]]:
    """Claim → its ratings in force, the oldest first."""
    found: dict[int, list[Rated]] = defaultdict(list)
    for row in ask(reader, "ratings", ids=claims) if claims else ():
        found[row.claim_id].append(Rated(word=row.word, why=row.why, who=row.who, at=row.at))
    return {number: tuple(rated) for number, rated in found.items()}


def answers_in_force(
    reader: Reader, names: Sequence[str] | None = None
) -> dict[str, list[Answered]]:
    """Short id → the answers that stand, the oldest first; of these, or of all that was judged."""
    found: dict[str, list[Answered]] = defaultdict(list)
    for row in _answers(reader, names):
        name = f"C{row.claim_id}" if row.claim_id else f"S{row.statement_id}"
        answer = Answered(answer=row.answer.value, who=row.who, at=row.at, note=row.note)
        found[name].append(answer)
    return found


def _answers(reader: Reader, names: Sequence[str] | None) -> Rows:
    if names is None:
        return ask(reader, "all_answers")
    numbers = {letter: [int(n[1:]) for n in names if n[0] == letter] for letter in "CS"}
    return ask(reader, "answers", claims=numbers["C"], statements=numbers["S"])


def reviewed_claims(reader: Reader) -> frozenset[str]:
    """Short ids of the claims that somebody accepted or entered, and nobody rejected.

    Without those of a statement that was rejected.
    """
    return frozenset(f"C{row.id}" for row in ask(reader, "reviewed_claims"))


def reviewed_statements(reader: Reader) -> frozenset[str]:
    """Short ids of the statements that somebody accepted or entered, and nobody rejected."""
    return frozenset(f"S{row.id}" for row in ask(reader, "reviewed_statements"))
