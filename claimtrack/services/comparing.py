"""Claims side by side: the outcome of every pair, and how many sources stand behind them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy.orm import Session

from claimtrack.domain.comparison import Comparison, compare
from claimtrack.domain.independence import Origins, origins
from claimtrack.lang.tables.world import WITHIN
from claimtrack.services.claim_rows import ClaimRow, all_claim_rows, claim_rows
from claimtrack.services.figures import Figure, figures
from claimtrack.services.lookup import asked_number, claims_of, figures_about, is_id
from claimtrack.settings import Thresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two claims, by their short ids, and how they stand to each other."""

    a: str
    b: str
    comparison: Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One figure's claims, all their pairs in the order of the claims, and their origins.

    ``figure`` is None where claims of several figures were named one by one.
    """

    figure: str | None
    claims: tuple[ClaimRow, ...]
    pairs: tuple[Pair, ...]
    origins: Origins


def compare_what(
    session: Session, what: Sequence[str], thresholds: Thresholds
) -> tuple[Compared, ...]:
    """Compare what was typed: short ids as they are, anything else through its figures.

    One claim alone is compared with the others of its figure.
    """
    if all(is_id(word) for word in what):
        ids = claims_of(session, what)
        if len(ids) != 1:
            return (compared(None, claim_rows(session, ids), thresholds),)
        groups = figures(all_claim_rows(session))
        name = f"C{ids[0]}"
        own = tuple(group for group in groups if any(row.id == name for row in group.claims))
        return tuple(of_figure(group, thresholds) for group in own) or (
            compared(None, claim_rows(session, ids), thresholds),
        )
    groups = figures(all_claim_rows(session))
    return tuple(of_figure(group, thresholds) for group in _asked(groups, what))


def _asked(groups: tuple[Figure, ...], what: Sequence[str]) -> tuple[Figure, ...]:
    """All the words as one phrase or one number; where they are several, each by itself."""
    joined = " ".join(what)
    if len(what) == 1 or asked_number(joined) is not None:
        return figures_about(groups, joined)
    found = [group for word in what for group in figures_about(groups, word)]
    return tuple(dict.fromkeys(found))


def of_figure(figure: Figure, thresholds: Thresholds) -> Compared:
    """Compare the claims of one figure."""
    return compared(figure.slug, figure.claims, thresholds)


def compared(figure: str | None, rows: tuple[ClaimRow, ...], thresholds: Thresholds) -> Compared:
    """Compare claims, each with each."""
    return Compared(
        figure=figure,
        claims=rows,
        pairs=tuple(
            Pair(a=a.id, b=b.id, comparison=compare(a.facts, b.facts, thresholds, within=WITHIN))
            for a, b in combinations(rows, 2)
        ),
        origins=origins([row.facts for row in rows]),
    )
