"""Lists of all the parts, from the text of an article to what the commands show."""

import pytest
from sqlalchemy.orm import Session

from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read
from claimtrack.report.json.comparisons import compared_json
from claimtrack.services.capture.record import Source, record
from claimtrack.services.compare.claims import compare_what
from claimtrack.services.compare.conflicts import conflicts
from claimtrack.settings import Thresholds

TEXTS = {
    "fr": "L'accident a fait 37 morts : 25 hommes et {} femmes.",
    "en": "The crash killed 37 people: 25 men and {} women.",
}


def put(session: Session, lang: str, women: int) -> None:
    text = TEXTS[lang].format(women)
    record(session, read(Article(text=text, lang=lang)), Source(raw=text.encode()))


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_parts_that_do_not_add_up_are_a_conflict(any_session: Session, lang: str) -> None:
    put(any_session, lang, 10)
    (one,) = compare_what(any_session, ["37"], Thresholds()).results
    assert list(one.together.outcomes) == [Outcome.CONFLICT]
    assert '"together"' in compared_json([one], lang)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_parts_that_add_up_are_none(session: Session, lang: str) -> None:
    put(session, lang, 12)
    assert conflicts(session).found == ()
    (one,) = compare_what(session, ["37"], Thresholds()).results
    assert list(one.together.outcomes) == [Outcome.COMPATIBLE]
