"""Dossiers: one investigation's articles and figures, and keeping to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.figure import slug as as_slug
from claimtrack.domain.names import fold
from claimtrack.errors import DossierExists, UnknownDossier, UsageError
from claimtrack.services.claims.claim_rows import number_of
from claimtrack.services.claims.lookup import figure_called, is_id, row_number
from claimtrack.services.claims.statement_list import ListedStatement
from claimtrack.services.compare.conflict_filter import near
from claimtrack.services.grouping.edited_figures import resolved
from claimtrack.services.grouping.figures import Figure
from claimtrack.services.grouping.outlines import outlined_figures
from claimtrack.store.log.steps import Hand, step
from claimtrack.store.tables.models import Dossier, DossierArticle, DossierFigure

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

    def holds(self, row: ListedStatement) -> bool:
        """Whether a statement stands in one of its articles, or gives a figure of it a value."""
        return row.article in self.articles or any(one.id in self.claims for one in row.claims)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """What a dossier command did, ``step`` None where nothing changed; ``dossier`` as it is now."""

    step: int | None
    action: str
    dossier: InDossier | None


def dossiers(session: Session) -> tuple[InDossier, ...]:
    """Every dossier, by its slug."""
    rows = session.scalars(select(Dossier).order_by(Dossier.slug)).all()
    return tuple(_shown(session, row) for row in rows)


def dossier(session: Session, name: str | None) -> InDossier | None:
    """The dossier called so, else the one in use. Raises UnknownDossier with near names."""
    row = _used(session) if name is None else _called(session, name)
    return None if row is None else _shown(session, row)


def scope(session: Session, name: str | None) -> Scope | None:
    """What to keep to: the dossier called so, else the one in use; None for everything ("-")."""
    if name == EVERYTHING:
        return None
    found = dossier(session, name)
    if found is None:
        return None
    inside = {
        row.id
        for one in outlined_figures(session)
        for row in one.claims
        if one.slug in found.figures or row.article.id in found.articles
    }
    return Scope(dossier=found.slug, articles=frozenset(found.articles), claims=frozenset(inside))


def new(
    session: Session, hand: Hand, name: str, words: Sequence[str] = (), note: str | None = None
) -> Filed:
    """Open a dossier, with these articles and figures in it.

    Raises:
        DossierExists: another one has this name.
        UnknownId, UnknownFigure: there is no such article or figure.

    """
    wanted = as_slug(name)
    if not wanted or is_id(wanted):
        raise UsageError(option="NAME", value=name, wants="give a name of letters and digits")
    if session.scalar(select(Dossier.id).where(Dossier.slug == wanted)):
        raise DossierExists(name=wanted)
    articles, figures = _meant(session, words)
    with step(session, hand, "dossier new", wanted) as made:
        row = Dossier(slug=wanted, name=name.strip(), note=note, created_at=hand.at)
        session.add(row)
        session.flush()
        _put(session, row, articles, figures)
    return Filed(step=made.number, action="new", dossier=_shown(session, row))


def add(session: Session, hand: Hand, name: str, words: Sequence[str]) -> Filed:
    """Put articles (A1) and figures into a dossier; those that are there stay.

    Raises:
        UnknownDossier, UnknownId, UnknownFigure: there is no such thing.

    """
    row = _called(session, name)
    articles, figures = _meant(session, words)
    with step(session, hand, "dossier add", row.slug) as made:
        _put(session, row, articles, figures)
    return Filed(step=made.number, action="add", dossier=_shown(session, row))


def remove(session: Session, hand: Hand, name: str, words: Sequence[str]) -> Filed:
    """Take articles and figures out of a dossier; without any named, drop the dossier itself.

    Raises:
        UnknownDossier, UnknownId, UnknownFigure: there is no such thing.

    """
    row = _called(session, name)
    articles, figures = _meant(session, words)
    unwanted, slugs = {one.slug for one in figures}, _slugs(session, row)
    with step(session, hand, "dossier remove", row.slug) as made:
        for place in _articles(session, row):
            if not words or place.article_id in articles:
                session.delete(place)
        for entry in _figures(session, row):
            if not words or slugs[entry.id] in unwanted:
                session.delete(entry)
        session.flush()
        if not words:
            session.delete(row)
    left = _shown(session, row) if words else None
    return Filed(step=made.number, action="remove", dossier=left)


def use(session: Session, hand: Hand, name: str) -> Filed:
    """Keep to a dossier from now on, in this database; "-" keeps to none. Raises UnknownDossier."""
    chosen = None if name == EVERYTHING else _called(session, name)
    with step(session, hand, "dossier use", chosen.slug if chosen else EVERYTHING) as made:
        for row in session.scalars(select(Dossier).where(Dossier.used_at.is_not(None))):
            if row is not chosen:
                row.used_at = None
        if chosen is not None and chosen.used_at is None:
            chosen.used_at = hand.at
    return Filed(
        step=made.number, action="use", dossier=_shown(session, chosen) if chosen else None
    )


def _called(session: Session, name: str) -> Dossier:
    rows = session.scalars(select(Dossier).order_by(Dossier.slug)).all()
    for row in rows:
        if row.slug == name.strip().lower() or fold(row.name) == fold(name):
            return row
    raise UnknownDossier(name=name, nearest=near(name, [row.slug for row in rows]))


def _used(session: Session) -> Dossier | None:
    query = select(Dossier).where(Dossier.used_at.is_not(None)).order_by(Dossier.used_at.desc())
    return session.scalars(query).first()


def _meant(session: Session, words: Sequence[str]) -> tuple[list[int], list[Figure]]:
    """The articles and the figures that were typed."""
    articles, figures = [], []
    groups = outlined_figures(session) if any(not is_id(word) for word in words) else ()
    for word in words:
        if is_id(word) and word[0].upper() != "A":
            raise UsageError(option="ITEM", value=word, wants="name articles (A1) and figures")
        if is_id(word):
            articles.append(row_number(session, word))
        else:
            figures.append(figure_called(groups, word))
    return articles, figures


def _put(
    session: Session, row: Dossier, articles: Sequence[int], figures: Sequence[Figure]
) -> None:
    held = {place.article_id for place in _articles(session, row)}
    for number in dict.fromkeys(articles):
        if number not in held:
            session.add(DossierArticle(dossier_id=row.id, article_id=number))
    known = {*_slugs(session, row).values(), *(entry.slug for entry in _figures(session, row))}
    for one in dict.fromkeys(figures):
        if one.slug not in known:
            claim = number_of(one.claims[0].id)
            session.add(DossierFigure(dossier_id=row.id, slug=one.slug, claim_id=claim))


def _articles(session: Session, row: Dossier) -> Sequence[DossierArticle]:
    query = select(DossierArticle).where(DossierArticle.dossier_id == row.id)
    return session.scalars(query.order_by(DossierArticle.article_id)).all()


def _figures(session: Session, row: Dossier) -> Sequence[DossierFigure]:
    query = select(DossierFigure).where(DossierFigure.dossier_id == row.id)
    return session.scalars(query.order_by(DossierFigure.id)).all()


def _slugs(session: Session, row: Dossier) -> dict[int, str]:
    """What the figures of a dossier are called now, by the id of their entry."""
    entries = _figures(session, row)
    groups = outlined_figures(session) if entries else ()
    return {entry.id: resolved(groups, entry.slug, f"C{entry.claim_id}") for entry in entries}


def _shown(session: Session, row: Dossier) -> InDossier:
    return InDossier(
        slug=row.slug,
        name=row.name,
        note=row.note,
        used=row.used_at is not None,
        articles=tuple(f"A{place.article_id}" for place in _articles(session, row)),
        figures=tuple(dict.fromkeys(_slugs(session, row).values())),
    )
