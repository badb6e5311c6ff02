"""The lines of the log: which changes are told, and how values are written."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from claimtrack.store.log.lines import Hand, OpenStep, as_text, from_text, short_name, to_json
from claimtrack.store.tables.closed_sets import Answer

AT = datetime(2016, 12, 12, 9, tzinfo=UTC)


def opened() -> OpenStep:
    return OpenStep(Hand(who=None, at=AT), "edit", "C7", number=3)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ({"a": 1, "b": 2}, {"a": 1, "b": 3}, [({"b": 2}, {"b": 3})]),
        ({"a": 1}, {"a": 1}, []),
        ({"a": 1, "version": "1"}, {"a": 1, "version": "2"}, []),
        ({"a": 1, "version": "1"}, {"a": 2, "version": "2"}, [
            ({"a": 1, "version": "1"}, {"a": 2, "version": "2"})
        ]),
        ({"a": None}, {"a": ""}, [({"a": None}, {"a": ""})]),
    ],
    ids=["one field", "no field", "quiet alone", "quiet beside another", "nothing and empty"],
)  # fmt: skip
def test_an_update_tells_what_differs(
    before: dict[str, object], after: dict[str, object], told: list[tuple[object, object]]
) -> None:
    step = opened()
    step.updated("claim", "7", before, after)
    assert [(line.before, line.after) for line in step.lines] == told


def test_rows_of_a_step_and_its_lines() -> None:
    step = opened()
    step.line("insert", "claim", "7", None, {"é": 1})
    assert step.step_row()["undoes_id"] is None
    (row,) = step.change_rows()
    assert (row["step_id"], row["what"], row["before"], row["after"]) == (3, "C7", None, '{"é": 1}')


@pytest.mark.parametrize(
    ("table", "key", "name"),
    [("claim", "7", "C7"), ("speaker", "3", "P3"), ("figure", "2", "figure 2"),
     ("dossier_article", "2-7", "dossier_article 2-7")],
    ids=["claim", "speaker", "figure", "two columns"],
)  # fmt: skip
def test_short_names(table: str, key: str, name: str) -> None:
    assert short_name(table, key) == name


@pytest.mark.parametrize(
    ("value", "written"),
    [(Decimal("1E+3"), "1000"), (date(2016, 12, 1), "2016-12-01"),
     (AT, "2016-12-12T09:00:00+00:00"),
     (Answer.UNSURE, "unsure"), (b"\x00a", "AGE="), (None, None), (True, True)],
    ids=["number", "day", "moment", "member", "bytes", "nothing", "flag"],
)  # fmt: skip
def test_values_as_json(value: object, written: object) -> None:
    assert to_json(value) == written
    assert from_text(as_text({"x": written})) == {"x": written}


def test_nothing_is_no_text() -> None:
    assert as_text(None) is None
    assert from_text(None) is None
