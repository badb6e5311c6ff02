from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.extraction.page.chrome import find_chrome

FR = """Le pont rouvrira lundi

© Studio Rive / photo d’illustration
S’abonner
Le maire a confirmé la date lors d’une réunion publique tenue en soirée.
Lire aussi : Le tunnel fermé pour six mois
Partager sur Facebook
Commentaires
42
Nous utilisons des cookies pour mesurer l’audience.
Workers repair the bridge while the river rises and the town waits for it.
Мост откроется в понедельник
"""
EN = """Bridge to reopen on Monday

File photo: the bridge in March
The mayor confirmed the date at a public meeting in the evening.
Read more: Tunnel closed for six months
Share this article
Comments
17
We use cookies to measure our audience.
Subscribe to our newsletter
Le pont sera rouvert aux camions et aux bus dans la journée de lundi.
"""


def reasons(text: str, lang: str) -> dict[str, str]:
    return {text[r.start : r.end]: r.reason for r in find_chrome(text, lang)}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("© Studio Rive / photo d’illustration", "caption"),
        ("S’abonner", "advert"),
        ("Lire aussi : Le tunnel fermé pour six mois", "related"),
        ("Partager sur Facebook", "share"),
        ("Commentaires", "comments"),
        ("42", "counter"),
        ("Nous utilisons des cookies pour mesurer l’audience.", "cookies"),
        ("Workers repair the bridge while the river rises and the town waits for it.", "foreign"),
        ("Мост откроется в понедельник", "foreign"),
    ],
)
def test_french_page(line: str, reason: str) -> None:
    assert reasons(FR, "fr").get(line) == reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("File photo: the bridge in March", "caption"),
        ("Read more: Tunnel closed for six months", "related"),
        ("Share this article", "share"),
        ("Comments", "comments"),
        ("17", "counter"),
        ("We use cookies to measure our audience.", "cookies"),
        ("Subscribe to our newsletter", "advert"),
        ("Le pont sera rouvert aux camions et aux bus dans la journée de lundi.", "foreign"),
    ],
)
def test_english_page(line: str, reason: str) -> None:
    assert reasons(EN, "en").get(line) == reason


@pytest.mark.parametrize(("text", "lang"), [(FR, "fr"), (EN, "en")])
def test_title_and_running_text_are_no_chrome(text: str, lang: str) -> None:
    found = reasons(text, lang)
    assert text.split("\n", 1)[0] not in found
    assert not any("maire a confirmé" in line or "mayor confirmed" in line for line in found)


def test_a_line_without_a_stop_beside_a_caption_is_a_related_headline() -> None:
    text = "Titre\n\nLe port - Radio Rive\nTrois navires bloqués au large\nLe trafic a repris.\n"
    assert reasons(text, "fr")["Trois navires bloqués au large"] == "related"


@given(st.text(max_size=300), st.sampled_from(["fr", "en", "de"]))
def test_regions_lie_in_the_text_apart_and_in_order(text: str, lang: str) -> None:
    found = find_chrome(text, lang)
    assert all(0 <= region.start < region.end <= len(text) for region in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
