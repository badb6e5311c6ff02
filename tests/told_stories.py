"""Stories as a person tells them apart, for tests of what is compared within one."""

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from claimtrack.services.grouping.edit_stories import merge_stories
from claimtrack.services.grouping.stories import list_stories
from claimtrack.store.log.steps import Hand

BY_HAND = Hand(who="ana", at=datetime(2020, 6, 1, tzinfo=UTC))


def one_story(session: Session) -> Session:
    """All articles tell of one thing, as a person says."""
    first, *others = sorted(story.id for story in list_stories(session))
    if others:
        merge_stories(session, BY_HAND, others, first)
    return session
