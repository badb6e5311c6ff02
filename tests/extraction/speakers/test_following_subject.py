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
        ("fr", "« Tout va bien », a dit devant la presse Léa Roux", "Léa Roux"),
        ("fr", "« Tout va bien », explique à l'AFP Léa, fleuriste", "Léa"),
        ("fr", "« Tout va bien », a dit à la tribune Léa Roux", "Léa Roux"),
        ("fr", "« Tout va bien », a dit au maire Luc Roux", None),
        ("fr", "« Tout va bien », a dit le 12 mai la maire", "la maire"),
        ("fr", "« Tout va bien », soufflait, ce week-end, un fleuriste", "un fleuriste"),
        ("fr", "« Tout va bien », notait, d'ailleurs, hier, la maire.", "la maire"),
        ("fr", "« Tout va bien », notait, hier, la maire était là", None),
        ("fr", "« Tout va bien », dit l'une des voisines", "l'une des voisines"),
        ("en", "“All is well,” said the mayor of Hull", "the mayor of Hull"),
        ("en", "“All is well,” said retired teacher Jane Doe", "retired teacher Jane Doe"),
        ("en", "“All is well,” said quietly the mayor", "the mayor"),
        ("en", "“All is well,” said and left", None),
        ("en", "“All is well,” said on Friday Jane Doe", "Jane Doe"),
        ("en", "“All is well,” said in a note the mayor", "the mayor"),
        ("en", "“All is well,” said to the mayor Jane Doe", None),
        ("es", "«Todo va bien», dijo la alcaldesa de Lugo", "la alcaldesa de Lugo"),
        ("es", "«Todo va bien», dijo ayer la alcaldesa", "la alcaldesa"),
        ("es", "«Todo va bien», dijo", None),
        ("es", "«Todo va bien», dijo ante la prensa Ana Ruiz", "Ana Ruiz"),
        ("es", "«Todo va bien», dijo al alcalde Luis Ruiz", None),
        ("es", "«Todo va bien», dijo el 3 de mayo de 2009 la alcaldesa", "la alcaldesa"),
        ("es", "«Todo va bien», dijo, además, ayer, la alcaldesa.", "la alcaldesa"),
        ("es", "«Todo va bien», relata uno de los vecinos", "uno de los vecinos"),
    ],
)
def test_the_subject_behind_its_verb(lang: str, text: str, subject: str | None) -> None:
    items, pack = items_of(text, lang)
    cue = find_cues(items, pack)[0]
    assert words_of(text, items, subject_after(items, cue, pack)) == subject
