"""What is said of many claims: sums of parts, rests of a whole, series, counts of origins."""

from decimal import Decimal
from typing import TYPE_CHECKING

from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.wording.claims import claim_words, outcome_word, span_words
from claimtrack.wording.comparison import times_apart
from claimtrack.wording.language import DEFAULT, sentences, typography
from claimtrack.wording.writer import interval, quote

if TYPE_CHECKING:  # values are read by their fields; the rules that make them are not loaded
    from claimtrack.domain.comparison.bounds import Interval
    from claimtrack.domain.groups.aggregate import Together
    from claimtrack.domain.groups.parts import Sum
    from claimtrack.domain.groups.residual import RestComparison, RestReading
    from claimtrack.domain.groups.series import CountSeries
    from claimtrack.domain.origins.independence import Origins


def together_sentences(found: "Together", lang: str) -> tuple[tuple[Outcome, str], ...]:
    """Each finding's outcome and sentence; series that rise say nothing."""
    said = [sum_sentence(each, lang) for each in found.sums]
    said += [rest_sentence(each, lang) for each in found.rests]
    said += [series_sentence(each, lang) for each in found.series if each.out]
    return tuple(zip(found.outcomes, said, strict=True))


def sum_sentence(found: "Sum", lang: str = DEFAULT) -> str:
    """Whether parts that a text lists in full add up to their whole."""
    key = f"{found.outcome}/{found.relation}"
    if found.total is None or found.committed is None:
        key = "undetermined/rest_unknown"
    return (
        sentences(lang)
        .main[key]
        .format(
            A=claim_words(found.whole, lang),
            B=claim_words(next(iter(found.parts), found.whole), lang),
            W=claim_words(found.whole, lang),
            sum=_bounds(found.total, found.unit, lang),
            bw=_bounds(found.committed, found.unit, lang),
            apart=times_apart(found.factor, lang),
        )
    )


def _bounds(bounds: "Interval | None", unit: str | None, lang: str) -> str:
    return "" if bounds is None else interval(bounds, unit, lang)


def series_sentence(found: "CountSeries", lang: str = DEFAULT) -> str:
    """The counts that do not fit a count which only rises; "" where every report fits."""
    if not found.out:
        return ""
    first, last = found.claims[0], found.claims[-1]
    return (
        sentences(lang)
        .main["conflict/series"]
        .format(
            n=len(found.claims),
            A=claim_words(first, lang),
            B=claim_words(last, lang),
            out=", ".join(claim_words(claim, lang) for claim in found.out),
        )
    )


def rest_sentence(found: "RestComparison", lang: str = DEFAULT) -> str:
    """Whether a third claim fits; where it is open, each reading and what would decide."""
    slots = {
        "C": claim_words(found.other, lang),
        "W": quote(found.whole.text or found.whole.counted, lang),
        "P": quote(found.part.text or found.part.counted, lang),
        "residual": _bounds(found.residual, found.unit, lang),
        "bc": _bounds(found.committed, found.unit, lang),
        "apart": times_apart(found.factor, lang),
        "imprecise": quote(found.deciding, lang),
        "readings": _readings(found, lang),
    }
    return sentences(lang).rest[found.outcome].format(**slots)


def _readings(found: "RestComparison", lang: str) -> str:
    """Each reading of the whole's window with its outcome, equal ones once."""
    shown = dict.fromkeys(_reading(found, each, lang) for each in found.readings if each.whole)
    return typography(lang).semicolon.join(shown)


def _reading(found: "RestComparison", reading: "RestReading", lang: str) -> str:
    """One reading, and the two numbers where it is a conflict."""
    words = quote(found.whole.window.words or found.whole.text, lang) if found.whole.window else ""
    outcome = outcome_word(lang, reading.outcome)
    if reading.outcome is Outcome.CONFLICT and found.committed and found.residual:
        ends = (interval(side, found.unit, lang) for side in (found.committed, found.residual))
        outcome += " ({} / {})".format(*ends)
    span = span_words(reading.whole, lang)
    return sentences(lang).rest["reading"].format(W=words, span=span, outcome=outcome)


def origins_sentence(found: "Origins", lang: str = DEFAULT) -> str:
    """The four counts: 1 origin, 1 agency, 10 outlets, 0 unknown."""
    counts = (found.origins, found.agencies, found.outlets, found.unknown)
    many = typography(lang).many
    return ", ".join(
        f"{count} {forms[many(Decimal(count))]}"
        for count, forms in zip(counts, sentences(lang).counts, strict=True)
    )
