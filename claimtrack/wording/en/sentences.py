"""What a comparison says in English. Slots: see ``claimtrack.wording.comparison``."""

from claimtrack.wording.shapes import Sentences

MAIN = {
    "agree/same value": "{A} and {B} give the same value: {value}.",
    "agree/unit conversion": "{A} and {B} are one value in two units: {ba} and {bb}.",
    "agree/same utterance": (
        "{A} and {B} report the same words, with the same value: {value}. "
        "That is one source, not two."
    ),
    "compatible/bound": (
        "{A} and {B} can both hold: the first commits to {ba}, the second to {bb}."
    ),
    "compatible/range": (
        "{A} and {B} can both hold: the first leaves room for {ba}, the second for {bb}."
    ),
    "compatible/rounding": (
        "{A} and {B} can both hold, by rounding: the first stands for {ba}, the second for {bb}."
    ),
    "compatible/touching bounds": (
        "{A} and {B} can both hold, at one value only: {common} ({ba}; {bb})."
    ),
    "compatible/part of": "{P} can be a part of {W}: the rest must hold {residual}.",
    "compatible/shorter window": (
        "{P} covers a shorter time than {W} and can be a part of it: "
        "the rest of the time must hold {residual}."
    ),
    "compatible/update": (
        "{A} and {B} are a running count of one side: the later figure updates the earlier one "
        "({ba}; {bb})."
    ),
    "compatible/parts add up": "The parts of {W} add up: {sum} against {bw}.",
    "tension/soft bounds": (
        "{A} and {B} do not exclude each other, but hardly fit: a reader takes the first "
        "to mean {sa}, the second {sb}."
    ),
    "conflict/disagreement": (
        "{A} and {B} cannot both hold: the first commits to {ba}, the second to {bb}{apart}."
    ),
    "conflict/same utterance": (
        "{A} and {B} report the same words with two numbers that cannot both hold: "
        "{ba} and {bb}{apart}."
    ),
    "conflict/revision": (
        "{A} and {B} are two estimates of one quantity, and cannot both hold: {ba} and {bb}{apart}."
    ),
    "conflict/contradicts itself": (
        "{A} and {B} come from one side, which announced no correction, and cannot both hold: "
        "{ba} and {bb}{apart}."
    ),
    "conflict/denial": "{A} and {B} contradict each other: one side denies the figure.",
    "conflict/part exceeds whole": (
        "{P} cannot be a part of {W}: the part commits to {bp}, the whole to {bw}{apart}."
    ),
    "conflict/parts do not add up": (
        "The parts of {W} do not add up: together {sum}, against {bw}{apart}."
    ),
    "conflict/cumulative falls": (
        "{A} and {B} are a count since one start, and it falls, which it cannot: "
        "{ba} and {bb}{apart}."
    ),
    "conflict/series": (
        "Of {n} counts since one start, from {A} to {B}, these do not fit a count that only "
        "rises: {out}."
    ),
    "not comparable/other unit": "{A} and {B} are in different units: {va} and {vb}.",
    "not comparable/kind": "{A} and {B} are numbers of different kinds: {va} and {vb}.",
    "not comparable/other event": "{A} and {B} tell of two different events: nothing to compare.",
    "not comparable/other quantity": "{A} and {B} count different things: {va} and {vb}.",
    "not comparable/forecast": (
        "{A} and {B} cannot be compared: one is planned or forecast, the other is not."
    ),
    "not comparable/denominator": (
        "{A} and {B} are shares of different wholes: “{va}” and “{vb}”."
    ),
    "not comparable/definition": (
        "{A} and {B} are counted by different definitions: “{va}” and “{vb}”."
    ),
    "not comparable/basis": "{A} and {B} rest on different bases: {va} and {vb}.",
    "not comparable/other scope": (
        "{A} and {B} are about other people or places, neither inside the other: {va} and {vb}."
    ),
    "not comparable/other time": "{A} and {B} hold at different times: {wa} and {wb}.",
    "undetermined/window_unknown": (
        "{A} and {B} cannot be settled: {readings}. The date of {dateless} would decide."
    ),
    "undetermined/window_ambiguous": (
        "{A} and {B} cannot be settled: {readings}. The window of {imprecise} would decide."
    ),
    "undetermined/field_unknown": (
        "{A} and {B} would contradict each other if both had the same {field} ({ba}; {bb}); "
        "one does not name it. The {field} would decide."
    ),
    "undetermined/facet_unknown": (
        "{A} and {B} would contradict each other if both were of the same {field} ({ba}; {bb}), "
        "which the texts do not say. The {field} would decide."
    ),
    "undetermined/one_text": (
        "{A} and {B} stand in one text, which does not give them as the numbers of two sources "
        "({ba}; {bb}): it may mean two things. What each of them counts would decide."
    ),
    "undetermined/growth_possible": (
        "{A} and {B} are counts of two sides that may have grown in between ({ba}; {bb}). "
        "The days that they run to would decide."
    ),
    "undetermined/no_value": "{A} and {B} cannot be settled: no number can be read in {valueless}.",
    "undetermined/part_of_cycle": (
        "{A} and {B} are each declared a part of the other. "
        "Which of them is the whole would decide."
    ),
    "undetermined/rest_unknown": "{A} and {B} cannot be settled: the rest of {W} is not known.",
}

READING = {
    "dates": "if the windows are {wa} and {wb}, {outcome}",
    "same": "if they are of the same time, {outcome}",
    "other": "if they are of different times, {outcome}",
}
REST = {
    "compatible": "{C} fits the rest of {W} without {P}: the rest must hold {residual}.",
    "conflict": (
        "{C} does not fit the rest of {W} without {P}: it commits to {bc}, "
        "the rest must hold {residual}{apart}."
    ),
    "not comparable": "{C} is not about the rest of {W} without {P}.",
    "undetermined": (
        "Whether {C} fits the rest of {W} without {P} cannot be settled: {readings}. "
        "The window of {imprecise} would decide."
    ),
    "reading": "if {W} covers {span}, {outcome}",
}
DETAIL = {
    "apart": ", at least {factor} times apart",
    "narrow": "; the gap is narrow ({low} against {high})",
    "assumed": "Assuming the same {fields}.",
    "unsourced": "A figure without a source may be anybody's.",
    "drift": "The reports differ: {items}.",
    "drift_item": "{field} ({a} / {b})",
    "scope": "The same number is said of two different things.",
    "same_utterance": "Both come from one speaker on one occasion: one origin, not two.",
    "floored": "{X} counts only what its basis can see, so it is read as a floor.",
    "thresholds": "Thresholds: {items}.",
    "rounding_cap": "a round number stands for at most {percent} on either side",
    "about": "“{about}” and “{nearly}” reach {percent}",
    "more_than_soft": "“{more_than}” is not said beyond {percent} more",
    "at_least_soft": "“{at_least}” is not said beyond {times} times the floor",
    "up_to_soft": "“{up_to}” and “{less_than}” are not said below {percent} of the end",
    "narrow_limit": "a gap of at most {percent} is called narrow",
    "and": " and ",
    "none": "unknown",
    "nobody": "no source",
}
WORDS = {
    "unit": "unit", "per": "denominator in time or head", "kind": "kind of number",
    "measure": "measure", "modality": "modality", "denominator": "denominator", "basis": "basis",
    "definition": "definition",
    "population": "population", "place": "place", "window": "date",
    "number": "number", "hedge": "hedge", "label": "label", "scope": "what it is a share of",
    "stock": "a level at a time (stock)", "flow": "a count over a time (flow)",
    "cumulative": "a count since a start (cumulative)", "rate": "a rate", "change": "a change",
    "range": "a range", "vague": "a vague number",
}  # fmt: skip
FIELDS = {
    "event": "event",
    "counted": "thing counted",
    "place": "place",
    "time": "time",
    "unit": "unit",
    "per": "denominator in time or head",
    "kind": "kind of number",
    "measure": "measure",
    "modality": "modality",
    "denominator": "denominator",
    "definition": "definition",
    "basis": "basis",
}

COUNTS = (
    ("origin", "origins"),
    ("agency", "agencies"),
    ("outlet", "outlets"),
    ("unknown", "unknown"),
)

TABLE = Sentences(
    main=MAIN,
    reading=READING,
    rest=REST,
    detail=DETAIL,
    words=WORDS,
    fields=FIELDS,
    counts=COUNTS,
)
