"""How often two readers give the same answer, beyond what chance would give.

Cohen's kappa: J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and
Psychological Measurement 20 (1960), 37-46: (observed - expected) / (1 - expected), where expected
is the agreement of two readers who keep their shares of each answer but answer at random.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, product
from operator import mul

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.store.tables.models import Answer, Judgement

ANSWERS = tuple(answer.value for answer in Answer)
KINDS = ("all", "claim", "statement")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Two readers on what both have answered. ``kind``: all of it, claims or statements alone.

    ``table``: rows are the first reader's answers, columns the second's, in the order of
    ``ANSWERS``. Shares are from 0 to 1. ``kappa`` is None where it cannot be computed: nothing
    was answered by both, or both gave one and the same answer throughout (chance explains all).
    """

    readers: tuple[str, str]
    kind: str
    both: int
    only: tuple[int, int]
    table: tuple[tuple[int, ...], ...]
    observed: float | None
    expected: float | None
    kappa: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreements:
    """Every pair of readers; ``readers``: all who answered, by name."""

    readers: tuple[str, ...]
    pairs: tuple[Agreement, ...]


def agreements(session: Session) -> Agreements:
    """Compare the answers in force of each two readers, by name."""
    answers = _answers(session)
    readers = tuple(sorted(answers))
    pairs = (
        agreement((one, other), answers[one], answers[other], kind)
        for (one, other), kind in product(combinations(readers, 2), KINDS)
    )
    return Agreements(readers=readers, pairs=tuple(pairs))


def _answers(session: Session) -> dict[str, dict[str, str]]:
    """Reader → short id → their answer in force."""
    answers: dict[str, dict[str, str]] = defaultdict(dict)
    query = select(Judgement).where(Judgement.undone_at.is_(None), Judgement.link_id.is_(None))
    for row in session.scalars(query.order_by(Judgement.id)):
        name = f"C{row.claim_id}" if row.claim_id else f"S{row.statement_id}"
        answers[row.who][name] = row.answer.value
    return answers


def agreement(
    readers: tuple[str, str], first: dict[str, str], second: dict[str, str], kind: str = "all"
) -> Agreement:
    """Compare two readers' answers, by short id."""
    ones, twos = _only(first, kind), _only(second, kind)
    both = ones.keys() & twos.keys()
    cells = Counter((ones[name], twos[name]) for name in both)
    table = tuple(tuple(cells[row, column] for column in ANSWERS) for row in ANSWERS)
    observed, expected, kappa = _kappa(table)
    return Agreement(
        readers=readers,
        kind=kind,
        both=len(both),
        only=(len(ones) - len(both), len(twos) - len(both)),
        table=table,
        observed=_rounded(observed),
        expected=_rounded(expected),
        kappa=_rounded(kappa),
    )


def _only(answers: dict[str, str], kind: str) -> dict[str, str]:
    """The answers about rows of one kind."""
    if kind == "all":
        return answers
    return {name: answer for name, answer in answers.items() if name[0] == kind[0].upper()}


def _kappa(
    table: tuple[tuple[int, ...], ...],
) -> tuple[Fraction | None, Fraction | None, Fraction | None]:
    n = sum(map(sum, table))
    if n == 0:
        return None, None, None
    observed = Fraction(sum(row[at] for at, row in enumerate(table)), n)
    rows, columns = map(sum, table), map(sum, zip(*table, strict=True))
    expected = Fraction(sum(map(mul, rows, columns)), n * n)
    if expected == 1:
        return observed, expected, None
    return observed, expected, (observed - expected) / (1 - expected)


def _rounded(value: Fraction | None) -> float | None:
    return None if value is None else round(float(value), 4)
