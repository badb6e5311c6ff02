"""Three small articles for the laws of the work by hand and of exchange, taken in one by one."""

from datetime import UTC, datetime

from readings import Marked
from sqlalchemy.orm import Session

from claimtrack.services.capture.record import Source, record

NOON = datetime(2024, 5, 2, 12, tzinfo=UTC)
TEXTS = (
    "Selon Ada Roy, 40 élèves, 12 tentes et 3 bus.",
    "Selon Ada Roy, 55 élèves, 14 tentes et 3 bus.",
    "Selon Ada Roy, 70 élèves, 12 tentes et 9 bus.",
)


def ingest(session: Session, number: int) -> None:
    """One of the articles, with its three figures."""
    text = TEXTS[number]
    marked = Marked(text, "fr", outlet=f"Titre {number}").says("Ada Roy", text[15:-1])
    for words in text[15:-1].replace(" et ", ", ").split(", "):
        marked = marked.counts(words, words.split()[0])
    record(session, marked.reading, Source(raw=text.encode(), retrieved_at=NOON))
