"""Conditions on proposals, as people write them: confidence > .95 and outlet = "Le Phare".

A small language of its own, read here and nowhere run as code: a field, a sign, a value; and, or,
brackets; and binds closer. Fields and joining words may be written in any language that messages
are offered in. A value of several words needs no quotation marks unless it holds "and" or a
bracket.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from claimtrack.domain.name_matching import fold
from claimtrack.errors import BadCondition, BadField, BadJoin, BadSign, BadValue, UsageError
from claimtrack.lang.pack import CODES
from claimtrack.locale.messages import typed_words
from claimtrack.services.log.clock import today
from claimtrack.services.lookup.typed_dates import read_days
from claimtrack.services.review.queue import Proposal

Condition = Callable[[Proposal], bool]

_TOKEN = re.compile(
    r"""\s*(?:"([^"]*)"|“([^”]*)”|«\s*([^»]*?)\s*»|(!=|<=|>=|[=<>()])|([^\s=<>!()"“«]+))"""
)
_SIGNS: dict[str, Callable[[int], bool]] = {
    "=": lambda order: order == 0,
    "!=": lambda order: order != 0,
    "<": lambda order: order < 0,
    ">": lambda order: order > 0,
    "<=": lambda order: order <= 0,
    ">=": lambda order: order >= 0,
}
_TEXTS: dict[str, Callable[[Proposal], str | None]] = {
    "outlet": lambda one: one.outlet,
    "speaker": lambda one: one.speaker,
    "article": lambda one: one.article,
    "kind": lambda one: one.kind,
    "lang": lambda one: one.lang,
    "rule": lambda one: one.rule,
    "words": lambda one: one.words,
}
FIELDS = ("confidence", "published", *_TEXTS)
_NAMES = typed_words("batch", FIELDS)
"""Fields as readers write them, in any language that messages are offered in."""
_KINDS = {fold(word): kind for word, kind in typed_words("batch", ("claim", "statement")).items()}
_LIKE = {
    "outlet": "Le Phare",
    "speaker": "Lavrov",
    "article": "A1",
    "kind": "claim",
    "lang": CODES[0],
    "rule": "reported",
    "words": "18 000",
}
_AND, _OR = tuple(typed_words("batch", ("and",))), tuple(typed_words("batch", ("or",)))


@dataclass(frozen=True, slots=True)
class _Token:
    """``sort``: "sign", "word", "quoted" or "end". ``place``: from 0, in code points."""

    text: str
    sort: str
    place: int


def condition(text: str) -> Condition:
    """Read a condition.

    Raises:
        BadCondition: with the place, from 1, at which it cannot be read.

    """
    reader = _Reader(text, _tokens(text))
    found = reader.either()
    if reader.now.sort != "end":
        raise reader.wrong(BadJoin)
    return found


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    place = 0
    while text[place:].strip():
        match = _TOKEN.match(text, place)
        if match is None:
            at = place + len(text[place:]) - len(text[place:].lstrip())
            raise _error(BadCondition, text, _Token(text[at:], "word", at))
        tokens.append(_token(match))
        place = match.end()
    return [*tokens, _Token("", "end", len(text))]


def _token(match: re.Match[str]) -> _Token:
    start = match.end() - len(match[0].lstrip())
    for quoted in match.groups()[:3]:
        if quoted is not None:
            return _Token(quoted, "quoted", start)
    sign, word = match[4], match[5]
    return _Token(sign, "sign", start) if sign else _Token(word, "word", start)


def _error(kind: type[BadCondition], text: str, token: _Token, **facts: object) -> BadCondition:
    found = repr(token.text) if token.text else "''"
    return kind(place=token.place + 1, found=found, text=text, arrow=_arrow(token), **facts)


def _arrow(token: _Token) -> str:
    return " " * token.place + "^"


class _Reader:
    """Goes through the tokens once, from left to right."""

    def __init__(self, text: str, tokens: list[_Token]) -> None:
        self.text, self.tokens, self.at = text, tokens, 0

    @property
    def now(self) -> _Token:
        return self.tokens[self.at]

    def wrong(
        self, kind: type[BadCondition], token: _Token | None = None, **facts: object
    ) -> BadCondition:
        return _error(kind, self.text, token or self.now, **facts)

    def next(self) -> _Token:
        token = self.now
        self.at = min(self.at + 1, len(self.tokens) - 1)
        return token

    def joins(self, words: tuple[str, ...]) -> bool:
        return self.now.sort == "word" and self.now.text.lower() in words

    def either(self) -> Condition:
        left = self.both()
        while self.joins(_OR):
            self.next()
            left = _any(left, self.both())
        return left

    def both(self) -> Condition:
        left = self.one()
        while self.joins(_AND):
            self.next()
            left = _all(left, self.one())
        return left

    def one(self) -> Condition:
        return self.group() if self.is_sign("(") else self.comparison()

    def is_sign(self, text: str) -> bool:
        return self.now.sort == "sign" and self.now.text == text

    def group(self) -> Condition:
        self.next()
        inner = self.either()
        if not self.is_sign(")"):
            raise self.wrong(BadJoin)
        self.next()
        return inner

    def comparison(self) -> Condition:
        field = self.next()
        name = _NAMES.get(field.text.casefold())
        if field.sort != "word" or name is None:
            raise self.wrong(BadField, field, fields=FIELDS)
        sign = self.next()
        if sign.sort != "sign" or sign.text not in _SIGNS:
            raise self.wrong(BadSign, sign, field=field.text, signs=" ".join(_SIGNS))
        return self.compared(name, sign.text, self.value())

    def value(self) -> _Token:
        """One quoted value, or all the words up to the next and, or, sign or the end."""
        first = self.now
        if first.sort == "quoted":
            return self.next()
        words = []
        while self.now.sort == "word" and not self.joins((*_AND, *_OR)):
            words.append(self.next().text)
        return _Token(" ".join(words), "word", first.place)

    def compared(self, field: str, sign: str, value: _Token) -> Condition:
        if field == "confidence":
            return _number(sign, self.share(value))
        if field == "published":
            return _day(sign, *self.days(value))
        if not value.text:
            raise self.wrong(BadValue, value, field=field, like=_LIKE[field])
        wanted = fold(value.text)
        return _text(_TEXTS[field], sign, _KINDS.get(wanted, wanted))

    def share(self, value: _Token) -> float:
        """A number from 0 to 1, or in percent; a comma will do."""
        match = re.fullmatch(r"(\d*[.,]?\d+)\s*(%?)", value.text)
        number = float(match[1].replace(",", ".")) / (100 if match[2] else 1) if match else -1.0
        if not 0 <= number <= 1:
            raise self.wrong(BadValue, value, field="confidence", like="0.95, 95%")
        return number

    def days(self, value: _Token) -> tuple[date, date]:
        try:
            days = read_days("--batch", value.text, today())
        except UsageError as error:
            raise self.wrong(BadValue, value, field="published", like="2016-12-10") from error
        return days.earliest, days.latest


def _any(one: Condition, other: Condition) -> Condition:
    return lambda row: one(row) or other(row)


def _all(one: Condition, other: Condition) -> Condition:
    return lambda row: one(row) and other(row)


def _number(sign: str, number: float) -> Condition:
    """A proposal without a confidence fits no comparison but "!="."""

    def fits(row: Proposal) -> bool:
        if row.confidence is None:
            return sign == "!="
        return _SIGNS[sign]((row.confidence > number) - (row.confidence < number))

    return fits


def _day(sign: str, first: date, last: date) -> Condition:
    """A day inside a month that was named is equal to it."""

    def fits(row: Proposal) -> bool:
        if row.published is None:
            return sign == "!="
        return _SIGNS[sign]((row.published > last) - (row.published < first))

    return fits


def _text(value: Callable[[Proposal], str | None], sign: str, wanted: str) -> Condition:
    """Blind to case and accents; "<" and ">" go by the alphabet."""

    def fits(row: Proposal) -> bool:
        held = fold(value(row) or "")
        return _SIGNS[sign]((held > wanted) - (held < wanted))

    return fits
