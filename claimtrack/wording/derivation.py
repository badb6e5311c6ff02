"""The whole way to an outcome, line by line: words, bounds, gates, scope, time, rule, thresholds.

``claimtrack.wording.why`` adds the origins and puts the lines in their order.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial

from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.comparison.missing import ONE_TEXT
from claimtrack.domain.comparison.outcome import Gate, Outcome, Relation, Ruling, WindowReading
from claimtrack.domain.comparison.pair import Pair, Side
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.comparison.windows import allen
from claimtrack.locale import messages
from claimtrack.wording.claims import claim_words, detail, outcome_word, span_words, word
from claimtrack.wording.language import DEFAULT, derivation_lines, sentences
from claimtrack.wording.workings import ends, workings
from claimtrack.wording.writer import interval, number

Slots = dict[str, str]


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a derivation.

    ``name``: a stable code: "claim", "bounds", "gate", "utterance", "scope", "window", "rule",
    "outcome", "residual", "factor", "assumed", "facets", "origins" or "threshold". ``values``:
    what the line rests on, as (name, text) in English. ``slots``: the same in any language.
    """

    name: str
    values: tuple[tuple[str, str], ...]
    slots: Callable[[str], Slots] = field(repr=False, compare=False)

    def sentence(self, lang: str = DEFAULT) -> str:
        """The line in ``lang``."""
        return derivation_lines(lang).steps[self.name].format(**self.slots(lang))


def step(name: str, slots: Callable[[str], Slots]) -> Step:
    """A line from what fills its slots in a language."""
    values = tuple((key, text.strip(" ;:,.")) for key, text in slots(DEFAULT).items())
    return Step(name, values, slots)


def derivation(found: Comparison) -> tuple[Step, ...]:
    """Every step in the order in which it was taken, up to the outcome."""
    return tuple(step(name, slots) for name, slots in _steps(found))


def _steps(found: Comparison) -> Iterator[tuple[str, Callable[[str], Slots]]]:
    pair = found.pair
    yield "claim", partial(_claim, pair.a)
    yield "claim", partial(_claim, pair.b)
    yield "bounds", partial(_bounds, pair.a, pair)
    yield "bounds", partial(_bounds, pair.b, pair)
    for gate in pair.passage.gates:
        yield "gate", partial(_gate, gate)
    if pair.same_utterance:
        yield "utterance", _nothing
    if pair.passage.failure is None:
        yield from _scope_and_time(found)
    yield from _decision(found)


def _scope_and_time(found: Comparison) -> Iterator[tuple[str, Callable[[str], Slots]]]:
    pair = found.pair
    yield "scope", partial(_scope, pair)
    for reading in found.readings:
        yield "window", partial(_window, pair, reading)
    if pair.assumed:
        yield "assumed", partial(_assumed, pair)
    if found.outcome in (Outcome.CONFLICT, Outcome.TENSION) or missing_in(found):
        yield "facets", partial(_facets, pair)


def _decision(found: Comparison) -> Iterator[tuple[str, Callable[[str], Slots]]]:
    yield "rule", partial(_rule, found)
    yield "outcome", partial(_outcome, found)
    if found.residual is not None and found.whole is not None:
        yield "residual", partial(_residual, found, found.residual)
    if found.factor is not None:
        yield "factor", partial(_factor, found)


def _nothing(_lang: str) -> Slots:
    return {}


def _or_unknown(name: str | None, lang: str) -> str:
    return word(lang, name) if name else detail(lang, "none")


def _claim(side: Side, lang: str) -> Slots:
    claim = side.claim
    words, _, who = claim_words(claim, lang).rpartition(" (")
    where = ", ".join(name for name in (claim.outlet, claim.article) if name)
    return {
        "id": claim.id,
        "words": words,
        "who": who.removesuffix(")"),
        "where": f", {where}" if where else "",
    }


def _bounds(side: Side, pair: Pair, lang: str) -> Slots:
    hard, soft = ends(side.hard, side.soft, pair.unit, lang)
    worked = workings(side, pair.unit, pair.thresholds, lang)
    return {"id": side.claim.id, "workings": worked, "hard": hard, "soft": soft}


def _gate(gate: Gate, lang: str) -> Slots:
    values = ""
    if any(gate.values):
        a, b = (_or_unknown(value, lang) for value in gate.values)
        values = f" ({a} / {b})"
    name = sentences(lang).fields[gate.name]
    state = derivation_lines(lang).states[_gate_state(gate)]
    return {"name": name[:1].upper() + name[1:], "state": state, "values": values}


def _gate_state(gate: Gate) -> str:
    if not any(gate.values):
        return "open"
    if gate.failed or gate.assumed:
        return "failed" if gate.failed else "assumed"
    return "same" if gate.values[0] == gate.values[1] else "passed"


def _scope(pair: Pair, lang: str) -> Slots:
    a, b = pair.a.claim, pair.b.claim
    return {
        "scope": derivation_lines(lang).states[str(pair.scope)],
        "pa": _or_unknown(a.population, lang),
        "pb": _or_unknown(b.population, lang),
        "la": _or_unknown(a.place, lang),
        "lb": _or_unknown(b.place, lang),
    }


def _window(pair: Pair, reading: WindowReading, lang: str) -> Slots:
    key = row(pair, reading.ruling)
    return {
        "wa": span_words(reading.a, lang),
        "wb": span_words(reading.b, lang),
        "lie": _lie(reading, lang),
        "row": derivation_lines(lang).rows[key][0].lower(),
        "outcome": outcome_word(lang, reading.ruling.outcome),
    }


def _lie(reading: WindowReading, lang: str) -> str:
    """How the two windows lie, in brackets; "" where one of them is not known."""
    if reading.same is not None:
        key = "same" if reading.same else "other"
    elif reading.a is not None and reading.b is not None:
        key = allen(reading.a, reading.b).value
    else:
        return ""
    return f" ({derivation_lines(lang).lies[key]})"


def _assumed(pair: Pair, lang: str) -> Slots:
    return {"fields": ", ".join(word(lang, name) for name in pair.assumed)}


def _facets(pair: Pair, lang: str) -> Slots:
    """Each facet with how it is known to be the same."""
    states = derivation_lines(lang).states
    shown = (
        f"{sentences(lang).fields[facet.name]} ({states[f'told_{facet.told}']})"
        for facet in pair.facets
    )
    return {"facets": ", ".join(shown)}


def missing_in(found: Comparison) -> bool:
    """Whether it is a facet that is only assumed that leaves two claims undetermined."""
    if found.outcome is not Outcome.UNDETERMINED:
        return False
    named = {each.name for each in found.pair.facets}
    return found.reasons[0] == ONE_TEXT or found.reasons[0].removesuffix("_unknown") in named


_ROW = {
    Relation.DENIAL: "denial",
    Relation.SAME_VALUE: "a",
    Relation.UNIT_CONVERSION: "a",
    Relation.PART_OF: "c",
    Relation.SHORTER_WINDOW: "c",
    Relation.PART_EXCEEDS_WHOLE: "c",
    Relation.UPDATE: "d",
    Relation.CUMULATIVE_FALLS: "d",
    Relation.OTHER_SCOPE: "f",
    Relation.OTHER_TIME: "f",
}


def row(pair: Pair, ruling: Ruling) -> str:
    """The row of the decision table that gave a ruling: "a" to "g", or "denial"."""
    if "denied" in ruling.reasons:
        return "denial"
    if ruling.relation is Relation.SAME_UTTERANCE and ruling.outcome is Outcome.AGREE:
        return "a"
    if {"cumulative_falls", "growth_possible"} & set(ruling.reasons):
        return "d"
    if pair.running and ruling.relation is Relation.DISAGREEMENT:
        return "d"
    return _ROW.get(ruling.relation, "e" if pair.fixed else "g")


def _deciding_row(found: Comparison) -> str:
    if found.pair.passage.failure is not None:
        return "gate"
    if found.outcome is Outcome.UNDETERMINED:
        return _open_row(found)
    ruling = Ruling(outcome=found.outcome, relation=found.relation, reasons=found.reasons)
    return row(found.pair, ruling)


def _open_row(found: Comparison) -> str:
    """The row that leaves it open."""
    if "growth_possible" in found.reasons:
        return "d"
    return "0" if missing_in(found) else "open"


def _rule(found: Comparison, lang: str) -> Slots:
    name, rule = derivation_lines(lang).rows[_deciding_row(found)]
    return {"row": name, "rule": rule}


def _outcome(found: Comparison, lang: str) -> Slots:
    relation = messages.word(lang, found.relation)
    return {"outcome": outcome_word(lang, found.outcome), "relation": relation}


def _residual(found: Comparison, residual: Interval, lang: str) -> Slots:
    pair = found.pair
    part, whole = (pair.b, pair.a) if found.whole == pair.a.claim else (pair.a, pair.b)
    named = {
        "low": whole.hard.low, "high": whole.hard.high, "pl": part.hard.low, "ph": part.hard.high,
    }  # fmt: skip
    slots = {key: _or_endless(end, lang) for key, end in named.items()}
    return {**slots, "residual": interval(residual, pair.unit, lang)}


def _factor(found: Comparison, lang: str) -> Slots:
    a, b = found.pair.a.hard, found.pair.b.hard
    lower, upper = (a, b) if a.below(b) else (b, a)
    named = {"upper": upper.low, "lower": lower.high, "factor": found.factor}
    return {key: _or_endless(value, lang) for key, value in named.items()}


def _or_endless(end: Decimal | None, lang: str) -> str:
    return "∞" if end is None else number(end, lang)
