"""Which numerals are claims, and what each counts."""

from claimtrack.domain.claim import Level
from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import Facet, Numeral, NumeralKind
from claimtrack.domain.record import changed
from claimtrack.extraction.claims.adjusted import as_share, as_total
from claimtrack.extraction.claims.context import ArticleContext
from claimtrack.extraction.claims.counted import Candidate, CountedThing, find_counted, stands_alone
from claimtrack.extraction.claims.facets.measure import CountedInSentence, acts, measure_of
from claimtrack.extraction.claims.facets.measure_words import (
    Counting,
    measure_words,
    names_group,
)
from claimtrack.extraction.claims.few import counts_few, is_few, is_spelled, tells_where
from claimtrack.extraction.claims.governing.told import Telling, told
from claimtrack.extraction.claims.nouns import counting, unit_of
from claimtrack.extraction.clauses.clause import Sentence
from claimtrack.extraction.numbers.amount import COLLECTIVE, ROW
from claimtrack.lang.pack import table
from claimtrack.lang.tables.hedges import HedgeTable
from claimtrack.lang.tables.numbers import NumberTable

_COUNTS = {
    NumeralKind.NUMBER, NumeralKind.PERCENT, NumeralKind.POINTS, NumeralKind.MONEY,
    NumeralKind.LENGTH, NumeralKind.AREA, NumeralKind.MASS, NumeralKind.TEMPERATURE,
    NumeralKind.RATE,
}  # fmt: skip
"""Kinds of numerals that can be claims; durations and ages are read but claim nothing."""

LARGE = 1000
"""A bare number from here on is a claim where its clause has a measure: "14,000 back at work"."""
_SUM = 1_000_000
"""A number with its scale and without a noun is a sum from here on."""
_GOES_ON = 400
"""Characters in which a second sum of money, or a second count of one noun, is of one measure."""
_INHERITS = 250
"""Characters in which "four of them" counts what the claim before it did."""
_OPENER = 12
"""Characters before a range in which its opener stands."""


def candidates(numerals: tuple[Numeral, ...], page: ArticleContext) -> list[tuple[int, Candidate]]:
    """The claims to be with their places in ``numerals``, in the order of the text."""
    claims: list[tuple[int, Candidate]] = []
    before: Candidate | None = None
    money: str | None = None
    for place, printed in enumerate(numerals):
        if not _may_claim(printed):
            continue
        two = [each for _, each in claims[-2:]]
        candidate = as_total(_read(as_share(printed), page, before, money), two)
        if _is_claim(candidate, page) or candidate.counted.forward:
            claims.append((place, candidate))
            before = candidate
            money = printed.unit if printed.kind is NumeralKind.MONEY else money
    return _forwarded(claims)


def _may_claim(numeral: Numeral) -> bool:
    """Whether a numeral is of a kind that counts, and stands in no table."""
    return numeral.kind in _COUNTS and numeral.rule != ROW


def _forwarded(claims: list[tuple[int, Candidate]]) -> list[tuple[int, Candidate]]:
    """The list with "30,000 of the 40,000 pupils" given the noun of the number behind it."""
    kept = []
    for at, (place, candidate) in enumerate(claims):
        if not candidate.counted.forward:
            kept.append((place, candidate))
        elif at + 1 < len(claims) and claims[at + 1][1].head is not None:
            noun = claims[at + 1][1]
            words = changed(candidate.counted, words=noun.counted.words)
            kept.append((place, changed(candidate, head=noun.head, counted=words)))
    return kept


def _is_claim(candidate: Candidate, page: ArticleContext) -> bool:
    """Whether the numeral counts or measures something, rather than merely standing there."""
    numeral = candidate.numeral
    if numeral.kind not in _COUNTS or numeral.factor or tells_where(numeral, page):
        return False
    if not _wants_noun(candidate):
        return True
    if candidate.head is None:
        return _claims_without_noun(candidate, page)
    return not is_few(numeral, page) or counts_few(candidate, page)


def _wants_noun(candidate: Candidate) -> bool:
    """Whether only a noun makes a claim of the numeral: a bare number of no order of magnitude."""
    numeral = candidate.numeral
    if numeral.kind is not NumeralKind.NUMBER or numeral.quantity.hedge is Hedge.VAGUE:
        return False
    return not candidate.unit


def _claims_without_noun(candidate: Candidate, page: ArticleContext) -> bool:
    """Whether a number that counts no noun is a claim by its measure, its size or its hedge."""
    numeral, measured = candidate.numeral, candidate.measure is not None
    if _counts_by_itself(numeral, page) or (measured and _takes_up(candidate.counted)):
        return True
    if is_spelled(numeral, page):
        return False
    return numeral.quantity.hedge is not Hedge.EXACT or (measured and _is_large(numeral))


def _counts_by_itself(numeral: Numeral, page: ArticleContext) -> bool:
    """Whether it says how many without a noun: "ils étaient une soixantaine".

    Not so "by the dozen", "à la douzaine".
    """
    if numeral.rule != COLLECTIVE:
        return False
    first = page.text[numeral.start : numeral.end].split()[0].lower()
    return first in table(page.code, "numbers", NumberTable).indefinite


def _takes_up(counted: CountedThing) -> bool:
    """Whether words say that the noun of an earlier claim is counted: "four of them"."""
    return counted.inherits and bool(counted.words)


def _is_large(numeral: Numeral) -> bool:
    value = numeral.quantity.value
    return value is not None and value >= LARGE


def _read(
    numeral: Numeral, page: ArticleContext, before: Candidate | None, money: str | None
) -> Candidate:
    """What the numeral counts; an ellipsis takes noun and measure from the claim before it."""
    sentence, clauses = page.sentence(numeral.start), page.parsed(numeral.start)
    counted = find_counted(page.text, numeral, *sentence, page.code)
    unit = _currency(numeral, counted, before) or _money(numeral, counted, money)
    counted = told(counted, Telling(numeral, page, clauses, before), unit)
    head = None if unit else _head(numeral, counted, before, page)
    end = numeral.end if unit else counted.end
    measure = _measure(numeral, Counting(numeral.full_start, end, head, unit), page, clauses)
    own_verb = numeral.kind is NumeralKind.NUMBER and acts(clauses, end)
    if before is not None and _leans_on(counted, head, before):
        measure = measure if own_verb else _of_ellipsis(measure, before)
        counted = changed(counted, words=before.counted.words)
    if measure.value is None and not own_verb:
        measure = _going_on(measure, _measure_before(before, numeral, head, unit))
    return Candidate(
        numeral,
        counted,
        _opening(numeral, page),
        max(end, numeral.full_end),
        sentence,
        clauses,
        clauses.clause_at(numeral.start),
        head,
        measure.value,
        unit,
        measure,
    )


def _leans_on(counted: CountedThing, head: str | None, before: Candidate) -> bool:
    """Whether a number without a noun counts what the claim before it does."""
    return counted.head is None and head is not None and head == before.head


def _going_on(measure: Facet[str], before: str | None) -> Facet[str]:
    """A measure that no words tell, as that of the claim before."""
    return Facet(before, Level.PASSAGE, "goes on") if before else measure


def _of_ellipsis(measure: Facet[str], before: Candidate) -> Facet[str]:
    """The measure of "and 12 in Lima": that of the claim it leans on, unless its own clause tells.

    "Police arrested 45 marchers in Ica and 12 in Lima": all are arrested, none is one who marched.
    """
    if measure.level is Level.STATED or before.measure is None:
        return measure
    return Facet(before.measure, Level.SENTENCE, "ellipsis")


def _measure_before(
    before: Candidate | None, numeral: Numeral, head: str | None, unit: str | None
) -> str | None:
    """The measure of the claim before, where the numeral goes on with it."""
    if before is None or not _goes_on(before, numeral, head, unit):
        return None
    return before.measure


def _head(
    numeral: Numeral, counted: CountedThing, before: Candidate | None, page: ArticleContext
) -> str | None:
    """The noun counted; that of the claim before where the number stands without one."""
    if before is None or not _are_plain(before.numeral, numeral):
        return counted.head
    near = before.sentence == page.sentence(numeral.start)
    if near and _stands_bare(counted, page):
        # "900 selon le syndicat, 600 selon la mairie": the second counts what the first does.
        return before.head or counted.head
    if counted.head is not None:
        return counted.head
    return before.head if near or _inherits(counted, numeral.start - before.end) else None


def _inherits(counted: CountedThing, gap: int) -> bool:
    """Whether a number counts what the claim ``gap`` characters before did."""
    return counted.inherits and gap < _INHERITS


def _stands_bare(counted: CountedThing, page: ArticleContext) -> bool:
    """Whether a number has no noun behind it, and nothing that could be one."""
    if counted.follows or counted.inherits:
        return False
    return stands_alone(page.text, counted.end, page.code)


def _are_plain(a: Numeral, b: Numeral) -> bool:
    """Whether both are bare numbers, without a unit."""
    return a.kind is b.kind is NumeralKind.NUMBER


def _currency(numeral: Numeral, counted: CountedThing, before: Candidate | None) -> str | None:
    """The currency that "4,5 milliards" goes without printing, after a sum of money."""
    if before is None or not _lacks_unit(numeral, counted):
        return None
    if before.unit or before.numeral.kind is not NumeralKind.MONEY:
        return before.unit
    return before.numeral.unit


def _money(numeral: Numeral, counted: CountedThing, money: str | None) -> str | None:
    """The currency the article told before, for a sum in a list: "Banque Claire : 3 milliards"."""
    value = numeral.quantity.value
    listed = _lacks_unit(numeral, counted) and counted.head is None
    return money if listed and value is not None and value >= _SUM else None


def _lacks_unit(numeral: Numeral, counted: CountedThing) -> bool:
    """Whether scale words stand without a unit or a noun behind them."""
    return not numeral.unit and "scale" in numeral.rule and not counted.follows


def _opening(numeral: Numeral, page: ArticleContext) -> int:
    """Where the claim's words begin: "entre" and "between" belong to a range."""
    start = numeral.full_start
    if numeral.quantity.hedge is not Hedge.RANGE:
        return start
    before = page.text[max(0, start - _OPENER) : start]
    words = before.rstrip()
    for opener, _ in table(page.code, "hedges", HedgeTable).between:
        if opener in counting(page.code).range_openers and words.lower().endswith(" " + opener):
            return start - len(before) + len(words) - len(opener)
    return start


def _measure(
    numeral: Numeral, what: Counting, page: ArticleContext, clauses: Sentence
) -> Facet[str]:
    """The measure of a claim, by the clauses of its sentence."""
    text, code = page.text, page.code
    if names_group(text, what.start, what.head, code):
        return Facet()
    sentence = page.sentence(numeral.start)
    words = page.once("measures", sentence, lambda: measure_words(text, *sentence, code))
    unit = what.unit or unit_of(numeral, what.head, code)
    counted = Counting(what.start, what.end, what.head, unit)
    return measure_of(CountedInSentence(text, code, counted, clauses, words))


def _goes_on(before: Candidate, numeral: Numeral, head: str | None, unit: str | None) -> bool:
    """Whether a figure without a measure of its own goes on with the one before it."""
    if numeral.start - before.end > _GOES_ON or numeral.kind is not before.numeral.kind:
        return False
    if _are_one_currency(before.numeral, numeral):
        return True
    return head is not None and head == before.head and not unit


def _are_one_currency(a: Numeral, b: Numeral) -> bool:
    """Whether the second is money of the first one's currency."""
    return b.kind is NumeralKind.MONEY and a.unit == b.unit
