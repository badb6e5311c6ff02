"""Comparisons and reports as JSON: outcome, reasons, and the sentence in the language asked for."""

from collections.abc import Sequence
from typing import Any

from claimtrack.report.compared import ORDER
from claimtrack.report.jsonable import dump, jsonable
from claimtrack.services.comparing import Compared, Pair
from claimtrack.services.conflicts import Conflicts
from claimtrack.services.exporting import ClaimsReport
from claimtrack.services.showing import Shown


def compared_json(results: Sequence[Compared], lang: str) -> str:
    """A list of figures, each with its claims, pairs and origins."""
    return dump([_compared(one, lang) for one in results])


def conflicts_json(found: Conflicts, lang: str) -> str:
    """How many figures were looked at, and those with findings."""
    figures = [_compared(one, lang) for one in found.found]
    return dump({"looked_at": found.looked_at, "figures": figures})


def report_json(report: ClaimsReport, lang: str) -> str:
    """The whole report."""
    figures = [_compared(one, lang) for one in (*report.figures, *report.single)]
    return dump({"figures": figures, "articles": report.articles, "thresholds": report.thresholds})


def shown_json(shown: Shown, lang: str) -> str:
    """Whatever ``show`` found."""
    return dump(_compared(shown, lang) if isinstance(shown, Compared) else shown)


def _compared(one: Compared, lang: str) -> dict[str, Any]:
    return {
        "figure": one.figure,
        "claims": jsonable(one.claims),
        "pairs": [_pair(pair, lang) for pair in sorted(one.pairs, key=_gravity)],
        "origins": jsonable(one.origins),
    }


def _gravity(pair: Pair) -> int:
    return ORDER.index(pair.comparison.outcome.value)


def _pair(pair: Pair, lang: str) -> dict[str, Any]:
    comparison = pair.comparison
    return {
        "a": pair.a,
        "b": pair.b,
        "outcome": jsonable(comparison.outcome),
        "relation": jsonable(comparison.relation),
        "reasons": jsonable(comparison.reasons),
        "residual": jsonable(comparison.residual),
        "factor": jsonable(comparison.factor),
        "why": comparison.sentence(lang),
    }
