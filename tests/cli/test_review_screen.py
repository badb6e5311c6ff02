"""The review on the screen, by keys alone."""

from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest
from queueing import opened_desk, printed, typed
from running import Cli
from sqlalchemy import select
from textual.pilot import Pilot

from claimtrack.cli.review.screen import ReviewApp
from claimtrack.services.review.desk import Desk
from claimtrack.store.tables.models import Claim, Judgement
from claimtrack.store.tables.spans import span_of


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


def told(words: str) -> Callable[[Pilot[None]], Coroutine[None, None, None]]:
    """A look at the line that says what was done."""

    async def look(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app, ReviewApp)
        assert words in printed(pilot.app, "told")

    return look


def first_claim(desk: Desk) -> int:
    return next(at for at, one in enumerate(desk.queue) if one.id[0] == "C")


def test_a_field_is_changed_in_place_and_stays(db: Path, cli: Cli) -> None:
    with opened_desk(db) as desk:
        desk.at = first_claim(desk)
        name = desk.queue[desk.at].id
        at = list(desk.fields()).index("place")
        typed(desk, "e", *["down"] * at, "end", "ctrl+u", "=Lima", "enter")
        assert desk.current is not None
        assert desk.current.id == name
        assert desk.fields()["place"] == "lima"
    for file in sorted((db.parent / "fixtures" / "articles").glob("*.txt")):
        assert cli(f"ingest {file}").code == 0
    assert cli(f"show {name} --json").json["facts"]["place"] == "lima"
    assert "place" in cli(f"show {name} --json").json["kept"]["fixed"]


def test_escape_changes_nothing(db: Path) -> None:
    with opened_desk(db) as desk:
        before = desk.fields()
        typed(desk, "e", "=aaa", "escape", "a")
        assert desk.queue[0].answers[0].answer == "accepted"  # keys answer again
        desk.back()
        assert desk.fields() == before


def test_a_rating_with_its_reason(db: Path) -> None:
    with opened_desk(db) as desk:
        desk.at = first_claim(desk)
        typed(desk, "m", "4", "=too", "enter", lang="fr")
        one = desk.look()
        assert one is not None
        assert [(rated.word, rated.why) for rated in one.ratings] == [("misleading", "too")]
        typed(desk, "m", "x", "m", "0")
        one = desk.look()
        assert one is not None
        assert one.ratings == ()


def test_the_answer_of_another_is_shown_after_ones_own(db: Path) -> None:
    with opened_desk(db, "bo") as desk:
        typed(desk, "r")
    with opened_desk(db, "ana") as desk:

        async def look(pilot: Pilot[None]) -> None:
            assert isinstance(pilot.app, ReviewApp)
            assert "bo" not in printed(pilot.app, "others")
            await pilot.press("a", "left")
            assert "bo" in printed(pilot.app, "others")

        typed(desk, look=look)


def test_one_claim_becomes_two(cli: Cli, folder: Path) -> None:
    text = "Le maire a annoncé que 12 enfants et 3 femmes sont morts jeudi à Alep."
    (folder / "a.txt").write_text(text, encoding="utf-8")
    assert cli("ingest a.txt --lang fr --published 2016-12-10").code == 0
    db = folder / "claims.db"
    with opened_desk(db) as desk:
        row, *others = desk.session.scalars(select(Claim).order_by(Claim.start))
        for other in others:  # as if the two had been read as one
            desk.session.delete(other)
        start = text.index("12 enfants")
        row.span = span_of(text, start, text.index(" sont"))
        desk.session.commit()
    with opened_desk(db) as desk:
        desk.at = first_claim(desk)
        name = desk.queue[desk.at].id
        typed(desk, "s", "end", "ctrl+u", "=12", "space", "=enfants", "down", "=3", "space",
              "=femmes", "enter")  # fmt: skip
        rows = {row.exact: row for row in desk.session.scalars(select(Claim))}
        assert set(rows) == {"12 enfants", "3 femmes"}
        assert rows["12 enfants"].name == name
        assert rows["3 femmes"].value == 3
        assert rows["3 femmes"].who == "ana"
        desk.session.rollback()
        typed(desk, "z")
        assert [row.exact for row in desk.session.scalars(select(Claim))] == [
            "12 enfants et 3 femmes"
        ]


@pytest.mark.parametrize("key", ["s", "m"])
def test_statements_are_neither_split_nor_rated(db: Path, key: str) -> None:
    with opened_desk(db) as desk:
        desk.at = next(at for at, one in enumerate(desk.queue) if one.id[0] == "S")
        typed(desk, key, look=told("claims"))


def test_words_that_are_not_there_are_told_and_the_form_stays(db: Path) -> None:
    with opened_desk(db) as desk:
        desk.at = first_claim(desk)
        typed(desk, "s", "down", "=zzz", "enter", look=told("zzz"))
        assert desk.steps == []
