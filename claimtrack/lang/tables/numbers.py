"""The shape of a language's number words."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberTable:
    """How a language writes numbers, in digits and in words. All words are lower case.

    ``group``: marks that group thousands beside the spaces; ``decimal``: the decimal mark.
    ``words``: simple words below a million; ``vigesimal``: sixty and eighty go on with ten to
    nineteen, and eighty is four twenties. ``joiner``: the word between ("et", "and"), and
    ``joined``: the values it may bring, none where any. ``lone``: words that are a number only
    beside another word ("un", "a"), and ``one_before``: the words beside which they are.
    ``unlikely``: words that are more often no number ("neuf", new), with the words before which
    they are none, and ``counts_after`` those behind which they are. ``point``: the decimal mark in
    words; ``minus``: the sign in words, ``not_minus`` what stands before it where it compares.

    ``scales`` multiply ("million"); ``short_scales`` do so as letters, case kept; those in
    ``clear_scales`` need no money beside them. ``and_half``: "et demi". ``of``: what links a
    number to what it counts. ``collectives``: a word for about a number ("centaine");
    ``pairs``: those of them that
    count only before "of" ("a couple of"). ``collective_openers``: what stands before it and how often it counts. ``vague``: plurals that
    give an order of magnitude, with the tenth of their upper bound; ``vague_openers``: what stands
    before them.

    ``parts``: denominators of fractions; ``halves``: words that are a fraction by themselves;
    ``half_of``: what must follow those that are also adverbs; ``not_parts``: words after a
    denominator that make it something else. ``both``: words that make the number behind them a
    pronoun ("tous deux"). ``one_in``: links of "one in five"; ``fold``: ("threefold") words that
    are a factor, ``folding`` those that are verbs or adverbs and count only where they say so.
    ``indefinite``: the lone words that are articles. ``or_words``: "ou", "or". ``of_contracted``:
    "of" with an article in one word ("du"). ``definite_parts``: denominators that "le", "the"
    makes a fraction ("le tiers des"). Halves are nouns (``half_nouns``, "la moitié"), adverbs that
    are one only before ``half_of`` (``half_adverbs``, "half the"), or adjectives of a unit
    (``half_adjectives``, "demi-heure"). ``once``: "fois", "time" in "once out of N".
    ``share_before_noun``: what is counted may follow the second number ("one in five children").
    ``fold_before``: what must follow some words of ``fold`` ("twice as"). ``counts_before``: what
    shows that an ``unlikely`` word is a number ("neuf pour cent").

    ``ordinals``: words and values; ``own_ordinals``: those that end no longer one;
    ``ordinal_endings``: what follows digits. ``roman_endings``: what makes Roman numbers ordinals
    ("XXIe"); ``possessives``: what hangs on a thing named by its number ("the 737's").

    ``months_capitalised``: months are written with a capital, which tells them from other words;
    ``month_first``: the month may stand before its day ("May 12"); ``day_links``: what links two
    days of one month ("12 et 13 mai"). ``weekday_day``: a day of the month may follow its weekday
    bare ("samedi 12"). ``years_by_pairs``: years may be said as two numbers ("nineteen eighty").
    """

    group: str
    decimal: str
    words: Mapping[str, int]
    vigesimal: bool
    joiner: str
    joined: frozenset[int]
    lone: frozenset[str]
    one_before: frozenset[str]
    unlikely: Mapping[str, frozenset[str]]
    counts_after: frozenset[str]
    point: str
    minus: str
    scales: Mapping[str, Decimal]
    short_scales: Mapping[str, Decimal]
    clear_scales: frozenset[str]
    and_half: tuple[str, ...]
    of: frozenset[str]
    collectives: Mapping[str, int]
    pairs: frozenset[str]
    collective_openers: Mapping[str, Decimal]
    vague: Mapping[str, int]
    vague_openers: tuple[str, ...]
    few: Mapping[str, int]
    parts: Mapping[str, int]
    halves: Mapping[str, Decimal]
    not_parts: tuple[str, ...]
    half_of: frozenset[str]
    one_in: tuple[str, ...]
    both: frozenset[str]
    fold: Mapping[str, Decimal]
    folding: frozenset[str]
    ordinals: Mapping[str, int]
    own_ordinals: frozenset[str]
    ordinal_endings: frozenset[str]
    months: Mapping[str, int]
    days: Mapping[str, int]
    articles: frozenset[str]
    function_words: frozenset[str]
    plural: tuple[str, ...]
    indefinite: frozenset[str]
    or_words: frozenset[str]
    of_contracted: frozenset[str]
    definite_parts: frozenset[str]
    half_nouns: frozenset[str]
    half_adverbs: frozenset[str]
    half_adjectives: frozenset[str]
    once: frozenset[str]
    share_before_noun: bool
    fold_before: Mapping[str, frozenset[str]]
    counts_before: frozenset[str]
    roman_endings: tuple[str, ...]
    possessives: tuple[str, ...]
    months_capitalised: bool
    month_first: bool
    day_links: frozenset[str]
    weekday_day: bool
    years_by_pairs: bool
    not_minus: frozenset[str]
