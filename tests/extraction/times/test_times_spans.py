"""Windows of days, weeks, months and years, each reading in each language."""

from datetime import date

import pytest

from claimtrack.domain.period import Precision, Window
from claimtrack.extraction.times.windows import find_times

MARCH = date(2021, 3, 10)  # a Wednesday


def window(lang: str, text: str) -> Window | None:
    (found,) = find_times(text, 0, len(text), lang, MARCH)
    return found.window


@pytest.mark.parametrize(
    ("lang", "text", "start", "end", "precision"),
    [
        ("fr", "il y a trois jours", "2021-03-07", "2021-03-08", Precision.DAY),
        ("en", "two weeks ago", "2021-02-21", "2021-02-28", Precision.WEEK),
        ("fr", "il y a deux mois", "2020-12-25", "2021-01-25", Precision.MONTH),
        ("en", "two years ago", "2019-01-01", "2020-01-01", Precision.YEAR),
        ("en", "in May '87", "1987-05-01", "1987-06-01", Precision.MONTH),
        ("fr", "en mai 87", "1987-05-01", "1987-06-01", Precision.MONTH),
        ("es", "en mayo del 87", "1987-05-01", "1987-06-01", Precision.MONTH),
        ("en", "in 2017–18", "2017-01-01", "2019-01-01", Precision.YEAR),
        ("fr", "en 2017-2018", "2017-01-01", "2019-01-01", Precision.YEAR),
        ("es", "en 2017/18", "2017-01-01", "2019-01-01", Precision.YEAR),
        ("en", "48 hours ago", "2021-03-08", "2021-03-09", Precision.DAY),
        ("es", "hace tres días", "2021-03-07", "2021-03-08", Precision.DAY),
        ("fr", "les deux derniers jours", "2021-03-09", "2021-03-11", Precision.DAY),
        ("en", "the past 36 hours", "2021-03-09", "2021-03-11", Precision.DAY),
        ("fr", "ces dernières semaines", "2021-02-09", "2021-03-11", Precision.VAGUE),
        ("en", "in recent days", "2021-03-04", "2021-03-11", Precision.VAGUE),
        ("fr", "la semaine dernière", "2021-03-01", "2021-03-08", Precision.WEEK),
        ("en", "last month", "2021-02-01", "2021-03-01", Precision.MONTH),
        ("en", "the past month", "2021-02-08", "2021-03-11", Precision.MONTH),
        ("en", "last year", "2020-01-01", "2021-01-01", Precision.YEAR),
        ("fr", "cette semaine", "2021-03-08", "2021-03-11", Precision.WEEK),
        ("en", "this year", "2021-01-01", "2021-03-11", Precision.YEAR),
        ("fr", "depuis le début de l'année", "2021-01-01", "2021-03-11", Precision.DAY),
        ("en", "since 2012", "2012-01-01", "2021-03-11", Precision.DAY),
        ("fr", "depuis lundi", "2021-03-08", "2021-03-11", Precision.DAY),
        ("fr", "début janvier", "2021-01-01", "2021-01-11", Precision.MONTH),
        ("en", "in late February", "2021-02-21", "2021-03-01", Precision.MONTH),
        ("fr", "fin 2012", "2012-10-01", "2013-01-01", Precision.QUARTER),
        ("en", "in 2012", "2012-01-01", "2013-01-01", Precision.YEAR),
        ("en", "from 2012 to 2015", "2012-01-01", "2016-01-01", Precision.YEAR),
        ("en", "in the 1990s", "1990-01-01", "2000-01-01", Precision.YEAR),
        ("en", "by 2030", "2021-03-10", "2031-01-01", Precision.YEAR),
        ("en", "third quarter of 2015", "2015-07-01", "2015-10-01", Precision.QUARTER),
        ("fr", "premier trimestre", "2021-01-01", "2021-04-01", Precision.QUARTER),
        ("fr", "troisième trimestre", "2020-07-01", "2020-10-01", Precision.QUARTER),
        ("fr", "premier semestre 2015", "2015-01-01", "2015-07-01", Precision.QUARTER),
        ("fr", "l'été dernier", "2020-06-01", "2020-09-01", Precision.QUARTER),
        ("en", "last winter", "2020-12-01", "2021-03-01", Precision.QUARTER),
        ("fr", "du 28 février au 2 mars", "2021-02-28", "2021-03-03", Precision.DAY),
        ("fr", "entre le 1er et le 5 mars", "2021-03-01", "2021-03-06", Precision.DAY),
        ("fr", "ce week-end", "2021-03-06", "2021-03-08", Precision.DAY),
        ("fr", "lundi prochain", "2021-03-15", "2021-03-16", Precision.DAY),
        ("fr", "vendredi et samedi", "2021-03-05", "2021-03-07", Precision.DAY),
        ("es", "el 5 de marzo", "2021-03-05", "2021-03-06", Precision.DAY),
        ("es", "en 2012", "2012-01-01", "2013-01-01", Precision.YEAR),
    ],
)
def test_window(lang: str, text: str, start: str, end: str, precision: Precision) -> None:
    found = window(lang, text)
    assert found is not None
    period = (found.nominal.start.isoformat(), found.nominal.end.isoformat())
    assert (period, found.precision) == ((start, end), precision)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "la veille"),
        ("en", "the day before"),
        ("fr", "le 31 juin"),
        ("en", "06/05/2021"),
        ("fr", "jusqu'à lundi"),
    ],
)
def test_a_time_that_the_words_do_not_date(lang: str, text: str) -> None:
    assert window(lang, text) is None


def test_a_week_may_be_wider_than_the_calendar_s() -> None:
    found = window("fr", "la semaine dernière")
    assert found is not None
    assert found.widest is not None
    assert found.widest.end == date(2021, 3, 11)


def test_without_a_day_of_publication_only_full_dates_count() -> None:
    text = "hier, le 5 mars 2021"
    found = find_times(text, 0, len(text), "fr", None)
    assert [time.window is not None for time in found] == [False, True]
