"""Sums, shares and changes as a text states them."""

import pytest

from claimtrack.domain.reading import Numeral
from claimtrack.extraction.claims.arithmetic import Parts, Share, stated_arithmetic
from claimtrack.extraction.numbers.numerals import find_numerals


def stated(lang: str, text: str) -> list[tuple[str, ...]]:
    """Each statement's kind and its numerals as printed."""

    def row(kind: str, *numerals: Numeral | None) -> tuple[str, ...]:
        return (kind, *(text[each.start : each.end] if each else "-" for each in numerals))

    rows: list[tuple[str, ...]] = []
    for each in stated_arithmetic(text, find_numerals(text, lang), lang):
        if isinstance(each, Share):
            rows.append(row("share", each.part, each.whole, each.percent))
        elif isinstance(each, Parts):
            rows.append(row("sum", each.whole, *each.parts))
        else:
            rows.append(row("fall" if each.fall else "change", each.before, each.after, each.by))
    return rows


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "12 des 48 élus (25 %) ont voté.", [("share", "12", "48", "25 %")]),
        ("en", "12 of 48 members (25%) voted.", [("share", "12", "48", "25%")]),
        ("es", "12 de los 48 diputados (25 %) votaron.", [("share", "12", "48", "25 %")]),
        ("fr", "37 morts : 25 hommes et 12 femmes.", [("sum", "37", "25", "12")]),
        ("en", "37 dead: 25 men and 12 women.", [("sum", "37", "25", "12")]),
        ("es", "37 muertos: 25 hombres y 12 mujeres.", [("sum", "37", "25", "12")]),
        ("en", "Sales fell 10% from 40 to 36.", [("fall", "40", "36", "10%")]),
        ("fr", "Le prix a doublé, passant de 40 à 80.", [("change", "40", "80", "-")]),
        ("fr", "37 morts : notamment 25 hommes et 12 femmes.", []),
        ("en", "37 dead and 12 hurt.", []),
        ("fr", "Le 12 mai, 37 morts.", []),
    ],
)
def test_what_is_stated(lang: str, text: str, expected: list[tuple[str, ...]]) -> None:
    assert stated(lang, text) == expected
