"""What a figure is called: its measure, what is counted, where."""

import pytest

from claimtrack.domain.figure import figure_slug


@pytest.mark.parametrize(
    ("population", "named"),
    [
        ("family", "missing-families-porto"),
        ("country", "missing-countries-porto"),
        ("survey", "missing-surveys-porto"),
        ("boss", "missing-boss-porto"),
        (None, "missing-porto"),
    ],
)
def test_what_is_counted_in_the_plural(population: str | None, named: str) -> None:
    found = figure_slug(
        measure="missing", population=population, place="porto",
        denominator=None, unit=None, head=None,
    )  # fmt: skip
    assert found == named
