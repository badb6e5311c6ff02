"""Numbers in every way of writing, standing by themselves."""

import pytest

from claimtrack.services.search.numbers import Number, all_there, read_number

READ = [
    ("50000", "50000"), ("50 000", "50000"), ("50,000", "50000"), ("50.000", "50000"),
    ("50\u202f000", "50000"), ("50'000", "50000"), ("1 250 000", "1250000"), ("007", "7"),
    ("2.5", "2.5"), ("2,5", "2.5"), ("2,50", "2.5"), ("0,500", "0.5"), ("1,234.5", "1234.5"),
    ("93", "93"), ("0", "0"), ("2016", "2016"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number"), READ)
def test_a_number_as_typed(text: str, number: str) -> None:
    assert str(read_number(text)) == number


THERE = [
    ("50000", "on a 50 000 civils", True),
    ("50000", "50,000 people", True),
    ("50000", "50.000 personas", True),
    ("50000", "50\u00a0000.", True),
    ("50000", "50000", True),
    ("50000", "150 000 civils", False),
    ("250000", "1 250 000 civils", False),
    ("250000", "250 000 civils", True),
    ("50", "50 000 civils", False),
    ("50", "50 civils", True),
    ("50", "2,50 euros", False),
    ("50", "50,5 %", False),
    ("50", "le 50.", True),
    ("2.5", "2,5 %", True),
    ("2.5", "12,5 %", False),
    ("2.5", "2,55", False),
    ("2016", "en 2016, 50 000", True),
    ("50000", "en 2016 50 000", True),
    ("50000", "; 50000.0", True),
]


@pytest.mark.parametrize(("number", "text", "there"), THERE)
def test_it_stands_by_itself(number: str, text: str, there: bool) -> None:
    assert all_there([read_number(number)], text) is there


def test_its_ways_of_writing() -> None:
    assert list(Number("1250000").written()) == [("1250000",), ("1", "250", "000")]
    assert list(Number("93").written()) == [("93",)]
    assert list(Number("2", "5").written()) == [("2", "5")]
