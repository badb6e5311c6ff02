"""What is told of a page beside its words: addresses, names, dates; and dates that cannot be."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from claimtrack.domain.stamp import read_stamp
from claimtrack.errors import EmptyFile
from claimtrack.ingest.page import Page
from claimtrack.services.capture.reading import About, as_told, read_found, read_page
from claimtrack.services.lookup.typed_dates import read_days

PAGE = Page(
    name="page.html",
    raw=b"",
    text="Douze ponts sont fermés.",
    media_type="text/html",
    encoding="utf-8",
    reader="page",
    version="1",
    title="Ponts",
    outlet="Le Phare",
    lang="fr",
    url="https://lephare.example/ponts",
    published=read_stamp("2016-12-10"),
    updated=read_stamp("2016-12-11"),
    retrieved_at=datetime(2016, 12, 12, tzinfo=UTC),
)


@pytest.mark.parametrize(
    ("published", "updated", "left"),
    [
        ("2016-12-10", "2016-12-11", (True, True)),
        ("2016-12-14", None, (True, False)),
        ("2016-12-15", None, (False, False)),
        ("2016-12-10", "2017-01-01", (True, False)),
        ("2030", "2030-06", (False, False)),
        (None, None, (False, False)),
    ],
    ids=["past", "embargo", "future", "updated-in-future", "both-in-future", "none"],
)
def test_dates_that_are_to_come_are_left_out(
    published: str | None, updated: str | None, left: tuple[bool, bool]
) -> None:
    page = replace(PAGE, published=read_stamp(published), updated=read_stamp(updated))
    told = as_told(page, About())
    assert (told.published is not None, told.updated is not None) == left
    lost = (told.published, told.updated) != (page.published, page.updated)
    assert told.doubts == (("future",) if lost else ())


@pytest.mark.parametrize(
    ("given", "url"),
    [
        (None, "https://lephare.example/ponts"),
        ("https://lephare.example/autre", "https://lephare.example/autre"),
    ],
    ids=["its-own", "as-given"],
)
def test_an_address_that_is_given_goes_before_its_own(given: str | None, url: str) -> None:
    assert as_told(PAGE, About(url=given)).url == url


@pytest.mark.parametrize(
    ("about", "day"),
    [
        (About(), date(2016, 12, 10)),
        (About(published=read_days("--published", "2016-11-02")), date(2016, 11, 2)),
        (About(published=read_days("--published", "2016-11")), None),
    ],
    ids=["its-own", "a-day-given", "a-month-given"],
)
def test_the_day_that_words_are_read_with(about: About, day: date | None) -> None:
    assert read_page(PAGE, about).article.published == day


@pytest.mark.parametrize(
    ("about", "told"),
    [
        (About(), ("Ponts", "Le Phare", "fr")),
        (
            About(title=" Les  ponts ", outlet="Vigie", lang="en"),
            ("Les ponts", "Vigie", "en"),
        ),
        (About(title="", outlet=""), ("Ponts", "Le Phare", "fr")),
    ],
    ids=["its-own", "as-given", "nothing-given"],
)
def test_names_that_are_given_go_before_its_own(about: About, told: tuple[str, str, str]) -> None:
    article = read_page(PAGE, about).article
    assert (article.title, article.outlet, article.lang) == told


def test_an_error_is_passed_on() -> None:
    error = EmptyFile(path="page.html")
    assert read_found(error, About()) is error
