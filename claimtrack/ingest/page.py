"""What every reader gives back: one article's words, and what its source says of them."""

import re
from dataclasses import dataclass
from datetime import datetime

from claimtrack.domain.reading import Region
from claimtrack.domain.stamp import Stamp

_UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Signs that turn the direction of writing, or show nothing: "nosreP" printed as a name."""
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BLANKS = re.compile(r"[ \x00-\x1f\x7f-\x9f\u2028\u2029]+")
"""What is one plain space in a name; a no-break space stays."""
_LONGEST_NAME = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One article as a reader gives it. ``name``: the file or address, with its record.

    ``raw`` are the bytes it was read from, ``text`` its words; ``reader`` and ``version`` say what
    made the one of the other. ``url`` is the address of the page, ``site`` what the page calls its
    outlet, ``outlet`` a name that somebody gave. ``doubts``: ``ingest.`` messages for
    what people should know of it. ``furniture``: stretches of the text that the page's marks say
    are no text.
    """

    name: str
    raw: bytes
    text: str
    media_type: str
    encoding: str | None
    reader: str
    version: str
    title: str | None = None
    byline: str | None = None
    site: str | None = None
    outlet: str | None = None
    url: str | None = None
    lang: str | None = None
    published: Stamp | None = None
    updated: Stamp | None = None
    retrieved_at: datetime | None = None
    etag: str | None = None
    modified: str | None = None
    doubts: tuple[str, ...] = ()
    furniture: tuple[Region, ...] = ()


def clean_name(text: str | None) -> str | None:
    """A title, a byline or a site's name in one line, without signs that nobody sees."""
    if not text:
        return None
    plain = _BLANKS.sub(" ", _UNSEEN.sub("", text)).strip()
    return plain[:_LONGEST_NAME] or None


def clean_text(text: str) -> str:
    """A text that a reader makes, without controls and without signs that turn the writing."""
    return _CONTROLS.sub("", _UNSEEN.sub("", text))
