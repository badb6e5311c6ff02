"""All statements of one sentence, each with the rule that read it."""

import pytest
from sentence_items import items_of

from claimtrack.extraction.statements.sentence import read_sentence, speaking_subjects

RULES = [
    ("fr", "La mairie dit que le pont rouvre.", ["that"]),
    ("fr", "Selon la mairie, le pont rouvre lundi.", ["according"]),
    ("fr", "« Le pont est prêt pour tous », a dit la maire.", ["after"]),
    ("fr", "Anne Morel : « Tout va bien par ici. »", ["colon"]),
    ("fr", "« Tout va bien par ici. »", ["floating"]),
    ("fr", "« Pas ici. »", ["remark"]),
    ("fr", "Le pont est fermé.", []),
    ("fr", "La mairie dit que le pont rouvre et ajoute que la digue tient.", ["that", "that"]),
    ("en", "The mayor said the road was shut.", ["bare"]),
    ("en", "The mayor waved.", []),
]


@pytest.mark.parametrize(("lang", "text", "rules"), RULES)
def test_the_rules_that_read_a_sentence(lang: str, text: str, rules: list[str]) -> None:
    items, pack = items_of(text, lang)
    assert [draft.rule for draft in read_sentence(text, items, 0, pack).drafts] == rules


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("La maire dit que le pont rouvre.", ["La maire"]),
        ("Le pont montre que tout change.", []),
    ],
)
def test_only_those_who_can_speak_come_into_view(text: str, subjects: list[str]) -> None:
    items, pack = items_of(text, "fr")
    state = read_sentence(text, items, 0, pack)
    assert [text[slice(*span)] for span in speaking_subjects(state)] == subjects


@pytest.mark.parametrize(
    ("text", "waits"), [("La maire ajoute :", True), ("La maire ajoute.", False)]
)
def test_a_cue_with_a_colon_waits_for_its_quotation(text: str, waits: bool) -> None:
    items, pack = items_of(text, "fr")
    assert (read_sentence(text, items, 0, pack).dangling is not None) is waits
