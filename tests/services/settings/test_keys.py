"""What each setting takes, as the file has it and as somebody types it."""

from decimal import Decimal

import pytest

from claimtrack.services.settings.keys import KEYS, fits, read_words


@pytest.mark.parametrize(
    ("name", "value", "taken"),
    [
        ("user", "ada", True),
        ("user", " ", False),
        ("user", 3, False),
        ("lang", "fr", True),
        ("lang", "xx", False),
        ("ratings", ["true", "false"], True),
        ("ratings", ["true"], False),
        ("ratings", ["true", " true "], False),
        ("ratings", ["true", ""], False),
        ("ratings", ["true", 3], False),
        ("ratings", [], False),
        ("ratings", "true, false", False),
        ("thresholds.about", Decimal("0.1"), True),
        ("thresholds.about", 1, True),
        ("thresholds.about", True, False),
        ("thresholds.about", Decimal("1.1"), False),
        ("thresholds.about", Decimal("NaN"), False),
        ("limits.redirects", 3, True),
        ("limits.redirects", Decimal(3), False),
        ("limits.redirects", True, False),
        ("limits.redirects", 0, False),
    ],
)
def test_a_value_of_the_file(name: str, value: object, taken: bool) -> None:
    assert fits(KEYS[name], value) is taken


@pytest.mark.parametrize(
    ("name", "words", "value"),
    [
        ("user", ("ada",), "ada"),
        ("user", ("ada", "roy"), None),
        ("lang", ("fr",), "fr"),
        ("ratings", ("true, false",), ["true", "false"]),
        ("ratings", ("true", " false "), ["true", "false"]),
        ("thresholds.about", ("0,1",), Decimal("0.1")),
        ("thresholds.about", (" 0.1 ",), Decimal("0.1")),
        ("thresholds.about", ("a tenth",), None),
        ("thresholds.about", ("0.1", "0.2"), None),
        ("limits.redirects", ("3",), 3),
        ("limits.redirects", ("3.0",), 3),
        ("limits.redirects", ("3.5",), None),
        ("limits.redirects", ("inf",), None),
    ],
)
def test_a_value_as_somebody_types_it(name: str, words: tuple[str, ...], value: object) -> None:
    read = read_words(KEYS[name], words)
    assert (read, type(read)) == (value, type(value))
