"""Cues that follow what they report."""

import pytest
from sentence_items import state_of

from claimtrack.extraction.statements.postposed_cues import read_left

REPORTED = [
    ("fr", "« Le pont est prêt pour tous », a dit la maire.", ["Le pont est prêt pour tous"]),
    ("fr", "Le pont rouvre lundi, a annoncé la mairie.", ["Le pont rouvre lundi"]),
    ("fr", "Le pont, a annoncé la mairie, est ouvert.", ["Le pont", "est ouvert"]),
    ("fr", "La maire, élue en mars, a annoncé son départ.", []),
    ("fr", "« Tout est là », a-t-elle dit. « Il tiendra. »", ["Tout est là", "Il tiendra."]),
    ("fr", "Le pont a rouvert, a-t-on appris auprès de la mairie.", ["Le pont a rouvert"]),
    ("en", "“The bridge is ready for all,” the mayor said.", ["The bridge is ready for all"]),
    ("en", "The bridge will open, the mayor said.", ["The bridge will open"]),
    ("en", "The rise, the ministry says, is steep.", ["The rise", "is steep"]),
    ("en", "On Monday, the mayor said the bridge would open.", []),
    ("en", "“The bridge is ready,” said Ann Moore.", ["The bridge is ready"]),
    ("es", "«El puente está listo ya», dijo el alcalde.", ["El puente está listo ya"]),
    ("en", "The bridge is shut, said an officer, who gave no date.", ["The bridge is shut"]),
    ("en", "The bridge is shut, said the cooperative.", ["The bridge is shut"]),
    ("en", "The firm left, said the price was too high.", []),
    ("es", "El puente costará cinco millones, añadió.", ["El puente costará cinco millones"]),
    ("es", "En el puente, dijo, no hay luz.", ["no hay luz"]),
    ("es", "En el puente de la plaza, añadió.", []),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "contents"), REPORTED)
def test_what_stands_before_the_cue(lang: str, text: str, contents: list[str]) -> None:
    state = state_of(text, lang)
    read = [read_left(state, cue) for cue in state.cues]
    spans = [span for draft in state.drafts for span in draft.spans]
    assert [text[start:end].rstrip(",") for start, end in spans] == contents
    assert any(read) is bool(contents)


def test_a_cue_at_the_head_waits_for_the_next_sentence() -> None:
    state = state_of("Ajoute-t-elle :", "fr")
    assert read_left(state, state.cues[0])
    assert state.dangling is not None
    assert state.drafts == []
