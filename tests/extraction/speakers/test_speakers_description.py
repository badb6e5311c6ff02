"""What one mention tells of a speaker."""

import pytest

from claimtrack.extraction.speakers.description import read_mention
from claimtrack.extraction.speakers.mention import Mention
from claimtrack.extraction.text.items import language


def mention(lang: str, words: str) -> Mention:
    read = read_mention(words, 0, len(words), language(lang))
    assert read is not None
    return read


@pytest.mark.parametrize(
    ("lang", "words", "name", "head"),
    [
        ("fr", "la directrice du port, Nadia Roy", "Nadia Roy", "directrice"),
        ("en", "the port director, Nadia Roy", "Nadia Roy", "director"),
        ("fr", "Mme Roy", "Roy", ""),
        ("en", "Mrs. Roy", "Roy", ""),
        ("en", "Truck driver Nadia Roy", "Nadia Roy", "driver"),
        ("fr", "Jean de Tour", "Jean de Tour", ""),
        ("fr", "le ministère du Travail", "", ""),
        ("en", "the ministry of labour", "", ""),
    ],
)
def test_name_and_role(lang: str, words: str, name: str, head: str) -> None:
    assert (mention(lang, words).name, mention(lang, words).head) == (name, head)


@pytest.mark.parametrize(
    ("lang", "words", "kind"),
    [
        ("fr", "Nadia Roy", "person"),
        ("fr", "les pompiers", "group"),
        ("en", "the firefighters", "group"),
        ("fr", "la préfecture", "organisation"),
        ("en", "the council", "organisation"),
        ("fr", "une habitante du village", "unnamed"),
        ("en", "a resident of the village", "unnamed"),
    ],
)
def test_kind(lang: str, words: str, kind: str) -> None:
    assert mention(lang, words).kind == kind


@pytest.mark.parametrize(
    ("lang", "words", "gender", "number", "definite"),
    [
        ("fr", "la secrétaire", "f", "s", True),
        ("fr", "un secrétaire", "m", "s", False),
        ("es", "la portavoz", "f", "s", True),
        ("en", "the spokeswoman", "f", "s", True),
        ("en", "a spokesman", "m", "s", False),
        ("fr", "les élus", "", "p", True),
        ("en", "several officials", "", "p", False),
    ],
)
def test_grammar(lang: str, words: str, gender: str, number: str, definite: bool) -> None:
    told = mention(lang, words)
    assert (told.gender, told.number, told.definite) == (gender, number, definite)


@pytest.mark.parametrize(
    ("lang", "words", "organisation", "plain"),
    [
        (
            "fr",
            "le porte-parole du syndicat des gardiens, Luc Roy",
            "syndicat des gardiens",
            "porte-parole du syndicat des gardiens",
        ),
        ("en", "the spokesman for the union", "union", "spokesman for the union"),
        ("fr", "une estimation de la mairie", "mairie", "mairie"),
        ("en", "figures from the council", "council", "council"),
    ],
)
def test_body_and_plain_phrase(lang: str, words: str, organisation: str, plain: str) -> None:
    assert (mention(lang, words).organisation, mention(lang, words).plain) == (organisation, plain)


def test_marks_alone_tell_nothing() -> None:
    assert read_mention("« »", 0, 3, language("fr")) is None
