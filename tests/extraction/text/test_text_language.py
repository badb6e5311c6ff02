"""Which pack's language a text is in, and what fits none."""

import pytest

from claimtrack.extraction.text.language import (
    UNKNOWN,
    detect,
    language_by_words,
    language_of,
    share,
)

FRENCH = "La gare de la ville est fermée depuis hier, et les trains ne passent plus par le pont."
ENGLISH = "The station of the town has been shut since last night, and no trains cross the bridge."
SPANISH = (
    "La estación de la ciudad está cerrada desde ayer, y los trenes ya no pasan por el puente."
)
OTHER = "Der Bahnhof liegt still, Züge fahren heute keine mehr über unsere Brücke nach Norden hin."


@pytest.mark.parametrize(
    ("text", "code"),
    [(FRENCH, "fr"), (ENGLISH, "en"), (SPANISH, "es"), (OTHER, None), ("", None)],
)
def test_the_language_of_a_text(text: str, code: str | None) -> None:
    assert detect(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [(FRENCH, "fr"), (SPANISH, "es"), ("Brücke gesperrt", "en"), (OTHER, UNKNOWN), ("", "en")],
)
def test_a_few_words_that_fit_none_are_read_as_english(text: str, code: str) -> None:
    assert language_of(text) == code


def test_the_share_of_function_words() -> None:
    assert share(["the", "bridge"], "en") == 0.5
    assert share(["bridge"], "en") == 0
    assert share([], "en") == 0


@pytest.mark.parametrize(
    ("text", "told", "code"),
    [
        (FRENCH * 3, "en", "fr"),
        (ENGLISH * 3, "fr", "en"),
        (SPANISH * 3, "en", "es"),
        (FRENCH * 3, "fr", "fr"),
        # words of no pack, too few words, or nothing told: as the page says
        (OTHER * 3, "en", "en"),
        (FRENCH, "en", "en"),
        (FRENCH * 3, None, None),
        # half in one language and half in another
        (FRENCH * 3 + ENGLISH * 3, "en", "en"),
    ],
)
def test_words_that_are_clearly_another_language_than_the_page_says(
    text: str, told: str | None, code: str | None
) -> None:
    assert language_by_words(text, told) == code
