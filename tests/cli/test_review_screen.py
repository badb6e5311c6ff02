"""The review on the screen, by keys alone."""

from pathlib import Path

import pytest
from queueing import opened_desk, printed, typed
from sqlalchemy import select
from textual.pilot import Pilot

from claimtrack.cli.review_screen import ReviewApp
from claimtrack.store.models import Judgement


@pytest.fixture
def db(with_fixtures: Path) -> Path:
    return with_fixtures / "claims.db"


def judged(db: Path) -> list[tuple[str, str]]:
    with opened_desk(db) as desk:
        rows = desk.session.scalars(
            select(Judgement).where(Judgement.undone_at.is_(None)).order_by(Judgement.id)
        )
        return [(one.answer.value, one.who) for one in rows]


def test_answers_are_stored_and_the_next_is_shown(db: Path) -> None:
    with opened_desk(db) as desk:
        names = [one.id for one in desk.queue]
        typed(desk, "a", "r", "u")
        assert desk.current is not None
        assert desk.current.id == names[3]
        assert desk.counted() == {
            "accepted": 1, "rejected": 1, "unsure": 1, "open": len(names) - 3,
        }  # fmt: skip
    assert judged(db) == [("accepted", "ana"), ("rejected", "ana"), ("unsure", "ana")]


def test_an_answer_is_taken_back(db: Path) -> None:
    with opened_desk(db) as desk:
        first = desk.queue[0].id
        app = typed(desk, "r", "z")
        assert desk.current is not None
        assert desk.current.id == first
        assert isinstance(app, ReviewApp)
    assert judged(db) == []


def test_the_place_is_kept(db: Path) -> None:
    with opened_desk(db) as desk:
        typed(desk, "right", "right", "a", "q")
        names = [one.id for one in desk.queue]
    with opened_desk(db) as desk:
        assert desk.current is not None
        assert desk.current.id == names[3]
    with opened_desk(db, "bo") as desk:
        assert desk.current is not None
        assert desk.current.id == names[0]


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
def test_everything_fits(db: Path, lang: str, size: tuple[int, int]) -> None:
    """No key line and no fact line is wider than the screen; the words are there."""
    with opened_desk(db) as desk:
        name = desk.queue[0].words

        async def look(pilot: Pilot[None]) -> None:
            app = pilot.app
            assert isinstance(app, ReviewApp)
            assert name.split()[0] in printed(app, "sentence")
            assert {len(line) <= size[0] for line in printed(app, "keys").split("\n")} == {True}

        typed(desk, lang=lang, size=size, look=look)
