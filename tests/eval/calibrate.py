"""Fits the weights of confidence on an outside gold, and prints how well it tells.

``CLAIMTRACK_GOLD=FOLDER python tests/eval/calibrate.py [--write | --in-use]``. The folder is that
of outside.py; only numbers come out of it. ``--write`` writes the table
claimtrack/extraction/claims/confidence_weights.py; ``--in-use`` tries that table on a folder that
it was not fitted on. The same gold and program give the same bytes.
"""

import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from fitting import Row, fit, reliability_table
from gold_articles import gold_articles
from own_score import iou, named, overlap, same_bounds

from claimtrack.domain.reading import Reading, StatementFound, StatementKind
from claimtrack.extraction.claims.confidence import (
    band,
    claim_signals,
    last_before,
    probability,
    spoken_ends,
    statement_signals,
)
from claimtrack.extraction.claims.confidence_weights import CLAIM, STATEMENT
from claimtrack.services.check.extract import extract_text, number, published_day

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "claimtrack" / "extraction" / "claims" / "confidence_weights.py"
FOLDS = 10
HEAD = '"""Weights of confidence. Written by tests/eval/calibrate.py: do not edit."""\n\n'
FEWEST = 8
"""Cases of either outcome below which a signal gets no weight."""
SAMPLED = ("est-republicain/", "gum/")
"""Quotation documents annotated as a whole; of the others only some sentences are."""


class Span(NamedTuple):
    start: int
    end: int


class Case(NamedTuple):
    """One thing found: its text's name, its signals, whether it is right."""

    article: str
    signals: tuple[str, ...]
    right: bool
    statement: tuple[str, ...] = ()
    """For a claim of a speaker, the signals of the statement it stands in."""


class Cases(NamedTuple):
    statements: list[Case]
    claims: list[Case]
    narrators: list[bool]


def _spoken(row: dict[str, Any]) -> tuple[str | None, ...]:
    names = [row.get("speaker"), row.get("speaker_ref"), *(row.get("speaker_alt") or [])]
    return tuple(name for name in names if name) or (None,)


def _optional(row: dict[str, Any]) -> bool:
    return bool(row.get("optional") or row.get("chrome"))


def statement_cases(
    name: str, found: Reading, wanted: Sequence[tuple[Span, tuple[str | None, ...], bool]]
) -> list[Case]:
    """Statements found: right where words (half shared) and speaker are; optional ones left out."""
    cases = []
    for said in found.statements:
        if said.kind is StatementKind.NARRATOR or said.chrome:
            continue
        near = max(wanted, key=lambda row: iou(row[0], said), default=None)
        if near and near[2] and overlap(near[0], said) >= 0.5:
            continue
        right = near is not None and iou(near[0], said) >= 0.5 and named(near[1], said.speaker)
        signals = statement_signals(found.article.text, said, found.article.lang)
        cases.append(Case(name, signals, right))
    return cases


def _same(row: dict[str, Any], values: dict[str, float | int | None]) -> bool:
    ends = [(row["low"], values["low"]), (row["high"], values["high"])]
    return all(a == b or (a is not None and b is not None and abs(a - b) <= 0.006) for a, b in ends)


def claim_cases(found: Reading, row: dict[str, Any]) -> tuple[list[Case], list[bool]]:
    """Claims found: right where bounds and source are; and the outlet's own, right or wrong."""
    cases, narrators = [], []
    for claim in found.claims:
        quantity = claim.numeral.quantity
        values = {"low": number(quantity.low), "high": number(quantity.high)}
        near = [c for c in row["claims"] if overlap(Span(c["start"], c["end"]), claim) >= 0.5]
        if claim.chrome or any(_optional(c) for c in near):
            continue
        same = [c for c in near if _same(c, values)]
        sources = [(c["attributed_to"], *(c.get("attributed_alt") or [])) for c in same]
        right = any(named(names, claim.facts.speaker) for names in sources)
        said = found.statements[claim.statement] if claim.statement is not None else None
        cases.append(_claim_case(row["id"], found, claim, said, right))
        if said is not None and said.kind is StatementKind.NARRATOR and same:
            narrators.append(any(None in names for names in sources))
    return cases, narrators


def _claim_case(
    name: str, found: Reading, claim: Any, said: StatementFound | None, right: bool
) -> Case:
    text, lang = found.article.text, found.article.lang
    last = last_before(spoken_ends(found.statements), claim.start)
    every = claim_signals(claim, said, last, text)
    signals = tuple(signal for signal in every if not signal.startswith("statement "))
    told = said is not None and said.kind is not StatementKind.NARRATOR
    own = told and said is not None and claim.facts.speaker == said.speaker
    return Case(name, signals, right, statement_signals(text, said, lang) if own and said else ())


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def outside_cases(gold: Path) -> Cases:
    """What is found in the outside gold, right and wrong."""
    cases = Cases([], [], [])
    for row in _lines(gold / "news" / "articles.jsonl"):
        found = extract_text(
            row["text"],
            lang=row["lang"],
            title=row.get("title"),
            outlet=row.get("outlet"),
            published=published_day(row.get("published")),
        )
        wanted = [(Span(s["start"], s["end"]), _spoken(s), _optional(s)) for s in row["statements"]]
        cases.statements.extend(statement_cases(row["id"], found, wanted))
        claims, narrators = claim_cases(found, row)
        cases.claims.extend(claims)
        cases.narrators.extend(narrators)
    for row in _lines(gold / "quotes" / "dev.jsonl"):
        if row["id"].startswith(SAMPLED):
            found = extract_text(row["text"], lang=row["lang"])
            wanted = [(Span(s["start"], s["end"]), _spoken(s), _optional(s)) for s in row["quotes"]]
            cases.statements.extend(statement_cases(row["id"], found, wanted))
    return cases


def own_results() -> tuple[list[tuple[float, bool]], list[tuple[float, bool]]]:
    """(confidence, right) of statements and of claims on our own gold, with the weights in use."""
    said, counted = [], []
    for gold in gold_articles():
        article = gold.article
        found = extract_text(
            article.text, lang=article.lang, title=article.title, published=article.published
        )
        wanted = [(Span(s.start, s.end), s.speakers, False) for s in gold.statements]
        rated = [s for s in found.statements if s.kind is not StatementKind.NARRATOR]
        rights = statement_cases(gold.name, found, wanted)
        said += [
            (s.confidence, c.right)
            for s, c in zip((s for s in rated if not s.chrome), rights, strict=True)
        ]
        for claim in found.claims:
            near = [c for c in gold.claims if overlap(c, claim.numeral) >= 0.5]
            if any(c.optional for c in near) or claim.chrome:
                continue
            right = any(
                same_bounds(c, claim.numeral) and named(c.speakers, claim.facts.speaker)
                for c in near
            )
            counted.append((claim.confidence, right))
    return said, counted


def weights(cases: Sequence[Case]) -> dict[str, float]:
    """The fitted weight of each signal that is seen often enough, both there and not there."""
    seen = Counter(name for case in cases for name in case.signals)
    names = sorted(n for n, count in seen.items() if FEWEST <= count <= len(cases) - FEWEST)
    rows = [Row(tuple(name in case.signals for name in names), case.right) for case in cases]
    base, *each = fit(rows, len(names))
    return {"base": base, **dict(zip(names, each, strict=True))}


def with_bands(claims: Sequence[Case], said: dict[str, float]) -> list[Case]:
    """Claims with the band of their statement's confidence, by the weights ``said``."""
    return [
        _with(case, f"statement {band(probability(said, case.statement))}")
        if case.statement
        else case
        for case in claims
    ]


def _with(case: Case, more: str) -> Case:
    return case._replace(signals=(*case.signals, more))


def cross_validated(cases: Cases) -> tuple[list[tuple[float, bool]], list[tuple[float, bool]]]:
    """(confidence, right) with weights fitted on the other articles, a tenth of them at a time."""
    names = sorted({case.article for case in (*cases.statements, *cases.claims)})
    fold = {name: place % FOLDS for place, name in enumerate(names)}
    said, counted = [], []
    for one in range(FOLDS):
        learnt = weights([c for c in cases.statements if fold[c.article] != one])
        said += [
            (probability(learnt, c.signals), c.right)
            for c in cases.statements
            if fold[c.article] == one
        ]
        claims = with_bands(cases.claims, learnt)
        counting = weights([c for c in claims if fold[c.article] != one])
        counted += [
            (probability(counting, c.signals), c.right) for c in claims if fold[c.article] == one
        ]
    return said, counted


def in_use(cases: Cases) -> tuple[list[tuple[float, bool]], list[tuple[float, bool]]]:
    """(confidence, right) by the table in use, for texts that it was not fitted on."""
    claims = with_bands(cases.claims, STATEMENT)
    return (
        [(probability(STATEMENT, case.signals), case.right) for case in cases.statements],
        [(probability(CLAIM, case.signals), case.right) for case in claims],
    )


def ranking(rated: Sequence[tuple[float, bool]]) -> str:
    """How many errors the least sure tenth holds, and how many the surest half."""
    order = [right for _, right in sorted(rated, key=lambda pair: pair[0])]
    tenth, half = order[: len(order) // 10], order[len(order) // 2 :]
    shares = [each.count(False) / (len(each) or 1) for each in (tenth, half)]
    return f"errors: {shares[0]:.3f} of the least sure tenth, {shares[1]:.3f} of the surest half"


def _written(name: str, table: dict[str, float]) -> str:
    rows = "".join(f'    "{key}": {value:.2f},\n' for key, value in table.items())
    return f"{name}: dict[str, float] = {{\n{rows}}}\n"


def write(cases: Cases) -> None:
    """Fit on everything and write the table."""
    said = weights(cases.statements)
    claims = weights(with_bands(cases.claims, said))
    narrator = sum(cases.narrators) / len(cases.narrators)
    TARGET.write_text(
        HEAD
        + f"NARRATOR = {narrator:.2f}\n"
        + _written("STATEMENT", said)
        + _written("CLAIM", claims),
        encoding="utf-8",
    )


def main() -> None:
    """Print the reliability tables; with --write, write the weights first."""
    folder = os.environ.get("CLAIMTRACK_GOLD")
    if not folder:
        sys.exit("Name the gold's folder: CLAIMTRACK_GOLD=FOLDER")
    cases = outside_cases(Path(folder))
    if "--write" in sys.argv:
        write(cases)
        sys.exit("written; run again without --write for the tables")
    if "--in-use" in sys.argv:
        used = in_use(cases)
        for what, rated in zip(("statements", "claims"), used, strict=True):
            print(f"\n### {what}\n\n{reliability_table(rated)}\n{ranking(rated)}")
        return
    crossed, own = cross_validated(cases), own_results()
    for place, what in enumerate(("statements with their speaker", "claims with their source")):
        print(f"\n### {what}, cross-validated by article\n\n{reliability_table(crossed[place])}")
        print(f"\n### {what}, on our own gold\n\n{reliability_table(own[place])}")


if __name__ == "__main__":
    main()
