"""Dossiers: one investigation's articles and figures, and keeping to it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from claimtrack.domain.name_matching import fold
from claimtrack.errors import UnknownDossier
from claimtrack.services.grouping.figure_reading import (
    figure_lines,
    figure_of_slug,
    figures_of,
    held,
)
from claimtrack.services.lookup.near_names import near
from claimtrack.services.lookup.short_ids import number_of
from claimtrack.store.reader import Reader, Rows, ask, batches

EVERYTHING = "-"
"""In the place of a dossier's name: no dossier, not even the one in use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InDossier:
    """A dossier with what it holds: short ids of articles, slugs of figures as they are now.

    ``used``: whether commands keep to it without being told. ``note``: what it is about.
    """

    slug: str
    name: str
    note: str | None
    used: bool
    articles: tuple[str, ...]
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a command keeps to: a dossier or a story, its articles, and every claim in them.

    To a dossier belong the claims of its figures as well.
    """

    dossier: str | None
    articles: frozenset[str]
    claims: frozenset[str]
    story: str | None = None


def both(one: Scope, other: Scope) -> Scope:
    """What two scopes have in common."""
    return Scope(
        dossier=one.dossier or other.dossier,
        story=one.story or other.story,
        articles=one.articles & other.articles,
        claims=one.claims & other.claims,
    )


def dossiers(reader: Reader) -> tuple[InDossier, ...]:
    """Every dossier, by its slug."""
    return tuple(shown(reader, row) for row in ask(reader, "dossiers"))


def dossier(reader: Reader, name: str | None) -> InDossier | None:
    """The dossier called so, else the one in use. Raises UnknownDossier with near names."""
    row = _meant(reader, name)
    return None if row is None else shown(reader, row)


def _meant(reader: Reader, name: str | None) -> Any:
    rows = ask(reader, "dossiers")
    return _used(rows) if name is None else called(rows, name)


def scope(reader: Reader, name: str | None) -> Scope | None:
    """What to keep to: the dossier called so, else the one in use; None for everything ("-")."""
    if name == EVERYTHING:
        return None
    row = _meant(reader, name)
    if row is None:
        return None
    found = shown(reader, row)
    numbers = [entry.figure for entry in figure_entries(reader, row.id)]
    return Scope(
        dossier=found.slug,
        articles=frozenset(found.articles),
        claims=frozenset(_inside(reader, found, filter(None, numbers))),
    )


def _inside(reader: Reader, dossier: InDossier, figures: Iterable[int]) -> Iterator[str]:
    """The claims of its figures, and those in its articles."""
    for claims in held(reader, figures).values():
        yield from (f"C{claim}" for claim in claims)
    for batch in batches(map(number_of, dossier.articles)):
        yield from (f"C{row.id}" for row in ask(reader, "last_claims_of_articles", ids=batch))


def called(rows: Rows, name: str) -> Any:
    """The row of the dossier called so. Raises UnknownDossier with near names."""
    for row in rows:
        if row.slug == name.strip().lower() or fold(row.name) == fold(name):
            return row
    raise UnknownDossier(name=name, nearest=near(name, [row.slug for row in rows]))


def _used(rows: Rows) -> Any:
    """The one taken into use last."""
    used = [row for row in rows if row.used_at is not None]
    return max(used, key=lambda row: row.used_at, default=None)


class FigureEntry(NamedTuple):
    """A figure's place in a dossier: its row there, the figure's row, and what it is called now.

    ``figure`` is None, and ``slug`` the old name, where the figure is there no longer.
    """

    id: int
    figure: int | None
    slug: str


def figure_entries(reader: Reader, number: int) -> list[FigureEntry]:
    """The figures of a dossier, by its row."""
    entries = ask(reader, "dossier_figures", number=number)
    holding = figures_of(reader, [entry.claim_id for entry in entries])
    lines = figure_lines(reader, holding.values())
    found = []
    for entry in entries:
        line = lines.get(holding.get(entry.claim_id, 0)) or figure_of_slug(reader, entry.slug)
        now = FigureEntry(entry.id, None, entry.slug)
        found.append(now if line is None else FigureEntry(entry.id, line.id, line.slug))
    return found


def shown(reader: Reader, row: Any) -> InDossier:
    """A dossier's row with what it holds."""
    articles = ask(reader, "dossier_articles", number=row.id)
    return InDossier(
        slug=row.slug,
        name=row.name,
        note=row.note,
        used=row.used_at is not None,
        articles=tuple(f"A{article.article_id}" for article in articles),
        figures=tuple(dict.fromkeys(entry.slug for entry in figure_entries(reader, row.id))),
    )
