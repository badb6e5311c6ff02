"""Steps of the log that bring the rows up to date which follow from what they change.

Every service that changes rows does it in such a step, not in one of the store's own: at its end
stories, figures and findings are what the articles and claims make them now.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from claimtrack.store.log import steps as log
from claimtrack.store.log.steps import Hand as Hand
from claimtrack.store.log.steps import LogLine as LogLine
from claimtrack.store.log.steps import OpenStep as OpenStep


@contextmanager
def step(
    session: Session,
    hand: Hand,
    action: str,
    what: str,
    *,
    undoes: int | None = None,
    join: int | None = None,
) -> Iterator[OpenStep]:
    """Log everything that changes inside as one step, and commit it; see ``store.log.steps``."""
    is_outer = log.open_step(session) is None
    with log.step(session, hand, action, what, undoes=undoes, join=join) as made:
        yield made
        if is_outer:
            # Comparing needs a hundred modules: only where something was changed.
            from claimtrack.services.grouping.rows.recording import bring_up_to_date

            session.flush()
            bring_up_to_date(session, made)
