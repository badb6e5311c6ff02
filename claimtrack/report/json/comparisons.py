"""Comparisons and reports as JSON: outcome, reasons, and the sentence in the language asked for."""

from collections.abc import Iterator, Sequence
from itertools import chain, product, repeat
from typing import TYPE_CHECKING, Any

from claimtrack.report.document.headline import headline
from claimtrack.report.json.values import dump, jsonable, plain_line
from claimtrack.services.compare.claims import Compared
from claimtrack.wording.comparison import comparison_sentence
from claimtrack.wording.groups import together_sentences

if TYPE_CHECKING:
    from claimtrack.domain.comparison.result import Comparison
    from claimtrack.domain.groups.duplicates import AlikePairs
    from claimtrack.domain.groups.findings import Finding
    from claimtrack.domain.groups.partition import Stratum
    from claimtrack.services.claims.show import Shown
    from claimtrack.services.compare.conflicts import Conflicting, Conflicts
    from claimtrack.services.reports.claims_report import ClaimsReport
    from claimtrack.settings import Thresholds


def compared_json(results: Sequence[Compared], lang: str) -> str:
    """A list of figures, each with its claims, pairs and origins."""
    return dump([_compared(one, lang) for one in results])


def conflicts_json(found: "Conflicts", thresholds: "Thresholds", lang: str) -> str:
    """How many figures were looked at, and those with findings, each with its grade."""
    pairs = sorted(chain.from_iterable(_announced(one) for one in found.found))
    return dump(
        {
            "looked_at": found.looked_at,
            "figures": [_conflicting(one, thresholds, lang) for one in found.found],
            "corrections": pairs,
            "not_listed": [
                {"grade": grade.value, "findings": count} for grade, count in found.lower.items()
            ],
            "undetermined": found.undetermined,
        }
    )


def _announced(one: "Conflicting") -> Iterator[list[str]]:
    """The sides of which one was announced to correct the other, as two lists of ids."""
    for each in one.findings:
        if each.announced:
            yield from map(list, product(each.a, each.b))


def _conflicting(one: "Conflicting", thresholds: "Thresholds", lang: str) -> dict[str, Any]:
    """The figure as ``compare`` prints it, its findings in their order with what grades them."""
    whole = _compared(one.compared(thresholds), lang)
    pairs = {(tuple(each["a"]), tuple(each["b"])): each for each in whole["findings"]}
    ordered = [{**pairs[each.a, each.b], **_graded(each)} for each in one.findings]
    name = headline(one.figure, one.claims.values(), lang)
    return {**whole, "headline": name, "story": one.first.story, "findings": ordered}


def _graded(one: "Finding") -> dict[str, Any]:
    return {
        "grade": one.grade.value,
        "grade_reasons": list(one.reasons),
        "slip": one.slip,
        "announced": one.announced,
        "latest": jsonable(one.latest),
        "origins_a": one.origins_a,
        "origins_b": one.origins_b,
    }


def report_pieces(report: "ClaimsReport", lang: str) -> Iterator[str]:
    """The whole report, figure by figure; what a figure lists, one item a line."""
    yield "{"
    if report.dossier:
        yield f'"dossier": {plain_line(report.dossier)},\n'
    yield '"figures": ['
    for before, one in zip(chain([""], repeat(",")), _figures(report), strict=False):
        yield before + "\n" + _by_lines(_compared(one, lang))
    yield f'\n],\n"articles": {_lines(jsonable(report.articles))},\n'
    yield f'"thresholds": {plain_line(jsonable(report.thresholds))}\n}}\n'


def _figures(report: "ClaimsReport") -> Iterator[Compared]:
    return chain(report.figures, report.single)


def _by_lines(value: dict[str, Any]) -> str:
    """An object with each item of its lists on a line of its own."""
    told = (f"{plain_line(key)}: {_lines(item)}" for key, item in value.items())
    return "{" + ",\n".join(told) + "}"


def _lines(value: object) -> str:
    if not isinstance(value, list) or not value:
        return plain_line(value)
    return "[\n" + ",\n".join(map(plain_line, value)) + "\n]"


def shown_json(shown: "Shown", lang: str) -> str:
    """Whatever ``show`` found."""
    return dump(_compared(shown, lang) if isinstance(shown, Compared) else shown)


def _compared(one: Compared, lang: str) -> dict[str, Any]:
    return {
        "figure": one.figure,
        "outcome": jsonable(one.standing.outcome),
        "claims": jsonable(one.claims),
        "findings": [_line(each, lang) for each in one.lines],
        "complete": one.standing.complete,
        "strata": [_stratum(each) for each in one.standing.strata],
        "together": [
            {"outcome": jsonable(outcome), "sentence": text}
            for outcome, text in together_sentences(one.together, lang)
        ],
        "origins": jsonable(one.origins),
        "left_out": jsonable(one.left_out),
    }


def _line(each: "AlikePairs", lang: str) -> dict[str, Any]:
    """``a`` and ``b``: the claims on either side; ``pairs``: how many this stands for."""
    ids = {"a": list(each.a), "b": list(each.b), "pairs": each.pairs}
    return {**ids, **_found(each.comparison, lang)}


def _found(comparison: "Comparison", lang: str) -> dict[str, Any]:
    return {
        "outcome": jsonable(comparison.outcome),
        "relation": jsonable(comparison.relation),
        "reasons": jsonable(comparison.reasons),
        "residual": jsonable(comparison.residual),
        "factor": jsonable(comparison.factor),
        "one_side": comparison.pair.one_side,
        "why": comparison_sentence(comparison, lang),
    }


def pair_json(comparison: "Comparison", lang: str) -> dict[str, Any]:
    """One pair of claims."""
    return {"a": comparison.a, "b": comparison.b, **_found(comparison, lang)}


def _stratum(one: "Stratum") -> dict[str, Any]:
    """Claims of one thing at one time, and their camps from low to high."""
    return {
        "window": jsonable(one.window),
        "place": one.place,
        "population": one.population,
        "denominator": one.denominator,
        "unit": one.spread.unit,
        "whole": jsonable(one.spread.whole),
        "factor": jsonable(one.spread.factor),
        "camps": [
            {
                "common": jsonable(camp.common),
                "claims": [name for fact in camp.facts for name in fact.ids],
                "origins": camp.origins.origins,
            }
            for camp in one.spread.camps
        ],
        "updated": list(one.updated),
        "left_out": list(one.spread.left_out),
    }
