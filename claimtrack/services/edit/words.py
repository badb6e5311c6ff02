"""Where words that somebody typed stand in a text, however they were typeset; or what is near."""

import re
from collections.abc import Iterator

from claimtrack.errors import NothingLike, NotInText, SeveralPlaces

_BLANK = re.compile(r"\s+")
_WORD = re.compile(r"\w")
_MARKS = "\"'“”„«»‹›‘’"
_PLAIN = str.maketrans("’‘ʼ´`“”„«»–—‑−", "'''''\"\"\"\"\"----")
NEAR = 55
"""Likeness of 100 (rapidfuzz's partial ratio) from which a passage is worth showing."""
_AROUND = 400
"""Characters of words typed above which only their beginning is looked for when nothing fits."""


def find_words(text: str, words: str, article: str, place: int | None = None) -> tuple[int, int]:
    """The span of ``words`` in ``text``: start and end in code points, end excluded.

    Blanks, no-break spaces, apostrophes, quotation marks and dashes count as alike, and marks
    around the words are left off; letters, digits and accents must be the same, capitals only where
    the text has the words both ways. ``place``: which of several, from 1.

    Raises:
        NotInText: they are not there; the nearest passage is shown.
        NothingLike: nor is anything near.
        SeveralPlaces: they stand there more than once, and ``place`` does not say which.

    """
    spans = _spans(text, words.strip())
    if not spans:
        raise _missing(text, words, article)
    if place is None and len(spans) == 1:
        return spans[0]
    if place is None or not 1 <= place <= len(spans):
        raise SeveralPlaces(article=article, words=words.strip(), n=len(spans))
    return spans[place - 1]


def _spans(text: str, words: str) -> list[tuple[int, int]]:
    """Every place of the words, in the first form that the text has them in."""
    plain, offsets = _plain(text)
    for form in _forms(words):
        wanted, _ = _plain(form)
        spans = _all(plain, offsets, wanted) or _all(plain.lower(), offsets, wanted.lower())
        if spans:
            return spans
    return []


def _forms(typed: str) -> tuple[str, str]:
    """As typed and without marks at the ends; the latter first where marks stand around it all."""
    bare = typed.strip(_MARKS).strip()
    around = typed[:1] in _MARKS and typed[-1:] in _MARKS
    return (bare, typed) if around else (typed, bare)


def _plain(text: str) -> tuple[str, list[int]]:
    """The text with single spaces and plain marks, and where each of its characters stood."""
    flat, at = text.translate(_PLAIN), 0
    pieces: list[str] = []
    offsets: list[int] = []
    for blank in _BLANK.finditer(flat):
        pieces.append(flat[at : blank.start()])
        offsets.extend(range(at, blank.start()))
        if not _is_set(text, blank):
            pieces.append(" ")
            offsets.append(blank.start())
        at = blank.end()
    offsets.extend(range(at, len(flat)))
    return "".join([*pieces, flat[at:]]), offsets


def _is_set(text: str, blank: re.Match[str]) -> bool:
    """Whether a blank is only typesetting: inside « marks », or a line's end behind a hyphen."""
    before, behind = (
        text[max(0, blank.start() - 1) : blank.start()],
        text[blank.end() : blank.end() + 1],
    )
    if before in _OPENING or behind in _CLOSING:
        return True
    return before in _HYPHENS and "\n" in blank[0]


_OPENING, _CLOSING = frozenset("«‹"), frozenset("»›")
_HYPHENS = frozenset("-‑")


def _all(plain: str, offsets: list[int], wanted: str) -> list[tuple[int, int]]:
    """Every place of whole words; "18 000" is not in "118 000"."""
    if not wanted or len(plain) != len(offsets):  # a letter that is two in small: "İ"
        return []
    return [
        (offsets[start], offsets[start + len(wanted) - 1] + 1) for start in _whole(plain, wanted)
    ]


def _whole(plain: str, wanted: str) -> Iterator[int]:
    """Where ``wanted`` begins and no letter or digit goes on around it, from left to right."""
    at = plain.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        whole = not (_WORD.match(plain[at - 1 : at]) or _WORD.match(plain[end : end + 1]))
        if whole:
            yield at
        at = plain.find(wanted, end if whole else at + 1)


def _missing(text: str, words: str, article: str) -> NotInText | NothingLike:
    from rapidfuzz import fuzz  # 10 ms: only where words are not found

    short = words.strip()[:_AROUND]
    near = fuzz.partial_ratio_alignment(short, text, score_cutoff=NEAR) if short else None
    if near is None:
        return NothingLike(article=article, words=words.strip())
    start, end = _whole_words(text, near.dest_start, near.dest_end)
    passage = _BLANK.sub(" ", text[start:end]).strip()
    return NotInText(article=article, words=words.strip(), passage=passage, like=round(near.score))


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end
