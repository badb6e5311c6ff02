"""Numerals that are references, phones, scores, codes, ordinals or Roman numbers."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.dates import counted, other
from claimtrack.extraction.numbers.digits import Amount, Form, numbers
from claimtrack.extraction.numbers.units import unit_at, units
from claimtrack.extraction.text.tokens import Tokens

_PHONE = re.compile(
    r"0\d(?:[ \u00a0.-]?\d\d){4}(?!\d)"
    r"|0800(?:[ \u00a0.-]\d{2,3}){2,3}(?!\d)"
    r"|\d{3}\)?[ .-]\d{3}[.-]\d{4}(?!\d)"
    r"|1-8\d\d-\d{3}-\d{4}(?!\d)"
)
_ABROAD = re.compile(r"\d{1,3}(?:[ \u00a0.-]\(?\d{1,4}\)?){2,6}(?!\d)|\d{10,13}(?!\d)")
_CHAIN = re.compile(r"\d+(?:-\d+){2,}|\d+(?:\.\d+){2,}|\d+(?:/\d+){2,}")
_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_BOOK = re.compile(r"\d(?:[ -]?\d){7,12}")
_SECTION = re.compile(r"\d+(?:[.-]\d+)*")
_ENDING = "eèmrs"
_GLUE = frozenset("/=&#@?")


def measured(tokens: Tokens, at: int, code: str) -> bool:
    """Whether a unit or a scale word stands at ``at``."""
    return tokens.word(at) in numbers(code).scales or unit_at(tokens, at, code) is not None


def _phone(tokens: Tokens, at: int) -> Amount | None:
    pattern = _ABROAD if tokens.word(at - 1) == "+" and tokens.glued(at) else _PHONE
    match = pattern.match(tokens.text, tokens.starts[at])
    if match is None:
        return None
    first = at - 1 if tokens.word(at - 1) in ("+", "(") and tokens.glued(at) else at
    last = tokens.after(at, match.end())
    return other(tokens, first, last, NumeralKind.PHONE, "phone")


def _chain(tokens: Tokens, at: int) -> Amount | None:
    """Three or more numbers in a chain: a version, a line-up, a file number; long ones phones."""
    match = _CHAIN.match(tokens.text, tokens.starts[at])
    if match is None or _GROUPS.fullmatch(match.group()):
        return None
    digits = sum(char.isdigit() for char in match.group())
    phone = "-" in match.group() and 7 <= digits <= 13
    kind = NumeralKind.PHONE if phone else NumeralKind.CODE
    return other(tokens, at, tokens.after(at, match.end()), kind, "chain of numbers")


def _code(tokens: Tokens, at: int, code: str) -> Amount | None:
    """Digits glued to a word, "G7", "Covid-19", to a sign of addresses, or too long to be said."""
    before, word = tokens.word(at - 1), tokens.words[at]
    letters = tokens.glued(at) and before.isalpha() and before not in units(code).money_before
    if letters and before not in units(code).words:
        return other(tokens, at - 1, _code_end(tokens, at), NumeralKind.CODE, "glued to a word")
    hyphen = before == "-" and tokens.glued(at) and tokens.glued(at - 1)
    linked = tokens.word(at - 2)
    if hyphen and linked.isalpha() and linked not in numbers(code).words:
        return other(tokens, at - 2, _code_end(tokens, at), NumeralKind.CODE, "glued to a word")
    if before in _GLUE and tokens.glued(at) and tokens.glued(at - 1) and linked.isalpha():
        return other(tokens, at, at + 1, NumeralKind.CODE, "in an address")
    ending = tokens.text[tokens.ends[at] : tokens.ends[at] + 3].rstrip()
    if code == "en" and ending in ("'s", "’s"):
        return other(tokens, at, at + 3, NumeralKind.CODE, "named by its number")
    if before == "#" and tokens.glued(at):
        return other(tokens, at, at + 1, NumeralKind.CODE, "hash")
    if before in units(code).code_heads and not counted(tokens, at + 1, code):
        version = tokens.after(at, _version_end(tokens, at))
        return other(tokens, at, max(version, _code_end(tokens, at)), NumeralKind.CODE, "product")
    if len(word) > 16 or (len(word) > 1 and word[0] == "0" and word.strip("0") != ""):
        follows = tokens.word(at + 1)
        if not (follows in (".", ",") and tokens.glued(at + 1) and tokens.glued(at + 2)):
            return other(tokens, at, at + 1, NumeralKind.CODE, "no count")
    return None


def _version_end(tokens: Tokens, at: int) -> int:
    match = re.compile(r"\d+(?:\.\d+)*").match(tokens.text, tokens.starts[at])
    return match.end() if match else tokens.ends[at]


def _code_end(tokens: Tokens, at: int) -> int:
    """The token behind what is glued to the digits by letters or hyphens: "A320neo"."""
    end = at + 1
    while end - at < 6 and tokens.glued(end):
        word = tokens.word(end)
        joined = word == "-" and tokens.glued(end + 1) and tokens.word(end + 1).isalnum()
        if not (word.isalnum() or joined):
            break
        end += 1
    return end


def _reference(tokens: Tokens, at: int, code: str) -> Amount | None:
    """The number of an article, a page, a resolution: "article 49.3", "loi n° 2005-102"."""
    head = at - 1
    while tokens.word(head) in ("°", "º", ".", "l", "r", "n") and at - head < 4:
        head -= 1
    numbered = tokens.word(at - 1) in ("°", "º", "nº", "n°", "§")
    if tokens.word(head) in ("isbn", "issn"):
        match = _BOOK.match(tokens.text, tokens.starts[at])
        last = tokens.after(at, match.end()) if match else at + 1
        book = other(tokens, at, last, NumeralKind.REF, "book number")
        digits = "".join(word for word in tokens.words[at:last] if word.isdecimal())
        return replace(book, value=Decimal(digits))
    if tokens.word(head) not in units(code).ref_heads and not numbered:
        return None
    if tokens.word(head) == "de" or (at - head > 1 and not numbered and tokens.word(at - 1) != "."):
        return None
    match = _SECTION.match(tokens.text, tokens.starts[at])
    last = tokens.after(at, match.end()) if match else at + 1
    spaced = tokens.word(last).isdecimal() and len(tokens.word(last)) == 3
    if measured(tokens, last, code) or (spaced and not numbered):
        return None
    return other(tokens, at, last, NumeralKind.REF, "reference")


def _address(tokens: Tokens, at: int, code: str) -> Amount | None:
    """A house number or a postcode: "12, rue de", "75001 Paris", "10 Downing Street"."""
    word, after = tokens.words[at], at + 1
    after += tokens.word(after) in ("bis", "ter")
    after += tokens.word(after) == ","
    streets = units(code).streets
    if not units(code).street_last:
        if len(word) <= 4 and tokens.word(after) in streets:
            return other(tokens, at, at + 1, NumeralKind.REF, "house number")
        town = tokens.raw(at + 1)[:1].isupper() and tokens.word(at - 1) in (
            "",
            ",",
            "(",
            "-",
            "–",
            "\n",
        )
        if len(word) == 5 and town:
            return other(tokens, at, at + 1, NumeralKind.REF, "postcode")
        return None
    state = tokens.raw(at - 1)
    if len(word) == 5 and len(state) == 2 and state.isupper() and state.isalpha():
        return other(tokens, at, at + 1, NumeralKind.REF, "postcode")
    for end in range(at + 1, at + 5):
        if not tokens.raw(end)[:1].isupper():
            return None
        if end > at + 1 and tokens.word(end) in streets and len(word) <= 5:
            return other(tokens, at, at + 1, NumeralKind.REF, "house number")
    return None


def _score(tokens: Tokens, at: int, code: str) -> Amount | None:
    """The score of a game: two small numbers and a dash that are no range, or near such words."""
    first, dash, second = tokens.words[at], tokens.word(at + 1), tokens.word(at + 2)
    if dash not in ("-", "–", "à", "to") or not second.isdecimal():
        return None
    if max(len(first), len(second)) > 3 or (
        tokens.word(at + 3) in ("%", "-", ".") and tokens.glued(at + 4)
    ):
        return None
    glued = tokens.glued(at + 1) and tokens.glued(at + 2)
    words = units(code).score_words
    near = any(word in words for word in tokens.words[max(0, at - 6) : at])
    near = near or any(word in words for word in tokens.words[at + 3 : at + 6])
    falls = int(first) >= int(second)
    if measured(tokens, at + 3, code) or not ((glued and (falls or near)) or (falls and near)):
        return None
    return other(tokens, at, at + 3, NumeralKind.SCORE, "score")


def _ordinal(tokens: Tokens, at: int, code: str) -> Amount | None:
    """Digits with an ordinal ending: "3e", "1er", "2nd"."""
    if not tokens.glued(at + 1) or tokens.word(at + 1) not in numbers(code).ordinal_endings:
        return None
    if tokens.word(at + 1) == "e" and tokens.raw(at + 1) == "E":
        return None
    return other(tokens, at, at + 2, NumeralKind.ORDINAL, "ordinal")


def read_reference(tokens: Tokens, at: int, code: str) -> Amount | None:
    """What the digits at ``at`` are if they are no quantity and no date."""
    return (
        _phone(tokens, at)
        or _chain(tokens, at)
        or _code(tokens, at, code)
        or _ordinal(tokens, at, code)
        or _reference(tokens, at, code)
        or _address(tokens, at, code)
        or _score(tokens, at, code)
    )


@cache
def romans() -> dict[str, tuple[int, bool]]:
    """Roman numbers up to 39 in small letters: (value, whether an ordinal ending follows)."""
    units_ = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    plain = [tens + unit for tens in ("", "x", "xx", "xxx") for unit in units_]
    endings = ("e", "er", "ème", "es", "ère", "re")
    values = {roman: value for value, roman in enumerate(plain) if roman}
    found = {roman + ending: (value, True) for roman, value in values.items() for ending in endings}
    return found | {roman: (value, False) for roman, value in values.items() if len(roman) > 1}


def read_roman(tokens: Tokens, at: int, code: str) -> Amount | None:
    """A Roman number: "Louis XIV", "XXIe siècle", "Vatican II"."""
    raw, (value, ordinal) = tokens.raw(at), romans()[tokens.words[at]]
    digits = raw.rstrip(_ENDING) if ordinal else raw
    if not digits.isupper() or (ordinal and raw.isupper()):
        return None
    if tokens.glued(at) and tokens.word(at - 1) != "'":
        return None
    before = tokens.raw(at - 1)
    if ordinal and code == "fr":
        return _roman(at, value, "roman ordinal", NumeralKind.ORDINAL)
    named = before[:1].isupper() and before[1:].islower()
    chapter = tokens.word(at - 1) in units(code).ref_heads
    if ordinal or not (named or chapter):
        return None
    return _roman(at, value, "roman")


def _roman(at: int, value: int, rule: str, kind: NumeralKind = NumeralKind.ROMAN) -> Amount:
    return Amount(
        first=at, last=at + 1, value=Decimal(value), form=Form.WORDS, rule=rule, kind=kind
    )
