"""Findings read from their rows, the most useful first."""

import json
from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from claimtrack.store.reader import Reader, Rows, ask, batches


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFinding:
    """Two sides of one figure and their outcome, as ``domain.groups.findings.Finding`` has it.

    ``number``: its row; ``figure`` and ``story``: what they are called now; ``a`` and ``b``: ids
    of claims. ``created_at``: when it first was there.
    """

    number: int
    figure: str
    figure_number: int
    label: str
    story: str | None
    story_number: int | None
    a: tuple[str, ...]
    b: tuple[str, ...]
    outcome: str
    relation: str
    grade: str
    reasons: tuple[str, ...]
    slip: str | None
    announced: bool
    one_side: bool | None
    factor: Decimal | None
    latest: date | None
    origins_a: int
    origins_b: int
    rank: str
    created_at: datetime


def stored_findings(
    reader: Reader,
    *,
    story: int | None = None,
    figures: Collection[int] | None = None,
    within: AbstractSet[str] | None = None,
) -> tuple[StoredFinding, ...]:
    """Every conflict and tension, of all grades, the most useful first.

    ``story``, ``figures``: only those of this story, of these figures, by their rows; ``within``:
    only those of which every claim is one of these.
    """
    found = map(_finding, _rows(reader, story, figures))
    if within is None:
        return tuple(found)
    return tuple(one for one in found if within >= {*one.a, *one.b})


def _rows(reader: Reader, story: int | None, figures: Collection[int] | None) -> Rows:
    if story is not None:
        return ask(reader, "findings_of_story", number=story)
    if figures is None:
        return ask(reader, "findings")
    rows = [row for ids in batches(figures) for row in ask(reader, "findings_of_figures", ids=ids)]
    return sorted(rows, key=lambda row: (row.rank, row.figure, row.id))


def _finding(row: Any) -> StoredFinding:
    return StoredFinding(
        number=row.id,
        figure=row.figure,
        figure_number=row.figure_id,
        label=row.label,
        story=row.story,
        story_number=row.story_id,
        a=tuple(row.a.split()),
        b=tuple(row.b.split()),
        outcome=row.outcome,
        relation=row.relation,
        grade=row.grade,
        reasons=tuple(json.loads(row.reasons)),
        slip=row.slip,
        announced=row.announced,
        one_side=row.one_side,
        factor=row.factor,
        latest=row.latest,
        origins_a=row.origins_a,
        origins_b=row.origins_b,
        rank=row.rank,
        created_at=row.created_at,
    )


def findings_with(reader: Reader, claims: Collection[int]) -> set[int]:
    """The findings, by their rows, that have one of these claims on a side."""
    return set(_with(reader, claims))


def _with(reader: Reader, claims: Collection[int]) -> Iterator[int]:
    for batch in batches(claims):
        for row in ask(reader, "findings_of_claims", ids=batch):
            yield row.finding_id


def undetermined_count(reader: Reader) -> int:
    """How many pairs of claims stay open for want of a fact."""
    (row,) = ask(reader, "undetermined_pairs")
    return row.pairs or 0
