"""Which characters the bytes of a web page stand for, whatever the page says of them.

What is declared is tried first, but valid UTF-8 is believed before a declared latin-1: servers
that lie mostly say latin-1 of UTF-8, and bytes of latin-1 are hardly ever valid UTF-8.
"""

import codecs
import re

from claimtrack.ingest.text import guess_encoding

_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML = re.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})""", re.IGNORECASE)
_HEAD = 4096
"""Bytes in which a page names its encoding; browsers look at 1024."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED = {"latin-1": "cp1252"}
"""What is read in place of what is guessed: browsers know no latin-1."""
_SAME = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030"}
"""What browsers read in place of what is declared (WHATWG Encoding, "names and labels")."""


def decode_page(raw: bytes, declared: str | None = None) -> tuple[str, str]:
    """The text and the name of the encoding it was read in. Never raises: a bad byte is �."""
    marked = next((name for bom, name in _BOMS if raw.startswith(bom)), None)
    name = marked or _fitting(raw, _named(raw, declared))
    return raw.decode(name, "replace"), name


def _fitting(raw: bytes, named: str | None) -> str:
    """UTF-8 if the bytes are that, else the encoding named if they can be that, else a guess."""
    for name in filter(None, ("utf-8", named)):
        if _is_valid(raw, name):
            return name
    if named == "utf-8" and _mostly_utf8(raw):
        return "utf-8"
    guess = guess_encoding(raw)
    return _GUESSED.get(guess, guess)


def _named(raw: bytes, declared: str | None) -> str | None:
    """The encoding that the server declares, else the page itself, if it can be that."""
    named = _codec(declared) or _codec(_written(raw))
    if named is not None and named.startswith("utf-16") and b"<" in raw[:_HEAD]:
        return _utf16(raw)
    return named


def _written(raw: bytes) -> str | None:
    head = raw[:_HEAD]
    match = _META.search(head) or _XML.search(head)
    return match[1].decode("ascii") if match else None


def _codec(name: str | None) -> str | None:
    """Python's name of a text encoding; None for one that it does not know."""
    try:
        found = codecs.lookup((name or "").strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    return _SAME.get(found.name, found.name)


def _utf16(raw: bytes) -> str | None:
    """A page that says UTF-16 within ASCII signs is none; NULs tell which order it has."""
    head = raw[:200]
    if head[1::2].count(0) > len(head) // 4:
        return "utf-16-le"
    return "utf-16-be" if head[::2].count(0) > len(head) // 4 else None


def _is_valid(raw: bytes, name: str) -> bool:
    try:
        raw.decode(name)
    except (ValueError, LookupError):  # "hex" and "rot13" are codecs, and no encodings of text
        return False
    return True


def _mostly_utf8(raw: bytes) -> bool:
    """One broken sequence in a long page (a cut comment, say) does not make it another."""
    text = raw.decode("utf-8", "replace")
    high = sum(sign > "\x7f" for sign in text)
    return text.count("\ufffd") * 5 < high
