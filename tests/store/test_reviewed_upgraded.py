"""A database from before the ratings keeps its answers, and takes ratings once it is upgraded."""

from queueing import hand_of
from readings import Marked
from sqlalchemy import Connection, MetaData, Table, func, insert, select, update

from claimtrack.services.capture.record import Source, record
from claimtrack.services.review.judgement import judge
from claimtrack.services.review.rating import rate
from claimtrack.settings import RATINGS
from claimtrack.store.admin.migrate import run_scripts, upgrade
from claimtrack.store.dialect import make_engine
from claimtrack.store.fast.lock import Patience
from claimtrack.store.location import Place
from claimtrack.store.read.judgements import answers_in_force
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Answer

HAND = hand_of("ana")


def tables_of(connection: Connection) -> dict[str, Table]:
    """The tables as the database has them, those that others refer to first."""
    metadata = MetaData()
    metadata.reflect(connection)
    return {table.name: table for table in metadata.sorted_tables}


def put_back(connection: Connection, revision: str) -> None:
    """Make the tables anew as an older layout had them, with the rows that fit into them."""
    now = tables_of(connection)
    rows = {name: connection.execute(select(table)).all() for name, table in now.items()}
    connection.execute(update(now["claim"]).values(figure_id=None))
    for table in reversed(now.values()):
        table.drop(connection)
    run_scripts(connection, revision)
    for name, table in tables_of(connection).items():
        if name in ("alembic_version", "figure"):  # the figures of then were others
            continue
        for row in rows[name]:
            kept = {key: value for key, value in row._asdict().items() if key in table.c}
            connection.execute(
                insert(table), kept | ({"figure_id": None} if "figure_id" in kept else {})
            )
        if connection.dialect.name == "postgresql" and "id" in table.c and rows[name]:
            last = max(row.id for row in rows[name])
            connection.execute(select(func.setval(func.pg_get_serial_sequence(name, "id"), last)))


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
    with engine.begin() as connection:
        put_back(connection, "0007")
    engine.dispose()
    assert upgrade(any_where, Patience())[0] == "0007"
    with open_session(any_where) as session:
        (answer,) = answers_in_force(session)["C1"]
        assert (answer.answer, answer.who, answer.note) == ("accepted", "ana", "as printed")
        assert rate(session, HAND, "C1", "false", None, RATINGS).step == 3
