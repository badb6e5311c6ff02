"""The words of one language that numerals are read with, put up for quick look-up."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import product

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import NumeralKind
from claimtrack.domain.record import record
from claimtrack.extraction.text.tokens import Phrases, phrase_words, phrases
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.counting import CountingTable
from claimtrack.lang.tables.hedges import HedgeTable
from claimtrack.lang.tables.measures import MeasureTable
from claimtrack.lang.tables.numbers import NumberTable
from claimtrack.lang.tables.units import UnitTable
from claimtrack.lang.tables.words import WordTable

SPACES = " \u00a0\u202f\u2009"
"""Blanks that group digits."""
DASHES = frozenset("-–—")
UnitForm = tuple[str, NumeralKind]
"""A unit's name and the kind of numeral it makes."""


@record(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """A language's tables for numerals, and what is computed from them once.

    ``digits``: how its numbers are printed. ``countable``: nouns that are never counted in
    thousandths; ``one_person``: those for one person; ``measure_words``: scales and units;
    ``number_words``: numbers and scales;
    ``of_words``: "of" with an article or without; ``article_words``: all articles;
    ``counting``: words that show that the one before is a number; ``part_owners``: words behind
    which a fraction is one of something else.
    ``series``: what links the members of a list; ``list_links`` the same as printed;
    ``alternatives``: words between two ends ("à", "ou"). ``range_openers``: what opens a range,
    with the links it goes with; ``between``: those of them that go with "and". ``enumerations``:
    "and" and "or". ``sign_letters``, ``scale_letters``: the signs of units and scales in small
    letters. ``money_stems`` and ``counted_stems``: verbs of change where the number is money or
    counts their object. ``month_first``: months, of this language or one quoted in it, that stand
    before their day, with their own table.
    """

    numbers: NumberTable
    hedges: HedgeTable
    units: UnitTable
    abbreviations: frozenset[str]
    countable: frozenset[str]
    one_person: frozenset[str]
    measure_words: frozenset[str]
    number_words: frozenset[str]
    of_words: frozenset[str]
    article_words: frozenset[str]
    counting: frozenset[str]
    part_owners: frozenset[str]
    digits: re.Pattern[str]
    series: frozenset[str]
    list_links: frozenset[str]
    alternatives: frozenset[str]
    enumerations: frozenset[str]
    between: frozenset[str]
    own_months: frozenset[str]
    foreign_months: frozenset[str]
    month_first: Mapping[str, NumberTable]
    romans: Mapping[str, tuple[int, bool]]
    roman_letters: str
    money_stems: tuple[str, ...]
    counted_stems: tuple[str, ...]
    level_openers: frozenset[str]
    share_links: frozenset[str]
    sign_letters: frozenset[str]
    scale_letters: frozenset[str]
    signs: Mapping[str, UnitForm]
    unit_forms: Phrases[UnitForm]
    money_before: Phrases[str]
    per: Phrases[str]
    per_links: Phrases[bool]
    below_zero: Phrases[bool]
    age_before: Phrases[bool]
    age_after: Phrases[bool]
    age_after_unit: Phrases[bool]
    day_halves: Phrases[bool]
    and_half: Phrases[bool]
    vague_openers: Phrases[bool]
    one_in: Phrases[bool]
    not_parts: Phrases[bool]
    hedge_before: Phrases[Hedge]
    hedge_after: Phrases[Hedge]
    range_links: Phrases[bool]
    range_openers: Phrases[tuple[str, ...]]
    range_closers: Phrases[bool]
    delta_before: Phrases[bool]
    delta_after: Phrases[bool]
    factor_before: Phrases[bool]
    factor_after: Phrases[bool]

    def is_plural(self, word: str) -> bool:
        """Whether a word looks like a plural noun."""
        numbers = self.numbers
        return (
            len(word) > 3 and word.endswith(numbers.plural) and word not in numbers.function_words
        )

    def is_number_word(self, word: str) -> bool:
        """Whether a word is a number or multiplies one."""
        return word in self.number_words

    def of_follows(self, word: str) -> bool:
        """Whether "of" links a number to what it counts, with its article or without."""
        return word in self.of_words

    def is_named_by(self, word: str) -> bool:
        """Whether a word before makes a noun of the one behind: an article."""
        return word in self.article_words

    def links_word(self, word: str) -> bool:
        """Whether a token is a word that a noun phrase may run through ("d'" is one)."""
        return word.isalpha() or word in self.numbers.of


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of one language."""
    numbers = table(code, "numbers", NumberTable)
    hedges = table(code, "hedges", HedgeTable)
    units = table(code, "units", UnitTable)
    measures = table(code, "measures", MeasureTable)
    counting = table(code, "counting", CountingTable)
    words = frozenset(filter(str.isalpha, hedges.links))
    joiner, ors = numbers.joiner, numbers.or_words
    romans = _romans(numbers.roman_endings)
    scales = frozenset(numbers.scales)
    return Lexicon(
        numbers=numbers,
        hedges=hedges,
        units=units,
        abbreviations=table(code, "words", WordTable).abbreviations,
        countable=frozenset(measures.populations) | measures.persons,
        one_person=_one_person(measures, numbers) - counting.general,
        measure_words=scales | frozenset(units.words),
        number_words=frozenset(numbers.words) | scales,
        of_words=frozenset(numbers.of) | frozenset(numbers.of_contracted),
        article_words=frozenset(numbers.articles) | frozenset(numbers.lone),
        counting=frozenset(numbers.counts_before) | frozenset(numbers.months) | scales,
        part_owners=frozenset(numbers.of) | scales,
        digits=_digits(numbers),
        series=words | ors | {joiner, ",", "-", "–"},
        list_links=ors | {",", joiner, f", {joiner}"},
        alternatives=words,
        enumerations=ors | {joiner},
        between=_openers_of(hedges.between, joiner),
        own_months=_own_months(numbers),
        foreign_months=_foreign_months(),
        month_first=_month_first(),
        romans=romans,
        roman_letters="".join(sorted(set("".join(numbers.roman_endings)))),
        money_stems=_money_stems(hedges),
        counted_stems=_counted_stems(hedges),
        level_openers=hedges.change_openers | hedges.change_by,
        share_links=frozenset(phrase_words(link)[0] for link in numbers.one_in),
        sign_letters=frozenset(map(str.lower, units.signs)),
        scale_letters=frozenset(map(str.lower, numbers.short_scales)),
        signs=_kinds(units.signs),
        unit_forms=Phrases(_kinds(units.words)),
        money_before=Phrases(units.money_before),
        per=Phrases(units.per),
        per_links=phrases(units.per_links),
        below_zero=phrases(units.below_zero),
        age_before=phrases(units.age_before),
        age_after=phrases(units.age_after),
        age_after_unit=phrases(units.age_after_unit),
        day_halves=phrases(units.day_halves),
        and_half=phrases(numbers.and_half),
        vague_openers=phrases(numbers.vague_openers),
        one_in=phrases(numbers.one_in),
        not_parts=phrases(numbers.not_parts),
        hedge_before=Phrases(_classes(hedges.before)),
        hedge_after=Phrases(_classes(hedges.after)),
        range_links=phrases(hedges.links),
        range_openers=Phrases(_openers(hedges.between)),
        range_closers=phrases(frozenset(link for _, link in hedges.between)),
        delta_before=phrases(hedges.delta_before),
        delta_after=phrases(hedges.delta_after),
        factor_before=phrases(hedges.factor_before),
        factor_after=phrases(hedges.factor_after),
    )


def _one_person(measures: MeasureTable, numbers: NumberTable) -> frozenset[str]:
    """Nouns for people in the singular, but for those that gather many: "staff"."""
    people = (frozenset(measures.populations) | measures.persons) - measures.gathered
    return frozenset(word for word in people if not word.endswith(numbers.plural))


def _openers_of(between: Iterable[tuple[str, str]], joiner: str) -> frozenset[str]:
    """What opens the ranges whose ends "and" links."""
    return frozenset(opener for opener, link in between if link == joiner)


def _own_months(numbers: NumberTable) -> frozenset[str]:
    """The months that need no capital to be told from other words."""
    return frozenset() if numbers.months_capitalised else frozenset(numbers.months)


def _money_stems(hedges: HedgeTable) -> tuple[str, ...]:
    return tuple(stem for stem in hedges.delta_stems if stem not in hedges.losses)


def _counted_stems(hedges: HedgeTable) -> tuple[str, ...]:
    return tuple(stem for stem in hedges.delta_stems if not stem.startswith(hedges.taking))


def _kinds(units: Mapping[str, tuple[str, str]]) -> dict[str, UnitForm]:
    return {form: (name, NumeralKind(kind)) for form, (name, kind) in units.items()}


def _classes(hedges: Mapping[str, str]) -> dict[str, Hedge]:
    return {phrase: Hedge(name) for phrase, name in hedges.items()}


def _openers(between: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """What opens a range, with the links it may go with."""
    book: dict[str, tuple[str, ...]] = {}
    for opener, link in between:
        book[opener] = (*book.get(opener, ()), " ".join(phrase_words(link)))
    return book


def _digits(numbers: NumberTable) -> re.Pattern[str]:
    """Groups of three after one to three digits by one and the same mark; else plain digits.

    A lone group behind the decimal mark is decimals ("0,125"), two are grouping ("1,200,000" in
    French copy). A lone group behind the other mark is grouping ("18.000" in French). By twos
    before the last three, as in India ("12,34,567"), commas group in every language.
    """
    decimal = re.escape(numbers.decimal)
    group = f"[{SPACES}{re.escape(numbers.group)}]"
    return re.compile(
        rf"(?P<whole>[1-9]\d{{0,2}}(?P<mark>{group})\d{{3}}(?!\d)(?:(?P=mark)\d{{3}}(?!\d))*)"
        rf"(?:(?!(?P=mark))[.,](?P<after>\d+))?(?![.,]?\d)"
        rf"|(?P<foreign>[1-9]\d{{0,2}}(?:{decimal}\d{{3}}){{2,}}"
        r"|[1-9]\d?(?:,\d{2})+,\d{3})(?![.,]?\d)"
        rf"|(?P<plain>\d+)(?:{decimal}(?P<dec>\d+)(?![.,]\d)|[.,](?P<other>\d+)(?![.,]?\d))?"
    )


def _romans(endings: Iterable[str]) -> dict[str, tuple[int, bool]]:
    """Roman numbers up to 39 in small letters: (value, whether an ordinal ending follows)."""
    values = _roman_values()
    plain = {roman: (value, False) for roman, value in values.items() if len(roman) > 1}
    pairs = product(values.items(), endings)
    return {roman + ending: (value, True) for (roman, value), ending in pairs} | plain


def _roman_values() -> dict[str, int]:
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    romans = product(("", "x", "xx", "xxx"), ones)
    values = {"".join(roman): value for value, roman in enumerate(romans)}
    return {roman: value for roman, value in values.items() if value}


def _all_numbers() -> list[NumberTable]:
    return [table(code, "numbers", NumberTable) for code in CODES]


def _foreign_months() -> frozenset[str]:
    """Months that a capital tells from other words, also where another language quotes them.

    English captions stand in French pages: "December 9, 2016".
    """
    return frozenset(
        month
        for numbers in _all_numbers()
        if numbers.months_capitalised
        for month in numbers.months
    )


def _month_first() -> dict[str, NumberTable]:
    """Months of the languages that write them before the day, with their table."""
    return {
        month: numbers
        for numbers in _all_numbers()
        if numbers.month_first
        for month in numbers.months
    }
