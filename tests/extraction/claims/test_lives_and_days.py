"""Lives that something cost, and days that are names."""

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read

LIVES = [
    ("en", "The fire claimed the lives of 40 people.", ["killed"]),
    ("fr", "L'incendie a coûté la vie à quarante voisins.", ["killed"]),
    ("es", "El incendio se ha cobrado la vida de 300 personas.", ["killed"]),
    ("en", "The owner claimed that 40 people lived there.", [None]),
]
DAYS = [
    ("The Sept. 11 victims sued the state.", []),
    ("After 9/11 some 15 of 19 men were named.", ["some 15", "19 men"]),
    ("In May 12 people were killed.", ["12 people"]),
    ("They ate 3/4 of the cake, and 12 people left.", ["3/4 of the cake", "12 people"]),
]


@pytest.mark.parametrize(("lang", "text", "measures"), LIVES)
def test_lives(lang: str, text: str, measures: list[str | None]) -> None:
    claims = read(Article(text=text, lang=lang)).claims
    assert [claim.facts.measure for claim in claims] == measures


@pytest.mark.parametrize(("text", "words"), DAYS)
def test_days_that_are_names(text: str, words: list[str]) -> None:
    claims = read(Article(text=text, lang="en")).claims
    assert [text[claim.start : claim.end] for claim in claims] == words
