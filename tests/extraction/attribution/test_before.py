"""Whose figure goes on: the next sentence's is the same source's, where it is of one sort."""

import pytest

from claimtrack.domain.claim import Level
from claimtrack.domain.reading import Article, ClaimFound
from claimtrack.extraction.article import read


def claims(lang: str, text: str) -> list[ClaimFound]:
    return list(read(Article(text=text, lang=lang)).claims)


CASES = [
    ("en", "Police said 156 people were arrested. Nationwide, 244 people were arrested.", "Police"),
    ("en", "Police said 156 people were arrested. The mayor opened 244 schools.", None),
    ("en", "Police said 156 people were arrested.\n\nNationwide, 244 people were arrested.", None),
    ("fr", "Selon la mairie, 300 maisons sont vides. Au total, 900 maisons le sont.", "mairie"),
    ("fr", "Selon la mairie, 300 maisons sont vides. Le port compte 900 bateaux.", None),
    ("es", "Según la policía, 156 personas huyeron. En el país, 244 personas huyeron.", "policía"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "whose"), CASES)
def test_the_next_figure(lang: str, text: str, whose: str | None) -> None:
    first, second = claims(lang, text)
    assert first.facts.speaker is not None
    assert second.facts.speaker == whose
    assert second.facts.source_level is (Level.PASSAGE if whose else None)


def test_a_figure_of_nobodys_ends_it() -> None:
    text = (
        "Police said 156 people were arrested. The port opened 300 schools. "
        "Later 20 people were arrested."
    )
    assert [each.facts.speaker for each in claims("en", text)] == ["Police", None, None]
