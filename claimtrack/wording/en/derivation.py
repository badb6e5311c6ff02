"""The lines of a derivation in English. Slots: see ``claimtrack.wording.derivation``."""

from claimtrack.wording.shapes import Derivation

STEPS = {
    "claim": "{id}: {words}, {who}{where}.",
    "bounds": "{id}: {workings}{hard}{soft}.",
    "gate": "{name}: {state}{values}.",
    "utterance": "Both are reports of one utterance.",
    "scope": "Scope: the first is {scope} (population {pa} / {pb}, place {la} / {lb}).",
    "window": "Time: {wa} / {wb}{lie}: {row}: {outcome}.",
    "rule": "{row}: {rule}.",
    "outcome": "Outcome: {outcome} ({relation}).",
    "residual": "Left for the rest: {low} − {ph} to {high} − {pl} = {residual}.",
    "factor": "Nearest ends: {upper} / {lower} = {factor} times apart at least.",
    "facets": "What a contradiction would rest on: {facets}.",
    "assumed": "Assumed to be the same because one side does not name it: {fields}.",
    "origins": "{text}",
    "threshold": "{name} = {value}: {reason}",
}
STATES = {
    "told_stated": "stated", "told_inherited": "inherited", "told_assumed": "not said",
    "same": "the same",
    "passed": "not the same, but they can be compared",
    "assumed": "named by one side only, assumed the same",
    "open": "named by neither",
    "failed": "different, so nothing further is compared",
    "equal": "equal to the second", "part": "a part of the second",
    "whole": "a whole around the second", "overlap": "overlapping the second",
    "disjoint": "apart from the second", "unknown": "in an unknown relation to the second",
}  # fmt: skip
LIES = {
    "before": "the first is over before the second begins",
    "meets": "the first ends as the second begins",
    "overlaps": "the first begins earlier and reaches into the second",
    "starts": "both begin together, the first ends sooner",
    "during": "the first lies inside the second",
    "finishes": "both end together, the first begins later",
    "equal": "the same days",
    "finished by": "both end together, the first begins sooner",
    "contains": "the second lies inside the first",
    "started by": "both begin together, the first ends later",
    "overlapped by": "the second begins earlier and reaches into the first",
    "met by": "the second ends as the first begins",
    "after": "the second is over before the first begins",
    "same": "taken to be of the same time",
    "other": "taken to be of different times",
}
WORKINGS = {
    "none": "no number can be read",
    "range": "the two ends as printed",
    "vague": "what such words can stand for",
    "step": "the last digit printed is worth {step}, h = {half}",
    "capped": "its last digit is worth {step}, h = min({half}, {cap} of {n} = {most}) = {h}",
    "zeros": "{zeros} zeros, h = min({place}, {cap} of {n} = {most}) = {h}",
    "bare": "fewer than {least} zeros, h = 0",
    "wide": "{h}; w = max(h, {about} of {n}) = {w}",
    "exact": "; {n} ± h",
    "about": "; {n} ± w",
    "nearly": "; {n} − w to {n}",
    "more_than": "; from {n} up, a reader stops at {n} + max(2h, {more} of {n})",
    "at_least": "; from {n} up, a reader stops at {times} × {n}",
    "at_most": "; up to {n}",
    "less_than": "; up to {n}, a reader starts at {half_of} of it",
    "up_to": "; up to {n}, a reader starts at {half_of} of it",
    "converted": "; × {factor} from {unit}",
    "floored": "; its basis sees only a part, so the upper end is open",
    "hard": ": {hard}",
    "same": ", hard and soft",
    "soft": "; soft: {soft}",
}
ROWS = {
    "0": ("Row 0", "no contradiction rests on what is only assumed"),
    "denial": ("Before the table", "who denies a figure contradicts it"),
    "a": ("Row a", "the same scope and the same bounds agree"),
    "c": ("Row c", "a part of a whole is at most the whole"),
    "d": (
        "Row d",
        (
            "one side’s running total grows, and falls only where it was wrong; "
            "two sides’ totals of about the same day are rivals"
        ),
    ),
    "e": ("Row e", "a fixed quantity has one value, whenever it was estimated"),
    "f": ("Row f", "another time, place or people: nothing to compare"),
    "g": ("Row g", "the same scope and time: the bounds decide"),
    "gate": ("Gate", "the first gate that is shut is the reason"),
    "open": ("Open", "what would decide is missing or ambiguous"),
}
ORIGINS = {
    "one": "Origins: both go back to one ({name}), so they count once.",
    "two": "Origins: two ({a}; {b}).",
    "unknown": "Origins: that of {ids} is not known, and adds nothing.",
    "side": " Both figures are one side's.",
    "sides": " They are two sides'.",
    "open_side": " One has no source and may be either side's.",
}
REASONS = {
    "rounding_cap": "a round number stands for at most so much on either side: “600 million” "
    "is not 550.",
    "rounding_zeros": "from so many zeros on a number may be a rounded one; 1,217 is a count.",
    "about": "words like “{about}” and “{nearly}” leave at least so much room.",
    "more_than_soft": "one rarely says “more than 500” of more than 625: a closer number would be "
    "named.",
    "at_least_soft": "“at least 10” is a floor; a reader thinks of no more than so many times it.",
    "up_to_soft": "“up to 100”, “fewer than 100” point near the end: from so much of it on.",
    "narrow": "figures less than this apart may differ by a rounding that the words do not show.",
    "fixed_days": "a loss or a cost accrues over so many days at least; a shorter date is when it "
    "was estimated.",
}

TABLE = Derivation(
    steps=STEPS,
    states=STATES,
    lies=LIES,
    workings=WORKINGS,
    rows=ROWS,
    origins=ORIGINS,
    reasons=REASONS,
)
