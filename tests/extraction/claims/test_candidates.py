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
        # two or three are counted where they are met first, and known already behind an article
        ("fr", "Deux chats dorment.", [("Deux chats", "chats", None)]),
        ("fr", "Les deux chats dorment.", []),
        ("fr", "Il y a au moins deux nids.", [("au moins deux nids", "nids", "present")]),
        ("es", "Dos gatos duermen.", [("Dos gatos", "gatos", None)]),
        ("es", "Los dos gatos duermen.", []),
        ("fr", "Un chat dort.", []),
        # a length that says where, and one that is measured
        ("fr", "Le feu a pris à Oron, 40 km au nord de Lima.", []),
        ("fr", "La route fait 40 km.", [("40 km", None, None)]),
        ("en", "Fire broke out in Oron, 40 km north of Lima.", []),
        ("en", "The road is 40 km long.", [("40 km", None, None)]),
        ("es", "El fuego empezó en Oron, a 40 km al norte de Lima.", []),
        ("es", "La carretera mide 40 km.", [("40 km", None, None)]),
        # a year behind an owner; a bill by its number
        ("en", "Both won their 2018 races.", []),
        ("en", "Both sold their 1,800 races.", [("1,800 races", "races", None)]),
        ("en", "They voted on SB 1062 today.", []),
        # a sum in a list, of a bank and not of its name
        ("fr", "Ils ont 8 millions d'euros.\nBanque Claire : 3 millions", [
            ("8 millions d'euros", None, None), ("3 millions", None, None),
        ]),
        ("fr", "Trois personnes ont été tuées.", [("Trois personnes", "personnes", "killed")]),
        ("en", "Two cats sleep.", [("Two cats", "cats", None)]),
        ("en", "The two cats sleep.", []),
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
