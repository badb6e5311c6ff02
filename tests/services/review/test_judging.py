"""Answers of people about proposals, their ratings, and what counts as reviewed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from marked_desk import desk
from queueing import hand_of
from running import Cli
from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.errors import NotJudged, UnknownId, UsageError
from claimtrack.services.claims.show import show
from claimtrack.services.claims.statement_list import list_statements
from claimtrack.services.log.undo import undo
from claimtrack.services.reports.claims_report import Material
from claimtrack.services.reports.selection import Only, narrowed
from claimtrack.services.review.judgement import judge
from claimtrack.services.review.queue import Filters, proposals
from claimtrack.services.review.rating import on_scale, rate
from claimtrack.settings import RATINGS, Thresholds
from claimtrack.store.queries.catalogue import fetch_with
from claimtrack.store.read.judgements import answers_in_force, reviewed_claims, reviewed_statements
from claimtrack.store.reader import Fetch
from claimtrack.store.tables.models import Answer, Claim, Judgement, Rating, Statement

__all__ = ["desk"]
YES, NO, UNSURE = Answer.ACCEPTED, Answer.REJECTED, Answer.UNSURE
ANA, BO = hand_of("ana"), hand_of("bo")


def given(session: Session, name: str) -> list[tuple[str, str]]:
    return [(one.who, one.answer) for one in answers_in_force(session, [name]).get(name, ())]


def test_one_answer_a_person(desk: Session) -> None:
    judge(desk, ANA, ["C1"], YES)
    judge(desk, BO, ["c1"], NO)
    judge(desk, ANA, ["C1"], UNSURE, "which day?")
    assert given(desk, "C1") == [("bo", "rejected"), ("ana", "unsure")]
    assert len(desk.scalars(select(Judgement)).all()) == 3  # the first is kept, ended
    undo(desk, ANA)
    assert sorted(given(desk, "C1")) == [("ana", "accepted"), ("bo", "rejected")]


def test_the_same_again_is_no_step(desk: Session) -> None:
    assert judge(desk, ANA, ["C1", "S2"], YES).step is not None
    assert judge(desk, ANA, ["C1", "S2"], YES).step is None
    assert judge(desk, BO, ["C1", "S2"], YES).step is not None


@pytest.mark.parametrize("name", ["A1", "P1", "words"])
def test_only_statements_and_claims_are_judged(desk: Session, name: str) -> None:
    with pytest.raises(NotJudged):
        judge(desk, ANA, ["C1", name], YES)
    assert given(desk, "C1") == []
    with pytest.raises(UnknownId):
        judge(desk, ANA, ["C1", "S99"], YES)
    assert given(desk, "C1") == []


Act = Callable[[Session], object]


@pytest.mark.parametrize(
    ("acts", "claims", "statements"),
    [
        ((), "", ""),
        ((partial(judge, hand=ANA, names=["C1", "S2"], answer=YES),), "C1", "S2"),
        ((partial(judge, hand=ANA, names=["C1", "S2"], answer=UNSURE),), "", ""),
        (
            (
                partial(judge, hand=ANA, names=["C1", "C2", "S2"], answer=YES),
                partial(judge, hand=BO, names=["C1"], answer=NO),
                partial(judge, hand=BO, names=["C2"], answer=UNSURE),
            ),
            "C2",
            "S2",
        ),
        (
            (
                partial(judge, hand=ANA, names=["C1", "C2"], answer=YES),
                partial(judge, hand=BO, names=["S1"], answer=NO),
            ),
            "C2",
            "",
        ),
        (
            (
                partial(judge, hand=ANA, names=["C1"], answer=NO),
                partial(judge, hand=ANA, names=["C1"], answer=YES),
            ),
            "C1",
            "",
        ),
    ],
)
def test_reviewed(desk: Session, acts: tuple[Act, ...], claims: str, statements: str) -> None:
    for act in acts:
        act(desk)
    assert sorted(reviewed_claims(desk)) == claims.split()
    assert sorted(reviewed_statements(desk)) == statements.split()
    listed = list_statements(Fetch(partial(fetch_with, desk)), reviewed=True)
    assert sorted(claim.id for row in listed for claim in row.claims) == claims.split()
    wanted = {f"S{name[1:]}" for name in claims.split()} | set(statements.split())
    assert {row.id for row in listed} == wanted
    within = narrowed(desk, None, Only(reviewed=True))
    material = Material(session=desk, thresholds=Thresholds(), within=within)
    assert sorted(row.id for row in material.report().rows) == claims.split()
    assert {said.line.statement for said in material.said()} == wanted


def test_what_a_person_entered_needs_no_answer(desk: Session) -> None:
    desk.get_one(Claim, 1).who = "ana"
    desk.get_one(Statement, 2).who = "ana"
    desk.flush()
    assert reviewed_claims(desk) == {"C1"}
    assert reviewed_statements(desk) == {"S2"}
    assert "C1" not in {one.id for one in proposals(desk)}


def test_the_queue_begins_with_the_doubtful(desk: Session) -> None:
    for number, sure in ((1, 0.9), (2, 0.3), (3, None)):
        desk.get_one(Claim, number).confidence = sure
        desk.get_one(Statement, number).confidence = 0.5
    desk.flush()
    assert [one.id for one in proposals(desk)] == ["C3", "C2", "S1", "S2", "S3", "C1"]
    assert [one.id for one in proposals(desk, Filters(below=0.5))] == ["C3", "C2"]
    assert {one.article for one in proposals(desk, Filters(outlet="titre 1"))} == {"A2"}


def test_furniture_and_what_was_taken_back_are_not_asked_about(desk: Session) -> None:
    desk.get_one(Claim, 1).chrome = "menu"
    desk.get_one(Statement, 2).status = "retracted"  # type: ignore[assignment]
    desk.flush()
    assert {one.id for one in proposals(desk)} == {"S1", "S3", "C3"}


def test_a_rating_is_no_outcome(desk: Session) -> None:
    before = show(desk, "C1", Thresholds())
    rate(desk, ANA, "C1", "Misleading", "of the province", RATINGS)
    rate(desk, BO, "C1", "2", None, RATINGS)
    rate(desk, ANA, "C1", "faux", None, RATINGS)
    rated = show(desk, "C1", Thresholds()).kept.ratings  # type: ignore[union-attr]
    assert [(one.who, one.word, one.why) for one in rated] == [
        ("bo", "mostly true", None),
        ("ana", "false", None),
    ]
    assert show(desk, "C1", Thresholds()).facts == before.facts  # type: ignore[union-attr]
    assert reviewed_claims(desk) == frozenset()
    assert rate(desk, ANA, "C1", "false", None, RATINGS).step is None
    assert rate(desk, ANA, "C1", "-", None, RATINGS).word is None
    undo(desk, ANA)
    assert len(show(desk, "C1", Thresholds()).kept.ratings) == 2  # type: ignore[union-attr]
    assert len(desk.scalars(select(Rating)).all()) == 3


@pytest.mark.parametrize("word", ["maybe", "0", "6", "", "vrai ou faux"])
def test_words_that_are_not_on_the_scale(word: str) -> None:
    with pytest.raises(UsageError):
        on_scale(word, RATINGS)


def test_the_scale_in_french_and_by_number() -> None:
    scale = ("vrai", "plutôt vrai", "non établi", "trompeur", "faux")
    for number, (english, french) in enumerate(zip(RATINGS, scale, strict=True), start=1):
        assert {on_scale(word, RATINGS) for word in (english, french.upper(), str(number))} == {
            english
        }
    assert on_scale("B", ("a", "b")) == "b"


def test_only_claims_are_rated(desk: Session) -> None:
    with pytest.raises(NotJudged):
        rate(desk, ANA, "S1", "true", None, RATINGS)


def test_every_command_keeps_to_what_is_reviewed(with_fixtures: Path, cli: Cli) -> None:
    assert with_fixtures.is_dir()
    whole = cli("export -f csv").out
    assert cli('review --batch "outlet = Le Phare and kind = claim" --yes').code == 0
    some = cli("export -f csv --reviewed").out
    assert 1 < some.count("\n") < whole.count("\n")
    names = {claim["id"] for row in cli("list --reviewed --json").json for claim in row["claims"]}
    assert names == {row.split(",")[1] for row in some.splitlines()[1:]}
    for command in ("conflicts --reviewed --json", "compare left --reviewed --json"):
        found = cli(command).json
        figures = found["figures"] if isinstance(found, dict) else found
        assert {claim["id"] for one in figures for claim in one["claims"]} <= names
