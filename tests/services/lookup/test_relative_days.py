"""Days typed by how far they lie from today, in every language, whatever the one of messages."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.period import Precision
from claimtrack.errors import UsageError
from claimtrack.services.lookup.typed_dates import read_days

TODAY = date(2024, 5, 3)  # a Friday
DAY, WEEK, MONTH, YEAR = Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.YEAR
READ = [
    (("today", "aujourd'hui", "aujourd’hui", "hoy"), "2024-05-03", "2024-05-03", DAY),
    (("yesterday", "hier", "ayer", " HIER "), "2024-05-02", "2024-05-02", DAY),
    (("the day before yesterday", "avant-hier", "anteayer"), "2024-05-01", "2024-05-01", DAY),
    (("tomorrow", "demain", "mañana", "manana"), "2024-05-04", "2024-05-04", DAY),
    (("3 days ago", "il y a 3 jours", "hace 3 días"), "2024-04-30", "2024-04-30", DAY),
    (("1 day ago", "il y a 1 jour", "hace 1 dia"), "2024-05-02", "2024-05-02", DAY),
    (("this week", "cette semaine", "esta semana"), "2024-04-29", "2024-05-05", WEEK),
    (("last week", "la semaine dernière", "la semana pasada"), "2024-04-22", "2024-04-28", WEEK),
    (("2 weeks ago", "il y a 2 semaines", "hace 2 semanas"), "2024-04-15", "2024-04-21", WEEK),
    (("last month", "le mois dernier", "el mes pasado"), "2024-04-01", "2024-04-30", MONTH),
    (("5 months ago", "il y a 5 mois", "hace 5 meses"), "2023-12-01", "2023-12-31", MONTH),
    (("last year", "l'an dernier", "el año pasado"), "2023-01-01", "2023-12-31", YEAR),
    (("2 years ago", "il y a 2 ans", "hace 2 años"), "2022-01-01", "2022-12-31", YEAR),
    (("monday", "lundi", "lunes", "el lunes"), "2024-04-29", "2024-04-29", DAY),
    (("friday", "vendredi", "viernes"), "2024-05-03", "2024-05-03", DAY),
    (("last friday", "vendredi dernier", "el viernes pasado"), "2024-04-26", "2024-04-26", DAY),
    (("saturday", "samedi", "sábado"), "2024-04-27", "2024-04-27", DAY),
]
REFUSED = [
    "", "soon", "bientôt", "pronto", "days ago", "three days ago", "yesterday evening",
    "hier soir", "ayer por la tarde", "il y a 3 days", "3 years", "99999 years ago",
    "hier 2024", "2024-13",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [(text, *meaning) for texts, *meaning in READ for text in texts],
)
def test_words_that_are_read(text: str, first: str, last: str, precision: Precision) -> None:
    found = read_days("--since", text, TODAY)
    assert (found.earliest.isoformat(), found.latest.isoformat()) == (first, last)
    assert found.precision is precision


@pytest.mark.parametrize("text", REFUSED)
def test_other_words_are_refused_with_their_option(text: str) -> None:
    with pytest.raises(UsageError, match="--since"):
        read_days("--since", text, TODAY)


def test_a_file_has_no_today() -> None:
    with pytest.raises(UsageError, match="published"):
        read_days("published", "yesterday")


@pytest.mark.parametrize("text", ["2024-05-03", "2024-02", "1999"])
def test_dates_written_out_are_the_same_with_a_today(text: str) -> None:
    assert read_days("--since", text, TODAY) == read_days("--since", text)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 5000))
def test_days_are_counted_back(today: date, count: int) -> None:
    wanted = today - timedelta(days=count)
    for text in (f"{count} days ago", f"il y a {count} jours", f"hace {count} días"):
        assert read_days("--since", text, today).day == wanted


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_what_comes_before_ends_where_this_begins(today: date) -> None:
    for unit in ("week", "month", "year"):
        this, last = (read_days("-", f"{which} {unit}", today) for which in ("this", "last"))
        assert last.latest + timedelta(days=1) == this.earliest
        assert this.earliest <= today <= this.latest
