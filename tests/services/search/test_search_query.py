"""What is typed to look for, taken apart."""

import pytest

from claimtrack.errors import UsageError
from claimtrack.services.search.numbers import Number
from claimtrack.services.search.query import read_query, typed_line

Parts = tuple[str | Number, ...]
N = Number

TERMS: list[tuple[str, list[tuple[Parts, bool]] | None]] = [
    ("Ceasefire", [(("ceasefire",), True)]),
    ("évacués hôpital", [(("evacues",), True), (("hopital",), True)]),
    ('"groupes armés"', [(("groupes", "armes"), False)]),
    ("«groupes armés» “east Aleppo”", [(("groupes", "armes"), False), (("east", "aleppo"), False)]),
    ('"left open', [(("left", "open"), False)]),
    ('a"b', [(("b",), False)]),
    ("l'eau", [(("eau",), True)]),
    ("d’Alep-Est", [(("alep", "est"), False)]),
    ("aujourd'hui", [(("aujourd", "hui"), False)]),
    ("O'Neill", [(("o", "neill"), False)]),
    ("œuvre", [(("oeuvre",), True)]),
    ("the dead of Aleppo", [(("dead",), True), (("aleppo",), True)]),
    ("les morts de la guerre", [(("morts",), True), (("guerre",), True)]),
    ("los muertos de la guerra", [(("muertos",), True), (("guerra",), True)]),
    ("the", [(("the",), True)]),
    ('"the dead"', [(("the", "dead"), False)]),
    ("five two", [(("five",), True), (("two",), True)]),
    ("50 000 civils", [((N("50000"),), False), (("civils",), True)]),
    ("50,000", [((N("50000"),), False)]),
    ("2,5", [((N("2", "5"),), False)]),
    ("$1.2 93%", [((N("1", "2"),), False), ((N("93"),), False)]),
    ('"20 000 morts"', [((N("20000"), "morts"), False)]),
    ("A320", [(("a320",), True)]),
    ("AND OR NOT NEAR(a*) ^b", None),
    ("http://example.org/a", [(("http", "example", "org", "a"), False)]),
    ("12:30", [((N("12"), N("30")), False)]),
]


@pytest.mark.parametrize(("text", "terms"), TERMS)
def test_words_are_taken_apart(text: str, terms: list[tuple[Parts, bool]] | None) -> None:
    found = [(term.parts, term.stemmed) for term in read_query(text).terms]
    if terms is None:
        assert all(str(part).isalnum() for parts, _ in found for part in parts)
    else:
        assert found == terms


FILTERS = [
    ("civils speaker:Lavrov", {"speaker": "Lavrov"}),
    ('speaker:"Rana Khoury" civils', {"speaker": "Rana Khoury"}),
    (
        "Outlet:phare AFTER:2016 before:yesterday x",
        {"outlet": "phare", "after": "2016", "before": "yesterday"},
    ),
    ("story:T3 lang:fr x", {"story": "T3", "lang": "fr"}),
    ("colour:red", {}),
]


@pytest.mark.parametrize(("text", "filters"), FILTERS)
def test_filters_stand_among_them(text: str, filters: dict[str, str]) -> None:
    assert read_query(text).filters == filters


LINES = [
    (["ceasefire", "speaker:Rana Khoury"], 'ceasefire speaker:"Rana Khoury"'),
    (["speaker:Lavrov ceasefire"], "speaker:Lavrov ceasefire"),
    (["a", "b c"], "a b c"),
    (["x", 'speaker:"Rana Khoury"'], 'x speaker:"Rana Khoury"'),
]


@pytest.mark.parametrize(("words", "line"), LINES)
def test_the_shell_took_the_quotes_off(words: list[str], line: str) -> None:
    assert typed_line(words) == line


@pytest.mark.parametrize(
    "text", ["", " ", '""', "☃ 🙂", "´ ¨ ^", "\0", "***", "speaker:Lavrov", "() : -"]
)
def test_nothing_to_look_for_is_said(text: str) -> None:
    with pytest.raises(UsageError, match="write a word"):
        read_query(text)


def test_too_many_words_are_refused() -> None:
    with pytest.raises(UsageError, match="64 words"):
        read_query("mot " * 2000)
    assert len(read_query("x" * 10_000).terms) == 1
