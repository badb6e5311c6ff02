"""Who said a quotation that no verb reports: behind a dash, above it, behind "according to"."""

import pytest

from claimtrack.domain.reading import Article, StatementKind
from claimtrack.extraction.article import read

CASES = [
    ("en", "“The mill burned for an hour.” – Chairwoman Rosa Willow", "Rosa Willow"),
    ("fr", "« Le moulin a brûlé une heure. » – Luc Paré, maire", "Luc Paré"),
    ("es", "«El molino ardió una hora.» – Juan Cano, alcalde", "Juan Cano"),
    ("en", "“The mill burned for an hour.” – and the barn burned too", None),
    (
        "en",
        "The owner sold it.\n\n“The mill burned for an hour.” – Mayor Rosa Willow",
        "Rosa Willow",
    ),
    ("en", "And from Chairwoman Rosa Willow:\n\n“The mill burned for an hour.”", "Rosa Willow"),
    ("fr", "De la présidente Rose Paré :\n\n« Le moulin a brûlé une heure. »", "Rose Paré"),
    ("es", "Y de la presidenta Rosa Cano:\n\n«El molino ardió una hora.»", "Rosa Cano"),
    ("en", "On the back of the old picture:\n\n“The mill burned for an hour.”", None),
    ("en", "“We lost 40 hands,” according to Marc Stone, a union man.", "Marc Stone"),
    ("fr", "« Nous avons perdu 40 bras », selon Marc Paré, délégué.", "Marc Paré"),
    ("es", "«Perdimos 40 brazos», según Marcos Cano, delegado.", "Marcos Cano"),
]


@pytest.mark.parametrize(("lang", "text", "speaker"), CASES)
def test_who_signs(lang: str, text: str, speaker: str | None) -> None:
    found = read(Article(text=text, lang=lang)).statements
    said = [each for each in found if each.kind is not StatementKind.NARRATOR]
    assert [each.speaker for each in said if each.speaker] == ([speaker] if speaker else [])
