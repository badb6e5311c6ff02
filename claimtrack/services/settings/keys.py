"""Every setting that the settings file may hold: its name, what it takes, its variable."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from claimtrack.locale.messages import languages
from claimtrack.settings import LIMIT_VARIABLES

TEXT, LANG, WORDS, WHOLE, NUMBER = "text", "lang", "words", "whole", "number"


@dataclass(frozen=True, slots=True)
class Key:
    """One setting. ``least`` and ``most`` bound a number, both included; ``wants`` says so."""

    name: str
    kind: str = TEXT
    variable: str | None = None
    least: Decimal = Decimal(0)
    most: Decimal = Decimal(10**9)
    wants: str = "write words in quotation marks"

    @property
    def table(self) -> str:
        """The table of the file that holds it, "" for the top."""
        return self.name.rpartition(".")[0]

    @property
    def field(self) -> str:
        """Its name in that table, and in ``Thresholds`` or ``Limits``."""
        return self.name.rpartition(".")[2]


_SHARE = "a number from 0 to 1"
_FROM_1 = "a number from 1 on"
_WHOLE = "a whole number from 1 on"


def _share(name: str) -> Key:
    return Key(f"thresholds.{name}", NUMBER, most=Decimal(1), wants=_SHARE)


def _limit(name: str) -> Key:
    variable = LIMIT_VARIABLES.get(name)
    return Key(f"limits.{name}", WHOLE, variable, Decimal(1), wants=_WHOLE)


KEYS: dict[str, Key] = {
    key.name: key
    for key in (
        Key("db", TEXT, "CLAIMTRACK_DB"),
        Key("lang", LANG, "CLAIMTRACK_LANG", wants=", ".join(languages())),
        Key("user", TEXT, "CLAIMTRACK_USER"),
        Key("ratings", WORDS, wants="two words or more, the best first"),
        _share("rounding_cap"),
        Key(
            "thresholds.rounding_zeros",
            WHOLE,
            most=Decimal(9),
            wants="a whole number from 0 to 9",
        ),
        _share("about"),
        Key("thresholds.more_than_soft", NUMBER, most=Decimal(100), wants="a number from 0 to 100"),
        Key("thresholds.at_least_soft", NUMBER, least=Decimal(1), wants=_FROM_1),
        _share("up_to_soft"),
        _share("narrow"),
        Key("thresholds.fixed_days", WHOLE, least=Decimal(1), wants=_WHOLE),
        *map(_limit, ("page_megabytes", "seconds", "whole_seconds", "redirects")),
        Key("limits.retries", WHOLE, most=Decimal(9), wants="a whole number from 0 to 9"),
        Key(
            "limits.pause",
            NUMBER,
            LIMIT_VARIABLES["pause"],
            most=Decimal(3600),
            wants="a number from 0 to 3600",
        ),
    )
}
"""By name, in the order in which they are shown."""


def fits(key: Key, value: object) -> bool:
    """Whether a value of the file, as TOML reads it, is one that the setting takes."""
    checks: dict[str, Callable[[Key, Any], bool]] = {
        TEXT: lambda _, given: isinstance(given, str) and bool(given.strip()),
        LANG: lambda _, given: given in languages(),
        WORDS: _are_words,
        WHOLE: lambda asked, given: type(given) is int and _within(asked, Decimal(given)),
        NUMBER: _is_number,
    }
    return checks[key.kind](key, value)


def _are_words(_: Key, value: object) -> bool:
    if not isinstance(value, list) or {type(word) for word in value} != {str}:
        return False
    return len({word.strip() for word in value} - {""}) == len(value) >= 2


def _is_number(key: Key, value: object) -> bool:
    if type(value) is int:
        value = Decimal(value)
    return isinstance(value, Decimal) and value.is_finite() and _within(key, value)


def _within(key: Key, value: Decimal) -> bool:
    return key.least <= value <= key.most


def read_words(key: Key, words: tuple[str, ...]) -> object:
    """What somebody typed, as the file's value; None where it is nothing of the kind."""
    if key.kind == WORDS:
        parts = words[0].split(",") if len(words) == 1 else words
        return list(map(str.strip, parts))
    return _READERS[key.kind](words[0]) if len(words) == 1 else None


def _as_typed(word: str) -> str:
    return word


def _number(word: str) -> Decimal | None:
    try:
        return Decimal(word.strip().replace(",", "."))
    except InvalidOperation:
        return None


def _whole_number(word: str) -> int | None:
    number = _number(word)
    if number is None or not number.is_finite():
        return None
    return int(number) if number == number.to_integral_value() else None


_READERS: dict[str, Callable[[str], object]] = {
    TEXT: _as_typed,
    LANG: _as_typed,
    WHOLE: _whole_number,
    NUMBER: _number,
}
"""Kind of a setting of one word → how the word is read."""
