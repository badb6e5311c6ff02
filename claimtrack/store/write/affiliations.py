"""Which organisation a speaker speaks for, as the articles say."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

import claimtrack
from claimtrack.store.tables.models import Affiliation


class NewPost(NamedTuple):
    """A speaker's role in an organisation, by their ids; "" where the role is not printed."""

    speaker: int
    organisation: int
    role: str


def _distinct(posts: Sequence[NewPost]) -> list[NewPost]:
    """Each post once; nobody speaks for himself."""
    return [post for post in dict.fromkeys(posts) if post.speaker != post.organisation]


def record_posts(session: Session, posts: Sequence[NewPost], method: str) -> None:
    """Note each post once. Days stay unknown: an article says who is, not since when."""
    wanted = _distinct(posts)
    if not wanted:
        return
    known = _known(session, {post.speaker for post in wanted})
    session.add_all(_row(post, method) for post in wanted if post not in known)
    session.flush()


def _known(session: Session, speakers: set[int]) -> set[NewPost]:
    """The posts of these speakers that are noted already."""
    query = select(Affiliation.speaker_id, Affiliation.organisation_id, Affiliation.role).where(
        Affiliation.speaker_id.in_(speakers)
    )
    return {NewPost(*row) for row in session.execute(query)}


def _row(post: NewPost, method: str) -> Affiliation:
    return Affiliation(
        speaker_id=post.speaker,
        organisation_id=post.organisation,
        role=post.role,
        method=method,
        version=claimtrack.__version__,
    )
