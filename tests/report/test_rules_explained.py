"""Every rule that reads something says in both languages what it goes by."""

import re
from pathlib import Path

import pytest
from catalogues import keys

import claimtrack
from claimtrack.domain.reading import Article, NumeralKind
from claimtrack.extraction.article import read
from claimtrack.report.views.explanation import rule_words

ROOT = Path(__file__).resolve().parents[2]
SOURCES = Path(claimtrack.__file__).parent / "extraction"


def test_rules_named_in_the_source() -> None:
    texts = [path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py")]
    constants = dict(re.findall(r'(?m)^(\w+) = "([^"]+)"$', "\n".join(texts)))
    given = {rule for text in texts for rule in re.findall(r'\brule=(\w+|"[^"]+")', text)}
    named = {
        constants.get(rule, rule.strip('"')) for rule in given if rule in constants or '"' in rule
    }
    assert len(named) > 5
    assert sorted(named - keys("rule")) == []


@pytest.mark.parametrize("path", sorted((ROOT / "fixtures" / "articles").glob("*.txt")))
def test_rules_met_in_articles(path: Path) -> None:
    for lang in ("fr", "en"):
        found = read(Article(text=path.read_text(encoding="utf-8"), lang=lang))
        met = {rule for numeral in found.numerals for rule in numeral.rule.split(", ")}
        met |= {said.rule for said in found.statements}
        assert sorted(met - keys("rule")) == []


def test_every_kind_of_numeral_has_a_name() -> None:
    assert {f"extract.a_{kind}" for kind in NumeralKind} <= keys()


def test_rules_in_a_row() -> None:
    assert rule_words("digits, scale", "fr").count(" ; ") == 1
    assert rule_words("unheard of", "en") == "unheard of"
