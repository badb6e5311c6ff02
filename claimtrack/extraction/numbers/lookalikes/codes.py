"""Numerals that are phones, codes, names and Roman numbers: "Covid-19", "A320neo", "Louis XIV"."""

import re
from decimal import Decimal

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.amount import Amount, Form, first_found, unquantified
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.numbers.units import counted
from claimtrack.extraction.text.tokens import Tokens

_PHONE = re.compile(
    r"0\d(?:[ \u00a0.-]?\d\d){4}(?!\d)"
    r"|0800(?:[ \u00a0.-]\d{2,3}){2,3}(?!\d)"
    r"|\d{3}\)?[ .-]\d{3}[.-]\d{4}(?!\d)"
    r"|1-8\d\d-\d{3}-\d{4}(?!\d)"
)
_ABROAD = re.compile(r"\d{1,3}(?:[ \u00a0.-]\(?\d{1,4}\)?){2,6}(?!\d)|\d{10,13}(?!\d)")
_PHONE_SIGNS = frozenset(("+", "("))
_CHAIN = re.compile(r"\d+(?:-\d+){2,}|\d+(?:\.\d+){2,}|\d+(?:/\d+){2,}")
_CHAIN_SIGNS = frozenset("-./")
_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_VERSION = re.compile(r"\d+(?:\.\d+)*")
_GLUE = frozenset("/=&#@?")
_MARKS = frozenset((".", ","))
_LONGEST = 16
"""Digits beyond which nobody counts."""
_LONGEST_CODE = 6
"""Tokens glued to each other that are one code."""


def read_phone(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A telephone number, at home or with its country's."""
    del lex
    before = tokens.word(at - 1)
    opened = before in _PHONE_SIGNS and tokens.glued(at)
    pattern = _ABROAD if opened and before == "+" else _PHONE
    match = pattern.match(tokens.text, tokens.starts[at])
    if match is None:
        return None
    first, last = at - opened, tokens.after(at, match.end())
    return unquantified(tokens, first, last, NumeralKind.PHONE, "phone")


def read_chain(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Three or more numbers in a chain: a version, a line-up, a file number; long ones phones."""
    del lex
    if tokens.word(at + 1) not in _CHAIN_SIGNS:
        return None
    match = _CHAIN.match(tokens.text, tokens.starts[at])
    if match is None or _GROUPS.fullmatch(match.group()):
        return None
    last = tokens.after(at, match.end())
    return unquantified(tokens, at, last, _chain_kind(match.group()), "chain of numbers")


def _chain_kind(chain: str) -> NumeralKind:
    digits = sum(map(str.isdigit, chain))
    return NumeralKind.PHONE if "-" in chain and 7 <= digits <= 13 else NumeralKind.CODE


def read_code(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Digits glued to a word, "G7", "Covid-19", to a sign of addresses, or too long to be said."""
    return first_found((_glued, _possessed, _product, _uncounted), tokens, at, lex)


def _code(tokens: Tokens, first: int, last: int, rule: str) -> Amount:
    return unquantified(tokens, first, last, NumeralKind.CODE, rule)


def _glued(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Digits with something glued before them."""
    if not tokens.glued(at):
        return None
    if _is_name_before(tokens.word(at - 1), lex):
        return _code(tokens, at - 1, _code_end(tokens, at), "glued to a word")
    if tokens.glued(at - 1):
        return _glued_twice(tokens, at, lex)
    return _code(tokens, at, at + 1, "hash") if tokens.word(at - 1) == "#" else None


def _is_name_before(word: str, lex: Lexicon) -> bool:
    """Whether letters before digits are a name, no currency and no unit."""
    return word.isalpha() and word not in lex.units.money_before and word not in lex.units.words


def _glued_twice(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Digits with a sign and what stands before it: "Covid-19", "example.org/7"."""
    sign = tokens.word(at - 1)
    if tokens.word(at - 2).isalpha():
        code = _linked_code(tokens, at, sign, lex)
        if code is not None:
            return code
    return _code(tokens, at, at + 1, "hash") if sign == "#" else None


def _linked_code(tokens: Tokens, at: int, sign: str, lex: Lexicon) -> Amount | None:
    """Digits that a hyphen or a sign of addresses ties to a word."""
    if sign == "-" and tokens.word(at - 2) not in lex.numbers.words:
        return _code(tokens, at - 2, _code_end(tokens, at), "glued to a word")
    return _code(tokens, at, at + 1, "in an address") if sign in _GLUE else None


def _possessed(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A thing named by its number: "the 737's"."""
    if not lex.numbers.possessives:
        return None
    ending = tokens.text[tokens.ends[at] : tokens.ends[at] + 3].rstrip()
    if ending not in lex.numbers.possessives:
        return None
    return _code(tokens, at, at + 3, "named by its number")


def _product(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A product or a body with a number: "Boeing 737", "Windows 3.1"."""
    if tokens.word(at - 1) not in lex.units.code_heads or counted(tokens, at + 1, lex):
        return None
    match = _VERSION.match(tokens.text, tokens.starts[at])
    version = tokens.after(at, match.end() if match else tokens.ends[at])
    return _code(tokens, at, max(version, _code_end(tokens, at)), "product")


def _uncounted(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Digits that are too many, or begin with a zero."""
    del lex
    word = tokens.words[at]
    if len(word) <= _LONGEST and not _is_padded(word):
        return None
    return None if _has_decimals(tokens, at + 1) else _code(tokens, at, at + 1, "no count")


def _is_padded(word: str) -> bool:
    """Whether digits begin with a zero and are more than zeros."""
    return word[0] == "0" and len(word) > 1 and word.strip("0") != ""


def _has_decimals(tokens: Tokens, at: int) -> bool:
    return tokens.word(at) in _MARKS and tokens.glued(at) and tokens.glued(at + 1)


def _code_end(tokens: Tokens, at: int) -> int:
    """The token behind what is glued to the digits by letters or hyphens: "A320neo"."""
    end = at + 1
    while end - at < _LONGEST_CODE and tokens.glued(end) and _goes_on(tokens, end):
        end += 1
    return end


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a code goes on with letters, digits or a hyphen before them."""
    if tokens.word(at) == "-":
        return tokens.glued(at + 1) and tokens.word(at + 1).isalnum()
    return tokens.word(at).isalnum()


def read_roman(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A Roman number: "Louis XIV", "XXIe siècle", "Vatican II"."""
    if tokens.glued(at) and tokens.word(at - 1) != "'":
        return None
    value, ordinal = lex.romans[tokens.words[at]]
    read = _roman_ordinal if ordinal else _plain_roman
    return read(tokens, at, value, lex)


def _roman_ordinal(tokens: Tokens, at: int, value: int, lex: Lexicon) -> Amount | None:
    if not _is_roman_ordinal(tokens.raw(at), lex):
        return None
    return _roman(at, value, NumeralKind.ORDINAL, "roman ordinal")


def _plain_roman(tokens: Tokens, at: int, value: int, lex: Lexicon) -> Amount | None:
    if not tokens.raw(at).isupper() or not _is_numbered(tokens, at, lex):
        return None
    return _roman(at, value, NumeralKind.ROMAN, "roman")


def _is_roman_ordinal(raw: str, lex: Lexicon) -> bool:
    """Capitals with an ending in small letters."""
    return raw.rstrip(lex.roman_letters).isupper() and not raw.isupper()


def _is_numbered(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether a name or the word of a chapter stands before."""
    before = tokens.raw(at - 1)
    named = before[:1].isupper() and before[1:].islower()
    return named or tokens.word(at - 1) in lex.units.ref_heads


def _roman(at: int, value: int, kind: NumeralKind, rule: str) -> Amount:
    return Amount(at, at + 1, Decimal(value), Form.WORDS, rule, kind=kind)
