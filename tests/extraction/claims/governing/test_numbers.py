"""The noun whose number a verb tells, for bare numbers; in our own words."""

import pytest

from claimtrack.extraction.claims.governing.numbers import counted_subject
from claimtrack.extraction.clauses.clause import parsed
from claimtrack.extraction.numbers.numerals import find_numerals


def subject(lang: str, text: str) -> list[str | None]:
    """What each numeral of a sentence that is no date tells the number of."""
    numerals = tuple(find_numerals(text, lang))
    sentence = parsed(text, (0, len(text)), numerals, lang)
    return [counted_subject(text, numeral, sentence, lang) for numeral in numerals]


@pytest.mark.parametrize(
    ("lang", "text", "nouns"),
    [
        ("fr", "Ils étaient 8 300 sur la place.", ["personnes"]),
        ("en", "They were 8,300 on the square.", ["people"]),
        ("es", "Eran 8.300 en la plaza.", ["personas"]),
        ("en", "They were 23 when they wed.", [None]),
        ("fr", "Elle était 8 300 sur la liste.", [None]),
        ("es", "Era 8.300 en la lista.", [None]),
        ("fr", "Le nombre de grévistes est estimé à 300.", ["grévistes"]),
        ("en", "The number of strikers is put at 300.", ["strikers"]),
        ("es", "El número de huelguistas se eleva a 300.", ["huelguistas"]),
        ("fr", "Le bilan est passé de 61 à 74.", ["bilan", "bilan"]),
        ("en", "The toll rose from 61 to 74.", ["toll", "toll"]),
        ("es", "El balance subió de 61 a 74.", ["balance", "balance"]),
        ("en", "The bill caps the number of visas granted a year at 9,000.", ["visas"]),
        ("fr", "La loi limite le nombre de visas accordés à 9 000.", ["visas"]),
        ("es", "La ley limita el número de visados concedidos a 9.000.", ["visados"]),
        ("en", "The index rose from 61 to 74.", [None, None]),
    ],
)
def test_subjects(lang: str, text: str, nouns: list[str | None]) -> None:
    assert subject(lang, text) == nouns
