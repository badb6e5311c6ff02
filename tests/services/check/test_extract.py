"""What ``extract`` tells of a text: numerals, statements, claims, each field of a claim once."""

from typing import Any

import pytest

from claimtrack.domain.claim import CLAIM_FIELDS
from claimtrack.errors import BadRecord
from claimtrack.services.check.extract import extract_lines, extract_text, prediction, published_day

TEXT = (
    "« Près de 18 000 civils ont fui », a déclaré Ada Roy. Le 10 décembre 2016, 12 bus sont partis."
)
_OF_ONE_VALUE = [field for field in CLAIM_FIELDS if len(field.keys) == 1]


@pytest.fixture(scope="module")
def row() -> dict[str, Any]:
    return prediction(extract_text(TEXT, lang="fr"), {"id": "a1"})


def test_the_fields_of_the_input_come_first(row: dict[str, Any]) -> None:
    assert list(row) == ["id", "lang", "quantities", "statements", "narrators", "claims"]


@pytest.mark.parametrize("field", _OF_ONE_VALUE, ids=[field.name for field in _OF_ONE_VALUE])
def test_a_claim_tells_the_fields_that_are_marked_so(field: Any, row: dict[str, Any]) -> None:
    assert (field.name in row["claims"][0]) is field.extracted


def test_members_of_closed_sets_are_plain_words(row: dict[str, Any]) -> None:
    for claim in row["claims"]:
        values = [*claim.values(), *claim["levels"].values()]
        values.remove(claim["levels"])
        assert {type(value) for value in values} <= {str, int, float, type(None)}


def test_the_outlets_own_voice_stands_apart(row: dict[str, Any]) -> None:
    assert [said["speaker"] for said in row["statements"]] == ["Ada Roy"]
    assert {said["kind"] for said in row["narrators"]} <= {"narrator"}
    assert row["statements"][0]["id"] == "s1"


def test_a_date_is_as_many_numerals_as_it_has_numbers(row: dict[str, Any]) -> None:
    dates = [found["value"] for found in row["quantities"] if found["kind"] == "date"]
    assert dates == [10, 2016]


def test_spans_are_those_of_the_text(row: dict[str, Any]) -> None:
    for claim in row["claims"]:
        assert TEXT[claim["start"] : claim["end"]] == claim["span_text"]


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2016-12-10", "2016-12-10"),
        ("2016-12-10T08:30:00Z", "2016-12-10"),
        ("2016-12", None),
        ("2016", None),
        ("", None),
        (None, None),
        ("soon", None),
    ],
)
def test_a_day_is_known_or_not(value: object, day: str | None) -> None:
    found = published_day(value)
    assert (found.isoformat() if found else None) == day


@pytest.mark.parametrize("line", ["{", "[]", '{"title": "Ponts"}', '{"text": 3}'])
def test_a_line_that_cannot_be_read_is_told_and_the_next_is_read(line: str) -> None:
    failures: list[BadRecord] = []
    rows = list(extract_lines([line, "", '{"text": "Douze ponts.", "lang": "fr"}'], failures))
    assert len(rows) == len(failures) == 1
    assert failures[0].facts["line"] == 1
