"""How the parameters of a named query come into its text for SQLite."""

from datetime import date

import pytest

from claimtrack.store.fast.fetch import Param, bound


@pytest.mark.parametrize(
    ("params", "text", "values"),
    [
        ({"a": 7}, "a = :a AND b IN (:b)", {"a": 7}),
        ({"a": None}, "a = :a AND b IN (:b)", {"a": None}),
        ({"a": "1, 2"}, "a = :a AND b IN (:b)", {"a": "1, 2"}),
        ({"a": date(2016, 12, 1)}, "a = :a AND b IN (:b)", {"a": "2016-12-01"}),
        ({"b": [3, 1]}, "a = :a AND b IN (3, 1)", {}),
        ({"b": []}, "a = :a AND b IN ()", {}),
        ({"b": ["C1", "'); --"]}, "a = :a AND b IN (:b_0, :b_1)", {"b_0": "C1", "b_1": "'); --"}),
    ],
    ids=["number", "nothing", "text", "day", "numbers", "empty list", "texts"],
)
def test_parameters(params: dict[str, Param], text: str, values: dict[str, object]) -> None:
    assert bound("a = :a AND b IN (:b)", params) == (text, values)
