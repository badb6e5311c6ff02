"""Opening, filling and dropping dossiers."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import filterfalse

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.figure import slug as as_slug
from claimtrack.errors import DossierExists, UsageError
from claimtrack.services.grouping.dossiers import (
    EVERYTHING,
    InDossier,
    called,
    figure_entries,
    shown,
)
from claimtrack.services.grouping.figure_reading import read_figures
from claimtrack.services.grouping.figure_search import figure_called
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.lookup.short_ids import is_id, row_number
from claimtrack.store.tables.models import Dossier, DossierArticle, DossierFigure


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """What a dossier command did, ``step`` None where nothing changed; ``dossier`` as it is now."""

    step: int | None
    action: str
    dossier: InDossier | None


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
    return Filed(step=made.number, action="new", dossier=shown(session, row))


def add(session: Session, hand: Hand, name: str, words: Sequence[str]) -> Filed:
    """Put articles (A1) and figures into a dossier; those that are there stay.

    Raises:
        UnknownDossier, UnknownId, UnknownFigure: there is no such thing.

    """
    row = _called(session, name)
    articles, figures = _meant(session, words)
    with step(session, hand, "dossier add", row.slug) as made:
        _put(session, row, articles, figures)
    return Filed(step=made.number, action="add", dossier=shown(session, row))


def remove(session: Session, hand: Hand, name: str, words: Sequence[str]) -> Filed:
    """Take articles and figures out of a dossier; without any named, drop the dossier itself.

    Raises:
        UnknownDossier, UnknownId, UnknownFigure: there is no such thing.

    """
    row = _called(session, name)
    articles, figures = _meant(session, words)
    with step(session, hand, "dossier remove", row.slug) as made:
        if words:
            _take_out(session, row, articles, figures)
        else:
            _drop(session, row)
    left = shown(session, row) if words else None
    return Filed(step=made.number, action="remove", dossier=left)


def _take_out(
    session: Session, row: Dossier, articles: Collection[int], figures: Collection[int]
) -> None:
    held = {entry.id: entry.figure for entry in figure_entries(session, row.id)}
    entries = [entry for entry in _figures(session, row) if held[entry.id] in figures]
    places = [place for place in _articles(session, row) if place.article_id in articles]
    for unwanted in (*places, *entries):
        session.delete(unwanted)
    session.flush()


def _drop(session: Session, row: Dossier) -> None:
    for held in (*_articles(session, row), *_figures(session, row)):
        session.delete(held)
    session.flush()
    session.delete(row)


def use(session: Session, hand: Hand, name: str) -> Filed:
    """Keep to a dossier from now on, in this database; "-" keeps to none. Raises UnknownDossier."""
    chosen = None if name == EVERYTHING else _called(session, name)
    what = EVERYTHING if chosen is None else chosen.slug
    with step(session, hand, "dossier use", what) as made:
        _keep_to(session, chosen, hand.at)
    now = None if chosen is None else shown(session, chosen)
    return Filed(step=made.number, action="use", dossier=now)


def _keep_to(session: Session, chosen: Dossier | None, at: datetime) -> None:
    """Only this one is in use, since before where it was in use already."""
    for row in session.scalars(select(Dossier).where(Dossier.used_at.is_not(None))):
        if row is not chosen:
            row.used_at = None
    if chosen is not None:
        chosen.used_at = chosen.used_at or at


def _called(session: Session, name: str) -> Dossier:
    rows = session.scalars(select(Dossier).order_by(Dossier.slug)).all()
    row: Dossier = called(list(rows), name)
    return row


def _meant(session: Session, words: Sequence[str]) -> tuple[list[int], list[int]]:
    """The articles and the figures that were typed, by their rows."""
    articles = [row_number(session, _of_article(name)) for name in filter(is_id, words)]
    return articles, [figure_called(session, phrase) for phrase in filterfalse(is_id, words)]


def _of_article(name: str) -> str:
    """The short id again. Raises UsageError where it is not that of an article."""
    if name[0].upper() != "A":
        raise UsageError(option="ITEM", value=name, wants="name articles (A1) and figures")
    return name


def _put(
    session: Session,
    row: Dossier,
    articles: Sequence[int],
    figures: Sequence[int],
) -> None:
    """Put in what is not there yet."""
    found = read_figures(session, figures)
    claims = {one.slug: one.claims[0].number for one in found}
    held = {place.article_id for place in _articles(session, row)}
    known = {entry.slug for entry in _figures(session, row)}
    known.update(entry.slug for entry in figure_entries(session, row.id))
    session.add_all(
        DossierArticle(dossier_id=row.id, article_id=number)
        for number in dict.fromkeys(articles)
        if number not in held
    )
    session.add_all(
        DossierFigure(dossier_id=row.id, slug=slug, claim_id=claim)
        for slug, claim in claims.items()
        if slug not in known
    )


def _articles(session: Session, row: Dossier) -> Sequence[DossierArticle]:
    query = select(DossierArticle).where(DossierArticle.dossier_id == row.id)
    return session.scalars(query.order_by(DossierArticle.article_id)).all()


def _figures(session: Session, row: Dossier) -> Sequence[DossierFigure]:
    query = select(DossierFigure).where(DossierFigure.dossier_id == row.id)
    return session.scalars(query.order_by(DossierFigure.id)).all()
