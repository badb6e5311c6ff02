"""Where numbers stand in a text: digits with their grouping, and runs of number words."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from text_to_num import text2num

from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.counting import NumberTable

_PUNCTUATION = dict.fromkeys(("es", "de", "it", "pt", "nl", "ru", "pl", "tr", "uk"), "fr")
"""Languages without a pack that group by dots or spaces and have a decimal comma, as French."""

SPACE = "[ \u00a0\u202f\u2009]"
_VULGAR = {
    "½": "0.5", "⅓": "1/3", "⅔": "2/3", "¼": "0.25", "¾": "0.75", "⅕": "0.2", "⅖": "0.4",
    "⅗": "0.6", "⅘": "0.8", "⅙": "1/6", "⅚": "5/6", "⅛": "0.125", "⅜": "0.375", "⅝": "0.625",
    "⅞": "0.875",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Core:
    """A number without unit or hedge. ``step``: see Quantity; ``words``: written in letters.

    ``vague``: bounds where it is a word like "milliers"; ``about``: a collective like "centaine";
    ``scaled``: it carries a scale word, which a range may lend to its first number.
    """

    start: int
    end: int
    value: Decimal
    step: Decimal | None = None
    words: bool = False
    scale: Decimal = Decimal(1)
    about: bool = False
    vague: tuple[int, int] | None = None
    fraction: bool = False
    rule: str = "digits"


def numbers(code: str) -> NumberTable:
    """The language's number table; English digits for a language without a pack."""
    return table(code, "counting", NumberTable)


@cache
def digit_pattern(code: str) -> re.Pattern[str]:
    """Digits with grouping by one and the same mark, then decimals."""
    words = numbers(code)
    group = re.escape(words.group).replace(r"\ ", " ")
    decimal = re.escape(words.decimal)
    other = r"\." if words.decimal == "," else r"(?!)"
    return re.compile(
        rf"(?<![\d.,])(?:(?<![\w)])(?P<sign>[-−](?=\d)))?(?:(?P<grouped>\d{{1,3}}(?P<mark>[{group}])\d{{3}}"
        rf"(?:(?P=mark)\d{{3}})*(?![\d]))(?:{decimal}(?P<gdec>\d+))?"
        rf"|(?P<plain>\d+)(?:(?:{decimal}|{other})(?P<dec>\d+)(?!{other}?\d))?)"
        rf"|(?<![\w.,])[.](?P<lead>\d+)|(?P<vulgar>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])"
    )


@cache
def word_pattern(code: str) -> re.Pattern[str]:
    """A run of number words with scales, starting with a number word."""
    words = numbers(code)
    simple = sorted(words.words, key=len, reverse=True)
    scale = sorted(words.scales, key=len, reverse=True)
    any_word = "|".join((*scale, *simple))
    first = "|".join(simple)
    joiner = "|".join(words.joiners)
    link = rf"(?:{SPACE}*-{SPACE}*|{SPACE}+(?:(?:{joiner}){SPACE}+)?|-(?:{joiner})-)"
    return re.compile(rf"(?i)(?<![\w-])(?:{first})(?:{link}(?:{any_word})(?!\w))*(?![\w])")


def _decimal(text: str) -> Decimal:
    if "/" in text:
        above, below = text.split("/")
        return Decimal(above) / Decimal(below)
    return Decimal(text)


def _from_digits(match: re.Match[str]) -> Core:
    groups = match.groupdict()
    if vulgar := groups["vulgar"]:
        return Core(match.start(), match.end(), _decimal(_VULGAR[vulgar]), fraction=True)
    whole = groups["grouped"] or groups["plain"] or "0"
    decimals = groups["gdec"] or groups["dec"] or groups["lead"]
    digits = re.sub(r"\D", "", whole)
    value = Decimal(f"{digits}.{decimals}" if decimals else digits)
    step = Decimal(1).scaleb(-len(decimals)) if decimals else None
    start = match.start()
    if groups["sign"]:
        if not _is_negative(match):
            return Core(start + 1, match.end(), value, step)
        value = -value
    return Core(start, match.end(), value, step)


_SIGNED_BEFORE = re.compile(
    r"(?i)(?:^|[\n(:=]|\b(?:de|à|d['’]|of|to|by|at|from|minus))[\s\u00a0]*$"
)
_SIGNED_AFTER = re.compile(r"[ \u00a0\u202f]?(?:%|°|points?\b|degr|C\b|F\b|pour\s+cent|per\s*cent)")


def _is_negative(match: re.Match[str]) -> bool:
    """A hyphen is a minus before a percentage or a temperature, or where a number is expected;
    elsewhere it is a dash that lost its space.
    """
    text = match.string
    before = text[max(0, match.start() - 8) : match.start()]
    return bool(_SIGNED_BEFORE.search(before) or _SIGNED_AFTER.match(text, match.end()))


def read_words(words: str, code: str) -> Decimal | None:
    """The value of a run of number words, None where it is no number ("deux trois")."""
    plain = re.sub(r"[\s\u00a0\u202f\u2009]+", " ", words.lower()).replace(" - ", "-")
    plain = re.sub(r"\bcents\b", "cent", plain) if code == "fr" else plain
    try:
        return Decimal(text2num(plain, code))
    except (ValueError, OverflowError):
        return None


def _split_words(match: re.Match[str], code: str) -> list[Core]:
    """A run as one number, else its longest readable beginnings one after the other."""
    pieces = list(re.finditer(r"[^\W\d_]+", match.group()))
    found: list[Core] = []
    at = 0
    while at < len(pieces):
        for last in range(len(pieces), at, -1):
            start, end = pieces[at].start(), pieces[last - 1].end()
            if pieces[last - 1].group().lower() in numbers(code).joiners:
                continue
            value = read_words(match.group()[start:end], code)
            if value is not None:
                base = match.start()
                found.append(Core(base + start, base + end, value, None, words=True, rule="words"))
                at = last
                break
        else:
            at += 1
    return found


def _is_lone(core: Core, text: str, code: str) -> bool:
    return text[core.start : core.end].lower() in numbers(code).lone


def scan(text: str, lang: str) -> list[Core]:
    """Every number of the text in its order; words only for a language with a pack."""
    code = lang if lang in CODES else _PUNCTUATION.get(lang, "en")
    cores = [_from_digits(match) for match in digit_pattern(code).finditer(text)]
    if lang in CODES:
        for match in word_pattern(code).finditer(text):
            if match.end() - match.start() <= 300:
                cores += [c for c in _split_words(match, code) if not _is_lone(c, text, code)]
    cores.sort(key=lambda core: core.start)
    return cores
