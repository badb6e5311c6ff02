"""Two papers' few lines on one thing: listed where they cannot both be right, and only there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import rival_papers as papers
from sqlalchemy import select
from sqlalchemy.orm import Session

import claimtrack
from claimtrack.services.capture.record import Source, record
from claimtrack.services.compare.conflicts import conflicts
from claimtrack.services.grouping.stories import list_stories, show_story
from claimtrack.store.location import place
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Claim, Snapshot

Articles = dict[str, list[str]]
"""What happened → the short ids of the articles on it."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One store with all pairs in it."""
    path: Path = tmp_path_factory.mktemp("rivals") / "rivals.db"
    with open_session(place(path)) as session:
        yield session


@pytest.fixture(scope="module")
def articles(desk: Session) -> Articles:
    return {
        what: [_put(desk, page, f"{what}, paper {at}") for at, page in enumerate(pair)]
        for what, pair in (papers.RIVALS | papers.NO_RIVALS).items()
    }


def _put(session: Session, page: papers.Page, outlet: str) -> str:
    title = page.text.partition("\n")[0]
    reading = claimtrack.extract(
        page.text, lang=page.lang, title=title, published=papers.day(page), outlet=outlet
    )
    return record(session, reading, Source(raw=page.text.encode())).article


def _found_among(session: Session, articles: list[str]) -> list[str]:
    """The grades of the findings that are listed of these articles."""
    claims = [
        f"C{claim.id}"
        for claim, article in session.execute(
            select(Claim, Snapshot.article_id).join(Snapshot, Claim.snapshot_id == Snapshot.id)
        )
        if f"A{article}" in articles
    ]
    found = conflicts(session, within=claims)
    return [finding.grade for one in found.found for finding in one.findings]


@pytest.mark.parametrize("what", papers.RIVALS)
def test_rivals_are_listed(desk: Session, articles: Articles, what: str) -> None:
    assert len(_found_among(desk, articles[what])) == 1


@pytest.mark.parametrize("what", papers.NO_RIVALS)
def test_what_can_both_hold_is_not(desk: Session, articles: Articles, what: str) -> None:
    assert _found_among(desk, articles[what]) == []


def test_no_pair_meets_another(desk: Session, articles: Articles) -> None:
    of = {article: what for what, both in articles.items() for article in both}
    for story in list_stories(desk):
        shown = show_story(desk, story.slug).articles
        assert len({of[article.id] for article in shown}) == 1
