"""Web archives (WARC, WARC.gz): each page that a crawler kept is an article."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import IO, Any

from claimtrack.errors import CutShort, InputError
from claimtrack.ingest.formats.pdf import read_pdf
from claimtrack.ingest.formats.warc_end import ends_whole
from claimtrack.ingest.html.article import Got, read_html
from claimtrack.ingest.page import Page
from claimtrack.ingest.unpack import bomb
from claimtrack.settings import Limits

_PAGES = ("text/html", "application/xhtml+xml", "application/pdf")


def read_warc(stream: IO[bytes], name: str, limits: Limits) -> Iterator[Page | InputError]:
    """The pages of an archive in its order; an error for each that is none, or where it is cut."""
    from warcio.archiveiterator import ArchiveIterator

    place = 0
    try:
        for place, record in enumerate(ArchiveIterator(stream), start=1):
            found = _read(record, f"{name}#{place}", limits)
            if found is None:
                yield CutShort(path=name, record=place - 1, why="the file ends in the middle of it")
                return
            yield from found
    except Exception as error:  # whatever a library raises, the archive is told
        yield CutShort(path=name, record=place, why=_why(error))
        return
    if not ends_whole(stream):
        yield CutShort(path=name, record=place, why="the file ends in the middle of one")


def _why(error: Exception) -> str:
    """What an error says, or its name where it says nothing."""
    return str(error).strip()[:120] or type(error).__name__


def _read(record: Any, name: str, limits: Limits) -> list[Page | InputError] | None:
    """The page of one record, none for pictures and headers; None where the file ends inside."""
    if not _is_page(record):
        return [] if _whole(record) else None
    most = limits.page_megabytes * 1_000_000
    body = record.content_stream().read(most + 1)
    if len(body) > most:
        return [bomb(name, limits)]
    return [_page_or_error(record, body, name)] if _whole(record) else None


def _page_or_error(record: Any, body: bytes, name: str) -> Page | InputError:
    try:
        return _page(record, body, name)
    except InputError as error:
        return error


def _is_page(record: Any) -> bool:
    """Whether a server gave it as an answer, and it is of a sort that holds words."""
    if record.rec_type not in ("response", "resource") or _media_type(record) not in _PAGES:
        return False
    headers = record.http_headers
    return headers is None or str(headers.get_statuscode()).startswith("2")


def _media_type(record: Any) -> str:
    headers = record.http_headers if record.http_headers is not None else record.rec_headers
    return str(headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()


def _whole(record: Any) -> bool:
    """Read what is left of a record; False where the file ends before the record does."""
    raw = record.raw_stream
    while raw.read(65536):
        pass
    return not getattr(raw, "limit", 0)


def _page(record: Any, body: bytes, name: str) -> Page:
    when = _moment(record.rec_headers.get_header("WARC-Date"))
    if _media_type(record) == "application/pdf":
        return read_pdf(body, name, when)
    headers = record.http_headers
    declared = str(headers.get_header("Content-Type") or "") if headers is not None else ""
    url = record.rec_headers.get_header("WARC-Target-URI")
    got = Got(name=name, url=url, charset=charset_in(declared), retrieved_at=when)
    return read_html(body, got)


def charset_in(content_type: str) -> str | None:
    """The charset of "text/html; charset=utf-8"; None where none is named."""
    _, found, rest = content_type.partition("charset=")
    return rest.partition(";")[0].strip("\"' ") or None if found else None


def _moment(printed: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(printed or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
