"""Where one clause of a sentence ends and another begins."""

import pytest
from sentence_clauses import sentence_of

from claimtrack.extraction.clauses.segments import Opener, segments

CASES = [
    (Opener.COMMA, "fr", "Le pont tient, long de 80 mètres", "long de 80 mètres"),
    (Opener.COMMA, "en", "The bridge stands – a long one", "a long one"),
    (Opener.COMMA, "es", "El puente es viejo, una ruina", "una ruina"),
    (Opener.STOP, "fr", "Le pont tient ; la digue tombe", "la digue tombe"),
    (Opener.STOP, "en", "The bridge stands: the dam fell", "the dam fell"),
    (Opener.STOP, "es", "El puente es viejo; la presa cayó", "la presa cayó"),
    (Opener.BRACKET, "fr", "Le foyer (60 lits", "60 lits"),
    (Opener.BRACKET, "en", "The home [60 beds", "60 beds"),
    (Opener.BRACKET, "es", "El hogar (60 camas", "60 camas"),
    (Opener.CLOSED, "fr", "Le foyer (60 lits) a fermé", "a fermé"),
    (Opener.CLOSED, "en", "The home (60 beds) was closed", "was closed"),
    (Opener.CLOSED, "es", "El hogar (60 camas) cerró", "cerró"),
    (Opener.COORDINATOR, "fr", "Le pont tient et la digue est tombée", "et la digue est tombée"),
    (Opener.COORDINATOR, "en", "The bridge stands and 12 lamps", "and 12 lamps"),
    (Opener.COORDINATOR, "es", "El puente es viejo y la presa cayó", "y la presa cayó"),
    (Opener.SUBORDINATOR, "fr", "Le pont tient si la digue tombe", "si la digue tombe"),
    (Opener.SUBORDINATOR, "en", "The bridge stands if the dam fell", "if the dam fell"),
    (Opener.SUBORDINATOR, "es", "El puente es viejo si la presa cayó", "si la presa cayó"),
    (Opener.RELATIVE, "fr", "Le maire qui est venu", "qui est venu"),
    (Opener.RELATIVE, "en", "The mayor who came", "who came"),
    (Opener.RELATIVE, "es", "El alcalde que vino", "que vino"),
    (Opener.GERUND, "fr", "La digue tombe en tuant un chien", "en tuant un chien"),
    (Opener.GERUND, "en", "The dam fell, killing a dog", "killing a dog"),
    (Opener.GERUND, "es", "La presa cayó matando a un perro", "matando a un perro"),
    (Opener.PART, "fr", "Ils étaient 900, dont 30 marins", "dont 30 marins"),
    (Opener.PART, "en", "There were 900, including 30 sailors", "including 30 sailors"),
    (Opener.PART, "es", "Eran 900, incluidos 30 marineros", "incluidos 30 marineros"),
    (Opener.CONTRAST, "fr", "Le taux est de 7 %, contre 6 %", "contre 6 %"),
    (Opener.CONTRAST, "en", "The rate is 7%, compared with 6%", "compared with 6%"),
    (Opener.CONTRAST, "es", "La tasa es del 7 %, frente al 6 %", "frente al 6 %"),
    (Opener.SOURCE, "fr", "Le pont tient selon la mairie", "selon la mairie"),
    (Opener.SOURCE, "en", "The bridge stands according to them", "according to them"),
    (Opener.SOURCE, "es", "El puente es viejo según el alcalde", "según el alcalde"),
    (Opener.START, "fr", "À Tours et à Blois", "à tours et à blois"),
    (Opener.START, "en", "It rained in Leeds and York", "it rained in leeds and york"),
    (Opener.START, "es", "En Toledo y en Burgos", "en toledo y en burgos"),
    (Opener.START, "en", "The dam was killing them", "the dam was killing them"),
    (Opener.START, "en", "The killing ended", "the killing ended"),
]


@pytest.mark.parametrize(
    ("opener", "lang", "text", "piece"),
    CASES,
    ids=[f"{opener.value}-{lang}" for opener, lang, *_ in CASES],
)
def test_the_last_piece_and_what_opens_it(opener: Opener, lang: str, text: str, piece: str) -> None:
    words = sentence_of(text, lang).words
    last = segments(words, lang)[-1]
    assert last.opener is opener
    assert " ".join(word.low for word in words[last.first : last.end]) == piece


def test_every_opener_is_tried() -> None:
    assert {opener for opener, *_ in CASES} == set(Opener)


@pytest.mark.parametrize(
    ("lang", "text", "parted", "coordinated", "closes", "verb"),
    [
        ("fr", "Le pont tient, et la digue est tombée", True, False, 0, "est"),
        ("fr", "Le pont tient et la digue est tombée", False, False, 0, "est"),
        ("en", "The dam fell, killing 12 and wounding 40", False, True, 0, "wounding"),
        ("es", "La presa cayó, matando a 12 e hiriendo a 40", False, True, 0, "hiriendo"),
        ("en", "The home (60 beds (30 new)) and", False, False, 2, None),
        ("en", "The home (60 beds) was armed", False, False, 1, "was"),
        ("en", "The home, 60 beds", False, False, 0, None),
    ],
)
def test_what_a_piece_remembers(
    lang: str, text: str, parted: bool, coordinated: bool, closes: int, verb: str | None
) -> None:
    words = sentence_of(text, lang).words
    last = segments(words, lang)[-1]
    assert (last.parted, last.coordinated, last.closes) == (parted, coordinated, closes)
    assert (None if last.verb is None else words[last.verb].low) == verb
