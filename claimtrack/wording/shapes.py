"""What a language fills in to be written: one shape a topic, ``wording/CODE/TOPIC.py`` fills it.

The file names are the same in each language, and so are the keys and the slots of its tables; a
test holds them to that.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

Words = Mapping[str, str]
Forms = tuple[str, str]
"""One and many: ("hour", "hours")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typography:
    """How numbers, dates and quoted words are printed.

    ``group`` stands between thousands in numbers of at least ``grouped_from``; ``percent_gap``
    before "%". ``unbroken``: spaces of a running text at which no line breaks, each an expression
    with what is set there. ``money_first``: units whose sign stands before the number. ``many``:
    whether a number takes the plural. ``first_day``: the first of a month. ``date`` and
    ``short_date`` hold {day}, {month} and {year}, ``short_day`` the first two; ``period`` {start}
    and {end}. ``between``, ``at_least``, ``at_most`` hold {low} and {high}.
    """

    group: str
    grouped_from: int
    decimal: str
    percent_gap: str
    unbroken: tuple[tuple[str, str], ...]
    money_first: frozenset[str]
    many: Callable[[Decimal], bool]
    quotes: Forms
    colon: str
    semicolon: str
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    first_day: str
    date: str
    short_date: str
    short_day: str
    period: str
    between: str
    at_least: str
    at_most: str
    any_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What language-neutral ids are called.

    ``units``: unit → its name for one and for many; ``plural`` makes many of a noun that has no
    entry there. ``measures``: in headings; ``words``: measures, populations and units in a
    sentence, which go before those of headings. ``quarters``: compass point →
    its word, put together with {place} as {quarter} by ``quarter_of``. ``small_words`` stay small
    inside a place's name. ``ids_are_names``: whether ids of places are words of this language.
    """

    units: Mapping[str, Forms]
    plural: Callable[[str], str]
    measures: Words
    words: Words
    quarters: Words
    quarter_of: str
    small_words: frozenset[str]
    ids_are_names: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """What is said of comparisons. Slots: see ``wording.comparison`` and ``wording.groups``.

    ``main``: outcome/relation → sentence; ``reading``: one way to read two windows; ``rest``: of
    what is left of a whole; ``detail``: small pieces; ``words``: fields inside a sentence,
    and those members of closed sets that need an article or a gloss there (the other members are in
    the catalogue alone); ``fields``: fields as headings; ``counts``: what origins are counted in.
    """

    main: Words
    reading: Words
    rest: Words
    detail: Words
    words: Words
    fields: Words
    counts: tuple[Forms, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """The lines of a derivation. Slots: see ``wording.derivation`` and ``wording.workings``.

    ``rows``: row of the decision table → its name and its rule; ``reasons``: of the thresholds,
    their examples as an article prints them.
    """

    steps: Words
    states: Words
    lies: Words
    workings: Words
    rows: Mapping[str, Forms]
    origins: Words
    reasons: Words


def forms(lines: str) -> dict[str, Forms]:
    """The table written as "id=one|many", or "id=name" for a name that does not change."""
    pairs = (line.partition("=")[::2] for line in lines.strip().splitlines())
    return {name: (words.split("|")[0], words.split("|")[-1]) for name, words in pairs}


def names(lines: str) -> dict[str, str]:
    """The table written as "id=name", one a line."""
    return dict(line.split("=", 1) for line in lines.strip().splitlines())
