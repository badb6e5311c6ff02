"""The entries of a live page: words under an hour, each with its own day.

An entry opens with an hour ("14:32 The bridge…") or under a line of an hour, with or without a day
("Tuesday 5 March, 14:32"). A line of a day alone heads the entries under it. Where days are not
told, they follow from the hours: these rise or fall down the page, and turn at midnight.
"""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from claimtrack.domain.reading import Article, Numeral, NumeralKind
from claimtrack.domain.record import record
from claimtrack.extraction.times.days import one
from claimtrack.extraction.times.match import back
from claimtrack.extraction.times.windows import find_times

FEWEST = 2
"""Entries with words of their own, below which a text is no live page."""
_LEAST = 20
"""Characters of words below which what stands under an hour is no entry."""
_LONGEST_HEAD = 70
"""Characters of a line that is only a head."""
_SPARE_WORDS = 3
"""Words of a head beside its hour and day: "Updated", "at", "GMT"."""
_WORD = re.compile(r"[^\W\d_]+")
_LEADS = re.compile(r"[\W_]*")
_GOES_ON = re.compile(r"\s?[-–—]\s?\d|\s*,|\s+[a-zà-ÿ]|\w")
"""Behind an hour that only begins a sentence, or a stretch of hours."""
_BEHIND = re.compile(r"[\s|:.\]\)–—-]*")
_DIGITS = re.compile(r"\d+")
_DAY = 24 * 60
_AFTERNOON = re.compile(r"\d\s?[pP]")
"""Of an hour "p.m.", as it is written after Latin words everywhere."""


@record(frozen=True, slots=True)
class Entry:
    """One entry: where its head begins and its words do, and its day where that is known."""

    head: int
    start: int
    day: date | None


@record(frozen=True, slots=True)
class _Head:
    """A head with its minute of the day, None of a line of a day alone; ``start``: behind it."""

    head: int
    start: int
    minute: int | None
    day: date | None


def find_entries(article: Article, numerals: Sequence[Numeral]) -> tuple[Entry, ...]:
    """The entries of a live page, in order; nothing where the text is none."""
    hours = [each for each in numerals if each.kind is NumeralKind.TIME]
    if len(hours) < FEWEST:
        return ()
    heads = _heads(article, hours)
    if not heads or _count(heads, article.text) < FEWEST:
        return ()
    heads = sorted({each.head: each for each in (*_days(article, heads), *heads)}.values(), key=_at)
    days = _dated(heads, article.published)
    return tuple(Entry(each.head, each.start, day) for each, day in zip(heads, days, strict=True))


def _at(head: _Head) -> int:
    return head.head


def _count(heads: list[_Head], text: str) -> int:
    """How many heads have words under them."""
    ends = [*(each.head for each in heads[1:]), len(text)]
    pairs = zip(heads, ends, strict=True)
    return sum(len(text[each.start : limit].strip()) >= _LEAST for each, limit in pairs)


def _heads(article: Article, hours: list[Numeral]) -> list[_Head]:
    """The heads with an hour, one a line."""
    found: dict[int, _Head] = {}
    for hour in hours:
        line = article.text.rfind("\n", 0, hour.start) + 1
        head = None if line in found else _head(article, line, hour)
        if head is not None:
            found[line] = head
    return list(found.values())


def _head(article: Article, line: int, hour: Numeral) -> _Head | None:
    """The head that the line of an hour is or begins with."""
    text, end = article.text, _line_end(article.text, line)
    opens = _LEADS.fullmatch(text, line, hour.start) is not None
    if _is_bare(article, (line, end), hour, 1 if opens else _SPARE_WORDS):
        return _Head(line, end, _minute(text, hour), _day(article, line, end))
    if not opens or _GOES_ON.match(text, hour.end, end):
        return None
    behind = _BEHIND.match(text, hour.end, end)
    start = behind.end() if behind is not None else hour.end
    return _Head(line, start, _minute(text, hour), None)


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _is_bare(
    article: Article, line: tuple[int, int], hour: Numeral | None = None, spare: int = 0
) -> bool:
    """Whether a line holds no more than ``spare`` words beside its hour and its days."""
    start, end = line
    if end - start > _LONGEST_HEAD:
        return False
    times = find_times(article.text, start, end, article.lang, article.published)
    told = sorted((time.start, time.end) for time in (*times, *((hour,) if hour else ())))
    rest, at = "", start
    for first, last in told:
        rest += article.text[at:first] + " "
        at = max(at, last)
    rest += article.text[at:end]
    return len(_WORD.findall(rest)) <= spare and _DIGITS.search(rest) is None


def _day(article: Article, line: int, end: int) -> date | None:
    """The one day that a line tells."""
    for time in find_times(article.text, line, end, article.lang, article.published):
        if time.window is not None and time.window.nominal == one(time.window.nominal.start):
            return time.window.nominal.start
    return None


def _days(article: Article, heads: list[_Head]) -> list[_Head]:
    """The lines of a day alone, from the one before the first entry on."""
    found, text = [], article.text
    at = text.rfind("\n", 0, max(0, heads[0].head - 2)) + 1
    while at < len(text):
        end = _line_end(text, at)
        day = _day(article, at, end) if 0 < end - at <= _LONGEST_HEAD else None
        if day is not None and _is_bare(article, (at, end)):
            found.append(_Head(at, end, None, day))
        at = end + 1
    return found


def _minute(text: str, hour: Numeral) -> int:
    """The minute of the day that an hour stands for."""
    numbers = [int(each) for each in _DIGITS.findall(text, hour.start, hour.end)]
    clock, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    if clock > 24:
        clock, minute = divmod(clock, 100)
    if clock < 12 and _AFTERNOON.search(text, hour.start, hour.end):
        clock += 12
    return clock * 60 + minute


def _dated(heads: list[_Head], published: date | None) -> list[date | None]:
    """The day of each head: its own, else that of the head before and the turns of the hours."""
    minutes = [each.minute for each in heads if each.minute is not None]
    steps = [later - earlier for earlier, later in pairwise(minutes)]
    # Of both ways to read the hours, the one by which less time passes.
    falls = sum(-step % _DAY for step in steps) < sum(step % _DAY for step in steps)
    turns = _turns(heads, -1 if falls else 1)
    # Where no head tells its day, the page was published with the oldest entry.
    day, turn = published, turns[-1 if falls else 0]
    told = next((at for at, each in enumerate(heads) if each.day is not None), None)
    if told is not None:
        day, turn = heads[told].day, turns[told]
    days = []
    for each, now in zip(heads, turns, strict=True):
        day, turn = each.day or (back(day, turn - now) if day else None), now
        days.append(day)
    return days


def _turns(heads: list[_Head], way: int) -> list[int]:
    """Days passed since the first head by the hours alone; ``way``: -1 where they fall."""
    turns, turn = [], 0
    last: int | None = None
    for each in heads:
        if last is not None and each.minute is not None:
            turn += way * ((each.minute - last) * way < 0)
        turns.append(turn)
        last = each.minute
    return turns
