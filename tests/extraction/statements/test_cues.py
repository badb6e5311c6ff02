"""Which verb groups report, and which only look so: one table a form."""

import pytest
from sentence_items import items_of, words_of

from claimtrack.extraction.statements.cues import find_cues

GROUPS = [
    ("fr", "La mairie annonce que le pont rouvre.", [("annonce", "f")]),
    ("fr", "L'annonce de la mairie a surpris.", []),
    ("fr", "Il l'annonce.", [("l'annonce", "f")]),
    ("fr", "La mairie a aussi déclaré que le pont rouvre.", [("a aussi déclaré", "f")]),
    ("fr", "Le pont a été annoncé.", []),
    ("fr", "La mairie s'est félicitée que le pont rouvre.", [("s'est félicitée", "f")]),
    ("fr", "Elle a salué l'effort et dénoncé le retard.", [("a salué", "f"), ("dénoncé", "f")]),
    ("fr", "La digue tient, ajoutant que tout va bien.", [("ajoutant", "g")]),
    ("fr", "Elle part en ajoutant que tout va bien.", [("en ajoutant", "g")]),
    ("fr", "Et de souligner que le pont rouvre.", [("de souligner", "i")]),
    ("fr", "Elle vient de souligner le retard.", []),
    ("fr", "La préfète fait savoir que le pont rouvre.", [("fait savoir", "f")]),
    ("fr", "Le retard, dit par courriel le maire, dure.", [("dit", "f")]),
    ("fr", "Le texte dit par le maire est long.", []),
    ("en", "The mayor said the bridge would open.", [("said", "f")]),
    ("en", "The mayor was told the bridge would open.", []),
    ("en", "The said bridge is old.", []),
    ("en", "She was quoted today as saying it works.", [("was quoted today as saying", "f")]),
    ("en", "The bridge holds, adding that it is safe.", [("adding", "g")]),
    ("en", "The bridge holds, with one guard saying that it is safe.", [("saying", "g")]),
    ("en", "He was stopped and told that the road was shut.", []),
    ("en", "The clerk points out that it is late.", [("points out", "f")]),
    ("es", "El alcalde dijo que el puente abre.", [("dijo", "f")]),
    ("es", "El alcalde ha anunciado que el puente abre.", [("ha anunciado", "f")]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "groups"), GROUPS)
def test_the_verb_groups_of_a_sentence(lang: str, text: str, groups: list[tuple[str, str]]) -> None:
    items, pack = items_of(text, lang)
    cues = find_cues(items, pack)
    assert [(words_of(text, items, (c.first, c.last + 1)), c.form) for c in cues] == groups


@pytest.mark.parametrize(
    ("lang", "text", "denied"),
    [
        ("fr", "Elle ne dit pas que le pont rouvre.", True),
        ("fr", "Elle refuse de dire que le pont rouvre.", False),
        ("fr", "Elle dit que le pont ne rouvre pas.", False),
        ("en", "She did not say that it is open.", True),
        ("en", "She would say that it is open.", True),
        ("en", "She says that it is not open.", False),
    ],
)
def test_a_negation_before_the_verb_denies_it(lang: str, text: str, denied: bool) -> None:
    items, pack = items_of(text, lang)
    assert any(cue.denied for cue in find_cues(items, pack)) is denied


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("« Le pont rouvre », a-t-il déclaré.", "-t-il"),
        ("« Le pont rouvre », dit-elle.", "-elle"),
        ("« Le pont rouvre », dit la maire.", None),
    ],
)
def test_an_inverted_pronoun_is_the_subject(text: str, pronoun: str | None) -> None:
    items, pack = items_of(text, "fr")
    (cue,) = find_cues(items, pack)
    assert words_of(text, items, cue.inverted) == pronoun
