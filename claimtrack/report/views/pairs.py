"""How each pair of a comparison stands, for people: outcome, sentences, what is left out."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product
from operator import attrgetter
from typing import TYPE_CHECKING

from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Parts, line, spans
from claimtrack.report.views.figure_summary import short_ids
from claimtrack.wording.comparison import comparison_verdict
from claimtrack.wording.writer import number

if TYPE_CHECKING:
    from claimtrack.domain.comparison.result import Comparison
    from claimtrack.domain.groups.duplicates import AlikePairs
    from claimtrack.domain.groups.findings import Finding
    from claimtrack.services.compare.claims import Compared

MOST_LINES = 12
_MOST_IDS = 8

Announced = frozenset[tuple[str, str]]
"""Pairs of ids of which one claim was announced to correct the other."""


def pair_lines(
    one: "Compared", lang: str, everything: bool, announced: Announced = frozenset()
) -> Parts:
    """How the claims stand, the gravest first, each with its sentences."""
    if not one.lines:
        return [line()] if one.together.outcomes else [line(), line(say(lang, "one_claim"))]
    if everything:
        parts = _pairs(one.lines, len(one.lines), announced, _grades(one, lang), lang)
    else:
        wanted = [each for each in one.lines if comparable(each)]
        parts = _pairs(wanted, MOST_LINES, announced, _grades(one, lang), lang)
        parts += _incomparable([each for each in one.lines if not comparable(each)], lang)
    return [*parts, *_partly(one, lang), line()]


def _incomparable(lines: Sequence["AlikePairs"], lang: str) -> Parts:
    return [line(), line(apart_line(lines, lang), "dim")] if lines else []


def _partly(one: "Compared", lang: str) -> Parts:
    """That there are too many claims to compare each pair of them."""
    if one.standing.complete:
        return []
    text = say(lang, "compare.partly", facts=number(Decimal(one.standing.facts), lang))
    return [line(), line(text, "dim")]


Grades = Mapping[tuple[tuple[str, ...], tuple[str, ...]], str]
"""The two sides of a finding → its grade as it is told."""


def _grades(one: "Compared", lang: str) -> Grades:
    """The grades of conflicts and tensions; what stays undetermined has none to tell."""
    listed = filter(attrgetter("is_listed"), one.findings)
    return {(found.a, found.b): grade_told(found, lang) for found in listed}


def _pairs(
    lines: Sequence["AlikePairs"], most: int, announced: Announced, grades: Grades, lang: str
) -> Parts:
    """The first pairs, each under its outcome and grade, and how many more there are."""
    parts: Parts = [line()] if lines else []
    for each in lines[:most]:
        outcome = each.comparison.outcome.value
        head = [(ids(each), "id"), ("  ", ""), (word(lang, outcome), outcome)]
        if (grade := grades.get((each.a, each.b))) is not None:
            head += [("  ", ""), (grade, "dim")]
        parts.append(spans(*head))
        parts.append(line(why(each.comparison, lang) + _own(each, announced, lang), indent=2))
    if len(lines) > most:
        parts.append(line(say(lang, "compare.more_lines", n=len(lines) - most), "dim"))
    return parts


def grade_told(finding: "Finding", lang: str) -> str:
    """The grade with its reasons in words; a likely slip with them."""
    reasons = [word(lang, code, "grade") for code in finding.reasons]
    if finding.slip:
        reasons.append(word(lang, finding.slip, "slip"))
    told = ", ".join(reasons)
    return say(lang, "report.grade_told", grade=finding.grade.value, reasons=told)


def _own(each: "AlikePairs", announced: Announced, lang: str) -> str:
    """Of two figures of one source: whether a correction was announced, unless that was said."""
    comparison = each.comparison
    if comparison.outcome is not Outcome.CONFLICT or comparison.pair.one_side is not True:
        return ""
    if _is_announced(each, announced):
        return " " + say(lang, "compare.corrected")
    if comparison.relation is Relation.CONTRADICTS_ITSELF:
        return ""
    return " " + say(lang, "compare.uncorrected")


def _is_announced(each: "AlikePairs", announced: Announced) -> bool:
    """Whether one of the claims was announced to correct one of the others."""
    return any(not announced.isdisjoint(product(ones, twos)) for ones, twos in each.sets)


def ids(each: "AlikePairs | Finding") -> str:
    """C1 C8 ↔ C20; among copies, C21 = C22 = C24."""
    if each.a == each.b:
        sign = " = " if each.comparison.outcome is Outcome.AGREE else " ↔ "
        return sign.join(each.a[:_MOST_IDS]) + _more(each.a)
    return f"{short_ids(each.a, _MOST_IDS)} ↔ {short_ids(each.b, _MOST_IDS)}"


def _more(names: Sequence[str]) -> str:
    return f" +{len(names) - _MOST_IDS}" if len(names) > _MOST_IDS else ""


def comparable(each: "AlikePairs") -> bool:
    """Whether the pair says more than that it cannot be compared."""
    return each.comparison.outcome is not Outcome.NOT_COMPARABLE


def apart_line(lines: Sequence["AlikePairs"], lang: str, hint: bool = True) -> str:
    """How many pairs cannot be compared, for which reasons; ``hint``: and how to see them."""
    counts: Counter[str] = Counter()
    for each in lines:
        counts[word(lang, each.comparison.relation)] += each.pairs
    reasons = ", ".join(f"{name} {n}" for name, n in counts.most_common())
    text = say(lang, "pairs_apart", n=counts.total(), reasons=reasons)
    return text + say(lang, "see_all") if hint else text


def not_compared(one: "Compared", lang: str) -> Iterator[str]:
    """What a report says of the pairs that it does not show, and of those not looked at."""
    apart = [each for each in one.lines if not comparable(each)]
    if apart:
        yield apart_line(apart, lang, hint=False)
    if not one.standing.complete:
        yield say(lang, "compare.partly_report", facts=number(Decimal(one.standing.facts), lang))


def why(comparison: "Comparison", lang: str) -> str:
    """The sentences of a comparison, without the thresholds, which a report names once."""
    return comparison_verdict(comparison, lang)


def pair_parts(found: "Comparison", lang: str) -> Parts:
    """The two ids, the outcome, the sentences."""
    outcome = found.outcome.value
    return [
        spans((f"{found.a} ↔ {found.b}", "id"), "  ", (word(lang, outcome), outcome)),
        line(why(found, lang), indent=2),
    ]
