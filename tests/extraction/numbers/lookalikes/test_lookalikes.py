"""Numerals that look like quantities: each kind with the count that it must not take along."""

import pytest

from claimtrack.domain.reading import NO_QUANTITY, NumeralKind
from claimtrack.extraction.numbers.amount import Amount
from claimtrack.extraction.numbers.lexicon import lexicon
from claimtrack.extraction.numbers.lookalikes.clock import read_clock
from claimtrack.extraction.numbers.lookalikes.codes import read_chain, read_code, read_phone
from claimtrack.extraction.numbers.lookalikes.dates import read_date
from claimtrack.extraction.numbers.lookalikes.references import read_reference
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.extraction.text.tokens import tokenise


def at_digits(text: str) -> int:
    return next(at for at, word in enumerate(tokenise(text).words) if word.isdecimal())


def printed(text: str, amount: Amount | None) -> str | None:
    tokens = tokenise(text)
    if amount is None:
        return None
    return text[tokens.starts[amount.first] : tokens.ends[amount.last - 1]]


@pytest.mark.parametrize(
    ("lang", "text", "date"),
    [
        ("fr", "le 12 mai 2024 à", "12 mai 2024"),
        ("fr", "du 3 au 5 juin", "3 au 5 juin"),
        ("fr", "les 12 et 13 mai", "12 et 13 mai"),
        ("fr", "1er mai", "1er mai"),
        ("fr", "samedi 12, il", "samedi 12"),
        ("fr", "samedi 12 maçons", None),
        ("fr", "samedi 12,5 tonnes", None),
        ("fr", "December 9, 2016 :", "December 9, 2016"),
        ("fr", "12 maisons", None),
        ("fr", "12/05/2024", "12/05/2024"),
        ("fr", "2023-2024", "2023-2024"),
        ("fr", "2023-1999", "2023"),
        ("fr", "les années 80", "80"),
        ("fr", "en 2016, il", "2016"),
        ("fr", "2016 tuiles", None),
        ("fr", "en 2016 euros", None),
        ("fr", "1650, il", None),
        ("en", "May 12, 2024", "May 12, 2024"),
        ("en", "3rd of May", "3rd of May"),
        ("en", "May 12-15", "May 12-15"),
        ("en", "may 12 masons", None),
        ("en", "12 Sept. 2020", "12 Sept. 2020"),
        ("en", "1980s", "1980s"),
        ("en", "1985s", None),
        ("en", "Saturday 12", None),
        ("en", "2016 tiles", None),
        ("es", "el 12 de mayo", "12 de mayo"),
        ("es", "el sábado 12, él", "sábado 12"),
        ("es", "12 mesas", None),
    ],
)
def test_date(lang: str, text: str, date: str | None) -> None:
    assert printed(text, read_date(tokenise(text), at_digits(text), lexicon(lang))) == date


@pytest.mark.parametrize(
    ("lang", "text", "time"),
    [
        ("fr", "18h30", "18h30"),
        ("fr", "18 h 30", "18 h 30"),
        ("fr", "à 10 heures, il", "10 heures"),
        ("fr", "à 10 heures de route", None),
        ("fr", "pendant 10 heures", None),
        ("fr", "48 h", None),
        ("fr", "18:30", "18:30"),
        ("fr", "8 heures du matin", "8 heures du matin"),
        ("en", "6.30 p.m.", "6.30 p.m."),
        ("en", "6 pm", "6 pm"),
        ("en", "1430 GMT", "1430 GMT"),
        ("en", "she will speak at 20.15", "20.15"),
        ("en", "shares closed at 20.15", None),
        ("en", "6 hours", None),
        ("es", "a las 18.30 horas", "18.30 horas"),
        ("es", "a las 8 de la tarde", "8 de la tarde"),
        ("es", "durante 8 horas", None),
    ],
)
def test_hour_of_the_day(lang: str, text: str, time: str | None) -> None:
    assert printed(text, read_clock(tokenise(text), at_digits(text), lexicon(lang))) == time


@pytest.mark.parametrize(
    ("text", "phone"),
    [("01 23 45 67 89", True), ("+33 1 23 45 67 89", True), ("12 345 678", False)],
    ids=["home", "abroad", "count"],
)
def test_phone(text: str, phone: bool) -> None:
    assert (read_phone(tokenise(text), at_digits(text), lexicon("fr")) is not None) == phone


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2.0.1", NumeralKind.CODE),
        ("4-4-2", NumeralKind.CODE),
        ("555-123-4567", NumeralKind.PHONE),
        ("1.200.300", None),
        ("4-2", None),
    ],
)
def test_chain(text: str, kind: NumeralKind | None) -> None:
    chain = read_chain(tokenise(text), 0, lexicon("fr"))
    assert (chain.kind if chain else None) == kind


@pytest.mark.parametrize(
    ("lang", "text", "code"),
    [
        ("fr", "le G7 dit", "G7"),
        ("fr", "Covid-19", "Covid-19"),
        ("fr", "un A320neo", "A320neo"),
        ("fr", "vingt-3", None),
        ("fr", "€5", None),
        ("fr", "Boeing 737", "737"),
        ("fr", "Boeing 737 tuiles", None),
        ("fr", "#12", "12"),
        ("fr", "007", "007"),
        ("fr", "0,07", None),
        ("en", "the 737's", "737's"),
        ("en", "Windows 3.1", "3.1"),
        ("es", "el G7 dice", "G7"),
    ],
)
def test_code(lang: str, text: str, code: str | None) -> None:
    assert printed(text, read_code(tokenise(text), at_digits(text), lexicon(lang))) == code


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("fr", "article 49.3", NumeralKind.REF),
        ("fr", "loi n° 2005-102", NumeralKind.REF),
        ("fr", "article L. 12", NumeralKind.REF),
        ("fr", "page 12", NumeralKind.REF),
        ("fr", "article 12 euros", None),
        ("fr", "12 bis, rue Haute", NumeralKind.REF),
        ("fr", "75001 Paris", NumeralKind.REF),
        ("fr", "75001 tuiles", None),
        ("fr", "3e tuile", NumeralKind.ORDINAL),
        ("fr", "3E", None),
        ("fr", "3-1", NumeralKind.SCORE),
        ("fr", "1-3", None),
        ("fr", "défaite 1-3", NumeralKind.SCORE),
        ("fr", "3-1 %", None),
        ("en", "section 12", NumeralKind.REF),
        ("en", "10 Downing Street", NumeralKind.REF),
        ("en", "10 Downing men", None),
        ("en", "2nd tile", NumeralKind.ORDINAL),
        ("en", "won 3 to 1", NumeralKind.SCORE),
        ("es", "artículo 12", NumeralKind.REF),
        ("es", "12 tejas", None),
    ],
)
def test_reference(lang: str, text: str, kind: NumeralKind | None) -> None:
    found = read_reference(tokenise(text), at_digits(text), lexicon(lang))
    assert (found.kind if found else None) == kind


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("fr", "au XXIe siècle", [NumeralKind.ORDINAL]),
        ("fr", "Louis XIV", [NumeralKind.ROMAN]),
        ("fr", "la vie", []),
        ("fr", "toit XIV", []),
        ("en", "Vatican II", [NumeralKind.ROMAN]),
        ("en", "the XXIe", []),
        ("es", "Alfonso XIII", [NumeralKind.ROMAN]),
    ],
)
def test_roman(lang: str, text: str, kinds: list[NumeralKind]) -> None:
    assert [numeral.kind for numeral in find_numerals(text, lang)] == kinds


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("fr", "les articles 3 et 4", [NumeralKind.REF, NumeralKind.REF]),
        ("fr", "les articles 3 et 4 tuiles", [NumeralKind.REF, NumeralKind.NUMBER]),
        ("en", "nineteen eighty-four", [NumeralKind.DATE]),
        ("fr", "le neuf février", [NumeralKind.DATE]),
        ("fr", "12abc", [NumeralKind.CODE]),
    ],
)
def test_what_follows_decides(lang: str, text: str, kinds: list[NumeralKind]) -> None:
    assert [numeral.kind for numeral in find_numerals(text, lang)] == kinds


def test_no_lookalike_is_a_quantity() -> None:
    assert NumeralKind.NUMBER not in NO_QUANTITY
    assert {NumeralKind.DATE, NumeralKind.CODE, NumeralKind.REF} <= NO_QUANTITY
