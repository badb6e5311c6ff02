"""What a number counts: the noun behind it, before it, or that of another number."""

import pytest

from claimtrack.extraction.claims.counted import find_counted, is_part_opened, stands_alone
from claimtrack.extraction.numbers.numerals import find_numerals


def head(lang: str, text: str) -> str | None:
    """The noun that the first numeral of a sentence counts."""
    numeral = find_numerals(text, lang)[0]
    return find_counted(text, numeral, 0, len(text), lang).head


@pytest.mark.parametrize(
    ("lang", "text", "noun"),
    [
        ("fr", "Il y a 40 jeunes manifestants.", "manifestants"),
        ("fr", "Il y a 40 jeunes.", "jeunes"),
        ("en", "There are 40 young protesters.", "protesters"),
        ("en", "They lost 40 rebel districts.", "districts"),
        ("en", "They met 40 police officers.", "officers"),
        ("es", "Hay 40 jóvenes manifestantes.", "manifestantes"),
        ("fr", "Deux millions de foyers sont privés d'eau.", "foyers"),
        ("en", "Two million homes lack water.", "homes"),
        ("fr", "Il y a 40 suppressions de postes.", "postes"),
        ("fr", "Blessés : 40", "blessés"),
        ("fr", "Ils sont 300, le nombre de blessés monte.", "blessés"),
        ("en", "One in five pupils is absent.", "pupils"),
        ("fr", "Deux ponts sur trois sont fermés.", "ponts"),
        ("fr", "Ils étaient 300.", None),
        ("en", "They were 300.", None),
        ("es", "Los bomberos cifran en 31 los muertos.", "muertos"),
        ("fr", "Les pompiers chiffrent à 31 les morts.", "morts"),
        ("en", "Firefighters put at 31 the injured.", "injured"),
        ("es", "Cifran el total en 31 los domingos.", None),
    ],
)
def test_the_noun(lang: str, text: str, noun: str | None) -> None:
    assert head(lang, text) == noun


@pytest.mark.parametrize(
    ("lang", "text", "noun", "inherits", "forward"),
    [
        ("fr", "40 d'entre eux étaient des enfants.", "enfants", True, False),
        ("en", "40 of them were children.", "children", True, False),
        ("es", "40 de ellos eran niños.", "niños", True, False),
        ("fr", "40 déjà partis.", None, True, False),
        ("en", "40 already freed.", None, True, False),
        ("fr", "40 des 300 élus ont voté.", None, False, True),
        ("en", "40 of the 300 members voted.", None, False, True),
    ],
)
def test_by_another_number(
    lang: str, text: str, noun: str | None, inherits: bool, forward: bool
) -> None:
    numeral = find_numerals(text, lang)[0]
    counted = find_counted(text, numeral, 0, len(text), lang)
    assert (counted.head, counted.inherits, counted.forward) == (noun, inherits, forward)


@pytest.mark.parametrize(
    ("lang", "behind", "alone"),
    [
        ("fr", " selon la police", True),
        ("fr", " bateaux", False),
        ("en", " according to police", True),
        ("en", " boats", False),
        ("es", " según la policía", True),
        ("es", " barcos", False),
        ("fr", "", True),
        ("en", ", they say", True),
    ],
)
def test_what_stands_alone(lang: str, behind: str, alone: bool) -> None:
    assert stands_alone("40" + behind, 2, lang) is alone


@pytest.mark.parametrize(
    ("lang", "before", "part"),
    [
        ("fr", "300 morts, dont ", True),
        ("en", "300 dead, including ", True),
        ("fr", "300 morts et ", False),
        ("en", "300 dead and ", False),
    ],
)
def test_parts_are_opened(lang: str, before: str, part: bool) -> None:
    assert is_part_opened(before + "40", len(before), lang) is part
