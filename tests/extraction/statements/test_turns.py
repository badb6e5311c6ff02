"""The turns of a printed interview, told from lists and from plain paragraphs."""

import pytest
from sentence_items import items_of

from claimtrack.extraction.statements.turns import find_turns


def rules(lang: str, *paragraphs: str) -> list[str]:
    """The rule of each paragraph that is a turn."""
    items = {number: items_of(text, lang)[0] for number, text in enumerate(paragraphs)}
    drafts = find_turns(items, items_of("", lang)[1])
    return [drafts[number].rule for number in sorted(drafts)]


@pytest.mark.parametrize(
    ("lang", "turns", "expected"),
    [
        ("fr", ("Le Phare : Que faites-vous ?", "Anne Morel : Je répare le pont."), ["turn"] * 4),
        ("en", ("Q: What do you do?", "A: I mend the bridge here."), ["question", "turn"] * 2),
        ("en", ("– What do you do?", "– I mend the bridge here."), ["question", "turn"] * 2),
        ("es", ("El Faro: ¿Qué hace usted?", "Ana Ruiz: Yo reparo el puente."), ["turn"] * 4),
        ("fr", ("Lille : 12 grévistes hier", "Lyon : 40 grévistes hier"), []),
        ("en", ("Hull: 12 strikers were out", "York: 40 strikers were out"), []),
        ("es", ("Madrid: 12 huelguistas ayer", "Sevilla: 40 huelguistas ayer"), []),
    ],
)
def test_two_who_talk_to_each_other_take_turns(
    lang: str, turns: tuple[str, ...], expected: list[str]
) -> None:
    assert rules(lang, *turns, *turns) == expected


def test_one_turn_each_is_no_interview() -> None:
    assert rules("fr", "Le Phare : Que faites-vous ?", "Anne Morel : Je répare le pont.") == []


def test_a_long_opening_before_a_colon_is_no_name() -> None:
    turns = ("La maire de la ville dit tout haut : je pars.", "Le port reste là : vous restez.")
    assert rules("fr", *turns, *turns) == []
