"""Numbers that are phrases: collectives, vague plurals, parts and halves."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from claimtrack.extraction.numbers.amount import Amount
from claimtrack.extraction.numbers.lexicon import Lexicon, lexicon
from claimtrack.extraction.numbers.phrases import (
    read_article_part,
    read_collective,
    read_few,
    read_half,
    read_part,
    read_vague,
)
from claimtrack.extraction.numbers.words import read_words
from claimtrack.extraction.text.tokens import Tokens, tokenise

Reader = Callable[[Tokens, int, Lexicon], Amount | None]


def read(reader: Reader, lang: str, text: str, at: int) -> Amount | None:
    return reader(tokenise(text), at, lexicon(lang))


@pytest.mark.parametrize(
    ("lang", "text", "at", "value"),
    [
        ("fr", "une dizaine de tuiles", 1, 10),
        ("fr", "une bonne centaine de tuiles", 2, 100),
        ("fr", "une demi-douzaine de tuiles", 1, 6),
        ("fr", "centaine", 0, None),
        ("en", "half a dozen tiles", 2, 6),
        ("en", "a dozen tiles", 1, 12),
        ("es", "una docena de tejas", 1, 12),
        ("es", "docena", 0, None),
        ("en", "a couple of tiles", 1, 2),
        ("en", "a couple came", 1, None),
        ("es", "un par de tejas", 1, 2),
        ("es", "un par", 1, None),
    ],
)
def test_collective(lang: str, text: str, at: int, value: int | None) -> None:
    amount = read(read_collective, lang, text, at)
    assert (amount.value if amount else None) == value


@pytest.mark.parametrize(
    ("reader", "lang", "text", "at", "bounds"),
    [
        (read_vague, "fr", "des dizaines de tuiles", 1, (20, 99)),
        (read_vague, "fr", "des dizaines de milliers", 1, (20_000, 99_999)),
        (read_vague, "fr", "milliers de dizaines", 0, (2000, 9999)),
        (read_vague, "en", "tens of thousands", 0, (20_000, 99_999)),
        (read_vague, "es", "miles de tejas", 0, (2000, 9999)),
        (read_few, "en", "several hundred tiles", 1, (200, 999)),
        (read_few, "en", "a few hundred thousand", 2, (200_000, 999_999)),
        (read_few, "en", "hundred tiles", 0, None),
    ],
    ids=[
        "fr-tens", "fr-tens-of-thousands", "fr-falling", "en-tens-of-thousands", "es-thousands",
        "en-several", "en-a-few", "en-no-opener",
    ],
)  # fmt: skip
def test_order_of_magnitude(
    reader: Reader, lang: str, text: str, at: int, bounds: tuple[int, int] | None
) -> None:
    amount = read(reader, lang, text, at)
    read_bounds = (int(amount.low or 0), int(amount.value)) if amount else None
    assert read_bounds == bounds


@pytest.mark.parametrize(
    ("lang", "text", "share"),
    [
        ("fr", "deux tiers", (2, 3)),
        ("fr", "trois quarts", (3, 4)),
        ("fr", "trois quarts de finale", None),
        ("fr", "trois quart", None),
        ("en", "three-quarters", (3, 4)),
        ("en", "two thirds", (2, 3)),
        ("en", "two third", None),
        ("en", "three quarters final", None),
        ("es", "dos tercios", (2, 3)),
    ],
)
def test_part(lang: str, text: str, share: tuple[int, int] | None) -> None:
    tokens, lex = tokenise(text), lexicon(lang)
    count = read_words(tokens, 0, lex)
    assert count is not None
    part = read_part(tokens, count, lex)
    assert (part.value if part else None) == (Decimal(share[0]) / share[1] if share else None)


@pytest.mark.parametrize(
    ("lang", "text", "first"),
    [
        ("fr", "un tiers des tuiles", 0),
        ("fr", "le quart des tuiles", 1),
        ("fr", "un cinquième des tuiles", 0),
        ("fr", "un cinquième ouvrier", None),
        ("fr", "le cinquième ouvrier", None),
        ("en", "a third of tiles", 0),
        ("en", "one fifth tile", 0),
        ("en", "a fifth tile", None),
        ("en", "the third of tiles", None),
        ("es", "un tercio de las tejas", 0),
    ],
)
def test_part_behind_an_article(lang: str, text: str, first: int | None) -> None:
    amount = read(read_article_part, lang, text, 0)
    assert (amount.first if amount else None) == first


@pytest.mark.parametrize(
    ("lang", "text", "at", "value"),
    [
        ("fr", "la moitié des tuiles", 1, "0.5"),
        ("fr", "un demi-million", 1, "500000"),
        ("fr", "une demi-heure", 1, "0.5"),
        ("fr", "une demi-mesure", 1, None),
        ("en", "half of them", 0, "0.5"),
        ("en", "half a million", 0, "500000"),
        ("en", "half asleep", 0, None),
        ("en", "a quarter of a million", 1, "250000"),
        ("es", "la mitad de todo", 1, "0.5"),
        ("es", "medio millón", 0, "500000"),
        ("es", "media hora", 0, "0.5"),
    ],
)
def test_half(lang: str, text: str, at: int, value: str | None) -> None:
    amount = read(read_half, lang, text, at)
    assert (amount.value if amount else None) == (Decimal(value) if value else None)
