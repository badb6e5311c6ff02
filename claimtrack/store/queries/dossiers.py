"""Dossiers and what they hold."""

from sqlalchemy import select

from claimtrack.store.queries.shape import Query, QueryMaker, number
from claimtrack.store.tables.models import Dossier, DossierArticle, DossierFigure


def used() -> Query:
    """The dossier that commands keep to without being told."""
    query = select(Dossier.slug).where(Dossier.used_at.is_not(None))
    return query.order_by(Dossier.used_at.desc())


def dossiers() -> Query:
    """Every dossier."""
    return select(Dossier.id, Dossier.slug, Dossier.name, Dossier.note, Dossier.used_at).order_by(
        Dossier.slug
    )


def dossier_articles() -> Query:
    """The articles of one dossier."""
    return (
        select(DossierArticle.article_id)
        .where(DossierArticle.dossier_id == number("number"))
        .order_by(DossierArticle.article_id)
    )


def dossier_figures() -> Query:
    """The figures of one dossier, each by its slug and one of its claims."""
    return (
        select(DossierFigure.id, DossierFigure.slug, DossierFigure.claim_id)
        .where(DossierFigure.dossier_id == number("number"))
        .order_by(DossierFigure.id)
    )


QUERIES: dict[str, QueryMaker] = {
    "used": used,
    "dossiers": dossiers,
    "dossier_articles": dossier_articles,
    "dossier_figures": dossier_figures,
}
