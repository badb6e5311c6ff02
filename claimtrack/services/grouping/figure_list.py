"""The figures there are, and everything known of one."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from claimtrack.services.grouping.edited_figures import recorded_figures
from claimtrack.services.grouping.figure_search import figure_called
from claimtrack.services.grouping.figures import Figure
from claimtrack.services.lookup.claim_rows import ClaimRow
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
    groups = recorded_figures(reader, within)
    found = sorted(groups, key=lambda one: (-len(one.claims), one.slug))
    return tuple(listed(one) for one in found)


def listed(figure: Figure[ClaimRow]) -> ListedFigure:
    """A figure without its claims."""
    return ListedFigure(
        slug=figure.slug,
        measure=figure.claims[0].facts.measure,
        claims=len(figure.claims),
        articles=len({row.article.id for row in figure.claims}),
        whole=figure.whole,
        also=figure.also,
    )


def show_figure(reader: Reader, word: str, within: Collection[str] | None = None) -> ShownFigure:
    """The figure with this slug, or the only one that these words mean. Raises UnknownFigure."""
    groups = recorded_figures(reader, within)
    found = figure_called(groups, word)
    return ShownFigure(
        slug=found.slug,
        measure=found.claims[0].facts.measure,
        whole=found.whole,
        parts=tuple(one.slug for one in groups if one.whole == found.slug),
        also=found.also,
        claims=found.claims,
        mended=_answers(reader, found),
    )


def _answers(reader: Reader, figure: Figure[ClaimRow]) -> tuple[Answer, ...]:
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
