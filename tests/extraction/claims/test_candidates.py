"""Which numerals are claims, and what an ellipsis takes over."""

from datetime import date

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.claims.candidates import candidates
from claimtrack.extraction.claims.context import ArticleContext
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.extraction.text.sentences import sentences


def read(lang: str, text: str) -> list[tuple[str, str | None, str | None]]:
    """Words, head and measure of each claim to be."""
    article = Article(text=text, lang=lang, published=date(2024, 5, 15))
    page = ArticleContext(article, lang, sentences(text, lang), (), ())
    made = candidates(find_numerals(text, lang), page)
    return [(text[each.start : each.end], each.head, each.measure) for _, each in made]


@pytest.mark.parametrize(
    ("lang", "text", "claims"),
    [
        ("fr", "Deux chats dorment.", []),
        ("fr", "Trois personnes ont été tuées.", [("Trois personnes", "personnes", "killed")]),
        ("en", "Two cats sleep.", []),
        ("en", "Three people were killed.", [("Three people", "people", "killed")]),
        ("en", "14,000 were back at work.", [("14,000", None, "returned")]),
        ("en", "140 were back at work.", []),
        ("fr", "Ils n'étaient qu'une soixantaine.", [("une soixantaine", None, None)]),
        ("fr", "Il vend des œufs à la douzaine.", []),
        ("en", "A dozen were hurt.", [("A dozen", None, "injured")]),
        ("en", "They sell eggs by the dozen.", []),
        ("es", "Una docena resultaron heridos.", [("Una docena", None, "injured")]),
        ("fr", "Il a 40 ans.", []),
        ("fr", "Il y a entre 6 et 8 cerfs.", [("entre 6 et 8 cerfs", "cerfs", "present")]),
    ],
)  # fmt: skip
def test_which_numerals_are_claims(
    lang: str, text: str, claims: list[tuple[str, str | None, str | None]]
) -> None:
    assert read(lang, text) == claims


@pytest.mark.parametrize(
    ("lang", "text", "heads"),
    [
        ("fr", "30 000 manifestants selon la CGT, 18 000 selon la police.", ["manifestants"] * 2),
        ("en", "30,000 marchers, unions say, 18,000 according to police.", ["marchers"] * 2),
        ("fr", "40 des 300 élus ont voté.", ["élus", "élus"]),
        ("en", "40 of the 300 members voted.", ["members", "members"]),
        ("fr", "12 maisons et 40 bateaux ont brûlé.", ["maisons", "bateaux"]),
    ],
)  # fmt: skip
def test_an_ellipsis_counts_the_same(lang: str, text: str, heads: list[str]) -> None:
    assert [head for _, head, _ in read(lang, text)] == heads
