"""The list: filters, order, claims; the same rows with and without SQLAlchemy."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from readings import Marked

from claimtrack.domain.period import Period, Window
from claimtrack.errors import MissingStore, UnknownOutlet, UnknownSpeaker, UsageError
from claimtrack.services.capture.record import Source, record
from claimtrack.services.claims.statement_list import list_statements
from claimtrack.services.settings.database import create, open_reader, open_session
from claimtrack.store.fast.compiled import FILE
from claimtrack.store.fast.sqlite import open_quick
from claimtrack.store.location import Place
from claimtrack.store.queries.catalogue import fetch_with
from claimtrack.store.queries.write_sqlite import compiled_file
from claimtrack.store.reader import Fetch
from claimtrack.store.tables.models import Answer, Judgement

FRENCH = (
    "Marche\n\n« Nous comptons, a dit Zoé Évrard, 300 marcheurs. » Il pleuvait.\n"
    "Selon Ali Petit, 1 250 tentes brûlent.\nÀ lire aussi : 90 blessés\n"
)
ENGLISH = "Camp\n\nFour hundred watched. Ann Abbott said 40 tents burnt.\n"


def fill(where: Place) -> None:
    """Two articles, four statements in the text and one in the chrome."""
    eve = Window(nominal=Period(date(2024, 4, 30), date(2024, 5, 1)))
    french = (
        Marked(FRENCH)
        .says("Zoé Évrard", "Nous comptons", kind="direct")
        .says("Zoé Évrard", "300 marcheurs", kind="direct", continues=0)
        .counts("300 marcheurs", "300", measure="demonstrated")
        .says(None, "Il pleuvait", kind="narrator")
        .says("Ali Petit", "1 250 tentes brûlent", said=eve)
        .counts("1 250 tentes", "1 250")
        .says(None, "90 blessés", kind="narrator", chrome="related")
        .counts("90 blessés", "90", chrome="related")
        .reading
    )
    english = (
        Marked(ENGLISH, lang="en", outlet="The Ledger", published=date(2024, 5, 9))
        .says("Ann Abbott", "40 tents burnt")
        .counts("40 tents", "40")
        .reading
    )
    with open_session(where) as session:
        for reading in (french, english):
            record(session, reading, Source(raw=reading.article.text.encode()))
        at = datetime(2024, 5, 10, tzinfo=UTC)
        session.add(Judgement(statement_id=1, answer=Answer.REJECTED, who="ana", at=at))
        session.add(Judgement(statement_id=1, answer=Answer.ACCEPTED, who="ana", at=at))
        session.add(Judgement(claim_id=2, answer=Answer.UNSURE, who="ana", at=at))
        session.commit()


@contextmanager
def through_sqlalchemy(where: Place) -> Iterator[Fetch]:
    with open_session(where, write=False) as session:
        yield Fetch(partial(fetch_with, session))


@pytest.fixture(scope="module")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Place:
    path = tmp_path_factory.mktemp("listing") / "list.db"
    where = Place(shown=str(path), path=path)
    fill(where)
    return where


CASES: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["S3", "S1", "S2", "S5"]),
    ({"chrome": True}, ["S3", "S1", "S2", "S4", "S5"]),
    ({"speaker": "zoe evrard"}, ["S1"]),
    ({"speaker": "PETIT"}, ["S3"]),
    ({"outlet": "ledger"}, ["S5"]),
    ({"kind": "narrator"}, ["S2"]),
    ({"kind": "narrator", "chrome": True}, ["S2", "S4"]),
    ({"status": "accepted"}, ["S1"]),
    ({"status": "rejected"}, []),
    ({"status": "unsure"}, ["S3"]),
    ({"status": "open"}, ["S3", "S2", "S5"]),
    ({"since": date(2024, 5, 2)}, ["S1", "S2", "S5"]),
    ({"until": date(2024, 4, 30)}, ["S3"]),
    ({"since": date(2024, 5, 9), "until": date(2024, 5, 9)}, ["S5"]),
    ({"claims": True}, ["S3", "S1", "S5"]),
    ({"claims": True, "chrome": True}, ["S3", "S1", "S4", "S5"]),
    ({"figure": "demonstrated"}, ["S1"]),
    ({"figure": "Tentes"}, ["S3"]),
    ({"figure": "blessés"}, []),
    ({"limit": 2}, ["S3", "S1"]),
    ({"limit": 0}, []),
    ({"figure": "tents", "limit": 1}, ["S5"]),
    ({"sort": "newest"}, ["S5", "S1", "S2", "S3"]),
    ({"sort": "speaker"}, ["S3", "S5", "S1", "S2"]),
    ({"sort": "outlet"}, ["S3", "S1", "S2", "S5"]),
    ({"sort": "id"}, ["S1", "S2", "S3", "S5"]),
]


@pytest.mark.parametrize(("filters", "ids"), CASES)
def test_filters(sqlite: Place, filters: dict[str, Any], ids: list[str]) -> None:
    with open_quick(sqlite) as fetch:
        quick = list_statements(fetch, **filters)
    with through_sqlalchemy(sqlite) as fetch:
        slow = list_statements(fetch, **filters)
    assert [row.id for row in quick] == ids
    assert quick == slow


def test_the_same_on_postgresql(sqlite: Place, pg_where: Place) -> None:
    fill(pg_where)
    with open_reader(sqlite) as quick, open_reader(pg_where) as fetch:
        for filters, _ in CASES:
            assert list_statements(fetch, **filters) == list_statements(quick, **filters), filters


def test_a_row(sqlite: Place) -> None:
    with open_reader(sqlite) as fetch:
        (row,) = list_statements(fetch, speaker="Évrard")
    assert (row.speaker, row.words, row.outlet, row.article, row.status) == (
        "Zoé Évrard", "Nous comptons […] 300 marcheurs", "Le Phare", "A1", "accepted",
    )  # fmt: skip
    assert row.published == Period(date(2024, 5, 2), date(2024, 5, 3))
    assert row.said is None
    (claim,) = row.claims
    assert (claim.id, claim.text, claim.figure, claim.value, claim.unit) == (
        "C1", "300 marcheurs", "demonstrated", Decimal(300), "person",
    )  # fmt: skip


def test_an_unknown_speaker_gets_the_nearest(sqlite: Place) -> None:
    with open_reader(sqlite) as fetch, pytest.raises(UnknownSpeaker) as raised:
        list_statements(fetch, speaker="Evard")
    assert raised.value.facts["nearest"] == ("Zoé Évrard",)
    assert "Zoé Évrard" in raised.value.say("fr")


def test_an_unknown_outlet(sqlite: Place) -> None:
    with open_reader(sqlite) as fetch, pytest.raises(UnknownOutlet, match="Le Phare"):
        list_statements(fetch, outlet="Phares")


@pytest.mark.parametrize("wrong", [{"kind": "loud"}, {"status": "maybe"}, {"sort": "size"}])
def test_a_value_that_an_option_does_not_take(sqlite: Place, wrong: dict[str, Any]) -> None:
    with open_reader(sqlite) as fetch, pytest.raises(UsageError, match=next(iter(wrong))):
        list_statements(fetch, **wrong)


def test_a_database_not_there_yet_is_not_made_by_reading(any_where: Place) -> None:
    with pytest.raises(MissingStore), open_reader(any_where) as fetch:
        list_statements(fetch)
    assert create(any_where).made
    with open_reader(any_where) as fetch:
        assert list_statements(fetch) == ()


def test_many_rows_are_read_in_batches(sqlite: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_reader(sqlite) as fetch:
        whole = list_statements(fetch)
        monkeypatch.setattr("claimtrack.store.reader.BATCH", 1)
        assert list_statements(fetch) == whole


def test_the_compiled_text_is_up_to_date() -> None:
    """After a change: python -m claimtrack.store.queries.write_sqlite."""
    assert FILE.read_text(encoding="utf-8") == compiled_file()


def test_listing_starts_without_sqlalchemy(sqlite: Place) -> None:
    code = (
        "import sys; from claimtrack.services.settings.database import open_reader;"
        "from claimtrack.services.claims.statement_list import list_statements;"
        "from claimtrack.store.location import place\n"
        "with open_reader(place(sys.argv[1])) as fetch: print(len(list_statements(fetch)))\n"
        "print('sqlalchemy' in sys.modules, 'alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, sqlite.shown], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["4", "False", "False"]
