"""Page furniture around an article: captions, related headlines, adverts, counters, comments."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache

from claimtrack.domain.reading import Region
from claimtrack.extraction.text.language import share
from claimtrack.extraction.text.pattern_starts import Openers
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.chrome import ChromeTable

_LINE = re.compile(r"[^\n\r]+")
_CLOSED = re.compile(r"[.!?…:;»”\"')\]][\s\u00a0]*$")
_SITE = re.compile(r"\s[-–|]\s(?:[A-ZÀ-Þ][\w’'.]*)(?:\s[A-ZÀ-Þ][\w’'.]*){0,3}\s*$")
_MEDIA = re.compile(
    r"(?i)\((?:vidéos?|videos?|photos?|images?|audio|infographie|live|direct)\)\s*$"
)
_WORD = re.compile(r"[^\W\d_]+")
_NOT_LATIN = re.compile(r"[^\W\d_\u0000-\u024f]")
_SHORT_COUNT = re.compile(r"[\d\s.,kKM+]{1,8}$")


@cache
def _lines(lang: str) -> Openers[str]:
    """How furniture begins, in the text's language first, then in the others."""
    codes = dict.fromkeys((lang if lang in CODES else "en", *CODES))
    found = [row for code in codes for row in table(code, "chrome", ChromeTable).lines]
    return Openers((re.compile("(?i)" + pattern), reason) for reason, pattern in found)


@cache
def _captions() -> re.Pattern[str]:
    """What only captions say, for lines in small letters: faster than without case."""
    each = [p for code in CODES for p in table(code, "chrome", ChromeTable).captions]
    return re.compile("|".join(sorted({p.replace("(?i)", "") for p in each})), re.IGNORECASE)


def _foreign(line: str, lang: str) -> bool:
    """Another script, or the function words of another pack and none of this one's."""
    if _NOT_LATIN.search(line) and not _is_latin(line):
        return True
    words = [word.lower() for word in _WORD.findall(line)]
    if len(words) < 8 or lang not in CODES or share(words, lang) >= 0.1:
        return False
    return any(share(words, code) >= 0.25 for code in CODES if code != lang)


def _is_latin(line: str) -> bool:
    """Whether at least half of the first letters are Latin ones."""
    letters = [char for char in line if char.isalpha()][:60]
    latin = sum(char < "\u0250" or "LATIN" in unicodedata.name(char, "") for char in letters)
    return latin >= 0.5 * len(letters)


def _reason(line: str, lang: str) -> str | None:
    """Why this line alone is furniture, None where it may be text."""
    for _, pattern, reason in _lines(lang).opening(line):
        longer = 300 if reason in ("related", "advert", "comments") else 70
        if len(line) < longer and pattern.match(line):
            return reason
    if _SHORT_COUNT.match(line):
        return "counter"
    if len(line) < 400 and _captions().search(line.lower()):
        return "caption"
    if _foreign(line, lang):
        return "foreign"
    if _SITE.search(line) and not _CLOSED.search(line):
        return "caption"
    return "related" if _MEDIA.search(line) else None


_LONELY = frozenset(("counter", "byline", "newsletter", "paywall", "aside"))
"""Furniture that stands by itself: a line without a stop beside it is no related headline."""


def _is_headline(line: str) -> bool:
    return not _CLOSED.search(line) and 4 <= len(_WORD.findall(line)) <= 28


def find_chrome(
    text: str, lang: str, title: str | None = None, told: Sequence[Region] = ()
) -> tuple[Region, ...]:
    """The stretches of ``text`` that are furniture, in order, each with the signal's name.

    ``told``: lines that the page's marks say are furniture; they keep that reason.

    The first line is never furniture: it is the title. A line without a closing stop that stands
    next to furniture is a related headline ("related"), unless it repeats the title.
    """
    lines = [match for match in _LINE.finditer(text) if match.group().strip()]
    marks = {region.start: region for region in told}
    reasons: list[str | None] = [
        None if place == 0 or match.group().strip() == (title or "").strip()
        else _told(match, marks) or _reason(match.group().strip(), lang)
        for place, match in enumerate(lines)
    ]  # fmt: skip
    for place, match in enumerate(lines[1:], start=1):
        if reasons[place] is None and _is_headline(match.group().strip()):
            near = reasons[place - 1] or (reasons[place + 1] if place + 1 < len(lines) else None)
            if near and near not in _LONELY:
                reasons[place] = "related"
    return tuple(
        Region(match.start(), match.end(), reason)
        for match, reason in zip(lines, reasons, strict=True)
        if reason
    )


def _told(line: re.Match[str], marks: Mapping[int, Region]) -> str | None:
    """The reason of the mark that covers this line."""
    found = marks.get(line.start())
    return found.reason if found is not None and found.end >= line.end() else None
