"""Speakers as people ask for them: found by name, listed, shown with all that is theirs."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import partial

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from claimtrack.domain.name_matching import fold, has_beginnings, sound
from claimtrack.errors import SeveralSpeakers, UnknownSpeaker
from claimtrack.services.lookup.near_names import LADDER
from claimtrack.store.tables.models import Affiliation, Claim, Speaker, Statement

_ID = re.compile(r"[Pp](\d{1,9})")
_NEAR = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post in an organisation; days where they are known. ``who`` noted it, None: a text."""

    organisation: str
    role: str
    since: date | None
    until: date | None
    who: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerRow:
    """One speaker. ``statements`` and ``claims`` count; ``names``: the others it goes by."""

    id: str
    name: str
    kind: str | None
    description: str | None
    wikidata: str | None
    names: tuple[str, ...]
    posts: tuple[Post, ...]
    statements: int
    claims: int
    who: str | None


def is_speaker_id(text: str) -> bool:
    """Whether it is written like the short id of a speaker: P3."""
    return _ID.fullmatch(text.strip()) is not None


def speaker_called(session: Session, text: str) -> Speaker:
    """The speaker with this short id ("P3"), name or other name, else the only one it fits.

    Raises:
        UnknownSpeaker: nobody is called so; near names are offered.
        SeveralSpeakers: the name fits several.

    """
    numbered = _ID.fullmatch(text.strip())
    if numbered is not None:
        return _numbered(session, int(numbered[1]), text)
    everybody = _everybody(session)
    fitting = _fitting(everybody, text)
    if len(fitting) > 1:
        names = ", ".join(f"{speaker.name} ({speaker.short})" for speaker in fitting[:5])
        raise SeveralSpeakers(name=text, names=names)
    return fitting[0]


def _numbered(session: Session, number: int, text: str) -> Speaker:
    """The speaker of this number; of a merged one the one it was found to be."""
    speaker = session.get(Speaker, number)
    if speaker is None:
        raise UnknownSpeaker(name=text, nearest=())
    while speaker.merged_into_id is not None:
        speaker = session.get_one(Speaker, speaker.merged_into_id)
    return speaker


def _fitting(everybody: list[Speaker], text: str) -> list[Speaker]:
    """Those that the text fits best: by their name, another one, words of it, its beginnings."""
    for fits in (_is_exactly, _is_called, *_BY_A_NAME):
        hits = [speaker for speaker in everybody if fits(speaker, text)]
        if hits:
            return hits
    raise UnknownSpeaker(name=text, nearest=_nearest(everybody, text))


def _everybody(session: Session) -> list[Speaker]:
    query = select(Speaker).where(Speaker.merged_into_id.is_(None)).order_by(Speaker.id)
    return list(session.scalars(query.options(selectinload(Speaker.aliases))))


def _is_exactly(one: Speaker, text: str) -> bool:
    return one.folded == fold(text)


def _is_called(one: Speaker, text: str) -> bool:
    wanted = sound(text)
    return any(alias.sound == wanted for alias in one.aliases)


def _any_name(fits: Callable[[str, str], bool], one: Speaker, text: str) -> bool:
    return any(fits(name, text) for name in _names(one))


def _names(one: Speaker) -> Iterator[str]:
    yield one.name
    yield from (alias.name for alias in one.aliases)


def _nearest(everybody: list[Speaker], text: str) -> tuple[str, ...]:
    names = {alias.name.casefold(): one.name for one in everybody for alias in one.aliases}
    close = get_close_matches(text.casefold(), names, n=_NEAR, cutoff=0.7)
    return tuple(dict.fromkeys(names[name] for name in close))


_BY_A_NAME: tuple[Callable[[Speaker, str], bool], ...] = tuple(
    partial(_any_name, fits) for fits in LADDER
)
"""The ways in which what was typed is part of a name, the nearest first."""


def list_speakers(session: Session, name: str | None = None) -> tuple[SpeakerRow, ...]:
    """Every speaker by name; those with words that begin so where ``name`` is given."""
    said, counted = _counts(session, Statement), _counts(session, Claim)
    posts = _posts(session)
    return tuple(
        _row(one, said.get(one.id, 0), counted.get(one.id, 0), posts.get(one.id, ()))
        for one in sorted(_everybody(session), key=lambda one: (one.folded, one.id))
        if name is None or _any_name(has_beginnings, one, name)
    )


def show_speaker(session: Session, name: str) -> SpeakerRow:
    """One speaker. Raises as ``speaker_called`` does."""
    one = speaker_called(session, name)
    said, counted = (_counts(session, table).get(one.id, 0) for table in (Statement, Claim))
    return _row(one, said, counted, _posts(session).get(one.id, ()))


def _row(one: Speaker, said: int, counted: int, posts: tuple[Post, ...]) -> SpeakerRow:
    others = dict.fromkeys(alias.name for alias in one.aliases if alias.name != one.name)
    return SpeakerRow(
        id=one.short,
        name=one.name,
        kind=one.kind,
        description=one.description,
        wikidata=one.wikidata,
        names=tuple(others),
        posts=posts,
        statements=said,
        claims=counted,
        who=one.who,
    )


def _counts(session: Session, table: type[Statement] | type[Claim]) -> dict[int, int]:
    query = select(table.speaker_id, func.count()).group_by(table.speaker_id)
    return {number: count for number, count in session.execute(query) if number is not None}


def _posts(session: Session) -> dict[int, tuple[Post, ...]]:
    posts: dict[int, list[Post]] = defaultdict(list)
    query = select(Affiliation).order_by(Affiliation.id)
    for row in session.scalars(query.options(selectinload(Affiliation.organisation))):
        post = Post(
            organisation=row.organisation.name,
            role=row.role,
            since=row.since,
            until=row.until,
            who=row.who,
        )
        posts[row.speaker_id].append(post)
    return {number: tuple(theirs) for number, theirs in posts.items()}
