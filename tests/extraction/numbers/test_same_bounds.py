"""Law: the French and the English form of one figure give equal bounds."""

import pytest

from claimtrack.domain.comparison.bounds import hard, soft
from claimtrack.extraction.numbers.numerals import find_numerals

FORMS = [
    ("50\u202f000 civils", "50,000 civilians"),
    ("1\u00a0217 combattants", "1,217 fighters"),
    ("quelque 900 personnes", "some 900 people"),
    ("environ 900 personnes", "about 900 people"),
    ("près de 18\u00a0000 civils", "nearly 18,000 civilians"),
    ("presque 400 navires", "almost 400 ships"),
    ("plus de 500 maisons", "more than 500 houses"),
    ("au moins 27 personnes", "at least 27 people"),
    ("moins de 5\u00a0000 soldats", "fewer than 5,000 soldiers"),
    ("au plus 80 places", "at most 80 seats"),
    ("jusqu’à 8\u00a0000 hommes", "up to 8,000 men"),
    ("entre 6\u00a0000 et 8\u00a0000 hommes", "between 6,000 and 8,000 men"),
    ("des dizaines de blessés", "dozens of wounded"),
    ("des centaines de maisons", "hundreds of houses"),
    ("des milliers de personnes", "thousands of people"),
    ("des dizaines de milliers de personnes", "tens of thousands of people"),
    ("des millions de foyers", "millions of homes"),
    ("1,12 million de voix", "1.12 million votes"),
    ("3 milliards d’euros", "3 billion euros"),
    ("2,4 %", "2.4%"),
    ("93\u00a0%", "93 percent"),
    ("deux mille cinq cents élèves", "two thousand five hundred pupils"),
    ("quatre-vingt-dix maires", "ninety mayors"),
    ("une douzaine de chars", "a dozen tanks"),
]


@pytest.mark.parametrize(("french", "english"), FORMS)
def test_french_and_english_forms_give_equal_bounds(french: str, english: str) -> None:
    (one,), (two,) = find_numerals(french, "fr"), find_numerals(english, "en")
    assert hard(one.quantity) == hard(two.quantity)
    assert soft(one.quantity) == soft(two.quantity)
    assert hard(one.quantity).known
