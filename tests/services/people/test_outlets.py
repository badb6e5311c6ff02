"""What a person says of an outlet is kept, told, and taken back."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import fold
from claimtrack.errors import UnknownOutlet
from claimtrack.services.log.undo import undo
from claimtrack.services.people.outlets import edit_outlet, list_outlets
from claimtrack.store.log.steps import Hand
from claimtrack.store.tables.models import Outlet

HAND = Hand(who="ana", at=datetime(2024, 5, 3, 8, 30, tzinfo=UTC))


@pytest.mark.parametrize("name", ["Le Phare", "Harbour Gazette"])
def test_edit_is_kept_and_undone(session: Session, name: str) -> None:
    session.add(Outlet(name=name, folded=fold(name)))
    session.commit()
    before = list_outlets(session)
    done = edit_outlet(session, HAND, name.upper(), kind="agency", family="Lumen")
    assert list_outlets(session) == (done.outlet,)
    assert (done.outlet.kind, done.outlet.family, done.outlet.country) == ("agency", "Lumen", None)
    assert edit_outlet(session, HAND, name, kind="agency").step is None
    undo(session, HAND)
    assert list_outlets(session) == before


def test_an_unknown_outlet_names_the_nearest(session: Session) -> None:
    session.add(Outlet(name="Le Phare", folded=fold("Le Phare")))
    session.commit()
    with pytest.raises(UnknownOutlet) as caught:
        edit_outlet(session, HAND, "Le Phar", kind="agency")
    assert "Le Phare" in caught.value.say("en")
