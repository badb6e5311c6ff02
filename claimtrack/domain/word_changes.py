"""What changed between two versions of a text, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_TOKEN = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*|\w+|[^\w\s]|\s+")
_LINE = re.compile(r"[^\n]*\n+|[^\n]+$")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the two texts: "same", "removed" (of the older) or "added" (in the newer)."""

    state: str
    text: str


def words_changed(old: str, new: str) -> tuple[Piece, ...]:
    """The newer text with what it lost and gained. The two texts can be put together from it.

    Paragraphs are matched first and words inside the ones that changed, so that a long page takes
    no longer than its changes.
    """
    pieces: list[Piece] = []
    for tag, before, after in _blocks(_LINE.findall(old), _LINE.findall(new)):
        if tag == "equal":
            pieces.append(Piece("same", after))
        else:
            pieces += _in_words(before, after)
    return _joined(pieces)


def _in_words(old: str, new: str) -> list[Piece]:
    pieces = []
    for tag, before, after in _blocks(_TOKEN.findall(old), _TOKEN.findall(new)):
        if tag == "equal":
            pieces.append(Piece("same", after))
        else:
            pieces += [Piece("removed", before), Piece("added", after)]
    return pieces


def _blocks(old: list[str], new: list[str]) -> list[tuple[str, str, str]]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [
        (tag, "".join(old[i1:i2]), "".join(new[j1:j2]))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
    ]


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    found: list[Piece] = []
    for piece in pieces:
        if found and found[-1].state == piece.state:
            found[-1] = Piece(piece.state, found[-1].text + piece.text)
        elif piece.text:
            found.append(piece)
    return tuple(found)


def likeness(one: str, two: str) -> float:
    """How much of two short texts is the same words in the same order: 0 to 1."""
    matcher = SequenceMatcher(None, _TOKEN.findall(one), _TOKEN.findall(two), autojunk=False)
    return matcher.ratio()
