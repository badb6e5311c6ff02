"""What holds for every text: written numbers come back, nothing crashes, time stays linear."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from work_counted import calls

from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.lang.pack import CODES

LANGS = (*CODES, "xx")
MARKS = {"fr": "\u00a0\u202f\u2009 .'’", "en": ",\u00a0\u202f\u2009 '’"}
MARKS["es"] = MARKS["fr"]


def grouped(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


@given(number=st.integers(1000, 10**15), code=st.sampled_from(CODES), data=st.data())
def test_a_number_written_in_groups_is_read_back(
    number: int, code: str, data: st.DataObject
) -> None:
    mark = data.draw(st.sampled_from(MARKS[code]))
    text = f"x {grouped(number, mark)} oiseaux"
    (numeral,) = find_numerals(text, code)
    assert numeral.value == number
    assert text[numeral.start : numeral.end] == grouped(number, mark)


@given(whole=st.integers(1, 999), cents=st.integers(0, 99), code=st.sampled_from(CODES))
def test_decimals_are_read_back_with_their_step(whole: int, cents: int, code: str) -> None:
    printed = f"{whole}.{cents:02}"
    mark = "." if code == "en" else ","
    (numeral,) = find_numerals(f"x {printed.replace('.', mark)} %", code)
    assert numeral.value == Decimal(printed)
    assert numeral.quantity.step == Decimal("0.01")


WORDS = """
12 1 000 3,5 2.5 % € $ k M mille cent million milliards de d' l' à et ou entre and between to from
un une one a half demi tiers third in sur out of plus moins more than about environ ans years old
rue article n° - – / : + ( ) . , h mai May 2024 3e 2nd XIV XXIe G7 dozen centaines dizaine thousands
per par jour day ½ 1/2 http://x.y/12 ٣ 五
"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\u202e", "\ud800", "\x00"])


@given(
    text=st.text() | st.lists(PIECES, max_size=40).map(" ".join) | st.lists(PIECES).map("".join),
    lang=st.sampled_from(LANGS),
)
@settings(max_examples=400, deadline=None)
def test_spans_lie_inside_the_text_in_order_and_apart(text: str, lang: str) -> None:
    last = 0
    for numeral in find_numerals(text, lang):
        assert last <= numeral.start < numeral.end <= len(text)
        assert 0 <= numeral.full_start <= numeral.start
        assert numeral.end <= numeral.full_end <= len(text)
        assert numeral.rule
        quantity = numeral.quantity
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high
        last = numeral.end


@given(text=st.text())
def test_the_same_text_reads_the_same(text: str) -> None:
    assert find_numerals(text, "fr") == find_numerals(text, "fr")


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize(
    "piece",
    ["7", "123 ", "1.", "1-", "deux ", "cent mille ", "maison ", "un homme sur ", "plus de ",
     "de 5 à ", ".", "a", "http://a", "1 000", "twenty-one ", "million "],
)  # fmt: skip
def test_work_grows_with_the_length_only(piece: str, lang: str) -> None:
    def taken(length: int) -> int:
        text = piece * (length // len(piece))
        return calls(lambda: find_numerals(text, lang))

    # Ten times the text, ten times the work, and what any text costs.
    assert taken(10_000) < 15 * taken(1_000) + 1_000


def test_a_language_without_a_pack_reads_digits_alone() -> None:
    text = "doze gatos e 18.345 cachorros"
    (numeral,) = find_numerals(text, "pt")
    assert numeral.value == 18345
    assert text[numeral.start : numeral.end] == "18.345"


def test_french_and_english_forms_of_a_figure_give_equal_bounds() -> None:
    pairs = [
        ("plus de 2,5 millions d'euros", "more than 2.5 million euros"),
        ("entre 20 et 30 %", "between 20 and 30%"),
        ("une douzaine", "a dozen"),
        ("des milliers", "thousands"),
        ("dix pour cent", "10%"),
        ("3 milliards", "3 billion"),
    ]
    for french, english in pairs:
        (left,), (right,) = find_numerals(french, "fr"), find_numerals(english, "en")
        one, two = left.quantity, right.quantity
        assert (one.value, one.low, one.high, one.hedge, one.step) == (
            two.value, two.low, two.high, two.hedge, two.step,
        )  # fmt: skip
        assert (left.unit, left.kind) == (right.unit, right.kind)


@pytest.mark.parametrize(
    ("text", "lang", "words", "kind"),
    [
        ("She will speak at 20.15 on Sunday.", "en", "20.15", "time"),
        ("The hall opened at 9.30.", "en", "9.30", "time"),
        ("Shares closed at 20.15 on Monday.", "en", "20.15", "number"),
        ("Le pont date du XIXe siècle.", "fr", "XIXe", "ordinal"),
        (
            "Cela arrive une fois toutes les 35 000 heures de vol.",
            "fr",
            "35 000 heures",
            "duration",
        ),
        (
            "Cela touche une fois toutes les 40 000 naissances.",
            "fr",
            "une fois toutes les 40 000",
            "number",
        ),
    ],
)
def test_hours_shares_and_centuries(text: str, lang: str, words: str, kind: str) -> None:
    found = {text[one.start : one.end]: one.kind.value for one in find_numerals(text, lang)}
    assert found.get(words) == kind


def test_both_is_no_number() -> None:
    assert find_numerals("Ils ont tous deux voté.", "fr") == ()
    assert len(find_numerals("Les deux maires ont voté.", "fr")) == 1
