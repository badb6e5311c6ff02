"""Figures looked through by outlines of their claims; only those asked for are read whole."""

from collections.abc import Collection, Iterable, Mapping

from claimtrack.services.grouping.edited_figures import edited_figures
from claimtrack.services.grouping.figures import Figure
from claimtrack.services.lookup.claim_rows import ClaimRow, Outlined, claim_rows, last_versions
from claimtrack.store.read.claims import Outline, claim_outlines, taken_back
from claimtrack.store.reader import Reader


def outlined_figures(
    reader: Reader, within: Collection[str] | None = None
) -> tuple[Figure[Outline], ...]:
    """Every figure as ``recorded_figures`` has it, with outlines for claims.

    Enough to find figures by; give those that are asked for to ``filled``.
    """
    return edited_figures(reader, last_versions(claim_outlines(reader)), within)


def left_out(
    reader: Reader, figures: Iterable[Figure[Outlined]]
) -> dict[str, tuple[ClaimRow, ...]]:
    """Slug → the claims that would be in the figure, had nobody taken them back; read whole."""
    gone = taken_back(reader)
    if not gone:
        return {}
    rows = last_versions(claim_outlines(reader, with_taken_back=True))
    of_claim = {row.number: one for one in edited_figures(reader, rows) for row in one.claims}
    found: dict[str, tuple[ClaimRow, ...]] = {}
    for figure in figures:
        if numbers := _gone(figure, of_claim, gone):
            found[figure.slug] = claim_rows(reader, numbers)
    return found


def _gone(
    figure: Figure[Outlined], of_claim: Mapping[int, Figure[Outline]], gone: Collection[int]
) -> list[int]:
    """The rows that people took back, of the figure that its claims are in with those."""
    whole = of_claim.get(figure.claims[0].number)
    return [] if whole is None else [row.number for row in whole.claims if row.number in gone]


def filled(reader: Reader, figures: Iterable[Figure[Outline]]) -> tuple[Figure[ClaimRow], ...]:
    """The same figures with their claims read whole."""
    figures = tuple(figures)
    wanted = {row.number for one in figures for row in (*one.claims, *one.parts)}
    read = {row.number: row for row in claim_rows(reader, wanted)}
    return tuple(
        Figure(
            slug=one.slug,
            claims=_whole(one.claims, read),
            also=one.also,
            whole=one.whole,
            parts=_whole(one.parts, read),
        )
        for one in figures
    )


def _whole(outlines: tuple[Outline, ...], read: dict[int, ClaimRow]) -> tuple[ClaimRow, ...]:
    """What grouping and people said of a claim stays: its figure, the wholes around that."""
    return tuple(
        read[known.number].in_figure(known.facts.figure, known.facts.wholes) for known in outlines
    )
