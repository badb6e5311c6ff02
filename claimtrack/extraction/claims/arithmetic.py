"""Sums, shares and changes as a text states them: which numbers should follow from which.

The text is read with every numeral as one sign, so that a pattern of the language sees "12 of 40
councillors (25%)" as "# of # councillors (#)" whatever the numbers look like.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.domain.record import record
from claimtrack.lang.pack import table
from claimtrack.lang.tables.arithmetic import ArithmeticTable

_FIRST = 0xE000
_MOST = 6400
"""Private-use code points, one for each numeral; what stands after the last is not looked at."""
_SIGN = "[\ue000-\uf8ff]"
_SIGNS = re.compile(_SIGN)
_WORD = r"(?:[\s\u00a0\u202f]+[^\W\d_][\w'’-]*)"
_NO_FIGURES = frozenset(
    map(NumeralKind, "ordinal date time roman ref phone score code age".split())
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-zà-ÿ]|[\ue000-\uf8ff«“\"])|\n\s*\n")


@record(frozen=True, slots=True)
class Share:
    """``part`` of ``whole`` is said to be so many percent."""

    part: Numeral
    whole: Numeral
    percent: Numeral

    @property
    def fits(self) -> bool:
        """Whether the last alone is a percentage."""
        kinds = [each.kind is NumeralKind.PERCENT for each in (self.part, self.whole, self.percent)]
        return kinds == [False, False, True]


@record(frozen=True, slots=True)
class StatedChange:
    """From ``before`` to ``after``: by ``by`` it is said, or to ``factor`` times (``words``)."""

    before: Numeral
    after: Numeral
    by: Numeral | None = None
    fall: bool = False
    factor: Decimal | None = None
    words: str = ""


@record(frozen=True, slots=True)
class Parts:
    """All the parts that a whole is said to have."""

    whole: Numeral
    parts: tuple[Numeral, ...]


Stated = Share | StatedChange | Parts


@record(frozen=True, slots=True)
class _Patterns:
    shares: tuple[re.Pattern[str], ...]
    levels: tuple[re.Pattern[str], ...]
    changes: tuple[tuple[re.Pattern[str], bool], ...]
    factors: tuple[tuple[re.Pattern[str], Decimal], ...]
    sums: tuple[re.Pattern[str], ...]
    loose: re.Pattern[str]


@cache
def _patterns(lang: str) -> _Patterns:
    words = table(lang, "arithmetic", ArithmeticTable)

    def compiled(pattern: str) -> re.Pattern[str]:
        return _compiled(pattern, words.list_and)

    changes = [(each, False) for each in words.rises] + [(each, True) for each in words.falls]
    return _Patterns(
        shares=tuple(map(compiled, words.shares)),
        levels=tuple(map(compiled, words.levels)),
        changes=tuple((compiled(each), fall) for each, fall in changes),
        factors=tuple((compiled(each), Decimal(n)) for each, n in words.factors.items()),
        sums=tuple(map(compiled, words.sums)),
        loose=compiled(words.loose),
    )


def _compiled(pattern: str, list_and: str) -> re.Pattern[str]:
    """A pattern of the table with a sign for each numeral, ``list_and`` before a list's last."""
    numerals = (
        rf"(?P<list>{_SIGN}(?:{_WORD}{{0,6}}?\s?(?:,|;|,? (?:{list_and}))\s?{_SIGN}){{1,6}})"
        rf"(?={_WORD}{{0,8}}\s*(?:[.;)!?–—\]]|$))"
    )
    pattern = pattern.replace("{list}", numerals).replace("{w}", _WORD + "{0,5}?")
    for name in "abcpt":
        pattern = pattern.replace(f"{{{name}}}", f"(?P<{name}>{_SIGN})")
    return re.compile(pattern, re.IGNORECASE)


def stated_arithmetic(text: str, numerals: Sequence[Numeral], lang: str) -> tuple[Stated, ...]:
    """Every sum, share and change that the text states, in the order of its sentences."""
    signs, signed = _signed(text, numerals)
    found: list[Stated] = []
    for sentence in _SENTENCE.split(signed):
        figures = [signs[each] for each in _SIGNS.findall(sentence) if each in signs]
        if len(figures) > 1:
            found += _in_sentence(sentence, signs, figures, _patterns(lang))
    return tuple(dict.fromkeys(found))


def _signed(text: str, numerals: Sequence[Numeral]) -> tuple[Mapping[str, Numeral], str]:
    """The text with a sign for each figure, and which sign stands for which."""
    signs: dict[str, Numeral] = {}
    pieces, at = [], 0
    for numeral in sorted(filter(_is_figure, numerals), key=lambda each: each.full_start):
        if numeral.full_start < at or len(signs) == _MOST:
            continue
        sign = chr(_FIRST + len(signs))
        signs[sign] = numeral
        pieces += [text[at : numeral.full_start], sign]
        at = numeral.full_end
    return signs, "".join([*pieces, text[at:]])


def _is_figure(numeral: Numeral) -> bool:
    """Whether a numeral can stand in a sum; "doubled" is read as words."""
    return not numeral.factor and numeral.kind not in _NO_FIGURES


def _in_sentence(
    sentence: str, signs: Mapping[str, Numeral], figures: Sequence[Numeral], words: _Patterns
) -> Iterator[Stated]:
    """What a sentence states of its figures; a share and a sum are made of three at least."""
    if len(figures) > 2:
        if any(each.kind is NumeralKind.PERCENT for each in figures):
            yield from _shares(sentence, signs, words)
        yield from _sums(sentence, signs, words)
    change = _change(sentence, signs, words)
    if change is not None:
        yield change


def _shares(sentence: str, signs: Mapping[str, Numeral], words: _Patterns) -> Iterator[Share]:
    for pattern in words.shares:
        for match in pattern.finditer(sentence):
            share = Share(signs[match["a"]], signs[match["b"]], signs[match["p"]])
            if share.fits:
                yield share


def _sums(sentence: str, signs: Mapping[str, Numeral], words: _Patterns) -> Iterator[Parts]:
    for pattern in words.sums:
        for match in pattern.finditer(sentence):
            if not words.loose.search(match[0]):
                parts = tuple(signs[each] for each in _SIGNS.findall(match["list"]))
                yield Parts(signs[match["t"]], parts)


def _change(sentence: str, signs: Mapping[str, Numeral], words: _Patterns) -> StatedChange | None:
    """The change, where the sentence has one and one pair of levels: more cannot be told apart."""
    levels = set(_levels(sentence, signs, words))
    if len(levels) != 1:
        return None
    before, after = levels.pop()
    changes = {change for change in _changes(sentence, words) if change[0] not in (before, after)}
    first, last = signs[before], signs[after]
    if len(changes) == 1:
        by, fall = changes.pop()
        return StatedChange(first, last, signs[by], fall)
    return None if changes else _times(sentence, first, last, words)


def _levels(
    sentence: str, signs: Mapping[str, Numeral], words: _Patterns
) -> Iterator[tuple[str, str]]:
    """The signs of two levels of one unit."""
    for pattern in words.levels:
        for match in pattern.finditer(sentence):
            if _one_unit(signs[match["a"]], signs[match["b"]]):
                yield match["a"], match["b"]


def _changes(sentence: str, words: _Patterns) -> Iterator[tuple[str, bool]]:
    """The sign of what is said to be a change, and whether it is a fall."""
    for pattern, fall in words.changes:
        for match in pattern.finditer(sentence):
            yield match["c"], fall


def _one_unit(a: Numeral, b: Numeral) -> bool:
    """Whether both may be levels of one thing; a bare number takes the other's unit."""
    if (a.kind is NumeralKind.PERCENT) != (b.kind is NumeralKind.PERCENT):
        return False
    return a.unit is None or b.unit is None or a.unit == b.unit


def _times(sentence: str, before: Numeral, after: Numeral, words: _Patterns) -> StatedChange | None:
    for pattern, factor in words.factors:
        match = pattern.search(sentence)
        if match and not words.loose.search(sentence[max(0, match.start() - 20) : match.start()]):
            return StatedChange(before, after, factor=factor, words=match[0])
    return None
