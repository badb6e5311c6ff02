"""Printed interviews, turn by turn."""

import pytest

from claimtrack.domain.reading import Article, StatementKind
from claimtrack.extraction.statements import find_statements

INTERVIEWS = [
    (
        "fr",
        (
            "Le Phare : Que faites-vous ici ?\nAnne Morel : Je répare le pont avec les voisins.\n"
            "Le Phare : Et vous serez prête en mars ?\nAnne Morel : Nous serons prêts en mars."
        ),
        ["Le Phare", "Anne Morel", "Le Phare", "Anne Morel"],
    ),
    (
        "en",
        (
            "The Ledger: What do you do here?\nAnn Moore: I mend the bridge with my neighbours.\n"
            "The Ledger: Will you be done in March?\nAnn Moore: We will be done in March."
        ),
        ["The Ledger", "Ann Moore", "The Ledger", "Ann Moore"],
    ),
]


@pytest.mark.parametrize(("lang", "text", "mentions"), INTERVIEWS)
def test_each_turn_is_a_statement(lang: str, text: str, mentions: list[str]) -> None:
    found, _ = find_statements(Article(text=text, lang=lang), ())
    assert [s.mention for s in found] == mentions
    assert {s.kind for s in found} == {StatementKind.DIRECT}
    assert [s.speaker for s in found][1] == mentions[1]


@pytest.mark.parametrize(
    "text",
    ["Paris : 12 morts au total\nLyon : 3 morts au total\nParis : 4 blessés en tout\nLyon : rien"],
)
def test_a_list_of_towns_is_no_interview(text: str) -> None:
    found, _ = find_statements(Article(text=text, lang="fr"), ())
    assert [s for s in found if s.rule == "turn"] == []
