"""The tables of words, cues and names are whole, in both languages."""

import pytest

from claimtrack.domain.reading import Act
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.speakers import SpeakerTable
from claimtrack.lang.tables.words import WordTable


@pytest.mark.parametrize("code", CODES)
def test_verbs_say_what_they_are(code: str) -> None:
    cues = table(code, "cues", CueTable)
    for form, verb in cues.verbs.items():
        assert form == form.lower()
        assert verb.forms
        assert set(verb.forms) <= set("fpgibs")
        assert verb.frames
        assert set(verb.frames) <= set("QTBANPDREHWKJF")
        assert Act(verb.act)


@pytest.mark.parametrize("code", CODES)
def test_every_act_has_verbs(code: str) -> None:
    cues = table(code, "cues", CueTable)
    assert {verb.act for verb in cues.verbs.values()} == {act.value for act in Act}


@pytest.mark.parametrize(
    ("code", "form", "kinds"),
    [
        ("fr", "annonce", "f"),
        ("fr", "annonçait", "f"),
        ("fr", "annonçant", "g"),
        ("fr", "annoncé", "p"),
        ("fr", "rappelle", "f"),
        ("fr", "jugea", "f"),
        ("fr", "jugeait", "f"),
        ("fr", "affirmèrent", "f"),
        ("fr", "soutient", "f"),
        ("fr", "dit", "fp"),
        ("es", "anuncia", "f"),
        ("es", "anunció", "f"),
        ("es", "anunciaron", "f"),
        ("es", "anunciando", "g"),
        ("es", "anunciado", "p"),
        ("es", "advierte", "f"),
        ("es", "advirtió", "f"),
        ("es", "recuerda", "f"),
        ("es", "sigue", "f"),
        ("es", "dijo", "f"),
        ("es", "propuso", "f"),
        ("en", "says", "f"),
        ("en", "said", "fp"),
        ("en", "denies", "f"),
        ("en", "denied", "fp"),
        ("en", "denying", "g"),
        ("en", "arguing", "g"),
        ("en", "agreeing", "g"),
        ("en", "admitted", "fp"),
        ("en", "wrote", "f"),
        ("en", "written", "p"),
    ],
)
def test_conjugation(code: str, form: str, kinds: str) -> None:
    assert table(code, "cues", CueTable).verbs[form].forms == kinds


@pytest.mark.parametrize("code", CODES)
def test_words_are_in_lower_case(code: str) -> None:
    words = table(code, "words", WordTable)
    for closed in (words.determiners, words.prepositions, words.openers, words.finite):
        assert closed
        assert all(word == word.lower() for word in closed)


SPOKESPERSON = {"fr": "porte-parole", "en": "spokesperson", "es": "portavoz"}


@pytest.mark.parametrize("code", CODES)
def test_roles_have_a_gender(code: str) -> None:
    names = table(code, "speakers", SpeakerTable)
    assert set(names.roles.values()) <= {"m", "f", ""}
    assert names.roles[SPOKESPERSON[code]] == ""
    assert "berlin" in names.capitals or "berlín" in names.capitals
