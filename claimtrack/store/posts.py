"""Which organisation a speaker speaks for, as the articles say."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.store.models import Affiliation, Speaker


def record_post(
    session: Session,
    speaker: Speaker | None,
    organisation: Speaker | None,
    role: str | None,
    method: str,
    version: str,
) -> None:
    """Note a speaker's post once. Days stay unknown: an article says who is, not since when."""
    if speaker is None or organisation is None or speaker is organisation:
        return
    wanted = (
        Affiliation.speaker_id == speaker.id,
        Affiliation.organisation_id == organisation.id,
        Affiliation.role == (role or ""),
    )
    if session.scalar(select(Affiliation.id).where(*wanted)) is None:
        session.add(
            Affiliation(
                speaker_id=speaker.id,
                organisation_id=organisation.id,
                role=role or "",
                method=method,
                version=version,
            )
        )
        session.flush()
