"""Comparisons and reports as JSON: outcome, reasons, and the sentence in the language asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, product, repeat
from typing import TYPE_CHECKING, Any

from claimtrack.report.document.headline import headline
from claimtrack.report.json.values import dump, encoded, jsonable, plain_line, writable
from claimtrack.services.compare.claims import Compared
from claimtrack.services.lookup.claim_rows import ArticlesMet
from claimtrack.wording.comparison import comparison_sentence
from claimtrack.wording.groups import together_sentences

if TYPE_CHECKING:
    from claimtrack.domain.comparison.result import Comparison
    from claimtrack.domain.groups.duplicates import AlikePairs
    from claimtrack.domain.groups.partition import Stratum
    from claimtrack.services.claims.show import Shown
    from claimtrack.services.compare.conflicts import Conflicting, Conflicts
    from claimtrack.services.grouping.stored_findings import StoredFinding
    from claimtrack.services.reports.claims_report import Material


def compared_json(results: Sequence[Compared], lang: str) -> str:
    """A list of figures, each with its claims, pairs and origins."""
    return dump([_compared(one, lang) for one in results])


def conflicts_json(found: "Conflicts", whole: Sequence[Compared], lang: str) -> str:
    """How many figures were looked at, and those with findings, each with its grade.

    ``whole``: the same figures compared (``services.compare.conflicts.in_full``).
    """
    pairs = sorted(chain.from_iterable(map(_announced, found.found)))
    figures = zip(found.found, whole, strict=True)
    return dump(
        {
            "looked_at": found.looked_at,
            "figures": [_conflicting(one, figure, lang) for one, figure in figures],
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


def _conflicting(one: "Conflicting", whole: Compared, lang: str) -> dict[str, Any]:
    """The figure as ``compare`` prints it, cut down to its findings, with what grades them."""
    names = set(chain.from_iterable((*each.a, *each.b) for each in one.findings))
    claims = tuple(row for row in whole.claims if row.id in names)
    lines = [_of_line(each, whole, lang) for each in one.findings]
    told = _compared(replace(whole, claims=claims), lang)
    name = headline(one.figure, whole.claims, lang, one.story)
    return {**told, "headline": name, "story": one.first.story, "findings": lines}


def _of_line(each: "StoredFinding", whole: Compared, lang: str) -> dict[str, Any]:
    """A finding as ``compare`` prints a line of two sides, and its grade."""
    a, b = set(each.a), set(each.b)
    found = (line for line in whole.lines if a <= {*line.a} and b <= {*line.b})
    line = next(found, None)
    sides = {"a": list(each.a), "b": list(each.b), "pairs": len(a) * len(b)}
    told = _line(line, lang) if line is not None else {}
    return {**told, **sides, **_graded(each)}


def _graded(one: "StoredFinding") -> dict[str, Any]:
    return {
        "outcome": one.outcome,
        "grade": one.grade,
        "grade_reasons": list(one.reasons),
        "slip": one.slip,
        "announced": one.announced,
        "latest": jsonable(one.latest),
        "origins_a": one.origins_a,
        "origins_b": one.origins_b,
    }


def report_pieces(material: "Material", lang: str) -> Iterator[str]:
    """The whole report, figure by figure; what a figure lists, one item a line."""
    met = ArticlesMet()
    yield "{"
    if material.within is not None and material.within.dossier:
        yield f'"dossier": {plain_line(material.within.dossier)},\n'
    yield '"figures": ['
    for before, one in zip(chain([""], repeat(",")), material.figures(), strict=False):
        yield before + "\n" + writable(_by_lines(_compared(one, lang)))
        met.meet(one.claims)
    yield f'\n],\n"articles": {writable(_lines(jsonable(met.refs())))},\n'
    yield f'"thresholds": {plain_line(jsonable(material.thresholds))}\n}}\n'


def _by_lines(value: dict[str, Any]) -> str:
    """An object with each item of its lists on a line of its own."""
    told = (f'"{key}": {_lines(item)}' for key, item in value.items())
    return "{" + ",\n".join(told) + "}"


def _lines(value: object) -> str:
    if not value and type(value) in _EMPTY:
        return _EMPTY[type(value)]
    if not isinstance(value, list):
        return encoded(value)
    return "[\n" + ",\n".join(map(encoded, value)) + "\n]"


_EMPTY: dict[type, str] = {list: "[]", type(None): "null", bool: "false"}
"""Of ten keys of a figure, five hold nothing; to ask the encoder takes longer than the rest."""


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
