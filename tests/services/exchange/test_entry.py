"""An entry: where its words stand in a text, and which article is meant."""

from decimal import Decimal

import pytest

from claimtrack.services.exchange.entry import Entry, Where, filled, find_span, holds, number_in
from claimtrack.services.lookup.typed_dates import read_days

TEXT = "Douze ponts sont fermés. Le maire : douze ponts, douze ponts !"


def entry(words: str, start: int | None = None) -> Entry:
    return Entry(line=1, words=words, where=Where(), start=start)


@pytest.mark.parametrize(
    ("words", "start", "span"),
    [
        ("sont fermés", None, (12, 23)),
        ("sont  fermés", None, (12, 23)),
        ("douze ponts", None, None),
        ("douze ponts", 49, (49, 60)),
        ("douze ponts", 36, (36, 47)),
        ("sont fermés", 3, (12, 23)),
        ("quatre ponts", None, None),
    ],
    ids=["once", "blanks", "twice", "second", "first", "wrong-offset", "never"],
)
def test_where_the_words_stand(words: str, start: int | None, span: tuple[int, int] | None) -> None:
    assert entry(words, start).span_in(TEXT) == span


@pytest.mark.parametrize(("start", "occurrence"), [(None, None), (36, 1), (49, 2)])
def test_which_of_the_places_is_meant(start: int | None, occurrence: int | None) -> None:
    assert entry("douze ponts", start).occurrence_in(TEXT) == occurrence


@pytest.mark.parametrize(
    ("words", "there"), [("douze ponts", True), ("sont fermés", True), ("treize ponts", False)]
)
def test_a_text_holds_words_however_often(words: str, there: bool) -> None:
    assert holds(TEXT, words) is there
    assert (find_span(TEXT, words, 1) is not None) is there


@pytest.mark.parametrize(
    ("cell", "lang", "value"),
    [
        ("18 000", "fr", Decimal(18000)),
        ("18,000", "en", Decimal(18000)),
        ("18.000", "es", Decimal(18000)),
        ("dix-huit", "fr", Decimal(18)),
        ("between 5 apples and 6 pears", "en", None),
        ("many", "en", None),
        ("", "en", None),
    ],
)
def test_the_number_of_a_cell(cell: str, lang: str, value: Decimal | None) -> None:
    assert number_in(cell, lang) == value


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Where(url="https://a.example/1"), Where(url="https://a.example/1#top"), True),
        (Where(url="https://a.example/1"), Where(url="https://a.example/2"), False),
        (Where(outlet="Le Phare", title="Ponts"), Where(outlet="le phare", title="Ponts"), True),
        (Where(outlet="Le Phare", title="Ponts"), Where(title="Ponts"), False),
    ],
    ids=["address", "other-address", "outlet", "other-outlet"],
)
def test_two_entries_of_one_article(one: Where, other: Where, same: bool) -> None:
    assert (one.key == other.key) is same


@pytest.mark.parametrize(
    ("typed", "known_day"), [("2016-12-10", True), ("2016-12", False), ("2016", False)]
)
def test_the_day_or_the_days_around_it(typed: str, known_day: bool) -> None:
    where = Where(published=read_days("--published", typed))
    assert (where.day is not None) is known_day
    assert (where.around is None) is known_day


def test_empty_fields_are_left_out() -> None:
    assert filled({"speaker": "Ada", "role": "", "cue": None}) == {"speaker": "Ada"}
