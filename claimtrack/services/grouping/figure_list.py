"""The figures there are, and everything known of one."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from claimtrack.services.grouping.figure_reading import (
    StoredFigure,
    figure_lines,
    figures_of,
    read_figures,
)
from claimtrack.services.grouping.figure_search import figure_called
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.services.lookup.short_ids import number_of
from claimtrack.store.reader import Reader, ask


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedFigure:
    """One figure. ``whole``: the figure it is a part of; ``also``: slugs it had before."""

    slug: str
    measure: str | None
    claims: int
    articles: int
    whole: str | None
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One mending that stands. ``target`` is a slug, ``claim`` the claim that was moved."""

    kind: str
    figure: str
    target: str
    claim: str | None
    who: str | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFigure:
    """One figure with its claims, its parts, and what was mended by hand."""

    slug: str
    measure: str | None
    whole: str | None
    parts: tuple[str, ...]
    also: tuple[str, ...]
    claims: tuple[ClaimRow, ...]
    mended: tuple[Answer, ...]


def list_figures(reader: Reader, within: Collection[str] | None = None) -> tuple[ListedFigure, ...]:
    """Every figure, those with most claims first; ``within``: of these claims alone."""
    if within is None:
        return tuple(map(listed_row, ask(reader, "figures_by_size", most=_ALL, skip=0)))
    numbers = figures_of(reader, map(number_of, within))
    found = read_figures(reader, sorted(set(numbers.values())), within)
    lines = figure_lines(reader, [one.number for one in found])
    cut = [_cut(listed_row(lines[one.number]), one) for one in found]
    return tuple(sorted(cut, key=lambda one: (-one.claims, one.slug)))


_ALL = 2**31 - 1


def _cut(line: ListedFigure, figure: StoredFigure) -> ListedFigure:
    """A figure as these of its claims have it."""
    articles = {row.article.id for row in figure.claims}
    return replace(line, claims=len(figure.claims), articles=len(articles))


def listed(figure: StoredFigure) -> ListedFigure:
    """A figure without its claims."""
    return ListedFigure(
        slug=figure.slug,
        measure=figure.claims[0].facts.measure,
        claims=len(figure.claims),
        articles=len({row.article.id for row in figure.claims}),
        whole=figure.whole,
        also=figure.also,
    )


def listed_row(row: Any) -> ListedFigure:
    """A figure as its row has it, all its claims counted."""
    return ListedFigure(
        slug=row.slug,
        measure=row.measure,
        claims=row.claims,
        articles=row.articles,
        whole=row.whole,
        also=tuple((row.also or "").split()),
    )


def show_figure(reader: Reader, word: str, within: Collection[str] | None = None) -> ShownFigure:
    """The figure with this slug, or the only one that these words mean. Raises UnknownFigure."""
    (found,) = read_figures(reader, [figure_called(reader, word, within)], within)
    inside = ask(reader, "figures_inside", ids=[found.number])
    return ShownFigure(
        slug=found.slug,
        measure=found.claims[0].facts.measure,
        whole=found.whole,
        parts=tuple(row.slug for row in inside),
        also=found.also,
        claims=found.claims,
        mended=_answers(reader, found),
    )


def _answers(reader: Reader, figure: StoredFigure) -> tuple[Answer, ...]:
    names = {figure.slug, *figure.also}
    return tuple(
        Answer(
            kind=row.kind,
            figure=row.figure,
            target=row.target,
            claim=f"C{row.claim_id}" if row.kind == "move" else None,
            who=row.who,
            at=row.at,
        )
        for row in ask(reader, "mendings")
        if names & {row.figure, row.target}
    )
