from decimal import Decimal

import pytest

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.numbers.numerals import find_numerals


def read(text: str) -> tuple[Numeral, ...]:
    return find_numerals(text, "fr")


def words(text: str) -> list[str]:
    return [text[n.start : n.end] for n in read(text)]


def only(text: str) -> Numeral:
    (numeral,) = read(text)
    return numeral


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Il reste 12 345 lits.", "12345"),
        ("Il reste 12\u202f345 lits.", "12345"),
        ("Il reste 12\u00a0345 lits.", "12345"),
        ("Il reste 12.345 lits.", "12345"),
        ("Il reste 12'345 lits.", "12345"),
        ("Il reste 12’345’678 lits.", "12345678"),
        ("Il reste 12345 lits.", "12345"),
        ("soit 0,125 gramme", "0.125"),
        ("soit 2,4 fois", "2.4"),
        ("soit 2.4 fois", "2.4"),
        ("il tombe 1.250,75 mm", "1250.75"),
        ("il fait −3,5 °C", "-3.5"),
        ("il fait moins 12 degrés", "-12"),
        ("septante-deux barques", "72"),
        ("huitante moutons", "80"),
        ("nonante-et-un cierges", "91"),
        ("quatre-vingt-dix-sept cierges", "97"),
        ("quatre vingts cierges", "80"),
        ("soixante et onze cierges", "71"),
        ("vingt-et-une barques", "21"),
        ("mille cent moutons", "1100"),
        ("deux mille cinq cents moutons", "2500"),
        ("trois cent mille moutons", "300000"),
        ("deux millions trois cent mille arbres", "2300000"),
        ("un milliard vingt-cinq millions d'arbres", "1025000000"),
        ("trente-deux virgule soixante-quinze", "32.75"),
        ("6 millions et demi d'arbres", "6500000"),
        ("un demi-million d'arbres", "500000"),
        ("2 billions de grains", "2000000000000"),
        ("3 mille milliards de grains", "3000000000000"),
        ("2½ pommes", "2.5"),
        ("les ¾ du verger", "0.75"),
    ],
)
def test_values(text: str, value: str) -> None:
    assert only(text).value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("le code 423 0000", ["423", "0000"]),
        ("en 2023 15 000 moutons", ["2023", "15 000"]),
        ("dix puis deux trois fois", ["dix", "deux", "trois"]),
        ("un arbre et une haie", []),
        ("un livre flambant neuf", []),
        ("neuf livres", ["neuf"]),
        ("12 moutons\n300 brebis", ["12", "300"]),
    ],
)
def test_spans(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("text", "hedge", "value", "low", "high", "printed"),
    [
        ("environ 500 lits", "about", 500, 500, 500, "environ"),
        ("quelque 500 lits", "about", 500, 500, 500, "quelque"),
        ("~500 lits", "about", 500, 500, 500, "~"),
        ("près de 500 lits", "nearly", 500, 500, 500, "près de"),
        ("plus de 500 lits", "more_than", 500, 500, None, "plus de"),
        ("plus d'un demi-million de lits", "more_than", 500000, 500000, None, "plus d'"),
        ("pas moins de 500 lits", "at_least", 500, 500, None, "pas moins de"),
        ("au moins 500 lits", "at_least", 500, 500, None, "au moins"),
        ("500 lits au moins", "at_least", 500, 500, None, "au moins"),
        ("500 lits ou plus", "at_least", 500, 500, None, "ou plus"),
        ("500+ lits", "at_least", 500, 500, None, "+"),
        ("moins de 500 lits", "less_than", 500, None, 500, "moins de"),
        ("au plus 500 lits", "at_most", 500, None, 500, "au plus"),
        ("jusqu’à 500 lits", "up_to", 500, None, 500, "jusqu’à"),
        ("une centaine de lits", "about", 100, 100, 100, ""),
        ("plus d'une centaine de lits", "more_than", 100, 100, None, "plus d'"),
        ("une demi-douzaine d'œufs", "about", 6, 6, 6, ""),
        ("une dizaine de milliers d'œufs", "about", 10000, 10000, 10000, ""),
        ("des dizaines d'œufs", "vague", None, 20, 99, ""),
        ("plusieurs centaines d'œufs", "vague", None, 200, 999, ""),
        ("des milliers d'œufs", "vague", None, 2000, 9999, ""),
        ("des dizaines de milliers d'œufs", "vague", None, 20000, 99999, ""),
        ("des millions d'œufs", "vague", None, 2000000, 9999999, ""),
        ("entre 20 et 30 lits", "range", None, 20, 30, ""),
        ("de 20 à 30 lits", "range", None, 20, 30, ""),
        ("20-30 lits", "range", None, 20, 30, ""),
        ("deux ou trois lits", "range", None, 2, 3, ""),
        ("trois à quatre cents lits", "range", None, 300, 400, ""),
        ("2 à 3 milliards de grains", "range", None, 2 * 10**9, 3 * 10**9, ""),
        ("cent à deux cents lits", "range", None, 100, 200, ""),
        ("environ 20–25 lits", "range", None, 20, 25, "environ"),
        ("plus de 20 et moins de 30", "range", None, 20, 30, "plus de … moins de"),
    ],
)
def test_hedges_and_bounds(
    text: str, hedge: str, value: int | None, low: int | None, high: int | None, printed: str
) -> None:
    quantity = only(text).quantity
    assert quantity.hedge is Hedge(hedge)
    assert (quantity.value, quantity.low, quantity.high) == (value, low, high)
    assert quantity.words == printed


def test_a_hedge_belongs_to_the_number_it_stands_at() -> None:
    first, second = read("12 brebis et plus de 30 moutons")
    assert (first.hedge, second.hedge) == (Hedge.EXACT, Hedge.MORE_THAN)
    first, second = read("12 brebis, au moins 30 moutons")
    assert (first.hedge, second.hedge) == (Hedge.EXACT, Hedge.AT_LEAST)


def test_the_full_span_takes_the_hedge_in() -> None:
    text = "On attend près de 40 lits."
    numeral = only(text)
    assert text[numeral.start : numeral.end] == "40"
    assert text[numeral.full_start : numeral.full_end] == "près de 40"


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("93 % des arbres", "percent", "93", "percent"),
        ("93% des arbres", "percent", "93", "percent"),
        ("vingt pour cent des arbres", "percent", "20", "percent"),
        ("8 p. 100 des arbres", "percent", "8", "percent"),
        ("3 points de pourcentage", "points", "3", "percentage_point"),
        ("3 M€ de dons", "money", "3000000", "EUR"),
        ("150 k€ de dons", "money", "150000", "EUR"),
        ("3 228 Mds€ de dons", "money", "3228000000000", "EUR"),
        ("deux millions d'euros", "money", "2000000", "EUR"),
        ("40 millions de dollars", "money", "40000000", "USD"),
        ("500 francs CFA", "money", "500", "XOF"),
        ("treize euros et quarante-cinq centimes", "money", "13.45", "EUR"),
        ("$ 40", "money", "40", "USD"),
        ("pendant trois jours", "duration", "3", "day"),
        ("dix ans de prison", "duration", "10", "year"),
        ("pendant deux ans et demi", "duration", "2.5", "year"),
        ("Claire, 34 ans, chante", "age", "34", "year"),
        ("une femme de 34 ans", "age", "34", "year"),
        ("âgé de 8 mois", "age", "8", "month"),
        ("à 12 km du pont", "length", "12", "km"),
        ("40 km² de bois", "area", "40", "km2"),
        ("25 ha de bois", "area", "25", "hectare"),
        ("3 tonnes de foin", "mass", "3", "tonne"),
        ("il fait 37 °C", "temperature", "37", "celsius"),
        ("plus d'une minute", "duration", "1", "minute"),
    ],
)
def test_units(text: str, kind: str, value: str, unit: str) -> None:
    numeral = only(text)
    assert (numeral.kind, numeral.value, numeral.unit) == (
        NumeralKind(kind), Decimal(value), unit,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("un chat sur cinq", "0.2"),
        ("trois chats sur quatre", "0.75"),
        ("trois quarts des chats", "0.75"),
        ("la moitié des chats", "0.5"),
        ("1/4 des chats", "0.25"),
    ],
)
def test_fractions(text: str, value: str) -> None:
    assert only(text).value == Decimal(value)


def test_a_part_and_its_whole_stay_two_numbers() -> None:
    assert [n.value for n in read("30 bancs sur 81")] == [30, 81]


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("12 trains par jour", "day"),
        ("70 dollars le baril", "barrel"),
        ("8 cas pour 100 000 habitants", "100000 inhabitants"),
        ("300 euros mensuels", "month"),
    ],
)
def test_rates(text: str, per: str) -> None:
    assert read(text)[0].per == per


def test_from_a_level_to_another_is_no_range() -> None:
    assert [n.value for n in read("La part est passée de 7 % à 9 %.")] == [7, 9]


@pytest.mark.parametrize(
    ("text", "delta", "factor"),
    [
        ("en hausse de 12 %", True, False),
        ("+12 %", True, False),
        ("12 bancs de plus", True, False),
        ("12 bancs supplémentaires", True, False),
        ("12 bancs", False, False),
        ("plus de 12 bancs", False, False),
        ("trois fois plus de bancs", False, True),
    ],
)
def test_changes(text: str, delta: bool, factor: bool) -> None:
    assert (only(text).delta, only(text).factor) == (delta, factor)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("le 3 mai 2024", "date"),
        ("du 3 au 5 juin", "date"),
        ("le 03/05/2024", "date"),
        ("samedi 12", "date"),
        ("en 1998", "date"),
        ("la saison 2023-2024", "date"),
        ("les années 80", "date"),
        ("December 9, 2016", "date"),
        ("à 18h30", "time"),
        ("à 18 h 30", "time"),
        ("vers 10 heures", "time"),
        ("le 3e quai", "ordinal"),
        ("la deuxième fois", "ordinal"),
        ("le vingt-troisième jour", "ordinal"),
        ("Louis XIV", "roman"),
        ("au XXIe siècle", "ordinal"),
        ("article 49.3", "ref"),
        ("loi n° 2005-102", "ref"),
        ("page 12", "ref"),
        ("au 12, rue haute", "ref"),
        ("le 01 42 33 44 55", "phone"),
        ("victoire 3-1", "score"),
        ("le G7", "code"),
        ("la Covid-19", "code"),
        ("un Boeing 737", "code"),
        ("la 5G", "code"),
    ],
)
def test_what_is_no_quantity(text: str, kind: str) -> None:
    assert only(text).kind is NumeralKind(kind)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("1,12 million d'arbres", "10000"),
        ("2,4 %", "0.1"),
        ("93 %", "1"),
        ("dix pour cent", "1"),
        ("50 000 arbres", None),
        ("3 millions d'arbres", None),
    ],
)
def test_the_step_is_the_last_digit_printed(text: str, step: str | None) -> None:
    assert only(text).quantity.step == (None if step is None else Decimal(step))
