"""Names for things in linked data: addresses that two databases share, and who somebody is."""

import re
from datetime import date
from typing import Any


def thing(sha256: str, name: str) -> str:
    """A name for a row: the hash of the text that it stands in, and its short id there."""
    return f"urn:claimtrack:{sha256[:16]}:{name}"


def source_address(url: str | None, sha256: str) -> str:
    """The article's web address; a name made of its text's hash where there is none of the web."""
    return url if is_address(url) and url else f"urn:sha256:{sha256}"


def is_address(url: str | None) -> bool:
    """Whether it is an address of the web that JSON-LD can hold as one."""
    return url is not None and re.fullmatch(r"https?://[^\s\"<>\\^`{|}]+", url) is not None


def entity(wikidata: str | None) -> str | None:
    """The Wikidata entity of an id like "Q42"."""
    if wikidata is None or not re.fullmatch(r"Q\d+", wikidata, re.ASCII):
        return None
    return f"http://www.wikidata.org/entity/{wikidata}"


def day_or_span(first: date | None, last: date | None) -> tuple[str | None, str | None]:
    """The day where it is known, else the span of days, in ISO 8601."""
    if first is None or last is None:
        return None, None
    if first == last:
        return first.isoformat(), None
    return None, f"{first.isoformat()}/{last.isoformat()}"


def without_nothing(value: dict[str, Any]) -> dict[str, Any]:
    """The same without the keys that say nothing."""
    return {key: item for key, item in value.items() if item not in (None, "", [], {})}
