"""What governs a sum, a share or a length, told by its clause; in our own words."""

import pytest

from claimtrack.extraction.claims.governing.figures import PATTERNS, complemented, governing_words
from claimtrack.extraction.clauses.clause import parsed
from claimtrack.extraction.numbers.numerals import find_numerals


def words(lang: str, text: str, place: int = 0) -> str | None:
    """What the numeral at ``place`` of a sentence is of."""
    numerals = tuple(find_numerals(text, lang))
    sentence = parsed(text, (0, len(text)), numerals, lang)
    return governing_words(text, numerals[place], sentence, lang)


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("fr", "Sa mère touche une rente de 430 euros.", "rente"),
        ("en", "His mother draws an allowance of $430.", "allowance"),
        ("es", "Su madre cobra una renta de 430 euros.", "renta"),
        ("fr", "Le loyer a connu une légère hausse de 4 %.", "légère hausse"),
        ("en", "Tenants face yearly rent rises of 4 %.", "yearly rent rises"),
        ("es", "El alquiler tuvo una subida de 4 %.", "subida"),
        ("fr", "Le maire a signé un contrat de 3 millions d'euros.", "contrat"),
        ("en", "The mayor signed a $3m (£2m) contract for buses.", "contract for buses"),
        ("es", "El alcalde firmó un contrato de 3 millones de euros.", "contrato"),
        ("en", "Mill owners reported a 12% fall in output.", "fall in output"),
    ],
)
def test_beside_a_noun(lang: str, text: str, told: str) -> None:
    assert words(lang, text) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("fr", "Le prix du pain a bondi de 9 %.", "prix du pain"),
        ("en", "The price of bread has jumped 9%.", "price of bread"),
        ("es", "El precio del pan ha subido un 9 %.", "precio del pan"),
        ("fr", "Le coût du chantier atteint 6 millions d'euros.", "coût du chantier"),
        ("en", "The bill for the works reached €6m.", "bill for the works"),
        ("es", "El coste de la obra alcanza 6 millones de euros.", "coste de la obra"),
        ("fr", "Les ventes de mai sont inférieures de 5 % à celles d'avril.", "ventes de mai"),
        ("en", "The bill for the works, aides guessed, would be €6m.", "bill for the works"),
        ("en", "The frost hurt growers, costing the valley $2m.", "costing the valley"),
        ("en", "Sales - up 8% in spring - fell in autumn.", "Sales"),
        ("en", "Rents rose in May by 3%.", "Rents"),
    ],
)
def test_subject_of_a_verb_of_degree(lang: str, text: str, told: str) -> None:
    assert words(lang, text) == told


@pytest.mark.parametrize(
    ("lang", "text", "place", "told"),
    [
        ("fr", "Sa solde (2 100 euros) fait jaser.", 0, "solde"),
        ("en", "Her salary ($2,100) made news.", 0, "salary"),
        ("es", "Su salario (2.100 euros) dio que hablar.", 0, "salario"),
        ("fr", "Sa cote, à 31 %, fléchit.", 0, "cote"),
        ("en", "Brewers paid $5m (£4m) to the guild.", 1, "Brewers paid to the guild"),
        (
            "fr",
            "Le brasseur a payé 5 millions d'euros à la guilde.",
            0,
            "brasseur a payé à la guilde",
        ),
        ("es", "La cervecera pagó 5 millones de euros al gremio.", 0, "cervecera pagó al gremio"),
    ],
)
def test_brackets_and_deeds(lang: str, text: str, place: int, told: str) -> None:
    assert words(lang, text, place) == told


@pytest.mark.parametrize(
    ("lang", "text"),
    [("fr", "C'est 4 %."), ("en", "It is 4%."), ("es", "Es 4 %."), ("en", "About 4%.")],
)
def test_nothing_tells(lang: str, text: str) -> None:
    assert words(lang, text) is None


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("fr", "La perte de 7 millions d'euros de la mutuelle inquiète.", "perte"),
        ("fr", "Il faut 7 millions d'euros de crédits.", None),
        ("en", "The loss of $7m of the fund is known.", "loss"),
        ("es", "La pérdida de 7 millones de euros del fondo inquieta.", "pérdida"),
        ("fr", "Il recule à partir de 7 millions d'euros de ventes.", None),
    ],
)
def test_the_noun_before_wins_over_the_owner(lang: str, text: str, told: str | None) -> None:
    numerals = tuple(find_numerals(text, lang))
    sentence = parsed(text, (0, len(text)), numerals, lang)
    assert complemented(text, numerals[0], sentence, lang) == told


def test_patterns_have_names_of_their_own() -> None:
    assert len({name for name, _ in PATTERNS}) == len(PATTERNS)
