"""Names whose first letter an apostrophe ties to the rest, and elided words that are no names."""

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.statements.reader import find_statements

NAMES = [
    ("en", "Conor O'Neal said that the mill had burned.", "Conor O'Neal"),
    ("en", "Conor O’Neal said that the mill had burned.", "Conor O'Neal"),
    ("fr", "Awa N’Doye a déclaré que le moulin avait brûlé.", "Awa N'Doye"),
    ("es", "Carlos O'Dono dijo que el molino había ardido.", "Carlos O'Dono"),
    ("fr", "L'Union des meuniers a déclaré que le moulin avait brûlé.", "Union des meuniers"),
]


@pytest.mark.parametrize(("lang", "text", "speaker"), NAMES)
def test_a_name_is_not_cut_at_its_apostrophe(lang: str, text: str, speaker: str) -> None:
    statements, _ = find_statements(Article(text=text, lang=lang), ())
    assert [each.speaker for each in statements] == [speaker]
