"""Each kind of file, whole, damaged and hostile."""

import gzip
import json
from pathlib import Path

import pytest
from saved_pages import WORDS, atom, html, mhtml, pdf, rss, warc

from claimtrack.errors import (
    BadDocument,
    BadRecord,
    CutShort,
    InputError,
    LockedFile,
    NoText,
    PackedBomb,
    TooLarge,
    UnknownKind,
)
from claimtrack.ingest.page import Page
from claimtrack.ingest.readers import Asked, Found, read_file
from claimtrack.settings import Limits

PAGES = [(f"https://phare.example/{n}", html(f"Bridge {n} shut").encode()) for n in range(3)]
LINES = [json.dumps({"text": f"Title {n}\n\nWords.", "outlet": "Le Phare"}) for n in range(2)]


def read(folder: Path, name: str, raw: bytes, limit: int = 1) -> list[Found]:
    path = folder / name
    path.write_bytes(raw)
    return [*read_file(str(path), Asked(limits=Limits(page_megabytes=limit)))]


def only_page(found: list[Found]) -> Page:
    (one,) = found
    assert isinstance(one, Page), one
    return one


def errors(found: list[Found]) -> list[InputError]:
    return [one for one in found if isinstance(one, InputError)]


@pytest.mark.parametrize(
    ("name", "raw", "reader"),
    [
        ("a.html", html().encode(), "trafilatura"),
        ("a.unknown", html().encode(), "trafilatura"),
        ("a.html.gz", gzip.compress(html().encode(), mtime=0), "trafilatura"),
        ("a.mhtml", mhtml(html()), "trafilatura"),
        ("a.mht", mhtml(html()), "trafilatura"),
        ("a.pdf", pdf(WORDS), "pypdf"),
        ("a.txt", "\n\n".join(("Bridge shut", *WORDS)).encode(), "text"),
        ("a.xml", atom(), "feed"),
        ("a.warc", warc(PAGES[:1], packed=False), "trafilatura"),
        ("a.warc.gz", warc(PAGES[:1]), "trafilatura"),
    ],
)
def test_each_kind(name: str, raw: bytes, reader: str, tmp_path: Path) -> None:
    page = only_page(read(tmp_path, name, raw))
    assert page.reader == reader
    assert page.version
    assert "three weeks, the mayor said" in page.text
    assert page.title is not None
    assert page.title.startswith("Bridge")
    if reader != "text":
        assert page.published is not None
        assert page.published.text.startswith("2024-05-04T10:20")


def test_a_saved_page_has_its_address_and_its_day(tmp_path: Path) -> None:
    page = only_page(read(tmp_path, "a.mhtml", mhtml(html())))
    assert page.url == "https://phare.example/bridge"
    assert page.retrieved_at is not None
    assert page.retrieved_at.isoformat() == "2024-05-04T12:00:00+02:00"


@pytest.mark.parametrize("packed", [True, False])
def test_an_archive_gives_each_of_its_pages(packed: bool, tmp_path: Path) -> None:
    found = read(tmp_path, "a.warc.gz", warc(PAGES, packed=packed))
    assert [one.url for one in found if isinstance(one, Page)] == [url for url, _ in PAGES]


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("share", [0.05, 0.3, 0.5, 0.8, 0.9])
def test_an_archive_cut_in_the_middle(packed: bool, share: float, tmp_path: Path) -> None:
    whole = warc(PAGES, packed=packed)
    found = read(tmp_path, "a.warc.gz", whole[: int(len(whole) * share)])
    assert [type(error) for error in errors(found)] in ([CutShort], [])
    assert len(found) <= 4
    if share < 0.9:
        assert errors(found), "nobody said that it is cut"


def test_an_archive_with_a_bomb_goes_on(tmp_path: Path) -> None:
    pages = [PAGES[0], ("https://phare.example/bomb", bytes(3_000_000)), PAGES[1]]
    found = read(tmp_path, "a.warc.gz", warc(pages))
    assert [type(one) for one in found] == [Page, PackedBomb, Page]


def test_lines_of_json_and_the_bad_ones(tmp_path: Path) -> None:
    raw = "\n".join([LINES[0], "{", '{"title": 1}', "[" * 9999, '{"text": " "}', LINES[1]]).encode()
    found = read(tmp_path, "a.jsonl", raw)
    assert [type(one) for one in found] == [Page, *[BadRecord] * 4, Page]
    assert [one.facts["line"] for one in errors(found)] == [2, 3, 4, 5]


def test_a_feed_and_its_empty_entry(tmp_path: Path) -> None:
    first, second = read(tmp_path, "a.rss", rss())
    assert isinstance(first, Page)
    assert first.published is not None
    assert first.published.text == "2024-05-04T10:20:00+02:00"
    assert first.text == f"Bridge shut\n\n{WORDS[0]}\n\n{WORDS[1]}\n"
    assert isinstance(second, NoText)
    assert str(second).startswith(str(tmp_path / "a.rss") + "#2")


def test_a_feed_without_dates(tmp_path: Path) -> None:
    first, _ = read(tmp_path, "a.rss", rss(dated=False))
    assert isinstance(first, Page)
    assert first.published is None


BILLION = (
    b"<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a 'xxxxxxxxxx'>"
    + b"".join(b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(8))
    + b"]><rss><channel><item><title>&i;</title></item></channel></rss>"
)


@pytest.mark.parametrize(
    ("name", "raw", "error"),
    [
        ("a.pdf", pdf(WORDS, password="secret"), LockedFile),  # noqa: S106
        ("a.pdf", pdf([]), NoText),
        ("a.pdf", pdf(WORDS)[:200], BadDocument),
        ("a.pdf", b"%PDF-1.7\n" + b"\0" * 500, BadDocument),
        ("a.zip", b"PK\x03\x04" + bytes(100), UnknownKind),
        ("a.html", b"x" * 1_000_001, TooLarge),
        ("a.html.gz", gzip.compress(bytes(50_000_000), mtime=0), PackedBomb),
        ("a.html.gz", gzip.compress(gzip.compress(b"x" * 99)), UnknownKind),
        ("a.html.gz", gzip.compress(html().encode(), mtime=0)[:60], BadDocument),
        ("a.rss", b"<rss></rss>", BadDocument),
        ("a.rss", BILLION, NoText),
        ("a.mhtml", b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n", BadDocument),
        ("a.html", b"<html>" + b"<div>" * 50_000, NoText),
    ],
)
def test_what_cannot_be_read_is_told(
    name: str, raw: bytes, error: type[InputError], tmp_path: Path
) -> None:
    (found,) = read(tmp_path, name, raw)
    assert type(found) is error, found
    assert name in str(found)
    assert found.say("fr") != found.say("en")


def test_deep_nesting_around_an_article(tmp_path: Path) -> None:
    page = html().replace("<article>", "<div>" * 3000 + "<article>")
    for one in read(tmp_path, "a.html", page.encode()):
        assert isinstance(one, Page | NoText)
