"""The claims of an article with the statements that hold them, in the order of the text."""

import pytest

from claimtrack.domain.reading import Article, Reading, StatementKind
from claimtrack.extraction.article import read


def reading(text: str, lang: str) -> Reading:
    return read(Article(text=text, lang=lang))


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("fr", "Le feu a tué 12 vaches.", [StatementKind.NARRATOR]),
        ("fr", "La maire dit que le feu a tué 12 vaches.", [StatementKind.INDIRECT]),
        ("en", "The fire killed 12 cows.", [StatementKind.NARRATOR]),
        ("en", "The mayor said that the fire killed 12 cows.", [StatementKind.INDIRECT]),
        ("es", "El fuego mató a 12 vacas.", [StatementKind.NARRATOR]),
        ("es", "La alcaldesa dijo que el fuego mató a 12 vacas.", [StatementKind.INDIRECT]),
    ],
)
def test_a_claim_outside_every_statement_is_the_outlets(
    lang: str, text: str, kinds: list[StatementKind]
) -> None:
    found = reading(text, lang)
    assert [found.statements[each.statement or 0].kind for each in found.claims] == kinds


def test_two_claims_of_one_sentence_share_the_narrators_statement() -> None:
    found = reading("Le feu a tué 12 vaches et 40 chèvres. Il a brûlé 3 fermes.", "fr")
    assert [each.statement for each in found.claims] == [0, 0, 1]


@pytest.mark.parametrize(
    "text",
    [
        "Le feu a tué 12 vaches. La maire dit que 40 chèvres sont mortes. Il a brûlé 9 granges.",
        "La maire dit que 40 chèvres sont mortes. Le feu a tué 12 vaches, selon la préfecture.",
    ],
)
def test_statements_stand_in_the_order_of_the_text(text: str) -> None:
    found = reading(text, "fr")
    starts = [statement.start for statement in found.statements]
    assert starts == sorted(starts)
    for claim in found.claims:
        statement = found.statements[claim.statement or 0]
        assert statement.start <= claim.start <= claim.end <= statement.end


def test_the_figure_of_a_part_hands_nothing_on() -> None:
    found = reading("À Lille, 40 grévistes ont défilé, dont 12 maires. On a vu 9 chars.", "fr")
    assert [(part.part, part.whole) for part in found.parts] == [(1, 0)]
