"""A database from before the ratings keeps its answers, and takes ratings once it is upgraded."""

from queueing import hand_of
from readings import Marked
from sqlalchemy import text

from claimtrack.domain.claim import LEVELS
from claimtrack.services.capture.record import Source, record
from claimtrack.services.review.judgement import judge
from claimtrack.services.review.rating import rate
from claimtrack.settings import RATINGS
from claimtrack.store.admin.migrate import upgrade
from claimtrack.store.dialect import make_engine
from claimtrack.store.fast.lock import Patience
from claimtrack.store.location import Place
from claimtrack.store.read.judgements import answers_in_force
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Answer

HAND = hand_of("ana")


def test_answers_stay_and_ratings_come(any_where: Place) -> None:
    own = "Ada Roy said 40 pupils came."
    marked = Marked(own, "en", outlet="Titre").says("Ada Roy", "40 pupils came")
    with open_session(any_where) as session:
        record(
            session,
            marked.counts("40 pupils", "40").reading,
            Source(raw=own.encode(), retrieved_at=HAND.at),
        )
        judge(session, HAND, ["C1"], Answer.ACCEPTED, "as printed")
    engine = make_engine(any_where, write=True, patience=Patience())
    with engine.begin() as connection:  # as the revision before had it
        for later in ("definition", *LEVELS.values()):
            connection.execute(text(f"ALTER TABLE claim DROP COLUMN {later}"))
        connection.execute(text("DROP TABLE rating"))
        connection.execute(text("DROP TABLE bookmark"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0007'"))
    engine.dispose()
    assert upgrade(any_where, Patience())[0] == "0007"
    with open_session(any_where) as session:
        (answer,) = answers_in_force(session)["C1"]
        assert (answer.answer, answer.who, answer.note) == ("accepted", "ana", "as printed")
        assert rate(session, HAND, "C1", "false", None, RATINGS).step == 3
