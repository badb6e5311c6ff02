"""Values come back from the database as they went in; places are read."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from readings import Marked
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from claimtrack.domain.claim import Modality
from claimtrack.domain.quantity import Quantity
from claimtrack.domain.reading import NumeralKind
from claimtrack.errors import UsageError
from claimtrack.services.capture.record import Source, record
from claimtrack.store.location import place
from claimtrack.store.tables.models import Claim, Figure, Snapshot, Step
from claimtrack.store.tables.spans import span_of
from claimtrack.store.tables.statements import StatementSpan

EXACT = ["0.1", "1.120", "1E+3", "12345678901234567890.123456789", "-0.5", "600000000", "93"]


def test_decimals_stay_exact(any_session: Session) -> None:
    made = Marked("40 tentes, " * len(EXACT)).reading
    record(any_session, made, Source(raw=b"x"))
    for number, printed in enumerate(EXACT):
        any_session.add(
            Claim(
                snapshot_id=1, key=str(number), numeral_kind=NumeralKind.NUMBER, numeral_start=0,
                numeral_end=2, counted="tentes", modality=Modality.ASSERTED,
                span=span_of("40 tentes", 0, 9),
                quantity=Quantity(value=Decimal(printed), low=None, high=Decimal(printed)),
            )
        )  # fmt: skip
    any_session.commit()
    any_session.expire_all()
    got = any_session.scalars(select(Claim).order_by(Claim.id)).all()
    assert [claim.value for claim in got] == [Decimal(printed) for printed in EXACT]
    assert [claim.low for claim in got] == [None] * len(EXACT)


def test_moments_keep_their_zone(any_session: Session) -> None:
    at = datetime(2024, 5, 2, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    any_session.add(Step(at=at, action="test", what="A1"))
    any_session.commit()
    got = any_session.query(Step).one().at
    assert got == at
    assert got.tzinfo == UTC
    assert got.hour == 23


def test_foreign_keys_hold(any_session: Session) -> None:
    any_session.add(Figure(key="a", slug="a", base="a", story_key="", label="a", part_of_id=99))
    with pytest.raises(IntegrityError):
        any_session.commit()
    any_session.rollback()


def test_a_judgement_is_about_one_thing(any_session: Session) -> None:
    with pytest.raises(IntegrityError):
        any_session.execute(
            text("INSERT INTO judgement (answer, who, at) VALUES ('unsure', 'ana', '2024-05-02')")
        )
    any_session.rollback()


def test_ids_are_never_given_twice(session: Session) -> None:
    """S12 in somebody's notes must not come to mean other words."""
    made = session.scalars(
        text("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%' ORDER BY name")
    ).all()
    assert made == [
        "article", "claim", "dossier_figure", "figure", "mending", "statement", "step", "story",
        "story_answer",
    ]  # fmt: skip


@given(words=st.text(max_size=60), data=st.data())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_a_span_is_found_in_its_text(words: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))
    span = span_of(words, start, end)
    assert span.holds_in(words)
    assert words[span.start : span.end] == span.exact
    assert span.prefix + span.exact + span.suffix in words
    assert not span.holds_in("x" + words + "y") or not span.exact


@pytest.mark.parametrize(
    ("db", "path", "url"),
    [
        ("a.db", "a.db", ""),
        ("/data/é/a b.db", "/data/é/a b.db", ""),
        ("sqlite:///a.db", "a.db", ""),
        ("postgres://u:p@h/d", None, "postgresql+psycopg://u:p@h/d"),
        ("postgresql+psycopg://h/d", None, "postgresql+psycopg://h/d"),
    ],
)
def test_place(db: str, path: str | None, url: str) -> None:
    found = place(db)
    assert found.path == (Path(path) if path else None)
    assert found.url == url
    assert ":p@" not in found.shown


@pytest.mark.parametrize("db", ["", ":memory:", "mysql://h/d", "http://h"])
def test_not_a_place(db: str) -> None:
    with pytest.raises(UsageError, match="--db"):
        place(db)


def test_the_tables_of_the_design_are_there() -> None:
    names = set(Snapshot.metadata.tables)
    assert names >= {
        "outlet", "article", "snapshot", "speaker", "alias", "affiliation", "statement", "claim",
        "figure", "link", "judgement", "dossier", "dossier_article", "dossier_figure", "change",
        StatementSpan.__tablename__,
    }  # fmt: skip
