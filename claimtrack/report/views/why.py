"""The derivation of one comparison, under headings, for people and as data."""

from itertools import groupby
from typing import Any

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Parts, line, spans
from claimtrack.report.json.comparisons import pair_json
from claimtrack.report.json.values import dump
from claimtrack.report.views.pairs import why as sentences
from claimtrack.services.compare.why import Why
from claimtrack.wording.derivation import Step

_PARTS = {
    "claim": "claims",
    "bounds": "bounds",
    "gate": "gates",
    "utterance": "scope",
    "scope": "scope",
    "window": "scope",
    "assumed": "scope",
    "facets": "scope",
    "rule": "decision",
    "outcome": "decision",
    "residual": "decision",
    "factor": "decision",
    "origins": "origins",
    "threshold": "thresholds",
}


def why_parts(found: Why, lang: str) -> Parts:
    """Every step under its heading; the outcome first, its sentences last."""
    outcome = found.comparison.outcome.value
    ids = f"{found.a.id} ↔ {found.b.id}"
    parts: Parts = [spans((ids, "id"), "  ", (word(lang, outcome), outcome))]
    for name, steps in groupby(found.steps, key=_part):
        parts += [line(), line(say(lang, f"why.{name}"), "head")]
        parts += [line(step.sentence(lang), indent=2) for step in steps]
    parts += [line(), line(say(lang, "why.said"), "head")]
    return [*parts, line(sentences(found.comparison, lang), indent=2)]


def _part(step: Step) -> str:
    return _PARTS[step.name]


def why_json(found: Why, lang: str) -> str:
    """The comparison, and each step with its values and its line."""
    steps: list[dict[str, Any]] = [
        {"step": step.name, "values": dict(step.values), "text": step.sentence(lang)}
        for step in found.steps
    ]
    return dump({**pair_json(found.comparison, lang), "steps": steps})
