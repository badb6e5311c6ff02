"""JSON lines of articles: one object a line with "text", and what else is known of it."""

import json
from collections.abc import Iterator
from typing import Any

from claimtrack import __version__
from claimtrack.domain.stamp import read_stamp
from claimtrack.errors import BadRecord, InputError, not_json
from claimtrack.ingest.address import safe_url
from claimtrack.ingest.page import Page, clean_name
from claimtrack.ingest.text import decode, title_of
from claimtrack.lang.pack import CODES


def read_jsonl(raw: bytes, name: str, encoding: str | None = None) -> Iterator[Page | InputError]:
    """The articles of the lines that are articles, an error for each of the others."""
    text = decode(raw, name, encoding)
    for place, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield _page(line, name, place)


def _page(line: str, name: str, place: int) -> Page | BadRecord:
    try:
        row = _article(line)
    except BadRecord as error:
        return BadRecord(path=name, line=place, **error.facts)
    text = row["text"]
    return Page(
        name=f"{name}#{place}",
        raw=_without_password(line, row).encode("utf-8", "replace"),
        text=text,
        media_type="application/json",
        encoding="utf-8",
        reader="jsonl",
        version=__version__,
        title=clean_name(_text(row, "title") or title_of(text)),
        byline=clean_name(_text(row, "byline") or _text(row, "author")),
        outlet=clean_name(_text(row, "outlet")),
        url=safe_url(_text(row, "url")),
        lang=_lang(row),
        published=read_stamp(_text(row, "published")),
        updated=read_stamp(_text(row, "updated")),
    )


def _article(line: str) -> dict[str, Any]:
    """The object of a line, with a text. Raises a BadRecord that does not know yet whose it is."""
    row = _loaded(line)
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise BadRecord(why='no field "text"')
    text = row["text"].replace("\0", "").encode("utf-8", "replace").decode()
    if not text.strip():
        raise BadRecord(why='"text" is empty')
    return {**row, "text": text}


def _loaded(line: str) -> Any:
    """What a line of JSON holds. Raises BadRecord where it is none."""
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadRecord(why=not_json(error)) from error


def _lang(row: dict[str, Any]) -> str | None:
    """The language that it says, if there is a pack for it."""
    code = _text(row, "lang")
    return code if code in CODES else None


def _without_password(line: str, row: dict[str, Any]) -> str:
    """The line as it stands; written anew where its address has a password, never to be kept."""
    url = _text(row, "url") or ""
    if "@" not in url or safe_url(url) == url:
        return line
    return json.dumps({**json.loads(line), "url": safe_url(url)}, ensure_ascii=False)


def _text(row: dict[str, Any], key: str) -> str | None:
    value = row.get(key)
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else None
