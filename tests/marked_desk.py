"""A store of three claims that differ, for the tests of what people put beside claims."""

from datetime import UTC, datetime

import pytest
from readings import Marked
from sqlalchemy.orm import Session

from claimtrack.services.capture.record import Source, record
from claimtrack.store.log.steps import Hand

HAND = Hand(who="ana", at=datetime(2024, 5, 3, 8, 30, tzinfo=UTC))
TEXTS = {
    "fr": ("Selon Ada Roy, 40 élèves sont venus.", "40 élèves", "40 élèves sont venus"),
    "en": ("Ada Roy said 40 pupils came.", "40 pupils", "40 pupils came"),
}


@pytest.fixture(params=["fr", "en"])
def desk(session: Session, request: pytest.FixtureRequest) -> Session:
    """Three articles of one figure in each of two languages, with a claim each."""
    text, counted, said = TEXTS[request.param]
    for number, value in enumerate(("40", "55", "70")):
        own, words = (part.replace("40", value) for part in (text, counted))
        marked = Marked(own, request.param, outlet=f"Titre {number}")
        marked = marked.says("Ada Roy", said.replace("40", value)).counts(words, value)
        record(session, marked.reading, Source(raw=own.encode(), retrieved_at=HAND.at))
    return session
