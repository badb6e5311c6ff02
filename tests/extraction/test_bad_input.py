"""No text is too odd: no crash, no blow-up, spans inside the text and equal to their words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odd_texts import MADE, SMALL, check_text
from work_counted import calls

from claimtrack.domain.reading import Article, StatementKind
from claimtrack.extraction.article import read

LANGS = ("fr", "en", "es", "pt", "ru")
"""Two with a pack, two without."""
RUNNING = (
    "Selon la préfecture, 18 000 personnes ont manifesté samedi à Lyon. « Nous étions bien plus », "
    "a répondu Claire Morel, la secrétaire du syndicat, qui parle de 30 000 participants. "
    "La maire a ajouté que près de 40 % des lignes de bus étaient à l’arrêt.\n\n"
)
SIZE = 1_200
TIMES = 40
"""A text that is nothing but figures may take this many times what running text takes: a claim
every fourth character instead of every hundredth."""


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", MADE)
def test_any_text_is_read(name: str, lang: str) -> None:
    check_text(MADE[name](1_500), lang)


@pytest.mark.parametrize("lang", LANGS)
def test_a_word_or_a_sign_is_read(lang: str) -> None:
    for text in SMALL:
        check_text(text, lang)


def _calls(text: str) -> int:
    return calls(lambda: read(Article(text=text, lang="fr")))


def test_no_text_takes_much_more_work_than_running_text() -> None:
    """Counted in calls; ``make bench`` times the same texts, and larger ones."""
    usual = _calls(RUNNING * (SIZE // len(RUNNING) + 1))
    slow = {}
    for name, make in MADE.items():
        taken = _calls(make(SIZE))
        if taken > TIMES * usual:
            slow[name] = f"{taken / usual:.0f} times running text"
    assert slow == {}


@pytest.mark.parametrize("name", ["list of numbers", "phone book", "table"])
def test_eight_times_the_lines_take_eight_times_the_work(name: str) -> None:
    """Each line of figures is a region of page furniture; finding the one at hand stays quick."""
    assert _calls(MADE[name](8_000)) < 12 * _calls(MADE[name](1_000))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "« » “ ” \" ' ‘ ’ a dit que selon la police Paul Martin , . : ; 12 000 3,5 % € "
            "environ et à - – said the mayor according to dont des milliers \n \u202f \ud800 "
            "\u0301 million".split(" ")
        ),
        max_size=40,
    ).map(" ".join),
    st.sampled_from(LANGS),
)  # fmt: skip
def test_any_string_of_signs_is_read(text: str, lang: str) -> None:
    check_text(text, lang)


@pytest.mark.parametrize(
    ("lang", "text", "value", "quoted"),
    [
        ("es", "El ministro dijo: «Contamos 1.200 heridos en la ciudad».", 1200, "Contamos"),
        (
            "de",
            "Der Sprecher sagte: „Wir zählten 12.500 Menschen in der Stadt.“",
            12500,
            "Wir zählten",
        ),
        ("ru", "Представитель сказал: «Погибли 37 человек в городе».", 37, "Погибли"),
        ("it", "Il sindaco ha detto: “Sono arrivati 3.400 turisti ieri”.", 3400, "Sono arrivati"),
    ],
)
def test_digits_and_quotations_are_found_without_a_pack(
    lang: str, text: str, value: int, quoted: str
) -> None:
    reading = check_text(text, lang)
    assert [numeral.value for numeral in reading.numerals] == [value]
    said = [s for s in reading.statements if s.kind is StatementKind.DIRECT]
    assert [text[s.start : s.end].startswith(quoted) for s in said] == [True]
