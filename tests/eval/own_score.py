"""Scores readings against our own gold: hits and chances of each measure, added up."""

import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple, Protocol

from gold_articles import GoldArticle, GoldClaim, GoldNumeral, GoldStatement, gold_articles

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import (
    NO_QUANTITY,
    ClaimFound,
    Numeral,
    NumeralKind,
    Reading,
    StatementKind,
)
from claimtrack.extraction.article import read

F1 = ("numbers", "claims", "statements_iou_80", "statements_iou_30")
"""Measures that are an F1; all others are shares."""
_PRONOUNS = frozenset(
    "il elle ils elles lui he she they it him her ce dernier cette dernière the latter".split()
)
_MINOR = frozenset(
    "le la les l un une des de du d et a au aux the of and in for at an m mme mr mrs dr me".split()
)
_TIMELESS = (NumeralKind.AGE, NumeralKind.DURATION)
_BASIC = frozenset(
    "person percent percentage_point EUR USD GBP CHF km m hectare tonne hour".split()
)


class Span(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Score(NamedTuple):
    """Hits, chances and the errors in words, each by measure."""

    hits: Counter[str]
    chances: Counter[str]
    errors: list[str]

    def check(self, measure: str, ok: bool, what: str) -> None:
        self.hits[measure] += ok
        self.chances[measure] += 1
        if not ok:
            self.errors.append(f"{measure}: {what}")

    def value(self, measure: str) -> float:
        """Share or F1; for an F1, ``chances`` holds the gold's and the program's items together."""
        twice = 2 if measure in F1 else 1
        return twice * self.hits[measure] / max(1, self.chances[measure])


def shared(a: Span, b: Span) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def overlap(a: Span, b: Span) -> float:
    """Of the shorter one."""
    return shared(a, b) / max(1, min(a.end - a.start, b.end - b.start))


def iou(a: Span, b: Span) -> float:
    both = shared(a, b)
    return both / max(1, a.end - a.start + b.end - b.start - both)


def pairs(
    gold: Sequence[Span], found: Sequence[Span], score: Callable[[int, int], float]
) -> dict[int, int]:
    """Each item of the gold to the best one found, best pairs first, none used twice."""
    ranked = sorted(
        (-score(i, j), i, j)
        for i, a in enumerate(gold)
        for j, b in enumerate(found)
        if shared(a, b) and score(i, j) > 0
    )
    taken: dict[int, int] = {}
    for _, i, j in ranked:
        if i not in taken and j not in taken.values():
            taken[i] = j
    return taken


def words_of(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name.lower())
    found = re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))
    return frozenset(found) - _MINOR


def named(speakers: tuple[str | None, ...], found: str | None) -> bool:
    """Whether a name is one of the good ones, in full or in part."""
    got = words_of(found or "")
    for name in speakers:
        wanted = words_of(name or "")
        if wanted == got or (wanted and got and (wanted <= got or got <= wanted)):
            return True
    return False


def _close(a: Decimal | None, b: Decimal | None) -> bool:
    return a is b is None or (
        a is not None and b is not None and abs(a - b) <= Decimal("0.006") + abs(b) / 10**6
    )


def same_bounds(gold: GoldClaim, found: Numeral) -> bool:
    """The same literal bounds; a fraction may be a share or the percent it stands for."""
    quantity = found.quantity
    if Hedge.VAGUE in (gold.hedge, quantity.hedge):
        return gold.hedge is quantity.hedge
    low, high = quantity.low, quantity.high
    if gold.unit == "percent" and found.unit != "percent":
        low = low * 100 if low is not None else None
        high = high * 100 if high is not None else None
    return _close(low, gold.low) and _close(high, gold.high)


def _numbers(gold: GoldArticle, found: Reading, score: Score) -> None:
    text = gold.article.text
    numerals = [n for n in found.numerals if n.kind not in NO_QUANTITY]
    claims = [claim for claim in gold.claims if not claim.optional]
    wanted: list[Span] = [*claims, *(n for n in gold.numerals if n.value is not None)]
    right = [[_right(a, b) for b in numerals] for a in wanted]
    match = pairs(wanted, numerals, lambda i, j: right[i][j] + overlap(wanted[i], numerals[j]))
    spare: list[Span] = [claim for claim in gold.claims if claim.optional]
    spare += [numeral for numeral in gold.numerals if numeral.value is None and not _odd(numeral)]
    for i, a in enumerate(wanted):
        ok = i in match and right[i][match[i]]
        score.check("numbers", ok, f"{gold.name}: {text[a.start : a.end]!r}")
    for j, b in enumerate(numerals):
        if j in match.values():
            score.chances["numbers"] += 1
        elif not any(overlap(a, b) > 0.5 for a in spare):
            score.chances["numbers"] += 1
            score.errors.append(f"numbers: {gold.name}: not there: {text[b.start : b.end]!r}")


def _odd(numeral: GoldNumeral) -> bool:
    """Whether it is no quantity at all, so that to find one there is an error."""
    return numeral.kind in NO_QUANTITY


def _right(gold: object, found: Numeral) -> bool:
    if isinstance(gold, GoldClaim):
        return same_bounds(gold, found)
    value = getattr(gold, "value", None)
    quantity = found.quantity
    return value in (quantity.value, quantity.low, quantity.high)


def _claims(gold: GoldArticle, found: Reading, score: Score) -> None:
    text, got = gold.article.text, [claim for claim in found.claims if not claim.chrome]
    right = [[same_bounds(a, b.numeral) for b in got] for a in gold.claims]
    match = pairs(
        gold.claims,
        got,
        lambda i, j: (
            (2 * right[i][j] + overlap(gold.claims[i], got[j]))
            * (overlap(gold.claims[i], got[j].numeral) >= 0.5)
        ),
    )
    for i, claim in enumerate(gold.claims):
        words = f"{gold.name}: {text[claim.start : claim.end]!r}"
        ok = i in match and right[i][match[i]]
        if ok:
            _facts(claim, got[match[i]], words, score)
        if not claim.optional:
            score.check("claims", ok, words)
    used = {j for i, j in match.items() if not gold.claims[i].optional}
    for j, extra in enumerate(got):
        timeless = any(overlap(n, extra) > 0.5 and n.kind in _TIMELESS for n in gold.numerals)
        optional = any(c.optional and shared(c, extra) for c in gold.claims)
        if j in used:
            score.chances["claims"] += 1
        elif not timeless and not optional:
            score.chances["claims"] += 1
            score.errors.append(f"claims: {gold.name}: not there: {extra.facts.text!r}")
    for numeral in gold.numerals:
        if numeral.kind in _TIMELESS:
            continue
        taken = any(overlap(numeral, claim.numeral) > 0.5 for claim in got)
        score.check("non_claims", not taken, f"{gold.name}: {text[numeral.start : numeral.end]!r}")


def _facts(gold: GoldClaim, found: ClaimFound, words: str, score: Score) -> None:
    facts = found.facts
    hedge = facts.quantity.hedge
    score.check("approximator", hedge is gold.hedge, f"{words}: {hedge}")
    basic = facts.unit if facts.unit in _BASIC else None
    score.check("unit", gold.unit == basic, f"{words}: {facts.unit}")
    score.check(
        "modality", facts.modality in gold.modality.split("/"), f"{words}: {facts.modality}"
    )
    change = bool(facts.kind and facts.kind.value == "change")
    score.check("change", change is gold.change, f"{words}: {facts.kind}")
    sourced = gold.speakers != (None,)
    measure = "attribution" if sourced else "own_voice"
    score.check(measure, named(gold.speakers, facts.speaker), f"{words}: {facts.speaker}")


def _kinds(gold: GoldArticle, found: Reading, score: Score) -> None:
    for numeral in gold.numerals:
        kinds = {n.kind for n in found.numerals if overlap(n, numeral) > 0.5}
        words = gold.article.text[numeral.start : numeral.end]
        score.check("numeral_kind", numeral.kind in kinds, f"{gold.name}: {words!r}: {kinds}")


def _statements(gold: GoldArticle, found: Reading, score: Score) -> None:
    text = gold.article.text
    got = [s for s in found.statements if s.kind is not StatementKind.NARRATOR and not s.chrome]
    match = pairs(gold.statements, got, lambda i, j: iou(gold.statements[i], got[j]))
    near = {i: iou(gold.statements[i], got[j]) for i, j in match.items()}
    for level in (80, 30):
        score.chances[f"statements_iou_{level}"] += len(got)
        for i, statement in enumerate(gold.statements):
            words = f"{gold.name}: {text[statement.start : statement.end]!r}"
            got_words = text[got[match[i]].start : got[match[i]].end] if i in match else None
            ok = near.get(i, 0) * 100 >= level
            score.check(f"statements_iou_{level}", ok, f"{words}: {got_words!r}")
            if level == 30:
                score.check(f"found_{statement.kind}", ok, words)
                if ok:
                    _speaker(statement, got[match[i]].speaker, words, score)
    for j, extra in enumerate(got):
        if j not in {match[i] for i in match if near[i] >= 0.3}:
            score.errors.append(
                f"statements: {gold.name}: not there: {text[extra.start : extra.end]!r}"
            )


def _speaker(gold: GoldStatement, found: str | None, words: str, score: Score) -> None:
    ok = named(gold.speakers, found)
    score.check("speaker", ok, f"{words}: {found}")
    if gold.mention is None or gold.mention.lower() in _PRONOUNS:
        score.check("speaker_of_pronoun", ok, f"{words}: {found}")


def score_articles(articles: list[GoldArticle]) -> dict[str, Score]:
    """Scores by language."""
    scores: dict[str, Score] = {}
    for gold in articles:
        found = read(gold.article)
        score = scores.setdefault(gold.article.lang, Score(Counter(), Counter(), []))
        for part in (_numbers, _claims, _kinds, _statements):
            part(gold, found, score)
    return scores


def main() -> None:
    """Print the table of docs/accuracy.md; with --errors, every error behind it."""
    scores = score_articles(gold_articles())
    print("| measure | fr | en |\n|---|---|---|")
    for measure in scores["fr"].chances:
        cells = " | ".join(
            f"{scores[lang].value(measure):.3f} ({scores[lang].chances[measure]})"
            for lang in ("fr", "en")
        )
        print(f"| {measure} | {cells} |")
    if "--errors" in sys.argv:
        for score in scores.values():
            print(*score.errors, sep="\n")


if __name__ == "__main__":
    main()
