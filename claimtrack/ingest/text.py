"""A text file in, its bytes and its characters out.

The characters are kept as they are, line ends included: offsets count code points of the decoded
file, so a quotation can be found again in the file itself. Only the mark that some programs put
before UTF-8 and UTF-16 (BOM) is no character of the text.
"""

import codecs
from pathlib import Path

from claimtrack.errors import (
    BinaryFile,
    EmptyFile,
    IsFolder,
    MissingFile,
    NotUtf8,
    UnreadableFile,
    UsageError,
)

_BOMS = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CP1252_NOTHING = frozenset([0x81, 0x8D, 0x8F, 0x90, 0x9D])
_CP1252_ONLY = frozenset(range(0x80, 0xA0)) - _CP1252_NOTHING
"""Bytes that are printed signs (quotes, dashes, €) in cp1252 and control codes in latin-1."""

_SECTION_WORDS, _HEADLINE_WORDS = 2, range(5, 29)
_TOP = 5000
"""Characters of a text in which its title is looked for."""


def read_text(path: Path, encoding: str | None = None) -> tuple[bytes, str]:
    """The bytes of a text file and its text; UTF-8 unless another ``encoding`` is named."""
    raw = read_bytes(path)
    text = decode(raw, str(path), encoding)
    if not text.strip():
        raise EmptyFile(path=path)
    return raw, text


def read_bytes(path: Path) -> bytes:
    """The bytes of a file, or the error that says why not."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError as error:
        raise MissingFile(path=path) from error
    except OSError as error:
        # Windows refuses to open a folder with a word about permissions.
        if path.is_dir():
            raise IsFolder(path=path) from error
        raise UnreadableFile(path=path, why=error.strerror or type(error).__name__) from error
    if not raw:
        raise EmptyFile(path=path)
    return raw


def decode(raw: bytes, name: str, encoding: str | None = None) -> str:
    """The text of ``raw``. ``name`` is what messages call it."""
    if encoding is not None:
        return _decode_as(raw, name, encoding)
    _refuse_others(raw, name)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotUtf8(path=name, byte=error.start, guess=guess_encoding(raw)) from error


def _refuse_others(raw: bytes, name: str) -> None:
    """Raise the error for bytes that say themselves that they are no UTF-8, or no text."""
    guess = next((code for bom, code in _BOMS if raw.startswith(bom)), None)
    if guess is not None:
        raise NotUtf8(path=name, byte=0, guess=guess)
    if (nul := raw.find(0)) >= 0:
        raise BinaryFile(path=name, byte=nul)


def guess_encoding(raw: bytes) -> str:
    """The likely encoding of bytes that are no UTF-8, among the ones that old pages use."""
    high = set(raw).difference(range(0x80))
    # é is 0x8E on old Macintoshes and è 0x8F; elsewhere é is 0xE9, and 0x8F stands for nothing.
    if high & _CP1252_NOTHING or (0x8E in high and max(high) < 0xE0):
        return "mac-roman"
    return "cp1252" if high & _CP1252_ONLY else "latin-1"


def _decode_as(raw: bytes, name: str, encoding: str) -> str:
    codec = "utf-8-sig" if encoding.lower().replace("_", "-") in ("utf-8", "utf8") else encoding
    try:
        text = raw.decode(codec)
    except LookupError as error:
        raise UsageError(
            option="--encoding", value=encoding, wants="name one, such as utf-8, cp1252 or latin-1"
        ) from error
    except UnicodeDecodeError as error:
        raise NotUtf8(path=name, byte=error.start, guess=guess_encoding(raw)) from error
    if (nul := text.find("\0")) >= 0:
        raise BinaryFile(path=name, byte=nul)
    return text.removeprefix("\ufeff")


def title_of(text: str) -> str | None:
    """What an article is called when nobody says: its first line, or the headline under a section.

    "World" alone in a line above a line without a stop at its end is a section's name.
    """
    lines = list(filter(None, map(str.strip, text[:_TOP].splitlines())))[:3]
    if len(lines) > 2 and _is_section(lines[0]) and _is_headline(lines[1]):
        return lines[1]
    return next(iter(lines), None)


def _is_section(line: str) -> bool:
    return len(line.split()) <= _SECTION_WORDS and line[-1].isalnum()


def _is_headline(line: str) -> bool:
    return len(line.split()) in _HEADLINE_WORDS and not line.endswith((".", "…", ":", ";", ","))
