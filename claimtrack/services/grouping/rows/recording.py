"""Bringing stories, figures and findings up to date with what a step changed, and nothing else."""

from sqlalchemy.orm import Session

from claimtrack.services.grouping.rows.figures import regroup_figures
from claimtrack.services.grouping.rows.findings import Weighing, refresh
from claimtrack.services.grouping.rows.stories import drop_empty, regroup_stories
from claimtrack.services.grouping.rows.touched import Touched, touched_by
from claimtrack.settings import THRESHOLDS, Thresholds
from claimtrack.store.log.steps import OpenStep
from claimtrack.store.reader import ask, batches


def bring_up_to_date(session: Session, made: OpenStep) -> None:
    """Make anew whatever follows from the rows that a step changed; inside that step."""
    if touched := touched_by(session, made):
        limits = session.info.get(THRESHOLDS) or Thresholds()
        regroup(session, touched, Weighing(limits, made.hand.at))


def regroup(session: Session, touched: Touched, weighing: Weighing) -> None:
    """The stories of what was touched, their figures, and the findings of those."""
    stories = regroup_stories(session, touched.read, touched.stories, weighing.at)
    for batch in batches(touched.articles):
        stories |= {row.story_id for row in ask(session, "stories_of_articles", ids=batch)}
    figures = touched.figures
    if stories:
        figures = figures | regroup_figures(
            session, stories, touched.figures, touched.read | touched.articles
        )
    drop_empty(session, stories)
    refresh(session, figures, weighing)
    session.expire_all()
