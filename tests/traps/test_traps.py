"""Small cases that are easily got wrong, as a reader meets them: text, claims, outcome.

Where ``facts`` stands, the claims are given as their facts: a thing no short text can show.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from claims_made import claim, window

from claimtrack.domain.claim import Basis, Claim, Kind
from claimtrack.domain.comparison import compare
from claimtrack.domain.reading import Article
from claimtrack.extraction.read import read
from claimtrack.lang.tables.world import WITHIN

HERE = Path(__file__).parent
PUBLISHED = date(2024, 3, 11)


def traps() -> list[Any]:
    return [
        pytest.param(lang, trap, id=f"{lang}-{trap['name']}")
        for lang in ("fr", "en")
        for trap in json.loads((HERE / f"traps_{lang}.json").read_text(encoding="utf-8"))
    ]


def from_text(text: str, words: str, lang: str, name: str, nth: int) -> Claim:
    """The claim that these words print; ``nth``: which of several."""
    found = read(Article(text=text, lang=lang, published=PUBLISHED, outlet=f"outlet {name}"))
    same = [each.facts for each in found.claims if words.lower() in each.facts.text.lower()]
    assert same, (words, [each.facts.text for each in found.claims])
    return same[min(nth, len(same) - 1)]


def from_facts(given: dict[str, Any], name: str) -> Claim:
    fields = {"id": name, **given}
    if "window" in fields:
        fields["window"] = window(*fields["window"])
    for key, values in (("kind", Kind), ("basis", Basis)):
        if key in fields:
            fields[key] = values(fields[key])
    return claim(**fields)


def both(trap: dict[str, Any], lang: str) -> tuple[Claim, Claim]:
    if trap.get("facts"):
        return from_facts(trap["a"], "C1"), from_facts(trap["b"], "C2")
    again = trap["a"] == trap["b"] and "text_b" not in trap
    one = from_text(trap["text"], trap["a"], lang, "a", 0)
    two = from_text(trap.get("text_b", trap["text"]), trap["b"], lang, "b", int(again))
    return one, two


@pytest.mark.parametrize(("lang", "trap"), traps())
def test_trap(lang: str, trap: dict[str, Any]) -> None:
    one, two = both(trap, lang)
    for a, b in ((one, two), (two, one)):
        found = compare(a, b, within=WITHIN)
        got = (found.outcome.value, found.reasons[0])
        assert got == (trap["outcome"], trap["reason"]), found.sentence(lang)


def test_sixty_traps_half_of_them_french() -> None:
    counts = {
        lang: len(json.loads((HERE / f"traps_{lang}.json").read_text("utf-8")))
        for lang in ("fr", "en")
    }
    assert counts == {"fr": 30, "en": 30}
