"""A recorded text read again, where what it is read with was mended: its day, its language."""

from sqlalchemy.orm import Session

from claimtrack.domain.reading import Reading
from claimtrack.services.capture.record import meet, write_reading
from claimtrack.services.check.extract import extract_text
from claimtrack.store.tables.models import Article
from claimtrack.store.write.speaker_index import people_now


def read_again(session: Session, article: Article) -> int:
    """Bring the last version's statements and claims up to date; how many rows changed or went.

    What people set, made or judged stays. Inside a step, each change is a line of the log.
    """
    snapshot = article.snapshots[-1]
    reading = _reading(snapshot.text, article)
    speakers = meet(session, snapshot, reading, people_now(session).people, fresh=False)
    writer, _, _ = write_reading(session, snapshot, reading, speakers, fresh=False)
    return writer.changed + writer.removed


def _reading(text: str, article: Article) -> Reading:
    first, last = article.published_earliest, article.published_latest
    return extract_text(
        text,
        lang=article.lang,
        title=article.title,
        published=first if first == last else None,
        outlet=article.outlet.name if article.outlet else None,
        url=article.url,
    )
