"""What the words around make of a number: hedge, age, rate, change, factor, range, share."""

import pytest

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.numbers.hedges import hedge_after, hedge_before, stronger
from claimtrack.extraction.numbers.lexicon import lexicon
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.extraction.text.tokens import tokenise


def first(lang: str, text: str) -> Numeral:
    return find_numerals(text, lang)[0]


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("fr", "près de 12", Hedge.NEARLY),
        ("fr", "au moins près de 12", Hedge.AT_LEAST),
        ("fr", "plus de les 12", Hedge.MORE_THAN),
        ("fr", "plus de\n\n12", None),
        ("fr", "le toit 12", None),
        ("en", "just over 12", Hedge.MORE_THAN),
        ("en", "up to 12", Hedge.UP_TO),
        ("en", "roof 12", None),
        ("es", "alrededor de 12", Hedge.ABOUT),
        ("es", "al menos 12", Hedge.AT_LEAST),
        ("es", "techo 12", None),
    ],
)
def test_hedge_before(lang: str, text: str, hedge: Hedge | None) -> None:
    tokens = tokenise(text)
    found = hedge_before(tokens, len(tokens.words) - 1, lexicon(lang))
    assert (found.kind if found else None) == hedge


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("fr", "12 tuiles ou plus", Hedge.AT_LEAST),
        ("fr", "12 tuiles et plus de 3 briques", None),
        ("fr", "12 tuiles au moins", Hedge.AT_LEAST),
        ("en", "12 or so", Hedge.ABOUT),
        ("en", "12+", Hedge.AT_LEAST),
        ("en", "12 or more than that", None),
        ("en", "12, or more", None),
        ("es", "12 o más", Hedge.AT_LEAST),
        ("es", "12 y más de 3", None),
    ],
)
def test_hedge_after(lang: str, text: str, hedge: Hedge | None) -> None:
    found = hedge_after(tokenise(text), 1, lexicon(lang))
    assert (found.kind if found else None) == hedge


@pytest.mark.parametrize(
    ("outer", "inner", "kept"),
    [
        (Hedge.ABOUT, Hedge.AT_LEAST, Hedge.AT_LEAST),
        (Hedge.AT_MOST, Hedge.AT_LEAST, Hedge.AT_MOST),
        (Hedge.ABOUT, Hedge.NEARLY, Hedge.ABOUT),
        (Hedge.EXACT, Hedge.NEARLY, Hedge.NEARLY),
    ],
)
def test_the_stronger_hedge(outer: Hedge, inner: Hedge, kept: Hedge) -> None:
    assert stronger(outer, inner) is kept


@pytest.mark.parametrize(
    ("lang", "text", "age"),
    [
        ("fr", "un maçon âgé de 34 ans", True),
        ("fr", "Ana Lune, 34 ans, maçonne", True),
        ("fr", "les plus de 65 ans", True),
        ("fr", "une fille de 7 ans", True),
        ("fr", "un toit de 7 ans", False),
        ("fr", "34 ans de prison", False),
        ("fr", "Ana Lune, 34, maçonne", False),
        ("en", "a 34-year-old mason", True),
        ("en", "Ana Moon, 34, a mason", True),
        ("en", "aged 34", True),
        ("en", "34 years in jail", False),
        ("en", "the roof, 34, is", False),
        ("es", "de 34 años de edad", True),
        ("es", "Ana Luna, de 34 años,", True),
        ("es", "mayores de 65 años", True),
        ("es", "34 años de cárcel", False),
        ("es", "un techo de 34 años", False),
    ],
)
def test_age(lang: str, text: str, age: bool) -> None:
    assert (first(lang, text).kind is NumeralKind.AGE) == age


@pytest.mark.parametrize(
    ("lang", "text", "per"),
    [
        ("fr", "12 tuiles par jour", "day"),
        ("fr", "12 décès pour 100 000 habitants", "100000 inhabitants"),
        ("fr", "12 décès pour habitants", None),
        ("fr", "3 euros le litre", "litre"),
        ("fr", "12 tuiles le jour", None),
        ("fr", "12 tuiles, par jour", None),
        ("en", "12 tiles a day", "day"),
        ("en", "12 tiles a day earlier", None),
        ("en", "12 deaths per 100,000 people", "100000 persons"),
        ("en", "12 daily tiles", "day"),
        ("es", "12 tejas por día", "day"),
        ("es", "12 tejas, por día", None),
    ],
)
def test_rate(lang: str, text: str, per: str | None) -> None:
    assert first(lang, text).per == per


@pytest.mark.parametrize(
    ("lang", "text", "delta"),
    [
        ("fr", "en hausse de 12 %", True),
        ("fr", "+12 %", True),
        ("fr", "10 tuiles de plus", True),
        ("fr", "10 tuiles de plus que", False),
        ("fr", "passé de 12 à 15", False),
        ("fr", "il gagne 12 tuiles", False),
        ("en", "up 3%", True),
        ("en", "rose by 3%", True),
        ("en", "an additional 12 tiles", True),
        ("en", "cut 12 tiles", False),
        ("en", "a loss of $3m", False),
        ("es", "subió un 3 %", True),
        ("es", "tiene un 3 %", False),
    ],
)
def test_change(lang: str, text: str, delta: bool) -> None:
    assert first(lang, text).delta == delta


@pytest.mark.parametrize(
    ("lang", "text", "factor"),
    [
        ("fr", "trois fois plus", True),
        ("fr", "divisé par deux", True),
        ("fr", "le prix a doublé", True),
        ("fr", "un doublé", False),
        ("en", "a threefold rise", True),
        ("en", "twice as many", True),
        ("en", "twice on Monday", False),
        ("en", "three times a day", False),
        ("es", "tres veces más", True),
    ],
)
def test_factor(lang: str, text: str, factor: bool) -> None:
    found = find_numerals(text, lang)
    assert any(numeral.factor for numeral in found) == factor


@pytest.mark.parametrize(
    ("lang", "text", "low", "high"),
    [
        ("fr", "entre 6 000 et 8 000 tuiles", 6000, 8000),
        ("fr", "2 à 3 milliards", 2 * 10**9, 3 * 10**9),
        ("fr", "trois à quatre cents tuiles", 300, 400),
        ("fr", "un ou deux toits", 1, 2),
        ("fr", "plus de 30 et moins de 40 toits", 30, 40),
        ("en", "between 6,000 and 8,000 tiles", 6000, 8000),
        ("en", "$2-3 billion", 2 * 10**9, 3 * 10**9),
        ("en", "three or four hundred tiles", 300, 400),
        ("es", "entre 6.000 y 8.000 tejas", 6000, 8000),
        ("es", "de 20 a 30 tejas", 20, 30),
        ("fr", "une croissance de 3 à 4 %", 3, 4),
        ("es", "un crecimiento de 3 a 4 %", 3, 4),
    ],
)
def test_range(lang: str, text: str, low: int, high: int) -> None:
    quantity = first(lang, text).quantity
    assert quantity.hedge is Hedge.RANGE
    assert (int(quantity.low or 0), int(quantity.high or 0)) == (low, high)


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("fr", "passé de 9 à 12 tuiles", 2),
        ("fr", "12 tuiles et 15 briques", 2),
        ("fr", "12 ou 5 000 tuiles", 2),
        ("fr", "15 à 12 tuiles", 2),
        ("fr", "3 mètres à 5 tonnes", 2),
        ("en", "fell from 9 to 12", 2),
        ("en", "12 and 15 tiles", 2),
        ("es", "12 tejas y 15 ladrillos", 2),
        ("es", "creció de 9 a 12 %", 2),
    ],
)
def test_two_numbers_are_no_range(lang: str, text: str, count: int) -> None:
    found = find_numerals(text, lang)
    assert [numeral.hedge is Hedge.RANGE for numeral in found] == [False] * count


@pytest.mark.parametrize(
    ("lang", "text", "share"),
    [
        ("fr", "un enfant sur cinq", True),
        ("fr", "3 toits sur 4", True),
        ("fr", "une fois sur deux", True),
        ("fr", "une fois toutes les 5 minutes", False),
        ("fr", "30 sièges sur 81", False),
        ("fr", "un livre sur deux femmes", False),
        ("en", "one in five children", True),
        ("en", "three out of four", True),
        ("en", "one in 5 days", False),
        ("en", "one in 2012", False),
        ("es", "uno de cada cinco niños", True),
    ],
)
def test_share(lang: str, text: str, share: bool) -> None:
    found = find_numerals(text, lang)
    assert any(numeral.rule == "fraction" for numeral in found) == share


@pytest.mark.parametrize(
    ("lang", "text", "read"),
    [
        ("fr", "un mort", True),
        ("fr", "un toit", False),
        ("fr", "plus d'une minute", True),
        ("fr", "une minute", False),
        ("fr", "au moins un toit", True),
        ("fr", "neuf blessés", True),
        ("fr", "un toit tout neuf", False),
        ("fr", "tous deux", False),
        ("en", "one percent", True),
        ("en", "one dead", True),
        ("en", "one of them", False),
        ("en", "a roof", False),
        ("es", "un muerto", True),
        ("es", "un techo", False),
    ],
)
def test_an_article_that_is_a_number(lang: str, text: str, read: bool) -> None:
    assert bool(find_numerals(text, lang)) == read


@pytest.mark.parametrize(
    ("lang", "text", "units"),
    [
        ("en", "three $20 notes", [None, "USD"]),
        ("en", "3 $20 notes", [None, "USD"]),
        ("en", "20$ notes", ["USD"]),
        ("en", "cooks earn 40 pounds a day", ["GBP"]),
        ("en", "the dog weighs 40 pounds", ["pound"]),
        ("en", "she paid for 40 pounds of plums", ["pound"]),
        ("es", "pagó 40 libras", ["GBP"]),
        ("es", "el perro pesa 40 libras", ["pound"]),
    ],
)
def test_a_unit_is_told_by_what_stands_around_it(
    lang: str, text: str, units: list[str | None]
) -> None:
    assert [numeral.unit for numeral in find_numerals(text, lang)] == units


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("fr", "Gel\n\n-8 degrés à Brive", -8),
        ("fr", "Liste\n-8 maçons", 8),
        ("en", "Frost\n\n-8 degrees", -8),
        ("es", "Helada\n\n-8 grados", -8),
    ],
)
def test_a_minus_may_begin_a_line(lang: str, text: str, value: int) -> None:
    assert find_numerals(text, lang)[0].value == value


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("en", "a baker, 38, and two sons", ["age", "number"]),
        ("en", "the police, 38, and", ["number"]),
        ("fr", "Le boulanger, 38, et", ["age"]),
        ("fr", "Les boulangers, 38, et", ["number"]),
        ("es", "la maestra, 38, y", ["age"]),
    ],
)
def test_commas_behind_one_person_set_off_an_age(lang: str, text: str, kinds: list[str]) -> None:
    assert [numeral.kind.value for numeral in find_numerals(text, lang)] == kinds


@pytest.mark.parametrize(
    ("lang", "text", "deltas"),
    [
        ("fr", "12 fours + 30 tuiles", [False, False]),
        ("fr", "+30 tuiles", [True]),
        ("en", "12 ovens + 30 tiles", [False, False]),
        ("es", "12 hornos + 30 tejas", [False, False]),
    ],
)
def test_a_plus_between_two_counts_is_no_change(lang: str, text: str, deltas: list[bool]) -> None:
    assert [numeral.delta for numeral in find_numerals(text, lang)] == deltas


@pytest.mark.parametrize(
    ("lang", "text", "earlier"),
    [
        ("fr", "est passé de 9 à 7 tuiles", [True, False]),
        ("en", "rose from 7 to 9 tiles", [True, False]),
        ("es", "subió de 7 a 9 tejas", [True, False]),
        ("en", "a road from 7 to 9", [False]),
    ],
)
def test_the_level_before_a_change_is_told(lang: str, text: str, earlier: list[bool]) -> None:
    assert [numeral.earlier for numeral in find_numerals(text, lang)] == earlier
