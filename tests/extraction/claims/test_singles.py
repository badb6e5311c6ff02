"""One person counts where something befell that person; elsewhere an article is no number."""

import pytest

from claimtrack.extraction.claims.singles import RULE, single_persons
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.extraction.text.sentences import sentences


@pytest.mark.parametrize(
    ("lang", "text", "articles"),
    [
        ("fr", "Un ouvrier est mort et une passante a été blessée.", ["Un", "une"]),
        ("en", "A man was killed and a woman was hurt.", ["A", "a"]),
        ("es", "Un hombre murió y una mujer resultó herida.", ["Un", "una"]),
        ("fr", "La balle a blessé une femme.", ["une"]),
        ("en", "The shot wounded a woman.", ["a"]),
        ("es", "El disparo hirió a una mujer.", ["una"]),
        ("fr", "Un homme a été arrêté.", ["Un"]),
        ("en", "A police officer was arrested.", ["A"]),
        ("es", "Un hombre fue detenido.", ["Un"]),
        ("fr", "Un policier a tué 12 personnes.", []),
        ("en", "A man killed 12 people.", []),
        ("es", "Un hombre mató a 12 personas.", []),
        ("fr", "Le chien a été abattu par un policier.", []),
        ("en", "The dog was killed by a man.", []),
        ("es", "El perro fue matado por un hombre.", []),
        ("fr", "Une femme dit que 12 hommes ont été tués.", []),
        ("en", "A woman said 12 men were killed.", []),
        ("es", "Una mujer dijo que 12 hombres fueron heridos.", []),
        ("fr", "Une foule a été blessée.", []),
        ("en", "A crowd was hurt.", []),
        ("es", "Una multitud resultó herida.", []),
        ("fr", "Un chien est mort.", []),
        ("en", "A dog was killed.", []),
        ("es", "Un perro murió.", []),
        ("fr", "Un maire a parlé.", []),
        ("en", "A mayor spoke.", []),
        ("es", "Un alcalde habló.", []),
    ],
)
def test_single_persons(lang: str, text: str, articles: list[str]) -> None:
    numerals = single_persons(text, sentences(text, lang), (), lang)
    assert [text[one.start : one.end] for one in numerals] == articles
    assert all(one.quantity.value == 1 and one.rule == RULE for one in numerals)


@pytest.mark.parametrize(
    ("lang", "text", "printed"),
    [
        ("fr", "Une femme a été blessée et 12 hommes ont fui.", ["Une", "12"]),
        ("en", "Twelve men fled and a woman was hurt.", ["Twelve", "a"]),
        ("es", "Doce hombres huyeron y una mujer resultó herida.", ["Doce", "una"]),
        ("en", "One man was killed.", ["One"]),
    ],
)
def test_they_stand_among_the_other_numerals(lang: str, text: str, printed: list[str]) -> None:
    numerals = single_persons(text, sentences(text, lang), find_numerals(text, lang), lang)
    assert [text[each.start : each.end] for each in numerals] == printed
