"""How sure each statement and claim is: named signals, each with a weight.

The weights are log-odds, fitted on annotated news (tests/eval/calibrate.py, docs/accuracy.md) so
that of all that is given 80 %, about four in five are right: the words and the speaker of a
statement, the bounds and the source of a claim. A signal without a weight says nothing.
"""

import math
import re
from bisect import bisect_left
from collections.abc import Iterable

from claimtrack.domain.claim import LEVELS, Claim, Level
from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import (
    ClaimFound,
    NumeralKind,
    StatementFound,
    StatementKind,
)
from claimtrack.domain.record import changed
from claimtrack.extraction.claims.confidence_weights import CLAIM, NARRATOR, STATEMENT
from claimtrack.extraction.numbers.amount import COMMAS
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.speakers import SpeakerTable

CHROME = 0.5
"""What lies in page furniture is half as sure: nobody has annotated any."""
DOUBTED = 0.6
"""At most so sure is a number of which a comma may be the decimal one; hardly any are annotated."""
FAR = 60
"""Characters between a cue and its speaker's mention."""
LONG, SHORT = 250, 30
"""Characters of what is said."""
NEAR = 200
"""Characters behind somebody's words in which the outlet's own may still be theirs."""
_DIGIT = re.compile(r"\d")
_MARKS = {"«": "»", "“": "”", "‹": "›"}


def statement_signals(text: str, statement: StatementFound, lang: str) -> tuple[str, ...]:
    """What speaks for or against a statement, by name."""
    size = statement.end - statement.start
    signs = {
        f"rule {statement.rule}": True,
        f"kind {statement.kind.value}": True,
        f"language {lang}" if lang in CODES else "no language pack": True,
        f"mention {_mention(statement, lang)}": True,
        "nobody named": statement.speaker is None,
        "speaker is a group": statement.speaker_kind == "group",
        "mention far from the cue": _is_far(statement),
        "no cue": statement.cue is None,
        "long": size > LONG,
        "short": size < SHORT,
        "goes on": statement.continues is not None,
        "mark not closed": _is_unclosed(text, statement),
        "several sentences": ". " in text[statement.start : statement.end - 1],
    }
    return tuple([name for name, holds in signs.items() if holds])


def _mention(statement: StatementFound, lang: str) -> str:
    """How the speaker is printed: "none", "pronoun", "noun" or "name"."""
    mention = statement.mention
    if not mention:
        return "none"
    words = mention.split()
    if words and words[0].lower() in table(lang, "speakers", SpeakerTable).pronouns:
        return "pronoun"
    return "name" if mention[:1].isupper() or _has_capital(words[1:]) else "noun"


def _has_capital(words: list[str]) -> bool:
    return any(word[:1].isupper() for word in words)


def _is_far(statement: StatementFound) -> bool:
    """Whether the words for the speaker stand far from what announces the statement."""
    cue_start, cue_end, mention = statement.cue_start, statement.cue_end, statement.mention_start
    if cue_start is None or cue_end is None or mention is None:
        return False
    end = statement.mention_end or mention
    return max(mention - cue_end, cue_start - end) > FAR


def _is_unclosed(text: str, statement: StatementFound) -> bool:
    """Whether a mark opens before or in the words and none closes it in them or behind."""
    words = text[max(0, statement.start - 2) : statement.end + 2]
    for opens, closes in _MARKS.items():
        if opens in words and words.count(opens) > words.count(closes):
            return True
    return False


def claim_signals(
    claim: ClaimFound,
    statement: StatementFound | None,
    last: StatementFound | None,
    text: str,
) -> tuple[str, ...]:
    """What speaks for or against a claim, by name.

    ``statement``: the one it stands in. ``last``: the last one of somebody's that ends before it.
    """
    quoted = statement if statement is not None and _is_somebodys(statement) else None
    signs = (_signs_of_number(claim, text), _signs_of_source(claim, quoted, last))
    return tuple([name for each in signs for name, holds in each.items() if holds])


_TOLD = {
    name: {level: f"{name} {level.value if level else 'unknown'}" for level in (*Level, None)}
    for name in LEVELS
}
"""Name of a facet → where it is told → the signal's name."""
_COUNTS = {kind: f"counts {kind.value}" for kind in NumeralKind}
_HEDGED = {hedge: f"hedge {hedge.value}" for hedge in Hedge}


def _level(facts: Claim, name: str) -> Level | None:
    """Where a facet is told; a time that cannot be placed is not known."""
    level: Level | None = getattr(facts, LEVELS[name])
    return None if getattr(facts, name) is None and name == "window" else level


def _signs_of_number(claim: ClaimFound, text: str) -> dict[str, bool]:
    """Signals of the numeral and of what it counts."""
    numeral, facts = claim.numeral, claim.facts
    printed = text[numeral.start : numeral.end]
    return {
        _COUNTS[numeral.kind]: True,
        "nothing counted": numeral.kind is NumeralKind.NUMBER and not facts.counted,
        "unit unknown": facts.unit is None,
        **{_TOLD[name][_level(facts, name)]: True for name in LEVELS},
        "in words": _DIGIT.search(printed) is None,
        "small": numeral.value is not None and abs(numeral.value) < 4,
        _HEDGED[numeral.hedge]: numeral.hedge is not Hedge.EXACT,
        "dot or comma may be decimal": COMMAS in numeral.rule,
        "a change": numeral.delta,
    }


def _signs_of_source(
    claim: ClaimFound, quoted: StatementFound | None, last: StatementFound | None
) -> dict[str, bool]:
    """Signals of who says it: ``quoted`` is the statement of somebody that it stands in."""
    speaker = claim.facts.speaker
    if quoted is not None:
        own = speaker != quoted.speaker
        return {
            "said by somebody": True,
            "a source of its own": own,
            "nobody named": speaker is None,
            f"statement {band(quoted.confidence)}": not own,
        }
    near = last is not None and claim.start - last.end < NEAR
    return {
        "the outlet's own": speaker is None,
        "the outlet's own, right after somebody's words": speaker is None and near,
        "a source without a cue": speaker is not None,
    }


def _is_somebodys(statement: StatementFound) -> bool:
    """Whether a statement is somebody's, and not the outlet's own."""
    return statement.kind is not StatementKind.NARRATOR


def band(confidence: float) -> str:
    """The band of a statement's confidence, a signal for the claims in it."""
    return "doubtful" if confidence < 0.6 else "fair" if confidence < 0.8 else "sure"


def probability(weights: dict[str, float], signals: Iterable[str]) -> float:
    """0 to 1, two decimals, from the weights of the signals that hold."""
    odds = weights["base"] + sum([weights.get(name, 0.0) for name in signals])
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))), 2)


def _statement(text: str, statement: StatementFound, lang: str) -> StatementFound:
    """The statement with its confidence."""
    if _is_somebodys(statement):
        sure = probability(STATEMENT, statement_signals(text, statement, lang))
    else:
        sure = NARRATOR
    return changed(statement, confidence=_in_chrome(sure, statement.chrome))


def _in_chrome(sure: float, chrome: str | None) -> float:
    """A confidence, less where the words lie in page furniture."""
    return round(sure * CHROME, 2) if chrome else sure


Ends = list[tuple[int, StatementFound]]


def spoken_ends(statements: tuple[StatementFound, ...]) -> Ends:
    """What somebody says, by where it ends."""
    spoken = [(each.end, each) for each in statements if _is_somebodys(each)]
    return sorted(spoken, key=lambda pair: pair[0])


def last_before(ends: Ends, place: int) -> StatementFound | None:
    """The last of them that ends before ``place``."""
    at = bisect_left(ends, place, key=lambda pair: pair[0]) - 1
    return ends[at][1] if at >= 0 else None


def with_confidence(
    text: str,
    lang: str,
    statements: tuple[StatementFound, ...],
    claims: tuple[ClaimFound, ...],
) -> tuple[tuple[StatementFound, ...], tuple[ClaimFound, ...]]:
    """Statements and claims of one text, each with its confidence."""
    rated = tuple(_statement(text, each, lang) for each in statements)
    ends = spoken_ends(rated)
    sure = []
    for claim in claims:
        statement = rated[claim.statement] if claim.statement is not None else None
        signals = claim_signals(claim, statement, last_before(ends, claim.start), text)
        confidence = probability(CLAIM, signals)
        if COMMAS in claim.numeral.rule:
            confidence = min(confidence, DOUBTED)
        sure.append(changed(claim, confidence=_in_chrome(confidence, claim.chrome)))
    return rated, tuple(sure)
