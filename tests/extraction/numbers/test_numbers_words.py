"""Numbers in words: what our grammar takes for one number, and what it leaves."""

from decimal import Decimal

import pytest

from claimtrack.extraction.numbers.lexicon import lexicon
from claimtrack.extraction.numbers.lookalikes.ordinals import ordinal_end
from claimtrack.extraction.numbers.words import lent_scale, read_point, read_words
from claimtrack.extraction.text.tokens import tokenise


@pytest.mark.parametrize(
    ("lang", "text", "value", "tokens"),
    [
        ("fr", "zéro lit", 0, 1),
        ("fr", "vingt et un seaux", 21, 3),
        ("fr", "vingt-et-un seaux", 21, 5),
        ("fr", "quarante et une tentes", 41, 3),
        ("fr", "soixante et onze tonneaux", 71, 3),
        ("fr", "soixante-dix-sept", 77, 5),
        ("fr", "quatre-vingts", 80, 3),
        ("fr", "quatre-vingt-seize", 96, 5),
        ("fr", "septante-neuf", 79, 3),
        ("fr", "nonante et un", 91, 3),
        ("fr", "cent deux", 102, 2),
        ("fr", "deux cents", 200, 2),
        ("fr", "mille cent", 1100, 2),
        ("fr", "deux mille cinq cents", 2500, 4),
        ("fr", "trois cent mille", 300_000, 3),
        ("fr", "un million deux cent mille", 1_200_000, 5),
        ("fr", "deux milliards trois millions quatre", 2_003_000_004, 5),
        ("en", "forty-two chairs", 42, 3),
        ("en", "a hundred", 100, 2),
        ("en", "a hundred and five", 105, 4),
        ("en", "twelve hundred", 1200, 2),
        ("en", "three hundred thousand", 300_000, 3),
        ("en", "one million two hundred thousand", 1_200_000, 5),
        ("es", "treinta y uno", 31, 3),
        ("es", "veintidós", 22, 1),
        ("es", "doscientos cincuenta", 250, 2),
        ("es", "mil quinientos", 1500, 2),
        ("es", "ciento cuatro mil", 104_000, 3),
        ("es", "dos millones quinientos mil", 2_500_000, 4),
    ],
)
def test_number(lang: str, text: str, value: int, tokens: int) -> None:
    amount = read_words(tokenise(text), 0, lexicon(lang))
    assert amount is not None
    assert (int(amount.value), amount.last) == (value, tokens)


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("fr", "trois quatre", 3),
        ("fr", "vingt douze", 20),
        ("fr", "mille mille", 1000),
        ("fr", "cent et deux", 100),
        ("fr", "un million deux millions", 1_000_000),
        ("fr", "deux et trois", 2),
        ("en", "seventy eleven", 70),
        ("en", "a million a day", 1_000_000),
        ("en", "two and six", 2),
        ("es", "cien doscientos", 100),
        ("es", "doce y tres", 12),
    ],
)
def test_a_list_is_no_one_number(lang: str, text: str, value: int) -> None:
    amount = read_words(tokenise(text), 0, lexicon(lang))
    assert amount is not None
    assert amount.value == value


@pytest.mark.parametrize(("lang", "text"), [("fr", "le lit"), ("en", "the bed"), ("es", "mesa")])
def test_other_words_are_no_number(lang: str, text: str) -> None:
    assert read_words(tokenise(text), 0, lexicon(lang)) is None


@pytest.mark.parametrize(
    ("lang", "words", "value", "scale"),
    [
        ("fr", "quatre cents", 400, 100),
        ("fr", "deux mille", 2000, 1000),
        ("fr", "trois cent mille", 300_000, 100_000),
        ("en", "five hundred", 500, 100),
        ("en", "five hundred six", 506, 1),
    ],
)
def test_scale_lent_to_the_number_before(lang: str, words: str, value: int, scale: int) -> None:
    assert lent_scale(words.split(), Decimal(value), lexicon(lang)) == scale


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("fr", "deux virgule soixante-quinze", "2.75"),
        ("fr", "zéro virgule zéro cinq", "0.05"),
        ("en", "three point one four", "3.14"),
        ("en", "three points", "3"),
        ("es", "dos coma cinco", "2.5"),
    ],
)
def test_decimals_in_words(lang: str, text: str, value: str) -> None:
    tokens, lex = tokenise(text), lexicon(lang)
    amount = read_words(tokens, 0, lex)
    assert amount is not None
    assert read_point(tokens, amount, lex).value == Decimal(value)


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("fr", "vingt-troisième", 23),
        ("fr", "cent unième", 101),
        ("en", "forty-second", 42),
        ("en", "five hundred first", 501),
        ("en", "two first", None),
        ("fr", "vingt premiers", None),
    ],
)
def test_ordinal_at_the_end(lang: str, text: str, value: int | None) -> None:
    tokens, lex = tokenise(text), lexicon(lang)
    amount = read_words(tokens, 0, lex)
    assert amount is not None
    ordinal = ordinal_end(tokens, amount, lex)
    assert (ordinal.value if ordinal else None) == value
