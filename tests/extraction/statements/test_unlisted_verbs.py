"""Verbs of no list behind a quotation."""

import pytest
from sentence_items import items_of, words_of

from claimtrack.extraction.statements.unlisted_verbs import closing_cue, unlisted_cue


@pytest.mark.parametrize(
    ("lang", "text", "verb"),
    [
        ("fr", "« Tout va bien ici », grogne Anne Morel.", "grogne"),
        ("fr", "« Tout va bien ici », s'est agacée la maire.", "s'est agacée"),
        ("fr", "« Tout va bien ici », peste-t-elle.", "peste"),
        ("fr", "« Tout va bien ici », sur le pont.", None),
        ("fr", "Anne Morel grogne.", None),
        ("en", "“All is well here,” he shrugged.", "shrugged"),
        ("en", "“All is well here,” shrugged Ann Moore.", "shrugged"),
        ("en", "“All is well here,” on the bridge.", None),
    ],
)
def test_any_verb_reports_behind_a_quotation(lang: str, text: str, verb: str | None) -> None:
    items, pack = items_of(text, lang)
    cue = unlisted_cue(items, pack)
    assert words_of(text, items, (cue.first, cue.last + 1) if cue else None) == verb


@pytest.mark.parametrize(
    ("lang", "text", "verb"),
    [
        ("fr", "Le pont a coûté trop cher, clame le syndicat.", "clame"),
        ("fr", "Le train a heurté une vache, blessé le maire.", None),
        ("fr", "Quand le pont a cédé, tremble le maire.", None),
        ("en", "The bridge will cost too much, the bank forecasts.", "forecasts"),
        ("en", "Prices will rise, economists predict.", "predict"),
        ("en", "When the bridge fell, the mayor resigned.", None),
        ("en", "The bridge will cost too much, the worst of all.", None),
        ("es", "El puente ha costado demasiado, clama el sindicato.", "clama"),
        ("es", "Cuando cayó el puente, lloraba el alcalde.", None),
    ],
)
def test_a_verb_of_no_list_closes_a_sentence(lang: str, text: str, verb: str | None) -> None:
    items, pack = items_of(text, lang)
    cue = closing_cue(items, pack)
    assert words_of(text, items, (cue.first, cue.last + 1) if cue else None) == verb
