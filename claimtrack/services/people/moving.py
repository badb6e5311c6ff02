"""All that is one speaker's given to another: words, figures, names, posts, whom they are not."""

from itertools import product

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.store.tables.models import (
    Affiliation,
    Alias,
    Claim,
    Speaker,
    SpeakerApart,
    Statement,
)


def is_known(row: Speaker, name: str, lang: str) -> bool:
    """Whether a speaker goes by this name in this language."""
    return any((alias.name, alias.lang) == (name, lang) for alias in row.aliases)


def move_into(session: Session, gone: Speaker, kept: Speaker) -> int:
    """Move all that is one speaker's to another; how many statements and claims."""
    moved = 0
    for table, role in product((Statement, Claim), ("speaker_id", "organisation_id")):
        rows = session.scalars(select(table).where(getattr(table, role) == gone.id)).all()
        moved += len(rows)
        for row in rows:
            setattr(row, role, kept.id)
    _move_names(gone, kept)
    _move_posts(session, gone, kept)
    _move_apart(session, gone, kept)
    gone.merged_into_id = kept.id
    session.flush()
    return moved


def _move_names(gone: Speaker, kept: Speaker) -> None:
    for alias in list(gone.aliases):
        gone.aliases.remove(alias)
        if not is_known(kept, alias.name, alias.lang):
            kept.aliases.append(Alias(name=alias.name, lang=alias.lang, sound=alias.sound))


def _move_posts(session: Session, gone: Speaker, kept: Speaker) -> None:
    """Posts of either side; one that is there already, or would be in itself, goes."""
    rows = session.scalars(
        select(Affiliation)
        .where((Affiliation.speaker_id == gone.id) | (Affiliation.organisation_id == gone.id))
        .order_by(Affiliation.id)
    ).all()
    becomes = {gone.id: kept.id}
    for row in rows:
        speaker = becomes.get(row.speaker_id, row.speaker_id)
        organisation = becomes.get(row.organisation_id, row.organisation_id)
        if speaker == organisation or post_of(session, speaker, organisation, row.role) is not None:
            session.delete(row)
        else:
            row.speaker_id, row.organisation_id = speaker, organisation
        session.flush()


def post_of(session: Session, speaker: int, organisation: int, role: str) -> Affiliation | None:
    """The post of this speaker there, in this role, where it is noted."""
    return session.scalars(
        select(Affiliation).where(
            Affiliation.speaker_id == speaker,
            Affiliation.organisation_id == organisation,
            Affiliation.role == role,
        )
    ).one_or_none()


def _move_apart(session: Session, gone: Speaker, kept: Speaker) -> None:
    """Who is not the one that goes is not the one that stays; that the two are not one goes."""
    of_gone = (SpeakerApart.speaker_id == gone.id) | (SpeakerApart.other_id == gone.id)
    for row in session.scalars(select(SpeakerApart).where(of_gone)).all():
        third = row.other_id if row.speaker_id == gone.id else row.speaker_id
        one, other = sorted((third, kept.id))
        session.delete(row)
        session.flush()
        pair = select(SpeakerApart).filter_by(speaker_id=one, other_id=other)
        if third != kept.id and session.scalars(pair).first() is None:
            session.add(SpeakerApart(speaker_id=one, other_id=other, who=row.who, at=row.at))
            session.flush()
