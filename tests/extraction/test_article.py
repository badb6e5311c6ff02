"""The whole way from a text to what it says, and what odd texts give."""

import pytest

from claimtrack.domain.reading import Article, Region
from claimtrack.extraction.article import read


@pytest.mark.parametrize(
    ("lang", "text", "counts"),
    [
        ("fr", "La maire Anne Morel dit que le feu a tué 12 vaches.", (1, 1, 1)),
        ("en", "The mayor, Ann Moore, said that the fire killed 12 cows.", (1, 1, 1)),
        ("es", "La alcaldesa Ana Ruiz dijo que el fuego mató a 12 vacas.", (1, 1, 1)),
        ("fr", "Le pont est fermé.", (0, 0, 0)),
        ("en", "", (0, 0, 0)),
        ("es", "\n \n", (0, 0, 0)),
        ("und", "12 + 30", (0, 0, 0)),
    ],
)
def test_statements_claims_and_speakers_of_a_text(
    lang: str, text: str, counts: tuple[int, int, int]
) -> None:
    found = read(Article(text=text, lang=lang))
    assert (len(found.statements), len(found.claims), len(found.speakers)) == counts


def test_what_lies_in_page_furniture_is_marked_with_its_reason() -> None:
    text = "La gare rouvre\n\nLe feu a tué 12 vaches.\n\nLe feu a tué 40 chèvres."
    last = Region(text.rindex("Le feu"), len(text), "advert")
    found = read(Article(text=text, lang="fr", furniture=(last,)))
    assert [claim.chrome for claim in found.claims] == [None, "advert"]
