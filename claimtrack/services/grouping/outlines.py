"""Figures looked through by outlines of their claims; only those asked for are read whole."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from claimtrack.services.grouping.edited_figures import recorded_figures
from claimtrack.services.grouping.figures import Figure
from claimtrack.services.lookup.claim_rows import (
    ArticleRef,
    ClaimRow,
    Context,
    claim_rows,
    last_versions,
)
from claimtrack.services.lookup.short_ids import number_of
from claimtrack.store.read.claims import Outline, claim_outlines, taken_back
from claimtrack.store.reader import Reader


def outlined_figures(reader: Reader, within: Collection[str] | None = None) -> tuple[Figure, ...]:
    """Every figure as ``recorded_figures`` has it, with outlines for claims.

    Enough to find figures by; give those that are asked for to ``filled``.
    """
    rows = last_versions(map(_row, claim_outlines(reader)))
    return recorded_figures(reader, rows, within)


def left_out(reader: Reader, figures: Iterable[Figure]) -> dict[str, tuple[ClaimRow, ...]]:
    """Slug → the claims that would be in the figure, had nobody taken them back; read whole."""
    gone = taken_back(reader)
    if not gone:
        return {}
    rows = last_versions(map(_row, claim_outlines(reader, with_taken_back=True)))
    of_claim = {row.id: one for one in recorded_figures(reader, rows) for row in one.claims}
    found: dict[str, tuple[ClaimRow, ...]] = {}
    for figure in figures:
        whole = next((of_claim.get(row.id) for row in figure.claims), None)
        numbers = _gone(whole, gone) if whole is not None else []
        if numbers:
            found[figure.slug] = claim_rows(reader, numbers)
    return found


def _gone(whole: Figure, gone: Collection[str]) -> list[int]:
    """The rows of a figure's claims that people took back."""
    return [number_of(row.id) for row in whole.claims if row.id in gone]


def _row(outline: Outline) -> ClaimRow:
    facts = outline.facts
    article = ArticleRef(
        id=facts.article or "",
        title=None,
        outlet=None,
        url=None,
        agency=None,
        lang="",
        earliest=None,
        latest=None,
    )
    return ClaimRow(
        id=facts.id,
        facts=facts,
        speaker=None,
        snapshot=outline.snapshot,
        statement=None,
        article=article,
        context=Context(before="", exact=facts.text, after=""),
        start=0,
        end=0,
        chrome=outline.chrome,
        confidence=None,
        rule=None,
        numeral_kind="",
    )


def filled(reader: Reader, figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The same figures with their claims read whole."""
    figures = tuple(figures)
    wanted = {row.id for one in figures for row in (*one.claims, *one.parts)}
    read = {row.id: row for row in claim_rows(reader, [number_of(name) for name in wanted])}
    return tuple(
        replace(one, claims=_whole(one.claims, read), parts=_whole(one.parts, read))
        for one in figures
    )


def _whole(outlines: tuple[ClaimRow, ...], read: dict[str, ClaimRow]) -> tuple[ClaimRow, ...]:
    """What grouping and people said of a claim stays: its figure, the wholes around that."""
    return tuple(
        replace(row, facts=replace(row.facts, figure=known.facts.figure, wholes=known.facts.wholes))
        for known in outlines
        for row in (read[known.id],)
    )
