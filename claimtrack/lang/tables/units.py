"""The shape of a language's units, and of the words that tell a number is no quantity."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitTable:
    """Words for units and for what is no quantity.

    ``words`` maps a printed form to (unit, kind of numeral); ``signs`` does so for letters whose
    case counts ("m", "km", "C"). ``money_before``: signs and codes printed before the number;
    ``dollars``: the letters glued to a dollar sign. ``cents``: words for hundredths of the
    currency named before. ``skipped``: adjectives between number and unit. ``per_links`` introduce
    what a rate is taken over, ``per`` maps it to an id, ``per_heads`` are words that say it alone
    ("daily"); ``not_per``: what follows a time told, no rate ("a day earlier"). ``per_direct``:
    what a rate starts with right behind percent or an age; ``per_counted``: links that need a
    number of their own ("pour 100 000 habitants"); ``per_articles``: links that are articles, and
    make a rate of money only ("3 euros le litre"). ``paid``: words of
    money before a unit that is also a weight ("earn 900 pounds"). ``below_zero``: phrases behind degrees that
    make them negative.

    ``age_before``, ``age_people``, ``age_after``: the contexts in which a count of years is an
    age: phrases right before, persons before "de N ans", phrases behind that hold the unit;
    ``age_after_unit``: phrases behind the unit ("ans révolus"); ``bare_ages``: an age may go
    without unit ("John Smith, 34,"); ``age_at``: pairs of words before it; ``age_groups``:
    determiners of a group of that age; ``not_age``: what follows a sentence or a term, never an
    age. ``ref_heads``: words before the number of a reference; ``code_heads``: names of products;
    ``streets``: words that follow a house number; ``score_words``: words near the score of a game;
    ``year_before``: words after which four digits are a year, ``year_owners``: owners before
    four digits that are a year though a plural follows ("its 2018 races"), ``count_before``: words after which
    they are a count; ``decade_before``: words before a decade, ``decade_endings`` what hangs on it
    ("1980s"); ``hour_before``: words before an hour of the day; ``hours`` and ``day_halves``:
    words behind a number that make it a time; ``not_hour``: what follows hours that are a
    duration; ``clock_marks``: signs that part hours and minutes before a half of the day;
    ``hour_verbs``: verbs of what has an hour ("she will speak at 20.15"). ``ref_letters``: letters
    between the word of a reference and its number ("article L. 12"); ``house_suffixes``: what may
    follow a house number ("12 bis, rue").
    """

    words: Mapping[str, tuple[str, str]]
    signs: Mapping[str, tuple[str, str]]
    money_before: Mapping[str, str]
    dollars: Mapping[str, str]
    cents: frozenset[str]
    skipped: frozenset[str]
    per_links: frozenset[str]
    per: Mapping[str, str]
    per_heads: Mapping[str, str]
    not_per: frozenset[str]
    paid: frozenset[str]
    below_zero: tuple[str, ...]
    age_before: tuple[str, ...]
    age_people: frozenset[str]
    age_after: tuple[str, ...]
    age_at: frozenset[tuple[str, str]]
    age_groups: frozenset[str]
    not_age: frozenset[str]
    ref_heads: frozenset[str]
    code_heads: frozenset[str]
    streets: frozenset[str]
    street_last: bool
    score_words: frozenset[str]
    year_before: frozenset[str]
    year_owners: frozenset[str]
    count_before: frozenset[str]
    decade_before: frozenset[str]
    hour_before: frozenset[str]
    hours: frozenset[str]
    day_halves: tuple[str, ...]
    per_direct: frozenset[str]
    per_counted: frozenset[str]
    per_articles: frozenset[str]
    age_after_unit: tuple[str, ...]
    bare_ages: bool
    decade_endings: frozenset[str]
    not_hour: frozenset[str]
    clock_marks: frozenset[str]
    hour_verbs: frozenset[str]
    ref_letters: frozenset[str]
    house_suffixes: frozenset[str]
