from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.period import Precision
from claimtrack.extraction.times.windows import find_times

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
        ("fr", "2014 reste une bonne année", "2014-01-01", "2015-01-01"),
        ("en", "2014 was a good year", "2014-01-01", "2015-01-01"),
        ("es", "2014 fue un buen año", "2014-01-01", "2015-01-01"),
        ("fr", "tout au long de la semaine", "2016-12-05", "2016-12-11"),
        ("en", "throughout the week", "2016-12-05", "2016-12-11"),
        ("es", "a lo largo de la semana", "2016-12-05", "2016-12-11"),
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
        ("fr", "la semaine dernière", "2016-11-28", "2016-12-05"),
        ("en", "last week", "2016-11-28", "2016-12-05"),
        ("fr", "la semaine écoulée", "2016-12-03", "2016-12-11"),
        ("en", "over the past week", "2016-12-03", "2016-12-11"),
        ("fr", "le mois dernier", "2016-11-01", "2016-12-01"),
        ("en", "last month", "2016-11-01", "2016-12-01"),
        ("fr", "l’an dernier", "2015-01-01", "2016-01-01"),
        ("en", "last year", "2015-01-01", "2016-01-01"),
        ("fr", "l'an prochain", "2017-01-01", "2018-01-01"),
        ("en", "next year", "2017-01-01", "2018-01-01"),
        ("es", "el año que viene", "2017-01-01", "2018-01-01"),
        ("fr", "le trimestre prochain", "2017-01-01", "2017-04-01"),
        ("en", "next quarter", "2017-01-01", "2017-04-01"),
        ("es", "el próximo trimestre", "2017-01-01", "2017-04-01"),
        ("fr", "le mois prochain", "2017-01-01", "2017-02-01"),
        ("en", "next month", "2017-01-01", "2017-02-01"),
        ("es", "el próximo mes", "2017-01-01", "2017-02-01"),
        ("fr", "la semaine prochaine", "2016-12-12", "2016-12-19"),
        ("en", "next week", "2016-12-12", "2016-12-19"),
        ("es", "la semana que viene", "2016-12-12", "2016-12-19"),
        ("fr", "le budget 2017", "2017-01-01", "2018-01-01"),
        ("fr", "dimanche 27 novembre", "2016-11-27", "2016-11-28"),
        ("en", "Sunday, November 27", "2016-11-27", "2016-11-28"),
        ("fr", "du 28 novembre au 2 décembre", "2016-11-28", "2016-12-03"),
        ("en", "from 28 November to 2 December", "2016-11-28", "2016-12-03"),
        ("fr", "du 28 décembre au 3 janvier", "2015-12-28", "2016-01-04"),
        ("en", "from December 28 to January 3", "2015-12-28", "2016-01-04"),
        ("fr", "dans la nuit de vendredi à samedi", "2016-12-09", "2016-12-11"),
        ("en", "overnight Friday to Saturday", "2016-12-09", "2016-12-11"),
        ("fr", "il y a trois jours", "2016-12-07", "2016-12-08"),
        ("en", "three days ago", "2016-12-07", "2016-12-08"),
        ("fr", "il y a deux ans", "2014-01-01", "2015-01-01"),
        ("en", "two years ago", "2014-01-01", "2015-01-01"),
        ("fr", "il y a une semaine", "2016-11-30", "2016-12-07"),
        ("en", "a week ago", "2016-11-30", "2016-12-07"),
        ("fr", "hier soir", "2016-12-09", "2016-12-10"),
        ("en", "last night", "2016-12-09", "2016-12-10"),
        ("fr", "au cours du week-end", "2016-12-10", "2016-12-12"),
        ("en", "over the weekend", "2016-12-10", "2016-12-12"),
        ("fr", "cette semaine", "2016-12-05", "2016-12-11"),
        ("en", "this week", "2016-12-05", "2016-12-11"),
        ("fr", "depuis le début de l’année", "2016-01-01", "2016-12-11"),
        ("en", "since the start of the year", "2016-01-01", "2016-12-11"),
        ("fr", "depuis la mi-octobre", "2016-10-11", "2016-12-11"),
        ("en", "since mid-October", "2016-10-11", "2016-12-11"),
        ("fr", "depuis 2012", "2012-01-01", "2016-12-11"),
        ("en", "since 2012", "2012-01-01", "2016-12-11"),
        ("fr", "depuis hier", "2016-12-09", "2016-12-11"),
        ("en", "since yesterday", "2016-12-09", "2016-12-11"),
        ("fr", "entre 2012 et 2015", "2012-01-01", "2016-01-01"),
        ("en", "from 2012 to 2015", "2012-01-01", "2016-01-01"),
        ("fr", "fin 2015", "2015-10-01", "2016-01-01"),
        ("en", "at the end of 2015", "2015-10-01", "2016-01-01"),
        ("fr", "d’ici à 2020", "2016-12-10", "2021-01-01"),
        ("en", "by 2020", "2016-12-10", "2021-01-01"),
        ("fr", "dans les années 1990", "1990-01-01", "2000-01-01"),
        ("en", "in the 1990s", "1990-01-01", "2000-01-01"),
        ("fr", "au troisième trimestre", "2016-07-01", "2016-10-01"),
        ("en", "in the third quarter", "2016-07-01", "2016-10-01"),
        ("fr", "au premier trimestre 2015", "2015-01-01", "2015-04-01"),
        ("en", "in the first quarter of 2015", "2015-01-01", "2015-04-01"),
        ("fr", "au second semestre 2015", "2015-07-01", "2016-01-01"),
        ("en", "in the second half of 2015", "2015-07-01", "2016-01-01"),
        ("fr", "l’été dernier", "2016-06-01", "2016-09-01"),
        ("en", "last summer", "2016-06-01", "2016-09-01"),
        ("fr", "à l’hiver 2014", "2014-12-01", "2015-03-01"),
        ("en", "in the winter of 2014", "2014-12-01", "2015-03-01"),
        ("fr", "le 25/11/2016", "2016-11-25", "2016-11-26"),
        ("en", "11/25/2016", "2016-11-25", "2016-11-26"),
        ("fr", "en une semaine", "2016-12-04", "2016-12-11"),
        ("en", "within a week", "2016-12-04", "2016-12-11"),
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


@pytest.mark.parametrize(
    ("lang", "words", "precision"),
    [
        ("fr", "au cours des six derniers mois", Precision.MONTH),
        ("en", "in the past six months", Precision.MONTH),
        ("fr", "en trois semaines", Precision.WEEK),
        ("en", "in three weeks", Precision.WEEK),
        ("fr", "au printemps 2015", Precision.QUARTER),
        ("en", "in the spring of 2015", Precision.QUARTER),
        ("fr", "en 2015", Precision.YEAR),
        ("en", "in 2015", Precision.YEAR),
    ],
)
def test_a_window_is_as_fine_as_its_words(lang: str, words: str, precision: Precision) -> None:
    window = find_times(words, 0, len(words), lang, SATURDAY)[0].window
    assert window is not None
    assert window.precision is precision


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fr", "la veille"),
        ("en", "the day before"),
        ("fr", "depuis le début de la crise"),
        ("en", "since the start of the crisis"),
        ("en", "11/10/2016"),
        ("fr", "le 31/02/2016"),
    ],
)
def test_times_that_words_alone_do_not_date_are_found_without_a_window(
    lang: str, words: str
) -> None:
    (time,) = find_times(words, 0, len(words), lang, SATURDAY)
    assert time.window is None


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fr", "Il y a 300 lits pour 2000 patients"),
        ("en", "There are 300 beds for two patients"),
        ("fr", "Mars et la Lune"),
        ("en", "They may march again"),
    ],
)
def test_words_that_look_like_times(lang: str, words: str) -> None:
    assert find_times(words, 0, len(words), lang, SATURDAY) == []


@given(
    st.lists(
        st.sampled_from(
            "depuis le 31 29 février 2015 ans en 999 heures il y a samedi à 1er du au 99/99/2016 "
            "ago in the last since 30 Feb. 29 February 1900 week years 200 quarter Q4 2020 of "
            "0001-01-01 99 from to and Monday".split()
        ),
        max_size=12,
    ),
    st.sampled_from(["fr", "en"]),
    st.sampled_from([None, date(1, 1, 1), date(2024, 2, 29), date(9999, 12, 31)]),
)
def test_any_words_are_read(words: list[str], lang: str, published: date | None) -> None:
    text = " ".join(words)
    found = find_times(text, 0, len(text), lang, published)
    assert all(a.end <= b.start for a, b in pairwise(found))
    windows_found = [time.window for time in found if time.window]
    for window in windows_found:
        assert all(period.start < period.end for period in window.readings)


def test_december_dates_seen_from_january_lie_in_the_old_year() -> None:
    assert windows("le 28 décembre", "fr", date(2017, 1, 3)) == [("2016-12-28", "2016-12-29")]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fr", "Le pont sera fermé jusqu’à lundi"),
        ("fr", "300 lits prêts d’ici à vendredi"),
        ("en", "The bridge will stay shut until Monday"),
        ("en", "Nobody moves before Friday morning"),
    ],
)
def test_an_end_alone_dates_nothing(lang: str, words: str) -> None:
    assert windows(words, lang) == []


@pytest.mark.parametrize(
    ("code", "words", "days_before"),
    [
        ("fr", "samedi dernier", 7),
        ("fr", "samedi", 0),
        ("fr", "vendredi dernier", 1),
        ("en", "last Saturday", 7),
        ("en", "Saturday", 0),
        ("en", "last Friday", 1),
        ("es", "el pasado sábado", 7),
        ("es", "el sábado pasado", 7),
        ("es", "el sábado", 0),
        ("es", "el pasado viernes", 1),
    ],
)
def test_last_saturday_printed_on_a_saturday(code: str, words: str, days_before: int) -> None:
    ((start, _),) = windows(words, code, date(2024, 6, 15))
    assert start == (date(2024, 6, 15) - timedelta(days=days_before)).isoformat()
