"""What a reporting verb governs to its right, by the rule that read it."""

import pytest
from sentence_items import items_of, words_of

from claimtrack.extraction.statements.content.after_cue import content_after
from claimtrack.extraction.statements.cues import find_cues

GOVERNED = [
    ("fr", "Elle dit que le pont rouvre.", "that", "le pont rouvre"),
    ("fr", "Elle dit : le pont rouvre bientôt.", "colon", "le pont rouvre bientôt"),
    ("fr", "Elle dit « tout est prêt pour la fête ».", "quote", "« tout est prêt pour la fête »"),
    ("fr", "Elle dit vouloir partir.", "infinitive", "vouloir partir"),
    ("fr", "Elle se dit prête à partir.", "reflexive", "prête à partir"),
    ("fr", "Elle appelle les voisins à sortir.", "asks", "les voisins à sortir"),
    ("fr", "Elle estime à 40 le nombre de retards.", "nominal", "à 40 le nombre de retards"),
    ("fr", "Comme l'indique le rapport, le pont rouvre.", "as said", "le pont rouvre"),
    ("fr", "Elle mange le pain.", None, None),
    ("fr", "Elle ne dit pas que le pont rouvre.", None, None),
    ("en", "She said that it is open.", "that", "it is open"),
    ("en", "She said the road was shut.", "bare", "the road was shut"),
    ("en", "She denied stealing the car.", "infinitive", "stealing the car"),
    ("en", "She denied that the road was shut.", "that", "the road was shut"),
    ("en", "She urged the crowd to leave.", "asks", "the crowd to leave"),
    ("en", "She put the cost at 40 crowns.", "nominal", "the cost at 40 crowns"),
    ("en", "She put 40 crowns aside.", None, None),
    ("en", "She claimed asylum in 2019.", None, None),
    ("en", "She said on Monday the road was shut.", "bare", "the road was shut"),
    ("es", "Ella dijo que el puente abre.", "that", "el puente abre"),
]


@pytest.mark.parametrize(("lang", "text", "rule", "words"), GOVERNED)
def test_what_a_verb_governs(lang: str, text: str, rule: str | None, words: str | None) -> None:
    items, pack = items_of(text, lang)
    contents = [content_after(items, cue, [], pack) for cue in find_cues(items, pack)]
    kept = [(each[2], words_of(text, items, each[:2])) for each in contents if each]
    assert kept == ([(rule, words)] if rule else [])
