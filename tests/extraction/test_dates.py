from datetime import date

import pytest

from claimtrack.domain.period import Precision
from claimtrack.extraction.dates import find_times

SATURDAY = date(2016, 12, 10)


def windows(text: str, lang: str, published: date | None = SATURDAY) -> list[tuple[str, str]]:
    found = find_times(text, 0, len(text), lang, published)
    return [
        (time.window.nominal.start.isoformat(), time.window.nominal.end.isoformat())
        for time in found
        if time.window
    ]


@pytest.mark.parametrize(
    ("lang", "words", "start", "end"),
    [
        ("fr", "Il en est parti 300 samedi", "2016-12-10", "2016-12-11"),
        ("en", "Some 300 left on Saturday", "2016-12-10", "2016-12-11"),
        ("fr", "vendredi matin", "2016-12-09", "2016-12-10"),
        ("en", "last Friday", "2016-12-09", "2016-12-10"),
        ("fr", "hier", "2016-12-09", "2016-12-10"),
        ("en", "yesterday", "2016-12-09", "2016-12-10"),
        ("fr", "vendredi et samedi", "2016-12-09", "2016-12-11"),
        ("en", "Friday and Saturday", "2016-12-09", "2016-12-11"),
        ("fr", "ces deux derniers jours", "2016-12-09", "2016-12-11"),
        ("en", "over the past two days", "2016-12-09", "2016-12-11"),
        ("fr", "ces 48 dernières heures", "2016-12-09", "2016-12-11"),
        ("en", "in the last 48 hours", "2016-12-09", "2016-12-11"),
        ("fr", "depuis lundi", "2016-12-05", "2016-12-11"),
        ("en", "since Monday", "2016-12-05", "2016-12-11"),
        ("fr", "depuis le 15 novembre", "2016-11-15", "2016-12-11"),
        ("en", "since 15 November", "2016-11-15", "2016-12-11"),
        ("fr", "le 22 septembre", "2016-09-22", "2016-09-23"),
        ("en", "on September 22", "2016-09-22", "2016-09-23"),
        ("fr", "entre le 15 et le 18 novembre", "2016-11-15", "2016-11-19"),
        ("en", "between 15 and 18 November", "2016-11-15", "2016-11-19"),
        ("fr", "début octobre", "2016-10-01", "2016-10-11"),
        ("en", "in early October", "2016-10-01", "2016-10-11"),
        ("fr", "en mars 2015", "2015-03-01", "2015-04-01"),
        ("en", "in March 2015", "2015-03-01", "2015-04-01"),
        ("fr", "en 2012", "2012-01-01", "2013-01-01"),
        ("en", "in 2012", "2012-01-01", "2013-01-01"),
        ("fr", "la semaine dernière", "2016-12-03", "2016-12-11"),
        ("en", "last week", "2016-12-03", "2016-12-11"),
        ("fr", "lundi prochain", "2016-12-12", "2016-12-13"),
        ("en", "next Monday", "2016-12-12", "2016-12-13"),
    ],
)
def test_time_expression(lang: str, words: str, start: str, end: str) -> None:
    assert windows(words, lang) == [(start, end)]


@pytest.mark.parametrize(
    ("lang", "words"), [("fr", "les deux derniers jours"), ("en", "the last two days")]
)
def test_two_last_days_may_reach_one_day_further(lang: str, words: str) -> None:
    window = find_times(words, 0, len(words), lang, SATURDAY)[0].window
    assert window is not None
    assert window.widest is not None
    assert window.widest.start == date(2016, 12, 8)
    assert window.words


@pytest.mark.parametrize(("lang", "words"), [("fr", "samedi"), ("en", "Saturday")])
def test_without_a_publication_date_relative_days_stay_unknown(lang: str, words: str) -> None:
    assert windows(words, lang, None) == []
    assert find_times(words, 0, len(words), lang, None)[0].window is None


@pytest.mark.parametrize(
    ("lang", "words"), [("fr", "le 3 mai 2014"), ("en", "3 May 2014"), ("en", "May 3, 2014")]
)
def test_full_dates_need_no_publication_date(lang: str, words: str) -> None:
    assert windows(words, lang, None) == [("2014-05-03", "2014-05-04")]


@pytest.mark.parametrize(("lang", "words"), [("fr", "le 31 février 2015"), ("en", "31 June 2015")])
def test_impossible_days_have_no_window(lang: str, words: str) -> None:
    assert ("2015-02-31", "2015-03-01") not in windows(words, lang)
    assert not any(start.endswith("-31") for start, _ in windows(words, lang))


@pytest.mark.parametrize(
    ("lang", "words"), [("fr", "ces dernières semaines"), ("en", "in recent weeks")]
)
def test_vague_times_say_so(lang: str, words: str) -> None:
    window = find_times(words, 0, len(words), lang, SATURDAY)[0].window
    assert window is not None
    assert window.precision is Precision.VAGUE


def test_december_dates_seen_from_january_lie_in_the_old_year() -> None:
    assert windows("le 28 décembre", "fr", date(2017, 1, 3)) == [("2016-12-28", "2016-12-29")]
