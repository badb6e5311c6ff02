"""Four articles in three languages on two events, and what a store makes of them."""

from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

import claimtrack
from claimtrack.services.capture.record import Source, record
from claimtrack.store.log.steps import Hand
from claimtrack.store.tables.models import (
    Article,
    Claim,
    Figure,
    Finding,
    Snapshot,
    Story,
    StoryArticle,
)

HAND = Hand(who="ana", at=datetime(2024, 5, 9, tzinfo=UTC))
QUAKE = {
    "fr": (
        "Séisme à Braga : 31 morts\n\nLe séisme de mercredi à Braga a fait 31 morts, a déclaré "
        "jeudi le maire Duarte Velho. La caserne Tadim s'est effondrée."
    ),
    "en": (
        "Braga earthquake kills 58\n\nWednesday's earthquake in Braga killed 58 people, the union "
        "of firefighters said on Thursday. Mayor Duarte Velho visited the Tadim barracks."
    ),
    "es": (
        "Terremoto en Braga: 31 muertos\n\nEl terremoto del miércoles en Braga causó 31 muertos, "
        "dijo el jueves el alcalde Duarte Velho. El cuartel Tadim se derrumbó."
    ),
}
FIRE = (
    "Incendie à Gand : 4 morts\n\nL'incendie de l'hôtel Roskam à Gand a fait 4 morts, a déclaré "
    "vendredi le préfet Joos Claes."
)
PAGES: tuple[tuple[str, str, date], ...] = (
    ("fr", QUAKE["fr"], date(2024, 5, 2)),
    ("en", QUAKE["en"], date(2024, 5, 2)),
    ("es", QUAKE["es"], date(2024, 5, 3)),
    ("fr", FIRE, date(2024, 5, 3)),
)


def put(session: Session, lang: str, text: str, day: date) -> str:
    reading = claimtrack.extract(text, lang=lang, published=day, outlet=f"O {lang}")
    return record(session, reading, Source(raw=text.encode())).article


def state(session: Session) -> tuple[object, ...]:
    """What there is, by what it holds and never by ids."""
    session.expire_all()
    keys = {f"C{row[0]}": (row[1][:8], row[2]) for row in session.execute(
        select(Claim.id, Article.key, Claim.key)
        .join(Snapshot, Claim.snapshot_id == Snapshot.id)
        .join(Article, Snapshot.article_id == Article.id)
    )}  # fmt: skip
    articles = session.execute(
        select(Article.key, Story.slug, Story.key, Story.articles)
        .join(StoryArticle, StoryArticle.article_id == Article.id)
        .join(Story)
    ).all()
    claims = session.execute(
        select(
            Claim.id, Figure.slug, Figure.claims, Figure.outcome, Figure.origins,
            Figure.undetermined,
        ).join(Figure, Claim.figure_id == Figure.id)
    ).all()  # fmt: skip
    lone = {row[1] for row in claims if row[1] == f"c{row[0]}"}
    findings = session.execute(
        select(Finding.a, Finding.b, Finding.outcome, Finding.relation, Finding.grade)
    ).all()
    sides = [
        (
            *sorted(tuple(sorted(keys[name] for name in side.split())) for side in row[:2]),
            *row[2:],
        )
        for row in findings
    ]
    named = [
        (keys[f"C{row[0]}"], "alone" if row[1] in lone else row[1], *row[2:]) for row in claims
    ]
    return sorted(map(tuple, articles)), sorted(map(str, named)), sorted(map(str, sides))
