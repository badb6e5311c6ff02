"""The database in numbers, on both databases and against a second count."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from running import Cli
from sqlalchemy import update
from sqlalchemy.orm import Session

import claimtrack
from claimtrack.services.capture.record import Source, record
from claimtrack.services.claims.stats import Counted, Reviewed, stats
from claimtrack.store.tables.models import Answer, Article, Judgement

NOW = datetime(2024, 5, 4, tzinfo=UTC)
TEXT = "La police a compté 3 000 manifestants samedi à Lyon.\n\n{n} blessés, a dit Paul Durand."


@pytest.fixture
def with_texts(any_session: Session) -> Session:
    """Three articles: two of one outlet in one month, one undated and of nobody."""
    for n, outlet in ((12, "Le Phare"), (30, "Le Phare"), (40, None)):
        text = TEXT.format(n=n)
        record(
            any_session,
            claimtrack.extract(text, lang="fr", outlet=outlet),
            Source(raw=text.encode()),
        )
    return any_session


def test_counts(with_texts: Session) -> None:
    day = datetime(2024, 3, 2, tzinfo=UTC).date()
    last = datetime(2024, 12, 31, tzinfo=UTC).date()
    with_texts.execute(
        update(Article).where(Article.id == 1).values(published_earliest=day, published_latest=day)
    )
    with_texts.execute(
        update(Article).where(Article.id == 2).values(published_earliest=day, published_latest=last)
    )
    found = stats(with_texts)
    assert found.rows["articles"] == 3
    assert found.outlets == (Counted("Le Phare", 2), Counted(None, 1))
    assert found.months == (Counted("2024-03", 1), Counted(None, 2))
    assert found.languages == (Counted("fr", 3),)
    assert found.figures.several == sum(found.figures.outcomes.values())
    assert sum(one.figures for one in found.figures.sources) == found.figures.figures > 0


def test_the_last_answer_that_stands_counts(with_texts: Session) -> None:
    for claim, answer, undone in (
        (1, Answer.REJECTED, None),
        (1, Answer.ACCEPTED, None),
        (2, Answer.UNSURE, NOW),
        (3, Answer.UNSURE, None),
    ):
        with_texts.add(
            Judgement(claim_id=claim, answer=answer, who="ana", at=NOW, undone_at=undone)
        )
        with_texts.flush()
    found = stats(with_texts)
    total = found.rows["claims"]
    assert found.reviewed["claims"] == Reviewed(
        total=total, accepted=1, rejected=0, unsure=1, share=2 / total
    )
    assert found.reviewed["statements"].share == 0


def test_an_empty_database(any_session: Session) -> None:
    found = stats(any_session)
    assert set(found.rows.values()) == {0}
    assert (found.outlets, found.months, found.languages) == ((), (), ())
    assert found.figures.figures == found.figures.median == 0


def test_the_figures_are_those_of_the_other_commands(cli: Cli, with_fixtures: Path) -> None:
    assert with_fixtures
    got = cli("stats --json").json
    figures = cli("export --format json").json["figures"]
    several = [one for one in figures if len(one["claims"]) > 1]
    assert got["figures"]["figures"] == len(figures)
    assert got["figures"]["several"] == len(several)
    assert got["figures"]["outcomes"]["conflict"] == sum(
        one["outcome"] == "conflict" for one in several
    )
    assert got["rows"] | {"articles": 8} == got["rows"]
    assert json.dumps(got["months"]) == '[{"name": "2016-12", "articles": 8}]'
