"""A log from before the steps is kept: each line becomes a step, which can be read, not undone."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select, text

from claimtrack.errors import NoRows
from claimtrack.services.log.steps import log
from claimtrack.services.log.undo import undo
from claimtrack.store.admin.migrate import run_scripts, upgrade
from claimtrack.store.dialect import make_engine
from claimtrack.store.fast.lock import Patience
from claimtrack.store.location import Place
from claimtrack.store.log.steps import Hand, step
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Dossier, Step

AT = datetime(2024, 5, 2, 12, tzinfo=UTC)
_CHANGE = (
    "INSERT INTO change (at, who, action, what, after)"
    " VALUES ('2024-05-02 12:00:00+00:00', 'ana', 'ingest', :what, '{\"claims\": 3}')"
)
_DOSSIER = (
    "INSERT INTO dossier (id, slug, name, created_at)"
    " VALUES (1, 'port', 'Le port', '2024-05-02 12:00:00+00:00')"
)


def test_older_lines_become_steps(any_where: Place) -> None:
    engine = make_engine(any_where, write=True, patience=Patience())
    with engine.begin() as connection:
        run_scripts(connection, "0002")
        for number in (1, 2):
            connection.execute(text(_CHANGE), {"what": f"A{number}"})
        connection.execute(text(_DOSSIER))
    engine.dispose()
    assert upgrade(any_where, Patience())[0] == "0002"
    with open_session(any_where) as session:
        steps = log(session)
        assert [(one.step, one.action, one.what, one.who) for one in steps] == [
            (2, "ingest", "A2", "ana"),
            (1, "ingest", "A1", "ana"),
        ]
        assert steps[0].changes[0].after == {"claims": 3}
        hand = Hand(who="ben", at=AT)
        with pytest.raises(NoRows):
            undo(session, hand)
        with step(session, hand, "dossier use", "port") as made:
            session.scalars(select(Dossier)).one().used_at = AT
        assert made.number == 3
        undo(session, hand)
        assert session.scalars(select(Dossier.used_at)).all() == [None]
        assert session.scalars(select(Step.undoes_id).order_by(Step.id)).all()[-1] == 3
