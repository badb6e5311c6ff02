"""Which column of a table holds what, and a row as an entry."""

from datetime import date

import pytest

from claimtrack.errors import UsageError
from claimtrack.errors.interchange import BadMapping, NoSuchColumn, NoWords
from claimtrack.ingest.formats.csv_file import CsvTable, Row
from claimtrack.services.exchange.csv_rows import column_map, columns_of, entry_of


def table(*headings: str) -> CsvTable:
    return CsvTable(headings=headings, rows=())


@pytest.mark.parametrize(
    ("headings", "asked", "columns"),
    [
        (("Citation", "Locuteur"), {}, {"words": "Citation", "speaker": "Locuteur"}),
        (("quote", "speaker"), {}, {"words": "quote", "speaker": "speaker"}),
        (("quote", "x"), {"speaker": "x"}, {"words": "quote", "speaker": "x"}),
        (("quote", "citation"), {}, {"words": "quote"}),
        (("quote", "citation"), {"words": "citation"}, {"words": "citation"}),
        (("value", "x"), {}, {"value": "value"}),
    ],
    ids=["french", "english", "one-mapped", "the-first-of-two", "the-mapped-of-two", "value-alone"],
)
def test_columns_by_their_headings(
    headings: tuple[str, ...], asked: dict[str, str], columns: dict[str, str]
) -> None:
    assert columns_of(table(*headings), "t.csv", asked) == columns


def test_a_table_has_to_have_words_or_a_value() -> None:
    with pytest.raises(NoWords):
        columns_of(table("speaker", "x"), "t.csv", {})


def test_a_column_that_is_not_there_is_refused() -> None:
    with pytest.raises(NoSuchColumn):
        columns_of(table("quote"), "t.csv", {"speaker": "x"})


@pytest.mark.parametrize("word", ["speaker", "nobody=x", "=x"])
def test_a_map_is_a_field_and_a_column(word: str) -> None:
    with pytest.raises(BadMapping):
        column_map([word])


def test_blanks_around_a_map_are_left_off() -> None:
    assert column_map([" speaker = Who said it "]) == {"speaker": "Who said it"}


COLUMNS = {name: name for name in ("words", "value", "unit", "counted", "url", "published")}


def row(**cells: str) -> Row:
    return Row(line=2, cells=cells)


@pytest.mark.parametrize(
    ("cells", "words", "title"),
    [
        ({"words": "Douze ponts", "url": "https://a.example/1"}, "Douze ponts", None),
        ({"words": "Douze ponts"}, "Douze ponts", "t.csv"),
        ({"value": "12", "counted": "ponts"}, "12 ponts", "t.csv"),
        ({"value": "12", "unit": "km", "counted": "rails"}, "12 km rails", "t.csv"),
        ({"counted": "ponts"}, "", "t.csv"),
    ],
    ids=["with-address", "the-file-is-the-article", "value-counted", "value-unit", "no-value"],
)
def test_a_row_as_an_entry(cells: dict[str, str], words: str, title: str | None) -> None:
    entry = entry_of(row(**cells), COLUMNS, "folder/t.csv")
    assert (entry.words, entry.where.title) == (words, title)


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("2016-12-10", date(2016, 12, 10), date(2016, 12, 10)),
        ("2016-12-10T08:30:00", date(2016, 12, 10), date(2016, 12, 10)),
        ("10/12/2016", date(2016, 12, 10), date(2016, 12, 10)),
        ("1.2.2016", date(2016, 2, 1), date(2016, 2, 1)),
        ("2016-12", date(2016, 12, 1), date(2016, 12, 31)),
        ("10 décembre 2016", date(2016, 12, 10), date(2016, 12, 10)),
        ("December 10, 2016", date(2016, 12, 10), date(2016, 12, 10)),
        ("10 de diciembre de 2016", date(2016, 12, 10), date(2016, 12, 10)),
    ],
)
def test_days_of_a_table(cell: str, first: date, last: date) -> None:
    published = entry_of(row(words="Ponts", published=cell), COLUMNS, "t.csv").where.published
    assert published is not None
    assert (published.earliest, published.latest) == (first, last)


@pytest.mark.parametrize("cell", ["31/13/2016", "42713", "10/12/16", "Ponts"])
def test_a_date_that_is_none_is_told_as_written(cell: str) -> None:
    with pytest.raises(UsageError, match=cell):
        entry_of(row(words="Ponts", published=cell), COLUMNS, "t.csv")


@pytest.mark.parametrize(
    ("cell", "unit"),
    [
        ("%", "percent"),
        ("euros", "EUR"),
        ("EUR", "EUR"),
        ("hectáreas", "hectare"),
        ("ponts", "ponts"),
    ],
)
def test_a_unit_goes_by_its_own_name(cell: str, unit: str) -> None:
    entry = entry_of(row(words="Ponts", unit=cell), COLUMNS | {"unit": "unit"}, "t.csv")
    assert entry.counted["unit"] == unit
