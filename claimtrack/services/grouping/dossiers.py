"""Dossiers: one investigation's articles and figures, and keeping to it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from claimtrack.domain.name_matching import fold
from claimtrack.errors import UnknownDossier
from claimtrack.services.grouping.edited_figures import resolved
from claimtrack.services.grouping.figures import Figure
from claimtrack.services.grouping.outlines import outlined_figures
from claimtrack.services.lookup.near_names import near
from claimtrack.store.read.claims import Outline
from claimtrack.store.reader import Reader, Rows, ask

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
    """What a command keeps to: a dossier, its articles, and every claim in them or its figures."""

    dossier: str
    articles: frozenset[str]
    claims: frozenset[str]


def dossiers(reader: Reader) -> tuple[InDossier, ...]:
    """Every dossier, by its slug."""
    return tuple(shown(reader, row) for row in ask(reader, "dossiers"))


def dossier(reader: Reader, name: str | None) -> InDossier | None:
    """The dossier called so, else the one in use. Raises UnknownDossier with near names."""
    rows = ask(reader, "dossiers")
    row = _used(rows) if name is None else called(rows, name)
    return None if row is None else shown(reader, row)


def scope(reader: Reader, name: str | None) -> Scope | None:
    """What to keep to: the dossier called so, else the one in use; None for everything ("-")."""
    if name == EVERYTHING:
        return None
    found = dossier(reader, name)
    if found is None:
        return None
    return Scope(
        dossier=found.slug,
        articles=frozenset(found.articles),
        claims=frozenset(_inside(found, outlined_figures(reader))),
    )


def _inside(dossier: InDossier, figures: Iterable[Figure[Outline]]) -> Iterator[str]:
    """The claims of its figures, and those in its articles."""
    for figure in figures:
        of_figure = figure.slug in dossier.figures
        for row in figure.claims:
            if of_figure or row.facts.article in dossier.articles:
                yield row.id


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


def figure_slugs(reader: Reader, number: int) -> dict[int, str]:
    """What the figures of a dossier are called now, by the id of their entry."""
    entries = ask(reader, "dossier_figures", number=number)
    groups = outlined_figures(reader) if entries else ()
    return {entry.id: resolved(groups, entry.slug, entry.claim_id) for entry in entries}


def shown(reader: Reader, row: Any) -> InDossier:
    """A dossier's row with what it holds."""
    articles = ask(reader, "dossier_articles", number=row.id)
    return InDossier(
        slug=row.slug,
        name=row.name,
        note=row.note,
        used=row.used_at is not None,
        articles=tuple(f"A{article.article_id}" for article in articles),
        figures=tuple(dict.fromkeys(figure_slugs(reader, row.id).values())),
    )
