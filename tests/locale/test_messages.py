import copy

import pytest
from catalogues import keys

from claimtrack.domain.claim import Basis, Kind, Modality
from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.domain.measure import MEASURES
from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import Act, StatementKind
from claimtrack.errors import BadRecord
from claimtrack.ingest.formats.jsonl import read_jsonl
from claimtrack.locale.messages import (
    help_text,
    language_of,
    languages,
    say,
    typed_words,
    wish,
    word,
)
from claimtrack.settings import RATINGS
from claimtrack.wording.display_names import measure_name
from claimtrack.wording.language import CODES, unit_and_measure_names


@pytest.mark.parametrize(
    ("lang", "n", "text"),
    [
        ("en", 0, "0 claims"),
        ("en", 1, "1 claim"),
        ("en", 2, "2 claims"),
        ("fr", 0, "0 chiffre"),
        ("fr", 1, "1 chiffre"),
        ("fr", 2, "2 chiffres"),
        ("es", 0, "0 cifras"),
        ("es", 1, "1 cifra"),
        ("es", 2, "2 cifras"),
    ],
)
def test_plural(lang: str, n: int, text: str) -> None:
    assert say(lang, "n_claims", n=n) == text


def test_named_values() -> None:
    assert say("en", "no_option", word="--x") == "There is no option --x."
    assert say("fr", "no_option", word="--x") == "Il n’y a pas d’option --x."
    assert say("es", "no_option", word="--x") == "No existe la opción --x."


def test_english_falls_in_where_there_is_no_catalogue() -> None:
    assert say("tlh", "n_claims", n=2) == "2 claims"
    assert say("tlh", "interrupted") == say("en", "interrupted")
    assert word("tlh", "at_least") == "at least"
    assert help_text("tlh", "Print JSON.") == "Print JSON."


@pytest.mark.parametrize("lang", languages())
def test_what_no_catalogue_names_is_itself(lang: str) -> None:
    assert word(lang, "something else") == "something else"
    assert word(lang, None) == word(lang, "") == ""
    assert help_text(lang, "") == wish(lang, "") == ""


def test_words_of_closed_sets() -> None:
    assert word("fr", "conflict") == "contradiction"
    assert word("es", "conflict") == "conflicto"
    assert word("fr", "person", "speaker") == "personne"
    assert word("fr", "person") == "person"


def test_what_is_typed_in_any_language() -> None:
    words = typed_words("rating", RATINGS)
    assert words["faux"] == words["false"] == words["falso"] == "false"
    assert words["non établi"] == "unproven"
    assert typed_words("rating", ("A", "b")) == {"a": "A", "b": "b"}


@pytest.mark.parametrize(
    ("value", "lang"),
    [
        ("fr", "fr"),
        ("fr_CA.UTF-8", "fr"),
        ("French", "fr"),
        ("en_GB", "en"),
        ("es", "es"),
        ("es_MX.UTF-8", "es"),
        ("C", "en"),
        ("de_DE.UTF-8", "en"),
        ("", "en"),
    ],
)
def test_language_of(value: str, lang: str) -> None:
    assert language_of(value) == lang


def test_wish() -> None:
    assert wish("fr", "name one file with it").startswith("ne nommez")
    assert wish("es", "name one file with it").startswith("nombre un solo archivo")
    assert wish("en", "en, es") == "en, es"


def test_every_measure_has_a_name() -> None:
    for lang in CODES:
        assert set(unit_and_measure_names(lang).measures) == set(MEASURES)
    assert measure_name("left", "fr") == "partis"
    assert measure_name(None, "fr") == ""


def test_every_outcome_and_relation_has_a_name() -> None:
    for value in (*Outcome, *Relation, *Kind, *Modality, *Basis, *Hedge, *StatementKind, *Act):
        assert value.value in keys("word")


def test_an_error_gives_its_reason_in_the_language_of_its_sentence() -> None:
    known = BadRecord(path="a.jsonl", line=2, why='no field "text"')
    assert str(known) == 'a.jsonl, line 2: no field "text". The other lines were read.'
    assert "falta el campo «text»" in known.say("es")
    unknown = BadRecord(path="a.jsonl", line=2, why="Permission denied")
    assert "Permission denied" in unknown.say("fr")


@pytest.mark.parametrize(
    ("lang", "line", "told"),
    [
        ("en", "{", "not JSON (Expecting property name enclosed in double quotes)"),
        ("fr", "{", "pas du JSON (un nom entre guillemets droits est attendu)"),
        ("es", "text", "no es JSON (se espera un valor)"),
        ("fr", "[" * 100_000, "pas du JSON (trop profond)"),
    ],
    ids=["English", "French", "Spanish", "too deep"],
)
def test_a_reason_with_a_value_is_in_one_language_too(lang: str, line: str, told: str) -> None:
    (bad,) = read_jsonl(line.encode(), "a.jsonl")
    assert isinstance(bad, BadRecord)
    assert told in bad.say(lang)
    assert told in copy.copy(bad).say(lang)
