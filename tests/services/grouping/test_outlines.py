from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy.orm import Session

from claimtrack.services.compare.claims import compare_what
from claimtrack.services.grouping.edited_figures import recorded_figures
from claimtrack.services.grouping.outlines import filled, outlined_figures
from claimtrack.settings import Thresholds
from claimtrack.store.location import place
from claimtrack.store.queries.catalogue import fetch_with
from claimtrack.store.reader import Fetch, Params, Rows
from claimtrack.store.session import open_session


@pytest.fixture
def recorded(with_fixtures: Path) -> Iterator[Session]:
    with open_session(place(str(with_fixtures / "claims.db")), write=False) as session:
        yield session


def test_outlines_find_the_same_figures_and_filled_they_are_the_same(recorded: Session) -> None:
    whole = recorded_figures(recorded)
    outlined = outlined_figures(recorded)
    assert [one.slug for one in outlined] == [one.slug for one in whole]
    assert filled(recorded, outlined) == whole


def test_only_the_claims_asked_for_are_read_whole(recorded: Session) -> None:
    read: list[int] = []

    def noting(name: str, params: Params) -> Rows:
        if name == "claims_by_id":
            read.extend(cast("list[int]", params["ids"]))
        return fetch_with(recorded, name, params)

    (one,) = compare_what(Fetch(noting), ["blessés"], Thresholds()).results
    assert {f"C{number}" for number in read} == {row.id for row in one.claims}
