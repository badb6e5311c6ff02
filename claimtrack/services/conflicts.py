"""Figures whose claims cannot all hold, or hardly can."""

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from claimtrack.services.alike import alike
from claimtrack.services.claim_rows import all_claim_rows
from claimtrack.services.comparing import Compared, of_figure
from claimtrack.services.figures import Figure, figures
from claimtrack.settings import Thresholds

_WANTED = ("conflict", "tension")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflicts:
    """How many figures were looked at, and those with a conflict or a tension.

    Their ``pairs`` are cut down to the conflicts and tensions, conflicts first.
    """

    looked_at: int
    found: tuple[Compared, ...]

    def count(self, outcome: str) -> int:
        """How many have this outcome; copies of one figure against another count once."""
        return sum(each.comparison.outcome == outcome for one in self.found for each in alike(one))


def conflicts(session: Session, thresholds: Thresholds) -> Conflicts:
    """Look through every figure. Claims in page furniture have no context, and are left out."""
    groups = figures(row for row in all_claim_rows(session) if row.chrome is None)
    found = [one for group in groups if (one := _in_figure(group, thresholds)) is not None]
    return Conflicts(looked_at=len(groups), found=tuple(found))


def _in_figure(group: Figure, thresholds: Thresholds) -> Compared | None:
    whole = of_figure(group, thresholds)
    pairs = tuple(
        pair for outcome in _WANTED for pair in whole.pairs if pair.comparison.outcome == outcome
    )
    names = {name for pair in pairs for name in (pair.a, pair.b)}
    rows = tuple(row for row in whole.claims if row.id in names)
    return replace(whole, claims=rows, pairs=pairs) if pairs else None
