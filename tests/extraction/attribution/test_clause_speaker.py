"""Who speaks by the verb of a clause that a figure's own clause hangs on."""

import pytest
from sentence_clauses import claiming

from claimtrack.extraction.attribution.clause_speaker import clause_speaker

FR, EN, ES = "Paul Morel", "Ann Moore", "Ana Mora"


@pytest.mark.parametrize(
    ("lang", "text", "number", "speaker"),
    [
        ("fr", f"{FR} a annoncé des mesures, dont une hausse de 100 euros.", "100", FR),
        ("en", f"{EN} announced measures, including a rise of 100 euros.", "100", EN),
        ("es", f"{ES} anunció medidas, incluida una subida de 100 euros.", "100", ES),
        ("fr", f"{FR} a annoncé une hausse de 100 euros et une prime de 40 euros.", "40", FR),
        ("en", f"{EN} announced a rise of 100 euros and a bonus of 40 euros.", "40", EN),
        ("es", f"{ES} anunció una subida de 100 euros y una prima de 40 euros.", "40", ES),
        ("fr", f"{FR} a poursuivi, mentionnant les 831 millions d'euros.", "831", FR),
        ("en", f"{EN} went on, mentioning the 831 million euros.", "831", EN),
        ("es", f"{ES} siguió, mencionando los 831 millones de euros.", "831", ES),
        ("fr", f"{FR} a poursuivi, coupant 40 arbres.", "40", None),
        ("en", f"{EN} went on, cutting 40 trees.", "40", None),
        ("es", f"{ES} siguió, cortando 40 árboles.", "40", None),
        ("fr", f"{FR} a mangé des pommes, dont 12 vertes.", "12", None),
        ("en", f"{EN} ate apples, including 12 green ones.", "12", None),
        ("es", f"{ES} comió manzanas, incluidas 12 verdes.", "12", None),
        ("fr", f"{FR} a annoncé des mesures ; 40 euros suffiront.", "40", None),
        ("en", f"{EN} announced measures; 40 euros will do.", "40", None),
        ("es", f"{ES} anunció medidas; bastan 40 euros.", "40", None),
        ("fr", f"Pour 100 euros, {FR} a annoncé une lampe.", "100", None),
        ("en", f"For 100 euros, {EN} announced a lamp.", "100", None),
        ("es", f"Por 100 euros, {ES} anunció una lámpara.", "100", None),
    ],
)
def test_clause_speaker(lang: str, text: str, number: str, speaker: str | None) -> None:
    about = claiming(text, lang)
    assert clause_speaker(about.page, about.at(number)) == speaker
