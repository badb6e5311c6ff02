"""Entries of live pages, each read by itself, and texts with hours that are none."""

from datetime import date

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read
from claimtrack.extraction.live.entries import find_entries
from claimtrack.extraction.numbers.numerals import find_numerals

DAY = date(2024, 3, 5)
LIVE = {
    "en": (
        "Storm in the bay\n\n14:32\n\nMayor Ida Lund said 12 roofs were gone in Ostrova.\n\n"
        "4 March, 22:10\n\n“We need beds for 300 people.”\n\nToday 5 people were killed."
    ),
    "fr": (
        "Tempête sur la baie\n\n14h32\n\nLa maire Ida Lund a dit que 12 toits manquent à Ostrova."
        "\n\n4 mars, 22h10\n\n« Il nous faut des lits pour 300 personnes. »\n\n"
        "Aujourd'hui 5 personnes ont été tuées."
    ),
    "es": (
        "Temporal en la bahía\n\n14:32\n\nLa alcaldesa Ida Lund dijo que faltan 12 tejados en "
        "Ostrova.\n\n4 de marzo, 22:10\n\n«Necesitamos camas para 300 personas.»\n\n"
        "Hoy murieron 5 personas."
    ),
}


def days(text: str, lang: str = "en") -> list[int | None]:
    """The day of the month of each entry."""
    article = Article(text=text, lang=lang, published=DAY)
    entries = find_entries(article, find_numerals(text, lang))
    return [entry.day.day if entry.day else None for entry in entries]


@pytest.mark.parametrize("lang", LIVE)
def test_no_speaker_place_or_day_of_one_entry_is_that_of_the_next(lang: str) -> None:
    text = LIVE[lang]
    roofs, beds, killed = read(
        Article(text=text, lang=lang, published=DAY, title=text.partition("\n")[0])
    ).claims
    assert (roofs.facts.speaker, roofs.facts.place) == ("Ida Lund", "ostrova")
    assert (beds.facts.speaker, beds.facts.place) == (None, None)
    assert killed.facts.place is None
    assert killed.facts.window is not None
    assert killed.facts.window.nominal.start == date(2024, 3, 4)
    for claim in (roofs, beds, killed):
        assert text[claim.start : claim.end] == claim.facts.text


@pytest.mark.parametrize("lang", LIVE)
def test_without_hours_the_same_words_are_one_passage(lang: str) -> None:
    lines = [line for line in LIVE[lang].split("\n\n") if not line[0].isdigit()]
    reading = read(Article(text="\n\n".join(lines), lang=lang, published=DAY))
    assert [claim.facts.speaker for claim in reading.claims[:2]] == ["Ida Lund", "Ida Lund"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Hours that fall, over midnight: the page began with the last one.
        ("00:40 The last boats are in port.\n\n23:15 The quay is under water.", [6, 5]),
        ("23:15 The quay is under water.\n\n00:40 The last boats are in port.", [5, 6]),
        ("9.05pm – The quay is under water.\n\n8.40pm – The boats come in now.", [5, 5]),
        (
            "4 March\n\n9:10 The quay is under water.\n\n5 March\n\n8:10 The boats are in port.",
            [4, 4, 5, 5],
        ),
        ("Yesterday 22:10\n\nThe quay is under water.\n\n07:32\n\nBoats are now in port.", [4, 5]),
    ],
)
def test_days_of_entries(text: str, found: list[int]) -> None:
    assert days(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Published: 5 March 2024, 14:32\n\nUpdated: 5 March, 16:10\n\nThe quay is under water.",
        "14:32 The quay is under water, the mayor said, and the boats are in port.",
        "At 14:32 the quay was under water.\n\nAt 15:10 the boats were in port again.",
        "14:32-15:00 The quay opens again.\n\n16:00-18:00 The boats leave the port.",
    ],
)
def test_hours_that_head_no_entries(text: str) -> None:
    assert days(text) == []


def test_a_surname_in_one_entry_is_whoever_bears_it_in_another() -> None:
    text = (
        "14:32 Mayor Ida Lund said 12 roofs were gone in Ostrova.\n\n"
        "13:10 “We lost 30 boats in one night,” Lund said."
    )
    reading = read(Article(text=text, lang="en", published=DAY))
    assert {claim.facts.speaker for claim in reading.claims} == {"Ida Lund"}
    assert [speaker.name for speaker in reading.speakers] == ["Ida Lund"]
