"""The fixtures give what fixtures/expected.json says, article by article."""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from claimtrack.domain.name_matching import same
from claimtrack.domain.reading import Article, ClaimFound, Reading, StatementFound, StatementKind
from claimtrack.extraction.article import read

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
EXPECTED: dict[str, Any] = json.loads((FIXTURES / "expected.json").read_text(encoding="utf-8"))
META = {
    row["file"]: row for row in json.loads((FIXTURES / "articles.json").read_text(encoding="utf-8"))
}
STATEMENTS = [(f, s) for f, found in EXPECTED["articles"].items() for s in found["statements"]]
CLAIMS = [(f, c) for f, found in EXPECTED["articles"].items() for c in found["claims"]]


@cache
def reading(file: str) -> Reading:
    meta = META[file]
    text = (FIXTURES / "articles" / file).read_text(encoding="utf-8")
    return read(
        Article(
            text=text,
            lang=meta["lang"],
            title=text.split("\n", 1)[0],
            published=date.fromisoformat(meta["published"]),
            outlet=meta["outlet"],
            url=meta["url"],
        )
    )


def words(found: Reading, item: StatementFound | ClaimFound) -> str:
    return found.article.text[item.start : item.end]


def claim_of(file: str, printed: str) -> ClaimFound:
    found = reading(file)
    hits = [claim for claim in found.claims if words(found, claim) == printed]
    assert hits, (printed, [words(found, claim) for claim in found.claims])
    return hits[-1]


def speaker_matches(wanted: str | None, got: str | None) -> bool:
    return wanted == got if wanted is None or got is None else same(wanted, got)


@pytest.mark.parametrize(("file", "wanted"), STATEMENTS)
def test_statement(file: str, wanted: dict[str, Any]) -> None:
    found = reading(file)
    hits = [s for s in found.statements if words(found, s) == wanted["words"]]
    assert hits, [words(found, s) for s in found.statements]
    assert hits[0].kind.value == wanted["kind"]
    assert speaker_matches(wanted["speaker"], hits[0].speaker), hits[0].speaker


@pytest.mark.parametrize(("file", "wanted"), CLAIMS)
def test_claim(file: str, wanted: dict[str, Any]) -> None:
    claim = claim_of(file, wanted["words"])
    quantity = claim.numeral.quantity
    got = {
        "value": quantity.value,
        "low": quantity.low,
        "high": quantity.high,
        "hedge": quantity.hedge.value,
        "unit": claim.facts.unit,
        "chrome": claim.chrome,
    }
    assert got == {key: wanted[key] for key in got}
    if wanted["chrome"] is None:
        assert speaker_matches(wanted["speaker"], claim.facts.speaker), claim.facts.speaker


@pytest.mark.parametrize(
    ("file", "wanted"), [(file, claim) for file, claim in CLAIMS if claim["time"]]
)
def test_window(file: str, wanted: dict[str, Any]) -> None:
    window = claim_of(file, wanted["words"]).facts.window
    assert window is not None
    first, _, last = wanted["time"].partition("/")
    assert window.nominal.start == date.fromisoformat(first)
    assert (window.nominal.end - date.fromisoformat(last or first)).days == 1


@pytest.mark.parametrize("file", sorted(EXPECTED["articles"]))
def test_no_other_claims(file: str) -> None:
    """Durations and orders of magnitude may be read as claims; nothing else may."""
    found = reading(file)
    wanted = {claim["words"] for claim in EXPECTED["articles"][file]["claims"]}
    extra = [
        words(found, claim)
        for claim in found.claims
        if words(found, claim) not in wanted
        and claim.numeral.kind.value != "duration"
        and claim.numeral.hedge.value != "vague"
    ]
    assert [text for text in extra if text not in ("2 hospitals", "last 2 hospitals")] == []


@pytest.mark.parametrize("file", sorted(EXPECTED["articles"]))
def test_spans_lie_in_the_text(file: str) -> None:
    found = reading(file)
    size = len(found.article.text)
    spans = [
        *((s.start, s.end) for s in found.statements),
        *((c.start, c.end) for c in found.claims),
        *((r.start, r.end) for r in found.chrome),
        *((n.start, n.end) for n in found.numerals),
    ]
    assert all(0 <= start < end <= size for start, end in spans)
    for claim in found.claims:
        assert claim.statement is not None
        holder = found.statements[claim.statement]
        assert holder.start <= claim.start
        assert claim.end <= holder.end
    assert all(isinstance(s.kind, StatementKind) for s in found.statements)


@pytest.mark.parametrize("pair", EXPECTED["pairs"])
def test_outcome(pair: dict[str, Any]) -> None:
    def facts(end: dict[str, str]) -> Any:
        file = next(name for name in META if name.startswith(end["file"]))
        return claim_of(file, end["words"]).facts

    from claimtrack.wording.worded import compare

    got = compare(facts(pair["a"]), facts(pair["b"]))
    assert got.outcome.value == pair["outcome"], got.sentence("en")
    assert got.sentence("en")
    assert got.sentence("fr")
