"""Printed interviews, turn by turn."""

import pytest

from claimtrack.domain.reading import Article, StatementKind
from claimtrack.extraction.statements.reader import find_statements

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


LETTERED = [
    (
        "en",
        (
            "Rosa Bell paints. “I paint at night,” she says.\nQ: When did you start?\n"
            "A: I was six, and I painted on our walls.\nQ: Were your parents angry?\n"
            "A: My father laughed, and my mother bought me paper."
        ),
    ),
    (
        "fr",
        (
            "Rose Bel peint. « Je peins la nuit », dit-elle.\n– Quand avez-vous commencé ?\n"
            "– J'avais six ans, et je peignais sur les murs.\n– Vos parents étaient-ils fâchés ?\n"
            "– Mon père riait, et ma mère m'a acheté du papier."
        ),
    ),
    (
        "fr",
        (
            "Rose Bel peint. « Je peins la nuit », dit-elle.\nQ. – Quand avez-vous commencé ?\n"
            "R. – J'avais six ans, et je peignais sur les murs.\nQ. – Et vos parents, alors ?\n"
            "R. – Mon père riait, et ma mère m'a acheté du papier."
        ),
    ),
]


@pytest.mark.parametrize(("lang", "text"), LETTERED)
def test_letters_and_dashes_tell_who_asks(lang: str, text: str) -> None:
    found, _ = find_statements(Article(text=text, lang=lang), ())
    name = text.split(" p")[0]
    assert [s.speaker for s in found] == [name, None, name, None, name]
    assert [s.rule for s in found][1:] == ["question", "turn"] * 2


def test_a_list_with_dashes_is_no_interview() -> None:
    text = "- one kilo of flour\n- two eggs\n- three pears, ripe\n- a bit of salt"
    assert find_statements(Article(text=text, lang="en"), ()) == ((), ())
