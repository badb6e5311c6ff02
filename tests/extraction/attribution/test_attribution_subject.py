"""Who counted, by the verb before the number."""

import pytest

from claimtrack.extraction.attribution.maker import maker
from claimtrack.extraction.attribution.subject import (
    counting_subject,
    gapped_subject,
    listing_subject,
)


@pytest.mark.parametrize(
    ("lang", "text", "money", "subject"),
    [
        ("fr", "La police a compté #", False, "police"),
        ("en", "The union estimated the crowd at #", False, "union"),
        ("fr", "Un rapport montre une hausse de #", False, "rapport"),
        ("en", "A survey found #", False, "survey"),
        ("fr", "On a compté #", False, None),
        ("fr", "Elle a compté #", False, "Elle"),
        ("en", "A witness saw #", False, "witness"),
        ("en", "A farmer saw #", False, None),
        ("en", "The bank recorded #", True, None),
        ("en", "The bank recorded #", False, "bank"),
        ("fr", "Le bateau a compté #", False, None),
        ("en", "The ministry on Tuesday counted #", False, "ministry"),
        ("fr", "La police a compté, hier, #", False, None),
        ("fr", "12 ; 14 ; #", False, None),
    ],
)
def test_by_its_verb(lang: str, text: str, money: bool, subject: str | None) -> None:
    assert counting_subject(text, text.index("#"), 0, lang, money=money) == subject


@pytest.mark.parametrize(
    ("lang", "text", "subject"),
    [
        ("fr", "Le conseil a présenté des mesures : #", "conseil"),
        ("en", "The council announced new steps: #", "council"),
        ("fr", "Le conseil dort : #", None),
        ("en", "The council announced #", None),
    ],
)
def test_before_a_list(lang: str, text: str, subject: str | None) -> None:
    assert listing_subject(text, text.index("#"), 0, lang) == subject


@pytest.mark.parametrize(
    ("lang", "gap", "subject"),
    [
        ("fr", " manifestants, mais le syndicat ", "syndicat"),
        ("en", " marchers, and the police ", "police"),
        ("fr", " manifestants, le bateau ", None),
        ("fr", " manifestants, le syndicat dit ", None),
        ("en", " marchers and police ", None),
    ],
)
def test_without_a_verb(lang: str, gap: str, subject: str | None) -> None:
    assert gapped_subject(gap, len(gap), 0, lang) == subject


@pytest.mark.parametrize(
    ("lang", "words", "source"),
    [
        ("fr", "un décompte établi par la chercheuse Nadia Roy", "Nadia Roy"),
        ("en", "a list kept by the local archive", "local archive"),
        ("fr", "un décompte de la police", None),
    ],
)
def test_the_maker_of_a_count(lang: str, words: str, source: str | None) -> None:
    assert maker(words, lang) == source
