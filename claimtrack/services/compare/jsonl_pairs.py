"""JSON lines of articles with their claims in, one line for each pair of claims out."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.comparison.result import Comparison
from claimtrack.errors import BadRecord, not_json
from claimtrack.lang.tables.places import WITHIN
from claimtrack.locale.messages import ENGLISH
from claimtrack.services.compare.jsonl_claims import Given, Row, given_claims
from claimtrack.services.compare.jsonl_scope import (
    as_pair,
    by_key,
    matched,
    part_and_whole,
    with_shared_scope,
)
from claimtrack.settings import Thresholds
from claimtrack.wording.comparison import comparison_sentence


def compare_lines(
    lines: Iterable[str],
    failures: list[BadRecord],
    path: str = "-",
    thresholds: Thresholds | None = None,
    lang: str = ENGLISH,
) -> Iterator[dict[str, Any]]:
    """Compare every pair of claims within an episode, and those of one figure across episodes.

    An article without an episode is one by itself. ``lang`` is that of the sentences.
    Lines and claims that cannot be used go to ``failures``; the others are compared.
    """
    settings = thresholds or Thresholds()
    found = list(_claims(lines, failures, path))
    shared = with_shared_scope([claim for _, claim in found])
    rows = [_in_story(*one) for one in zip(found, shared, strict=True)]
    for a, b in matched(rows):
        yield _line(a, b, _compared(a, b, settings), lang)


def _in_story(found: tuple[str, Given], claim: Given) -> tuple[str, Given]:
    """The claim with its episode, which tells one story."""
    episode = found[0]
    return episode, replace(claim, facts=replace(claim.facts, story=episode))


def _claims(
    lines: Iterable[str], failures: list[BadRecord], path: str
) -> Iterator[tuple[str, Given]]:
    for place, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = _row(line, path, place)
        except BadRecord as error:
            failures.append(error)
            continue
        claims, bad = given_claims(row, path, place)
        failures += bad
        episode = str(row.get("episode") or row["id"])
        yield from ((episode, claim) for claim in claims)


def _row(line: str, path: str, place: int) -> Row:
    try:
        row = json.loads(line, parse_float=Decimal)
    except (json.JSONDecodeError, RecursionError) as error:
        raise BadRecord(path=path, line=place, why=not_json(error)) from error
    if not isinstance(row, dict) or "id" not in row:
        raise BadRecord(path=path, line=place, why='no field "id"')
    if not isinstance(row.get("claims"), list):
        raise BadRecord(path=path, line=place, why='no list "claims"')
    return row


def _compared(a: Given, b: Given, thresholds: Thresholds) -> Comparison:
    one, two = as_pair(a, b)
    one, two = _dated(one, two, a, b)
    if (nested := part_and_whole(one, two)) is not None:
        part, whole = nested
        declared = replace(part, part_of=whole.id)
        one, two = (declared, two) if part is one else (one, declared)
    found = compare(one, two, thresholds, within=WITHIN)
    if by_key(one, two, found.outcome, found.relation):
        return compare(
            replace(one, measure=one.figure), replace(two, measure=two.figure), thresholds
        )
    return found


def _dated(one: Claim, two: Claim, a: Given, b: Given) -> tuple[Claim, Claim]:
    """A key often carries its time: the claim without a date takes the other's."""
    if one.figure is None or one.figure != two.figure or _in_furniture(a, b):
        return one, two
    own, other = one.window, two.window
    return replace(one, window=own or other), replace(two, window=other or own)


def _in_furniture(a: Given, b: Given) -> bool:
    """Whether either stands in page furniture, where no date is its own."""
    return a.chrome or b.chrome


def _line(a: Given, b: Given, found: Comparison, lang: str) -> dict[str, Any]:
    return {
        "a": a.key,
        "b": b.key,
        "verdict": found.outcome.verdict,
        "relation": found.relation.value,
        "reasons": list(found.reasons),
        "why": comparison_sentence(found, lang),
    }
