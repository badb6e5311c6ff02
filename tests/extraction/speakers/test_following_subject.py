"""The subject of a reporting verb that stands behind it, and where none does."""

import pytest
from sentence_items import items_of, words_of

from claimtrack.extraction.speakers.following_subject import subject_after
from claimtrack.extraction.statements.cues import find_cues


@pytest.mark.parametrize(
    ("lang", "text", "subject"),
    [
        ("fr", "« Tout va bien », a dit la maire de Tours", "la maire de Tours"),
        ("fr", "« Tout va bien », a dit lundi la maire", "la maire"),
        ("fr", "« Tout va bien », a dit lundi, la maire partie", None),
        ("fr", "« Tout va bien », a dit à la presse la maire", "la maire"),
        ("fr", "« Tout va bien », a dit à la presse", None),
        ("en", "“All is well,” said the mayor of Hull", "the mayor of Hull"),
        ("en", "“All is well,” said retired teacher Jane Doe", "retired teacher Jane Doe"),
        ("en", "“All is well,” said quietly the mayor", "the mayor"),
        ("en", "“All is well,” said and left", None),
        ("es", "«Todo va bien», dijo la alcaldesa de Lugo", "la alcaldesa de Lugo"),
        ("es", "«Todo va bien», dijo ayer la alcaldesa", "la alcaldesa"),
        ("es", "«Todo va bien», dijo", None),
    ],
)
def test_the_subject_behind_its_verb(lang: str, text: str, subject: str | None) -> None:
    items, pack = items_of(text, lang)
    cue = find_cues(items, pack)[0]
    assert words_of(text, items, subject_after(items, cue, pack)) == subject
