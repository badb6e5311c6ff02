"""Many proposals answered at once, by a condition: counted, shown in a sample, one step."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from claimtrack.services.review.conditions import condition
from claimtrack.services.review.judgement import Judged, judge
from claimtrack.services.review.queue import Filters, Proposal, proposals
from claimtrack.store.log.steps import Hand
from claimtrack.store.tables.models import Answer

SAMPLE = 5
"""Lines shown before a batch goes through: from its beginning to its end, evenly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What a condition picks, of what this person has not answered yet. The doubtful first."""

    condition: str
    picked: tuple[Proposal, ...]

    @property
    def sample(self) -> tuple[Proposal, ...]:
        """At most ``SAMPLE`` of them: the most doubtful, the surest, and some between."""
        n = len(self.picked)
        if n <= SAMPLE:
            return self.picked
        return tuple(self.picked[at * (n - 1) // (SAMPLE - 1)] for at in range(SAMPLE))

    def count(self, kind: str) -> int:
        """How many of them are a "claim", or a "statement"."""
        return sum(one.kind == kind for one in self.picked)


def batch(session: Session, who: str, text: str, filters: Filters) -> Batch:
    """The proposals that fit; what this person has judged one by one is left alone.

    Raises:
        BadCondition: the condition cannot be read.

    """
    fits = condition(text)
    rows = proposals(session, filters)
    picked = tuple(one for one in rows if one.answer_of(who) is None and fits(one))
    return Batch(condition=text.strip(), picked=picked)


def answer_batch(session: Session, hand: Hand, found: Batch, answer: Answer) -> Judged:
    """Give one answer to all of it, as one step that ``undo`` takes back whole."""
    names = [one.id for one in found.picked]
    return judge(session, hand, names, answer, f"--batch {found.condition}", what=found.condition)
