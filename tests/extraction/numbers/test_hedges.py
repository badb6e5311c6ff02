"""The words that qualify a number: which of two counts, and how far they reach."""

import pytest

from claimtrack.domain.quantity import Hedge
from claimtrack.extraction.numbers.hedges import hedge_after, hedge_before, stronger
from claimtrack.extraction.numbers.lexicon import lexicon
from claimtrack.extraction.text.tokens import tokenise


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        (Hedge.AT_LEAST, Hedge.ABOUT, Hedge.AT_LEAST),
        (Hedge.ABOUT, Hedge.AT_LEAST, Hedge.AT_LEAST),
        (Hedge.ABOUT, Hedge.EXACT, Hedge.ABOUT),
        (Hedge.EXACT, Hedge.NEARLY, Hedge.NEARLY),
        (Hedge.ABOUT, Hedge.NEARLY, Hedge.ABOUT),
    ],
)
def test_of_two_hedges_the_bound_counts(first: Hedge, second: Hedge, kind: Hedge) -> None:
    assert stronger(first, second) is kind


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "on voit au moins environ 12", "au moins environ"),
        ("fr", "on voit près de ces 12", "près de"),
        ("fr", "on voit ces 12", None),
        ("fr", "le total n'a pas dépassé 12", "n'a pas dépassé"),
        ("fr", "le total a dépassé 12", "dépassé"),
        ("en", "the total did not exceed 12", "not exceed"),
        ("en", "the total did exceed 12", "exceed"),
        ("es", "el total no superó 12", "no superó"),
        ("es", "el total superó 12", "superó"),
        ("en", "they saw at least 12", "at least"),
        ("en", "they saw the 12", None),
        ("es", "se ven más de 12", "más de"),
        ("es", "se ven los 12", None),
    ],
)
def test_the_hedge_before_a_number(lang: str, text: str, words: str | None) -> None:
    tokens = tokenise(text)
    hedge = hedge_before(tokens, len(tokens.words) - 1, lexicon(lang))
    printed = text[tokens.starts[hedge.first] : tokens.ends[hedge.last - 1]] if hedge else None
    assert printed == words


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("fr", "12 agents de nuit ou plus", Hedge.AT_LEAST),
        ("fr", "12 agents de nuit, ou plus", None),
        ("en", "12 boats or more", Hedge.AT_LEAST),
        ("en", "12 boats and more than 3 rafts", None),
        ("es", "12 barcos o más", Hedge.AT_LEAST),
        ("es", "12 barcos y tres balsas", None),
    ],
)
def test_the_hedge_behind_what_is_counted(lang: str, text: str, kind: Hedge | None) -> None:
    hedge = hedge_after(tokenise(text), 1, lexicon(lang))
    assert (hedge.kind if hedge else None) is kind
