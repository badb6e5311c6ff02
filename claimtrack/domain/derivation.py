"""The whole way to an outcome, line by line: gates, scope, windows, bounds, thresholds."""

from dataclasses import dataclass, fields

from claimtrack.domain import sentences_en, sentences_fr
from claimtrack.domain.findings import Findings
from claimtrack.domain.gates import Gate
from claimtrack.domain.phrases import claim_words, detail, span_words, word
from claimtrack.domain.typeset import interval

_TABLES = {"fr": sentences_fr.STEPS, "en": sentences_en.STEPS}


@dataclass(frozen=True, slots=True)
class Step:
    """One line. ``name`` is a stable code; ``values`` are what the line rests on, as text."""

    name: str
    values: tuple[tuple[str, str], ...]
    en: str
    fr: str

    def sentence(self, lang: str = "en") -> str:
        """The line in ``lang``."""
        return self.fr if lang == "fr" else self.en


def derivation(found: Findings) -> tuple[Step, ...]:
    """Every step in the order in which it was taken."""
    steps = [_gate(gate) for gate in found.pair.passage.gates]
    if found.pair.same_utterance:
        steps.append(_step("utterance", {}))
    if found.pair.passage.failure is None:
        steps += [_scope(found), *_windows(found), *_bounds(found)]
    return (*steps, _outcome(found), *_settings(found))


def _step(name: str, slots: dict[str, tuple[str, str]]) -> Step:
    """Slots are (English, French)."""
    english, french = (_TABLES[lang].get(name, "") for lang in ("en", "fr"))
    return Step(
        name=name,
        values=tuple((key, pair[0]) for key, pair in slots.items()),
        en=english.format(**{key: pair[0] for key, pair in slots.items()}),
        fr=french.format(**{key: pair[1] for key, pair in slots.items()}),
    )


def _both(name: str) -> tuple[str, str]:
    return word("en", name), word("fr", name)


def _or_unknown(name: str | None) -> tuple[str, str]:
    return _both(name) if name else (detail("en", "none"), detail("fr", "none"))


def _gate(gate: Gate) -> Step:
    state = "failed" if gate.failed else "assumed" if gate.assumed else "same"
    if not any(gate.values):
        state = "open"
    shown = " ({} / {})"
    pairs = [_or_unknown(value) for value in gate.values]
    values = (
        ("", "")
        if state == "open"
        else (shown.format(pairs[0][0], pairs[1][0]), shown.format(pairs[0][1], pairs[1][1]))
    )
    names = (sentences_en.FIELDS[gate.name], sentences_fr.FIELDS[gate.name])
    titled = (names[0].capitalize(), names[1].capitalize())
    return _step("gate", {"name": titled, "state": _table(state), "values": values})


def _table(key: str) -> tuple[str, str]:
    return _TABLES["en"][key], _TABLES["fr"][key]


def _scope(found: Findings) -> Step:
    a, b = found.pair.a.claim, found.pair.b.claim
    return _step(
        "scope",
        {
            "scope": _table(str(found.pair.scope)),
            "pa": _or_unknown(a.population),
            "pb": _or_unknown(b.population),
            "la": _or_unknown(a.place),
            "lb": _or_unknown(b.place),
        },
    )


def _windows(found: Findings) -> list[Step]:
    return [
        _step(
            "windows",
            {
                "wa": (span_words(reading.a, "en"), span_words(reading.a, "fr")),
                "wb": (span_words(reading.b, "en"), span_words(reading.b, "fr")),
                "outcome": _both(reading.ruling.outcome),
            },
        )
        for reading in found.readings
    ]


def _bounds(found: Findings) -> list[Step]:
    unit = found.pair.unit
    return [
        _step(
            "bounds",
            {
                "X": (claim_words(side.claim, "en"), claim_words(side.claim, "fr")),
                "hard": (interval(side.hard, unit, "en"), interval(side.hard, unit, "fr")),
                "soft": (interval(side.soft, unit, "en"), interval(side.soft, unit, "fr")),
            },
        )
        for side in (found.pair.a, found.pair.b)
    ]


def _outcome(found: Findings) -> Step:
    slots = {"outcome": _both(found.outcome), "relation": _both(found.relation)}
    return _step("outcome", slots)


def _settings(found: Findings) -> list[Step]:
    """Every threshold with its value, so that the arithmetic can be redone."""
    settings = found.pair.thresholds
    return [
        Step(
            "threshold",
            ((item.name, str(value)),),
            f"{item.name} = {value}",
            f"{item.name} = {value}",
        )
        for item in fields(settings)
        if (value := getattr(settings, item.name)) is not None
    ]
