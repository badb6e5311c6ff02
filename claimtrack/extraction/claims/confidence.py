"""How sure each statement and claim is: named signals, each with a weight.

The weights are log-odds, fitted on annotated news (tests/eval/calibrate.py, docs/accuracy.md) so
that of all that is given 80 %, about four in five are right: the words and the speaker of a
statement, the bounds and the source of a claim. A signal without a weight says nothing.
"""

import math
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import (
    ClaimFound,
    NumeralKind,
    StatementFound,
    StatementKind,
)
from claimtrack.extraction.claims.confidence_weights import CLAIM, NARRATOR, STATEMENT
from claimtrack.extraction.numbers.amount import COMMAS
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.names import NameTable

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
_MARKS = {"«": "»", "“": "”", "‹": "›"}


def statement_signals(text: str, said: StatementFound, lang: str) -> tuple[str, ...]:
    """What speaks for or against a statement, by name."""
    size = said.end - said.start
    signs = {
        f"rule {said.rule}": True,
        f"kind {said.kind.value}": True,
        f"language {lang}" if lang in CODES else "no language pack": True,
        f"mention {_mention(said, lang)}": True,
        "nobody named": said.speaker is None,
        "speaker is a group": said.speaker_kind == "group",
        "mention far from the cue": _far(said),
        "no cue": said.cue is None,
        "long": size > LONG,
        "short": size < SHORT,
        "goes on": said.continues is not None,
        "mark not closed": _unclosed(text, said),
        "several sentences": ". " in text[said.start : said.end - 1],
    }
    return tuple(name for name, holds in signs.items() if holds)


def _mention(said: StatementFound, lang: str) -> str:
    """How the speaker is printed: "none", "pronoun", "noun" or "name"."""
    if not said.mention:
        return "none"
    first = said.mention.split()[0].lower() if said.mention.split() else ""
    if first in table(lang, "names", NameTable).pronouns:
        return "pronoun"
    named = any(word[:1].isupper() for word in said.mention.split()[1:])
    return "name" if named or said.mention[:1].isupper() else "noun"


def _far(said: StatementFound) -> bool:
    if said.cue_start is None or said.cue_end is None or said.mention_start is None:
        return False
    end = said.mention_end or said.mention_start
    return max(said.mention_start - said.cue_end, said.cue_start - end) > FAR


def _unclosed(text: str, said: StatementFound) -> bool:
    """Whether a mark opens before or in the words and none closes it in them or behind."""
    words = text[max(0, said.start - 2) : said.end + 2]
    return any(words.count(opens) > words.count(closes) for opens, closes in _MARKS.items())


def claim_signals(
    claim: ClaimFound, said: StatementFound | None, last: StatementFound | None, text: str
) -> tuple[str, ...]:
    """What speaks for or against a claim, by name.

    ``said``: the statement it stands in. ``last``: the last one of somebody's that ends before it.
    """
    numeral, facts = claim.numeral, claim.facts
    told = said is not None and said.kind is not StatementKind.NARRATOR
    digits = any(char.isdigit() for char in text[numeral.start : numeral.end])
    own = facts.speaker is None and not told
    near = last is not None and claim.start - last.end < NEAR
    signs = {
        f"counts {numeral.kind.value}": True,
        "nothing counted": numeral.kind is NumeralKind.NUMBER and not facts.counted,
        "unit unknown": facts.unit is None,
        "measure unknown": facts.measure is None,
        "in words": not digits,
        "small": numeral.value is not None and abs(numeral.value) < 4,
        f"hedge {numeral.hedge.value}": numeral.hedge is not Hedge.EXACT,
        "dot or comma may be decimal": COMMAS in numeral.rule,
        "a change": numeral.delta,
        "said by somebody": told,
        "a source of its own": told and said is not None and facts.speaker != said.speaker,
        "the outlet's own": own,
        "the outlet's own, right after somebody's words": own and near,
        "a source without a cue": facts.speaker is not None and not told,
        "nobody named": facts.speaker is None and told,
    }
    if said is not None and told and facts.speaker == said.speaker:
        signs[f"statement {band(said.confidence)}"] = True
    return tuple(name for name, holds in signs.items() if holds)


def band(confidence: float) -> str:
    """The band of a statement's confidence, a signal for the claims in it."""
    return "doubtful" if confidence < 0.6 else "fair" if confidence < 0.8 else "sure"


def probability(weights: dict[str, float], signals: Iterable[str]) -> float:
    """0 to 1, two decimals, from the weights of the signals that hold."""
    odds = weights["base"] + sum(weights.get(name, 0.0) for name in signals)
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))), 2)


def _statement(text: str, said: StatementFound, lang: str) -> StatementFound:
    if said.kind is StatementKind.NARRATOR:
        sure = NARRATOR
    else:
        sure = probability(STATEMENT, statement_signals(text, said, lang))
    return replace(said, confidence=round(sure * CHROME, 2) if said.chrome else sure)


Ends = list[tuple[int, StatementFound]]


def spoken_ends(statements: tuple[StatementFound, ...]) -> Ends:
    """What somebody says, by where it ends."""
    told = [said for said in statements if said.kind is not StatementKind.NARRATOR]
    return sorted(((said.end, said) for said in told), key=lambda pair: pair[0])


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
    rated = tuple(_statement(text, said, lang) for said in statements)
    ends = spoken_ends(rated)
    sure = []
    for claim in claims:
        said = rated[claim.statement] if claim.statement is not None else None
        signals = claim_signals(claim, said, last_before(ends, claim.start), text)
        found = probability(CLAIM, signals)
        if COMMAS in claim.numeral.rule:
            found = min(found, DOUBTED)
        sure.append(replace(claim, confidence=round(found * CHROME, 2) if claim.chrome else found))
    return rated, tuple(sure)
