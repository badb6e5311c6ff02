"""Verbs of no list behind a quotation."""

import pytest
from sentence_items import items_of, words_of

from claimtrack.extraction.statements.unlisted_verbs import unlisted_cue


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
