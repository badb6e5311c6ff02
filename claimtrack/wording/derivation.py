"""The whole way to an outcome, line by line: words, bounds, gates, scope, time, rule, thresholds.

``claimtrack.wording.why`` adds the origins and puts the lines in their order.
"""

from dataclasses import dataclass
from decimal import Decimal

from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.comparison.gates import Gate
from claimtrack.domain.comparison.outcome import Outcome, Relation, Ruling, WindowReading
from claimtrack.domain.comparison.pair import Pair, Side
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.period import allen
from claimtrack.wording import derivation_en, derivation_fr, sentences_en, sentences_fr
from claimtrack.wording.phrases import claim_words, detail, span_words, word
from claimtrack.wording.typeset import interval, number
from claimtrack.wording.workings import ends, workings

Both = tuple[str, str]
"""English, French."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a derivation.

    ``name``: a stable code: "claim", "bounds", "gate", "utterance", "scope", "window", "rule",
    "outcome", "residual", "factor", "assumed", "origins" or "threshold". ``values``: what the
    line rests on, as (name, text) in English. ``en`` and ``fr``: the line for people.
    """

    name: str
    values: tuple[tuple[str, str], ...]
    en: str
    fr: str

    def sentence(self, lang: str = "en") -> str:
        """The line in ``lang``."""
        return self.fr if lang == "fr" else self.en


def step(name: str, slots: dict[str, Both]) -> Step:
    """A line from its template and its values, each in both languages."""
    english, french = derivation_en.STEPS[name], derivation_fr.STEPS[name]
    return Step(
        name=name,
        values=tuple((key, pair[0].strip(" ;:,.")) for key, pair in slots.items()),
        en=english.format(**{key: pair[0] for key, pair in slots.items()}),
        fr=french.format(**{key: pair[1] for key, pair in slots.items()}),
    )


def derivation(found: Comparison) -> tuple[Step, ...]:
    """Every step in the order in which it was taken, up to the outcome."""
    pair = found.pair
    sides = (pair.a, pair.b)
    steps = [_claim(side) for side in sides]
    steps += [_bounds(side, pair) for side in sides]
    steps += [_gate(gate) for gate in pair.passage.gates]
    if pair.same_utterance:
        steps.append(step("utterance", {}))
    if pair.passage.failure is None:
        steps += [_scope(pair), *(_window(pair, reading) for reading in found.readings)]
    if pair.assumed and pair.passage.failure is None:
        names = [_both(name) for name in pair.assumed]
        fields = (", ".join(name[0] for name in names), ", ".join(name[1] for name in names))
        steps.append(step("assumed", {"fields": fields}))
    return (*steps, *_decision(found))


def _same(text: str) -> Both:
    return text, text


def _both(name: str) -> Both:
    return word("en", name), word("fr", name)


def _or_unknown(name: str | None) -> Both:
    return _both(name) if name else (detail("en", "none"), detail("fr", "none"))


def _state(key: str) -> Both:
    return derivation_en.STATES[key], derivation_fr.STATES[key]


def _claim(side: Side) -> Step:
    claim = side.claim
    words = [claim_words(claim, lang).rpartition(" (") for lang in ("en", "fr")]
    where = ", ".join(name for name in (claim.outlet, claim.article) if name)
    return step(
        "claim",
        {
            "id": _same(claim.id),
            "words": (words[0][0], words[1][0]),
            "who": (words[0][2].removesuffix(")"), words[1][2].removesuffix(")")),
            "where": _same(f", {where}" if where else ""),
        },
    )


def _bounds(side: Side, pair: Pair) -> Step:
    shown = [
        (
            workings(side, pair.unit, pair.thresholds, lang),
            *ends(side.hard, side.soft, pair.unit, lang),
        )
        for lang in ("en", "fr")
    ]
    names = ("workings", "hard", "soft")
    slots = {name: (shown[0][at], shown[1][at]) for at, name in enumerate(names)}
    return step("bounds", {"id": _same(side.claim.id), **slots})


def _gate(gate: Gate) -> Step:
    state = "failed" if gate.failed else "assumed" if gate.assumed else "same"
    values = _same("")
    if any(gate.values):
        one, two = (_or_unknown(value) for value in gate.values)
        values = (f" ({one[0]} / {two[0]})", f" ({one[1]} / {two[1]})")
        state = "passed" if state == "same" and one != two else state
    else:
        state = "open"
    names = (sentences_en.FIELDS[gate.name], sentences_fr.FIELDS[gate.name])
    titled = (names[0].capitalize(), names[1].capitalize())
    return step("gate", {"name": titled, "state": _state(state), "values": values})


def _scope(pair: Pair) -> Step:
    a, b = pair.a.claim, pair.b.claim
    return step(
        "scope",
        {
            "scope": _state(str(pair.scope)),
            "pa": _or_unknown(a.population),
            "pb": _or_unknown(b.population),
            "la": _or_unknown(a.place),
            "lb": _or_unknown(b.place),
        },
    )


def _window(pair: Pair, reading: WindowReading) -> Step:
    key = row(pair, reading.ruling)
    return step(
        "window",
        {
            "wa": (span_words(reading.a, "en"), span_words(reading.a, "fr")),
            "wb": (span_words(reading.b, "en"), span_words(reading.b, "fr")),
            "lie": _lie(reading),
            "row": (derivation_en.ROWS[key][0].lower(), derivation_fr.ROWS[key][0].lower()),
            "outcome": _both(reading.ruling.outcome),
        },
    )


def _lie(reading: WindowReading) -> Both:
    key = None
    if reading.same is not None:
        key = "same" if reading.same else "other"
    elif reading.a is not None and reading.b is not None:
        key = allen(reading.a, reading.b).value
    if key is None:
        return _same("")
    return f" ({derivation_en.LIES[key]})", f" ({derivation_fr.LIES[key]})"


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
    if "cumulative_falls" in ruling.reasons:
        return "d"
    return _ROW.get(ruling.relation) or ("e" if pair.fixed else "g")


def _decision(found: Comparison) -> list[Step]:
    key = _deciding_row(found)
    names = (derivation_en.ROWS[key], derivation_fr.ROWS[key])
    steps = [step("rule", {"row": (names[0][0], names[1][0]), "rule": (names[0][1], names[1][1])})]
    steps.append(
        step("outcome", {"outcome": _both(found.outcome), "relation": _relation(found.relation)})
    )
    if found.residual is not None and found.whole is not None:
        steps.append(_residual(found, found.residual))
    if found.factor is not None:
        steps.append(_factor(found))
    return steps


def _relation(relation: Relation) -> Both:
    return relation.value, derivation_fr.RELATIONS[relation.value]


def _deciding_row(found: Comparison) -> str:
    if found.pair.passage.failure is not None:
        return "gate"
    if found.outcome is Outcome.UNDETERMINED:
        return "open"
    ruling = Ruling(outcome=found.outcome, relation=found.relation, reasons=found.reasons)
    return row(found.pair, ruling)


def _number(end: Decimal | None, lang: str) -> str:
    return number(end, lang) if end is not None else "∞"


def _residual(found: Comparison, residual: Interval) -> Step:
    pair = found.pair
    part, whole = (pair.b, pair.a) if found.whole == pair.a.claim else (pair.a, pair.b)
    named = {
        "low": whole.hard.low, "high": whole.hard.high, "pl": part.hard.low, "ph": part.hard.high,
    }  # fmt: skip
    slots = {key: (_number(end, "en"), _number(end, "fr")) for key, end in named.items()}
    shown = (interval(residual, pair.unit, "en"), interval(residual, pair.unit, "fr"))
    return step("residual", {**slots, "residual": shown})


def _factor(found: Comparison) -> Step:
    a, b = found.pair.a.hard, found.pair.b.hard
    lower, upper = (a, b) if a.below(b) else (b, a)
    named = {"upper": upper.low, "lower": lower.high, "factor": found.factor}
    return step("factor", {key: (_number(v, "en"), _number(v, "fr")) for key, v in named.items()})
