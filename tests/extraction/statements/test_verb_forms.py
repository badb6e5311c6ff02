"""The verb group around one form of a reporting verb, and the forms that are none."""

import pytest
from sentence_items import items_of, words_of

from claimtrack.extraction.statements.cues import find_cues


@pytest.mark.parametrize(
    ("lang", "text", "group"),
    [
        ("fr", "La maire a de nouveau déclaré que tout va", "a de nouveau déclaré"),
        ("fr", "La maire a réuni les élus et déclaré que tout va", "déclaré"),
        ("fr", "La maire voit les élus et déclaré que tout va", None),
        ("fr", "La demande que tout attend", None),
        ("fr", "La maire demande que tout aille", "demande"),
        ("fr", "Elle s'est félicitée que tout aille", "s'est félicitée"),
        ("fr", "Et de souligner que tout va", "de souligner"),
        ("fr", "Pour souligner que tout va", None),
        ("en", "The mayor has never said that all is well", "has never said"),
        ("en", "The mayor was told that all is well", None),
        ("en", "The mayor left, adding that all is well", "adding"),
        ("en", "The claim that all is well", None),
        ("en", "They say that all is well", "say"),
        ("es", "La alcaldesa ha dicho que todo va", "ha dicho"),
        ("es", "La alcaldesa dijo que todo va", "dijo"),
        ("es", "La alcaldesa duerme", None),
    ],
)
def test_the_group_of_a_reporting_verb(lang: str, text: str, group: str | None) -> None:
    items, pack = items_of(text, lang)
    groups = [words_of(text, items, (cue.first, cue.last + 1)) for cue in find_cues(items, pack)]
    assert groups == ([group] if group else [])


@pytest.mark.parametrize(
    ("lang", "text", "denied"),
    [
        ("fr", "La maire n'a pas dit que tout va", True),
        ("fr", "La maire a dit que tout va", False),
        ("en", "The mayor did not say that all is well", True),
        ("en", "The mayor said that all is not well", False),
        ("es", "La alcaldesa no dijo que todo va", True),
        ("es", "La alcaldesa dijo que no va", False),
    ],
)
def test_a_negation_belongs_to_its_own_verb(lang: str, text: str, denied: bool) -> None:
    items, pack = items_of(text, lang)
    assert [cue.denied for cue in find_cues(items, pack)] == [denied]
