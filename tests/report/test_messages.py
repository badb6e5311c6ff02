import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from string import Formatter
from types import ModuleType

import pytest

import claimtrack
import claimtrack.report.texts
from claimtrack.domain.claim import Basis, Kind, Modality
from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.domain.measure import MEASURES
from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import Act, StatementKind
from claimtrack.report.messages import say, wanted, word
from claimtrack.report.messages_en import TEXTS as EN
from claimtrack.report.messages_fr import TEXTS as FR
from claimtrack.report.names.measures import NAMES, measure_name
from claimtrack.report.wants import FR as WANTS_FR


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_both_languages_have_the_same_keys_in_the_same_order() -> None:
    assert list(EN) == list(FR)


TOPICS = [
    import_module(f"claimtrack.report.texts.{found.name}")
    for found in iter_modules(claimtrack.report.texts.__path__)
]


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: str(topic.__name__))
def test_every_topic_says_the_same_in_both_languages(topic: ModuleType) -> None:
    assert list(topic.EN) == list(topic.FR)
    for key, text in topic.EN.items():
        assert names(text) == names(topic.FR[key]), key
        assert text.count("|") == topic.FR[key].count("|"), key


@pytest.mark.parametrize("key", list(EN))
def test_both_languages_quote_the_same_values(key: str) -> None:
    assert names(EN[key]) == names(FR[key])
    assert EN[key].count("|") == FR[key].count("|")


@pytest.mark.parametrize(
    ("lang", "n", "text"),
    [
        ("en", 0, "0 claims"),
        ("en", 1, "1 claim"),
        ("en", 2, "2 claims"),
        ("fr", 0, "0 chiffre"),
        ("fr", 1, "1 chiffre"),
        ("fr", 2, "2 chiffres"),
    ],
)
def test_plural(lang: str, n: int, text: str) -> None:
    assert say(lang, "n_claims", n=n) == text


def test_words_of_closed_sets() -> None:
    assert word("fr", "conflict") == "contradiction"
    assert word("fr", "something else") == "something else"
    assert word("en", None) == ""


def test_what_an_option_wants_is_said_in_french_too() -> None:
    sources = Path(claimtrack.__file__).parent.rglob("*.py")
    said = {
        text
        for path in sources
        for text in re.findall(r'wants="([^"{]+[^ "{])"', path.read_text(encoding="utf-8"))
    }
    assert len(said) >= 4
    assert sorted(said - set(WANTS_FR)) == []


def test_wanted() -> None:
    assert wanted("fr", "one of a, b") == "choisissez parmi a, b"
    assert wanted("en", "fr, en") == "fr, en"
    assert wanted("fr", "name one file with it").startswith("ne nommez")


def test_every_measure_has_a_name() -> None:
    assert set(NAMES) == set(MEASURES)
    assert measure_name("left", "fr") == "partis"
    assert measure_name(None, "fr") == ""


def test_every_outcome_and_relation_has_a_name() -> None:
    for value in (*Outcome, *Relation, *Kind, *Modality, *Basis, *Hedge, *StatementKind, *Act):
        assert f"={value.value}" in FR
