"""The stretch of a text that is shown, with marks."""

import pytest

from claimtrack.services.search.numbers import Number
from claimtrack.services.search.snippet import Sought, snippet

LONG = "Un premier passage sans rien de tout cela. " * 20


def shown(text: str, *terms: Sought) -> str:
    found = snippet(text, terms)
    line, at = "", 0
    for start, end in found.marks:
        line += found.text[at:start] + "[" + found.text[start:end] + "]"
        at = end
    return line + found.text[at:]


def one(*forms: str) -> Sought:
    return (frozenset(forms),)


SHOWN: list[tuple[str, tuple[Sought, ...], str]] = [
    ("Nous avons 50 000 civils", (one("civils", "civil"),), "Nous avons 50 000 [civils]"),
    ("Les Évacués", (one("evacues"),), "Les [Évacués]"),
    ("50\u202f000 morts", ((Number("50000"),),), "[50\u202f000] morts"),
    ("east  Aleppo, east", ((frozenset(["east"]), frozenset(["aleppo"])),), "[east Aleppo], east"),
    ("20,000 dead", ((Number("20000"), frozenset(["dead"])),), "[20,000 dead]"),
    ("a\n\nb c", (one("b"),), "a [b] c"),
    ("rien", (one("autre"),), "rien"),
    ("", (one("autre"),), ""),
]


@pytest.mark.parametrize(("text", "terms", "line"), SHOWN)
def test_words_are_marked(text: str, terms: tuple[Sought, ...], line: str) -> None:
    assert shown(text, *terms) == line


def test_the_window_goes_where_most_terms_are() -> None:
    text = f"{LONG} seul aleppo ici. {LONG} Les civils quittent aleppo. {LONG}"
    line = shown(text, one("civils"), one("aleppo"))
    assert "[civils] quittent [aleppo]" in line
    assert line.startswith("… ")
    assert line.endswith(" …")
    assert len(line) < 260


def test_marks_never_overlap() -> None:
    line = shown("east aleppo", (frozenset(["east"]), frozenset(["aleppo"])), one("aleppo"))
    assert line == "[east aleppo]"
