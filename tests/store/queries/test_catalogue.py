"""Every named query: the same rows by the standard library and by a session, and on PostgreSQL."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from claimtrack.store.fast.compiled import FILE, names
from claimtrack.store.fast.sqlite import open_quick
from claimtrack.store.location import Place, place
from claimtrack.store.queries.catalogue import QUERIES, fetch_in, fetch_with
from claimtrack.store.queries.write_sqlite import compiled_file
from claimtrack.store.reader import Param
from claimtrack.store.session import open_session
from claimtrack.store.tables.sources import Outlet

ASKED: dict[str, Param] = {
    "ids": [1, 2, 3, 5, 8],
    "names": ["C1", "S1", "O'Neill"],
    "number": 1,
    "claims": [1, 2],
    "statements": [1],
    "copies": "0" * 64,
    "article": 2,
    "with_taken_back": 0,
    "speakers": [1, 2],
    "outlets": [1],
    "only": [1],
    **dict.fromkeys(("by_speaker", "by_outlet", "by_text", "by_kind", "by_status", "by_since"), 0),
    **dict.fromkeys(("by_until", "claims_only", "reviewed", "chrome"), 0),
    "kind": "direct",
    "status": "open",
    "since": None,
    "until": None,
    "sort": "date",
    "most": 50,
    "skip": 0,
    "first": "d",
    "after": "m",
    "first_day": date(2016, 12, 1),
    "last_day": date(2016, 12, 31),
}


def test_the_compiled_text_has_every_query() -> None:
    """After a change: python -m claimtrack.store.queries.write_sqlite."""
    assert names() == tuple(QUERIES)
    assert FILE.read_text(encoding="utf-8") == compiled_file()


@pytest.mark.parametrize("name", list(QUERIES))
def test_the_same_rows_with_and_without_sqlalchemy(name: str, with_fixtures: Path) -> None:
    where = place(str(with_fixtures / "claims.db"))
    with open_quick(where) as fetch, open_session(where, write=False) as session:
        quick, slow = fetch(name, ASKED), fetch_with(session, name, ASKED)
        inside = fetch_in(session, name, ASKED)
    rows = [row._asdict() for row in slow]
    assert [row._asdict() for row in quick] == rows
    assert [row._asdict() for row in inside] == rows


def test_a_session_is_told_what_it_holds_itself(session: Session) -> None:
    session.add(Outlet(name="Le Phare", folded="le phare"))
    assert [row.name for row in fetch_in(session, "outlets", {})] == ["Le Phare"]
    session.rollback()
    assert fetch_in(session, "outlets", {}) == []


def test_postgresql_takes_every_query(pg_where: Place) -> None:
    with open_session(pg_where, write=False) as session:
        for name in QUERIES:
            assert fetch_in(session, name, ASKED) is not None, name
