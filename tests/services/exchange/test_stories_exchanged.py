"""Stories, figures and findings follow the articles into another store, with people's answers."""

import json
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy.orm import Session
from story_pages import FIRE, HAND, PAGES, put, state

from claimtrack.services.exchange.lines import import_lines, store_lines
from claimtrack.services.grouping.edit_figures import rename
from claimtrack.services.grouping.edit_stories import merge_stories, rename_story, split_story
from claimtrack.services.grouping.regroup import regroup_all
from claimtrack.services.grouping.stories import list_stories
from claimtrack.services.log.undo import undo
from claimtrack.store.location import place
from claimtrack.store.session import open_session


@pytest.fixture
def other(made_file: Path, tmp_path: Path) -> Iterator[Session]:
    """A second store."""
    path = tmp_path / "other.db"
    shutil.copyfile(made_file, path)
    with open_session(place(path)) as session:
        yield session


def lines(session: Session) -> Sequence[str]:
    return [json.dumps(line) for line in store_lines(session)]


def figure_of_first(session: Session) -> str:
    from stored_figures import recorded_figures

    return recorded_figures(session)[0].slug


def test_a_store_copied_is_grouped_alike(session: Session, other: Session) -> None:
    for page in PAGES:
        put(session, *page)
    merge_stories(session, HAND, ["T2"], "T1")
    split_story(session, HAND, "T1", ["A2"])
    rename_story(session, HAND, "T1", "The quake of Braga")
    rename(session, HAND, figure_of_first(session), "Dead of Braga")
    done = import_lines(other, HAND, "-", lines(session))
    assert done.errors == []
    assert state(other) == state(session)
    assert not regroup_all(other, HAND, dry=True).changed
    names = {one.name for one in list_stories(other)}
    assert "The quake of Braga" in names
    assert import_lines(other, HAND, "-", lines(session)).step is None
    undo(other, HAND)
    assert state(other) == ([], [], [])


def test_two_stores_made_one_are_those_of_all_articles(session: Session, other: Session) -> None:
    french, english, spanish, fire = PAGES
    put(session, *french)
    put(session, *fire)
    put(other, *english)
    put(other, *spanish)
    import_lines(session, HAND, "-", lines(other))
    import_lines(other, HAND, "-", lines(session))
    assert state(session) == state(other)
    assert sorted(one.articles for one in list_stories(session)) == [1, 3]


def test_lines_of_an_older_program_name_figures(session: Session) -> None:
    """They are passed over: figures follow from the claims."""
    put(session, "fr", FIRE, PAGES[3][2])
    before = state(session)
    head, *rest = lines(session)
    older = ['{"type": "figure", "ref": "f", "slug": "killed", "label": "morts"}', *rest]
    done = import_lines(session, HAND, "-", [head, *older])
    assert (done.errors, done.step) == ([], None)
    assert state(session) == before
