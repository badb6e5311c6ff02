"""Windows of days, counted back from the day of publication."""

from datetime import date

import pytest

from claimtrack.extraction.times.windows import find_times

WEDNESDAY = date(2024, 5, 15)


def first_day(lang: str, text: str, published: date | None = WEDNESDAY) -> date | None:
    """The first day of the only time a text tells."""
    (time,) = find_times(text, 0, len(text), lang, published)
    return time.window.nominal.start if time.window else None


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("fr", "il dort hier", date(2024, 5, 14)),
        ("fr", "il dort samedi", date(2024, 5, 11)),
        ("fr", "il dort lundi prochain", date(2024, 5, 20)),
        ("fr", "il dort il y a trois jours", date(2024, 5, 12)),
        ("fr", "il dort ce week-end", date(2024, 5, 11)),
        ("fr", "il dort le 22 septembre", date(2023, 9, 22)),
        ("fr", "il dort du 28 décembre au 2 janvier", date(2023, 12, 28)),
        ("en", "he slept yesterday", date(2024, 5, 14)),
        ("en", "he slept on Saturday", date(2024, 5, 11)),
        ("en", "he slept three days ago", date(2024, 5, 12)),
        ("en", "he slept on September 22", date(2023, 9, 22)),
        ("es", "duerme ayer", date(2024, 5, 14)),
        ("es", "duerme el sábado", date(2024, 5, 11)),
        ("es", "duerme hace tres días", date(2024, 5, 12)),
        ("es", "duerme el 22 de septiembre", date(2023, 9, 22)),
    ],
)
def test_a_day_is_the_last_one_before_publication(lang: str, text: str, day: date) -> None:
    assert first_day(lang, text) == day


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("fr", "il dort le 25/12/2016", date(2016, 12, 25)),
        ("fr", "il dort le 2016-12-25", date(2016, 12, 25)),
        ("en", "he slept on 12/25/2016", date(2016, 12, 25)),
        ("en", "he slept on 10/12/2016", None),
    ],
)
def test_a_date_in_digits_that_can_be_two_days_is_unknown(
    lang: str, text: str, day: date | None
) -> None:
    assert first_day(lang, text) == day


@pytest.mark.parametrize(
    ("lang", "text"),
    [("fr", "il dort hier"), ("en", "he slept on Saturday"), ("es", "duerme ayer")],
)
def test_without_a_day_of_publication_no_day_is_known(lang: str, text: str) -> None:
    assert first_day(lang, text, None) is None
