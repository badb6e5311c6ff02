"""Stories, figures and findings as rows: the same whatever is recorded, and in whatever order."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import permutations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from story_pages import HAND, PAGES, put, state

from claimtrack.services.capture.purge import purge
from claimtrack.services.edit.edit import edit
from claimtrack.services.edit.remarks import restore, retract
from claimtrack.services.grouping.edit_stories import merge_stories, rename_story, split_story
from claimtrack.services.grouping.regroup import regroup_all
from claimtrack.services.grouping.rows.findings import Weighing
from claimtrack.services.grouping.rows.recording import regroup
from claimtrack.services.grouping.rows.touched import Touched
from claimtrack.services.grouping.stories import list_stories, show_story, story_of, story_scope
from claimtrack.services.log.undo import undo
from claimtrack.services.review.judgement import judge
from claimtrack.settings import Thresholds
from claimtrack.store.tables.closed_sets import Answer
from claimtrack.store.tables.models import Figure


def recorded(session: Session, pages: Sequence[tuple[str, str, date]]) -> tuple[object, ...]:
    for page in pages:
        put(session, *page)
    return state(session)


def test_articles_of_one_event_meet_whatever_their_language(any_session: Session) -> None:
    recorded(any_session, PAGES)
    stories = {one.slug: one.articles for one in list_stories(any_session)}
    assert sorted(stories.values()) == [1, 3]
    quake = next(slug for slug, articles in stories.items() if articles == 3)
    shown = show_story(any_session, quake)
    assert {one.lang for one in shown.articles} == {"fr", "en", "es"}
    assert story_scope(any_session, f"T{shown.story.number}").articles == {"A1", "A2", "A3"}
    assert set(story_of(any_session, [1]).values()) == {quake}


@pytest.mark.parametrize("order", list(permutations(range(4)))[::5])
def test_the_order_of_import_changes_nothing(session: Session, order: Sequence[int]) -> None:
    found = recorded(session, [PAGES[at] for at in order])
    stories = {key: story for key, story, *_ in found[0]}  # type: ignore[attr-defined]
    assert len(set(stories.values())) == 2
    done = regroup_all(session, HAND, dry=True)
    assert not done.changed
    assert found == state(session)
    for number in range(4):
        undo(session, HAND)
        del number
    assert state(session) == ([], [], [])


def test_what_comes_and_goes_leaves_nothing_behind(any_session: Session) -> None:
    recorded(any_session, PAGES[:2])
    before = state(any_session)
    put(any_session, *PAGES[2])
    after = state(any_session)
    assert after != before
    undo(any_session, HAND)
    assert state(any_session) == before
    undo(any_session, HAND, _last(any_session))
    assert state(any_session) == after


def _last(session: Session) -> int:
    from claimtrack.store.tables.models import Step

    number: int = session.scalars(select(Step.id).order_by(Step.id.desc())).first() or 0
    return number


CHANGES: dict[str, Callable[[Session], object]] = {
    "edit": lambda session: edit(session, HAND, "C1", {"amount": "77"}),
    "place": lambda session: edit(session, HAND, "C1", {"place": "lyon"}),
    "day": lambda session: edit(session, HAND, "A1", {"published": "2019-01-01"}),
    "retract": lambda session: retract(session, HAND, ["C1"], "wrong"),
    "statement": lambda session: retract(session, HAND, ["S1"], "wrong"),
    "reject": lambda session: judge(session, HAND, ["C1"], Answer.REJECTED),
    "merge": lambda session: merge_stories(session, HAND, ["T2"], "T1"),
    "split": lambda session: split_story(session, HAND, "T1", ["A2"]),
    "purge": lambda session: purge(session, HAND, "A3", "by law"),
    "rename": lambda session: rename_story(session, HAND, "T1", "The Braga quake"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_is_followed_and_taken_back(session: Session, name: str) -> None:
    recorded(session, PAGES)
    before = state(session)
    CHANGES[name](session)
    assert state(session) != before
    assert not regroup_all(session, HAND, dry=True).changed
    if name != "purge":
        undo(session, HAND)
        assert state(session) == before


def test_restoring_brings_findings_back(session: Session) -> None:
    recorded(session, PAGES)
    before = state(session)
    retract(session, HAND, ["A1"], "wrong")
    assert state(session) != before
    restore(session, HAND, ["A1"])
    assert state(session) == before


def test_a_figure_of_another_story_keeps_its_claims(session: Session) -> None:
    """A new article may concern it by a speaker or a copy, without a story of theirs in common."""
    before = recorded(session, PAGES)
    fire = next(one for one in list_stories(session) if one.articles == 1)
    figures = set(session.scalars(select(Figure.id).where(Figure.story_id == fire.number)))
    touched = Touched(read={1}, figures=figures)
    regroup(session, touched, Weighing(Thresholds(), HAND.at))
    assert state(session) == before
    assert not regroup_all(session, HAND, dry=True).changed
