"""Page furniture around an article: captions, related headlines, adverts, counters, comments."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from claimtrack.domain.reading import Region
from claimtrack.extraction.text.language import share
from claimtrack.extraction.text.pattern_starts import Openers
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.documents import DocumentTable

_LINE = re.compile(r"[^\n\r]+")
_SPOKEN = re.compile(r"[.!?…]\s?[”»\"]\s*[–—-]")
"""A quoted sentence with a dash behind it: a name that signs it follows, and no site."""
_CLOSED = re.compile(r"[.!?…:;»”\"')\]][\s\u00a0]*$")
_SITE = re.compile(r"\s[-–|]\s(?:[A-ZÀ-Þ][\w’'.]*)(?:\s[A-ZÀ-Þ][\w’'.]*){0,3}\s*$")
_WORD = re.compile(r"[^\W\d_]+")
_NOT_LATIN = re.compile(r"[^\W\d_\u0000-\u024f]")
_SHORT_COUNT = re.compile(r"[\d\s.,kKM+]{1,8}$")
_LONELY = frozenset(("counter", "byline", "newsletter", "paywall", "aside"))
"""Furniture that stands by itself: a line without a stop beside it is no related headline."""
_LONG = frozenset(("related", "advert", "comments"))
"""Furniture that runs over a whole sentence."""
_LONG_LINE, _SHORT_LINE, _CAPTION_LINE = 300, 70, 400
"""Characters that a line of each sort stays under."""
_HEADLINE = range(4, 29)
"""How many words a headline has."""
_FEWEST = 8
"""Words below which a line's language is not told."""
_NATIVE, _FOREIGN = 0.1, 0.25
"""Shares of function words: from the first on a line is in the text's language, from the second
on it is in another one."""


def find_chrome(
    text: str, lang: str, title: str | None = None, told: Sequence[Region] = ()
) -> tuple[Region, ...]:
    """The stretches of ``text`` that are furniture, in order, each with the signal's name.

    ``told``: lines that the page's marks say are furniture; they keep that reason.

    The first line is never furniture: it is the title. A line without a closing stop that stands
    next to furniture is a related headline ("related"), unless it repeats the title.
    """
    lines = _lines(text)
    marks = {region.start: region for region in told}
    reasons = [None, *_line_reasons(lines[1:], lang, (title or "").strip(), marks)]
    _add_headlines(lines, reasons)
    pairs = zip(lines, reasons, strict=False)
    return tuple(Region(line.start(), line.end(), reason) for line, reason in pairs if reason)


def _line_reasons(
    lines: list[re.Match[str]], lang: str, heading: str, marks: Mapping[int, Region]
) -> list[str | None]:
    """Why each line is furniture; None where it is text."""
    return [_line_reason(line, lang, heading, marks.get(line.start())) for line in lines]


def _line_reason(line: re.Match[str], lang: str, heading: str, mark: Region | None) -> str | None:
    """Why a line is furniture: its mark says so, or the line itself; None for the title."""
    words = line.group().strip()
    if words == heading:
        return None
    if mark is not None and mark.end >= line.end():
        return mark.reason
    return _reason(words, lang)


def _add_headlines(lines: list[re.Match[str]], reasons: list[str | None]) -> None:
    """Give the headlines beside furniture their reason, from the top on."""
    for at in range(1, len(lines)):
        if reasons[at] is None and _is_headline(lines[at].group().strip()):
            reasons[at] = "related" if _is_beside(reasons, at) else None


def _is_beside(reasons: list[str | None], at: int) -> bool:
    """Whether furniture that does not stand by itself is before or after the line."""
    beside = reasons[at - 1] or next(iter(reasons[at + 1 : at + 2]), None)
    return beside is not None and beside not in _LONELY


def _is_headline(line: str) -> bool:
    return not _CLOSED.search(line) and len(_WORD.findall(line)) in _HEADLINE


def _reason(line: str, lang: str) -> str | None:
    """Why this line alone is furniture, None where it may be text."""
    opening = _opening_reason(line, lang)
    if opening is not None:
        return opening
    for reason, shows in _SIGNS:
        if shows(line, lang):
            return reason
    return None


def _opening_reason(line: str, lang: str) -> str | None:
    """Why it is furniture by its first words, where it is short enough for that."""
    for _, pattern, reason in _openings(lang).opening(line):
        limit = _LONG_LINE if reason in _LONG else _SHORT_LINE
        if len(line) < limit and pattern.match(line):
            return reason
    return None


def _is_count(line: str, _: str) -> bool:
    return _SHORT_COUNT.match(line) is not None


def _is_caption(line: str, _: str) -> bool:
    if len(line) >= _CAPTION_LINE:
        return False
    low = line.lower()
    return any(shows(low) is not None for shows in _captions())


def _lines(text: str) -> list[re.Match[str]]:
    """The lines that hold words."""
    return [match for match in _LINE.finditer(text) if match.group().strip()]


def _is_foreign(line: str, lang: str) -> bool:
    """Another script, or the function words of another pack and none of this one's."""
    if _is_other_script(line):
        return True
    words = _WORD.findall(line.lower())
    return len(words) >= _FEWEST and lang in CODES and _fits_other(words, lang)


def _fits_other(words: list[str], lang: str) -> bool:
    if share(words, lang) >= _NATIVE:
        return False
    return any(share(words, code) >= _FOREIGN for code in CODES if code != lang)


def _is_other_script(line: str) -> bool:
    return bool(_NOT_LATIN.search(line)) and not _is_latin(line)


def _is_latin(line: str) -> bool:
    """Whether at least half of the first letters are Latin ones."""
    letters = [char for char in line if char.isalpha()][:60]
    latin = sum(char < "\u0250" or "LATIN" in unicodedata.name(char, "") for char in letters)
    return latin >= 0.5 * len(letters)


def _names_site(line: str, _: str) -> bool:
    """As in "The bridge reopens - Valley Gazette": a title with its site."""
    if _SITE.search(line) is None or _SPOKEN.search(line):
        return False
    return not _CLOSED.search(line)


def _names_medium(line: str, _: str) -> bool:
    """As in "The bridge reopens (video)"."""
    return _media().search(line) is not None


_SIGNS = (
    ("counter", _is_count),
    ("caption", _is_caption),
    ("foreign", _is_foreign),
    ("caption", _names_site),
    ("related", _names_medium),
)
"""What tells furniture besides its opening, and the reason it gives; tried one after the other."""


def _tables(*first: str) -> list[DocumentTable]:
    """The tables of all packs, that of ``first`` before the others."""
    return [table(code, "documents", DocumentTable) for code in dict.fromkeys((*first, *CODES))]


@cache
def _openings(lang: str) -> Openers[str]:
    """How furniture begins, in the text's language first, then in the others."""
    rows = [row for page in _tables(lang) for row in page.lines]
    return Openers((re.compile("(?i)" + pattern), reason) for reason, pattern in rows)


@cache
def _captions() -> tuple[Callable[[str], re.Match[str] | None], ...]:
    """What only captions say, for lines in small letters.

    Each by itself looks for its first letters alone: many times as fast as one for all of them.
    """
    each = {_small(pattern) for page in _tables() for pattern in page.captions}
    patterns = [re.compile(pattern) for pattern in sorted(each)]
    return tuple(p.match if p.pattern.startswith("^") else p.search for p in patterns)


def _small(pattern: str) -> str:
    """An expression for small letters; what an escape means is left as it is."""
    parts = re.findall(r"\\.|[^\\]+", pattern.removeprefix("(?i)"))
    return "".join(part if part[0] == "\\" else part.lower() for part in parts)


@cache
def _media() -> re.Pattern[str]:
    """A bracket at the end of a line that names a medium."""
    each = "|".join(word for page in _tables() for word in page.media)
    return re.compile(rf"(?i)\((?:{each})\)\s*$")
