"""Quotations with words of their own between them are one statement."""

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read


@pytest.mark.parametrize(
    ("lang", "text", "printed"),
    [
        (
            "fr",
            "« Bâtie trop vite », cette vieille digue « ne pouvait pas tenir », a dit la maire.",
            ["« Bâtie trop vite », cette vieille digue « ne pouvait pas tenir »"],
        ),
        (
            "en",
            "“Built in haste”, this old dam “could not have held”, the mayor said.",
            ["“Built in haste”, this old dam “could not have held”"],
        ),
        (
            "es",
            "«Hecha con prisa», esta vieja presa «no podía resistir», dijo la alcaldesa.",
            ["«Hecha con prisa», esta vieja presa «no podía resistir»"],
        ),
    ],
)
def test_pieces(lang: str, text: str, printed: list[str]) -> None:
    statements = read(Article(text=text, lang=lang)).statements
    found = [text[one.start : one.end].strip() for one in statements if one.speaker]
    assert [bare(one) for one in found] == [bare(one) for one in printed]


def bare(words: str) -> str:
    """Words without the marks around them."""
    return words.strip("«»“” \u00a0")
