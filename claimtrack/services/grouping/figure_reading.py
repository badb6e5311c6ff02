"""Figures read from their rows, with their claims whole."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from claimtrack.domain.record import changed, record
from claimtrack.services.grouping.rows import places
from claimtrack.services.lookup.claim_rows import ClaimRow, parted_rows
from claimtrack.store.reader import Reader, ask, batches


@record(frozen=True, slots=True, kw_only=True)
class StoredFigure:
    """One figure. ``number``: its row; ``story``: the slug of its story, None for a series.

    ``claims``: those that stand, by id. By hand: ``also``, slugs that it had, which go on naming
    it; ``whole``, the figure of which it is a part. ``parts``: claims of other figures that their
    text declares parts of these. ``left_out``: claims that people took back.
    """

    number: int
    slug: str
    claims: tuple[ClaimRow, ...]
    story: str | None = None
    also: tuple[str, ...] = ()
    whole: str | None = None
    parts: tuple[ClaimRow, ...] = ()
    left_out: tuple[ClaimRow, ...] = ()

    def holds(self, claim: int) -> bool:
        """Whether this claim, by its row, is one of its own."""
        return any(row.number == claim for row in self.claims)


def figure_lines(reader: Reader, figures: Iterable[int]) -> dict[int, Any]:
    """The rows of figures as they stand, without their claims, by their numbers."""
    found: dict[int, Any] = {}
    for batch in batches(figures):
        found |= {row.id: row for row in ask(reader, "figures_by_id", ids=batch)}
    return found


def figure_of_slug(reader: Reader, slug: str) -> Any:
    """The row of the figure that is called so, None where none is."""
    return next(iter(ask(reader, "figures_by_slug", names=[slug])), None)


def figures_of(reader: Reader, claims: Iterable[int]) -> dict[int, int]:
    """Row of a claim → row of the figure that it is in."""
    found: dict[int, int] = {}
    for batch in batches(claims):
        rows = ask(reader, "figures_of_claims", ids=batch)
        found.update((row.id, row.figure_id) for row in rows if row.figure_id is not None)
    return found


def held(reader: Reader, figures: Iterable[int]) -> dict[int, list[int]]:
    """Row of a figure → the rows of its claims, those set aside among them."""
    found: dict[int, list[int]] = defaultdict(list)
    for batch in batches(figures):
        for row in ask(reader, "claims_of_figures", ids=batch):
            found[row.figure_id].append(row.id)
    return found


def read_figures(
    reader: Reader,
    figures: Sequence[int],
    within: Collection[str] | None = None,
    *,
    family: bool = False,
) -> tuple[StoredFigure, ...]:
    """These figures in their order, those without a claim left out.

    ``within``: only these claims of them. ``family``: with the claims of the figures that a person
    called parts of them.
    """
    lines = figure_lines(reader, figures)
    inside = figures_inside(reader, figures) if family else {}
    numbers = held(reader, {*figures, *chain.from_iterable(inside.values())})
    standing, back = parted_rows(reader, set(chain.from_iterable(numbers.values())))
    declared = _declared(reader, standing)
    found = []
    for number in filter(lines.__contains__, dict.fromkeys(figures)):
        mine = _claims_among(numbers, [number, *inside.get(number, ())])
        rows = _placed(standing, mine, lines[number].event_place)
        gone = tuple(back[claim] for claim in mine if claim in back)
        found.append(_figure(lines[number], rows, gone, declared, within))
    return tuple(one for one in found if one.claims)


def _claims_among(numbers: Mapping[int, Sequence[int]], figures: Iterable[int]) -> list[int]:
    """The claims of these figures, in their order."""
    return sorted(chain.from_iterable(numbers.get(figure, ()) for figure in figures))


def _placed(
    standing: Mapping[int, ClaimRow], claims: Iterable[int], place: str | None
) -> list[ClaimRow]:
    """Those of the claims that stand, as they are compared."""
    return [_compared(standing[claim], place) for claim in claims if claim in standing]


def _compared(row: ClaimRow, place: str | None) -> ClaimRow:
    """The claim as it is compared, where its event was."""
    facts = places.at_event(row.facts, place)
    return row if facts is row.facts else changed(row, facts=facts)


def _figure(
    line: Any,
    rows: Iterable[ClaimRow],
    left_out: tuple[ClaimRow, ...],
    declared: Mapping[int, Sequence[ClaimRow]],
    within: Collection[str] | None,
) -> StoredFigure:
    kept = [row for row in rows if _is_inside(row, within)]
    own = {row.number for row in kept}
    parts = {part.number: part for row in kept for part in declared.get(row.number, ())}
    return StoredFigure(
        number=line.id,
        slug=line.slug,
        claims=tuple(kept),
        story=line.story,
        also=tuple((line.also or "").split()),
        whole=line.whole,
        parts=tuple(
            part
            for number, part in sorted(parts.items())
            if number not in own and _is_inside(part, within)
        ),
        left_out=left_out,
    )


def _is_inside(row: ClaimRow, within: Collection[str] | None) -> bool:
    return within is None or row.id in within


def _declared(reader: Reader, rows: Iterable[int]) -> dict[int, list[ClaimRow]]:
    """Row of a claim → the claims that a text declares parts of it, and that stand."""
    pairs = [
        (row.source_id, row.target_id)
        for batch in batches(rows)
        for row in ask(reader, "parts_declared", ids=batch)
    ]
    parts, _ = parted_rows(reader, {part for part, _ in pairs})
    found: dict[int, list[ClaimRow]] = defaultdict(list)
    for part, whole in pairs:
        if part in parts and parts[part].facts.figure is not None:
            found[whole].append(parts[part])
    return found


def figures_inside(reader: Reader, figures: Iterable[int]) -> dict[int, set[int]]:
    """Row of a figure → the figures that a person called parts of it, at any depth."""
    found: dict[int, set[int]] = {number: set() for number in figures}
    level: dict[int, set[int]] = {number: {number} for number in found}
    while level:
        rows = [row for ids in batches(level) for row in ask(reader, "figures_inside", ids=ids)]
        below: dict[int, set[int]] = defaultdict(set)
        for row in rows:
            new = {one for one in level[row.part_of_id] if row.id not in {one, *found[one]}}
            for one in new:
                found[one].add(row.id)
                below[row.id].add(one)
        level = below
    return found


def around_of(reader: Reader, number: int) -> list[int]:
    """The figures that a person put around one, the nearest first, by their rows."""
    whole = {row.id: row.part_of_id for row in ask(reader, "figure_wholes")}
    found: list[int] = []
    while (around := whole.get(number)) is not None and around not in found:
        found.append(around)
        number = around
    return found
