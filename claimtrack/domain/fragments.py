"""Text fragments: an address that leads a browser to certain words of a page.

``#:~:text=prefix-,start,end,-suffix``, after the draft "URL Fragment Text Directives" of the Web
Incubator Community Group. Standard library only.
"""

from collections.abc import Sequence

_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~")
"""Signs that stand as they are. Not the hyphen, which the directive itself uses, nor , and &."""
_WHOLE = 200
"""Words longer than this many signs are named by their beginning and their end."""
_ENDS = 6
"""Words of each end; they must be the first such ones of the page."""
_AROUND = 3
"""Words before and after, where the same words may stand twice on a page."""


def encoded(text: str) -> str:
    """Percent-encoded UTF-8; a lone surrogate is left out."""
    raw = text.encode("utf-8", "ignore")
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in raw)


def fragment(pieces: Sequence[str], prefix: str = "", suffix: str = "") -> str:
    """The directive for words in one piece or several, without the "#" before it.

    ``prefix`` and ``suffix`` are what stands around them, which may be cut inside a word.
    """
    lines = _lines(pieces)
    if not lines:
        return ""
    asked = _terms(lines)
    if before := _last_words(prefix):
        asked.insert(0, encoded(before) + "-")
    if after := _first_words(suffix):
        asked.append("-" + encoded(after))
    return ":~:text=" + ",".join(asked)


def _lines(pieces: Sequence[str]) -> list[str]:
    """The lines of the pieces that hold words."""
    lines = (line.strip() for piece in pieces for line in piece.splitlines())
    return list(filter(None, lines))


def _terms(lines: Sequence[str]) -> list[str]:
    """The words whole, or their beginning and their end.

    One term cannot go over the end of a paragraph.
    """
    if len(lines) == 1 and len(lines[0]) <= _WHOLE:
        return [encoded(lines[0])]
    first, last = lines[0].split(), lines[-1].split()
    return [encoded(" ".join(first[:_ENDS])), encoded(" ".join(last[-_ENDS:]))]


def _last_words(prefix: str) -> str:
    """Up to three whole words before, of the same paragraph."""
    *others, line = prefix.split("\n")
    words = line.split()
    if not others and words and not line[:1].isspace():
        del words[0]  # the context begins anywhere, inside a word too
    return " ".join(words[-_AROUND:])


def _first_words(suffix: str) -> str:
    """Up to three whole words after, of the same paragraph; none that is glued to the words."""
    line, *others = suffix.split("\n")
    words = line.split()
    if not others and words and not line[-1:].isspace():
        del words[-1]
    return " ".join(words[:_AROUND])


def address_at(url: str, directive: str) -> str:
    """The address with the directive; an older directive is replaced, a fragment is kept."""
    bare = url.split(":~:")[0].removesuffix("#")
    if not directive:
        return bare
    return bare + ("" if "#" in bare else "#") + directive
