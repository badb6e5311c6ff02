"""Mending who is who: new speakers, other names, two that are one, one that is two, posts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import fold, sound
from claimtrack.errors import NotTheirs, SameSpeaker, SpeakerExists, UnknownSpeaker, UsageError
from claimtrack.lang.pack import FALLBACK
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.lookup.short_ids import row_number
from claimtrack.services.people.moving import is_known, move_into, post_of
from claimtrack.services.people.speakers import SpeakerRow, show_speaker, speaker_called
from claimtrack.store.tables.models import (
    Affiliation,
    Alias,
    Claim,
    Snapshot,
    Speaker,
    Statement,
)
from claimtrack.store.write.rows import fix

Row = TypeVar("Row", Statement, Claim)
KINDS = ("person", "organisation", "group", "unnamed")


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerDone:
    """A speaker after a change. ``step``: of the log, None where nothing changed; ``moved``: rows
    that were given to somebody else.
    """  # noqa: D205

    speaker: SpeakerRow
    step: int | None
    moved: int = 0


def add_speaker(
    session: Session,
    hand: Hand,
    name: str,
    *,
    kind: str | None = None,
    description: str | None = None,
    wikidata: str | None = None,
    names: Sequence[str] = (),
    lang: str = FALLBACK,
    another: bool = False,
) -> SpeakerDone:
    """Record a speaker nobody has read of yet.

    ``another``: one of the same name is somebody else.

    Raises:
        UsageError: there is no letter and no digit in the name.
        SpeakerExists: somebody is called so already, and it is not said that this is another.

    """
    if not sound(name):
        raise UsageError(option="NAME", value=name, wants="give a name of letters and digits")
    if not another:
        _refuse_namesake(session, name)
    with step(session, hand, "speaker add", name) as made:
        row = Speaker(
            name=name,
            folded=fold(name),
            kind=kind,
            description=description,
            wikidata=wikidata,
            who=hand.who,
        )
        session.add(row)
        _name(row, (name, *names), lang)
    return SpeakerDone(speaker=show_speaker(session, row.short), step=made.number)


def namesakes(session: Session, name: str) -> tuple[SpeakerRow, ...]:
    """The speakers that any of their names makes sound like this one."""
    theirs = select(Alias.speaker_id).where(Alias.sound == sound(name))
    query = select(Speaker).where(
        or_(Speaker.folded == fold(name), Speaker.id.in_(theirs)), Speaker.merged_into_id.is_(None)
    )
    found = session.scalars(query.order_by(Speaker.id))
    return tuple(show_speaker(session, one.short) for one in found)


def _refuse_namesake(session: Session, name: str) -> None:
    there = namesakes(session, name)
    if there:
        told = ", ".join(f"{one.name} ({one.id})" for one in there)
        raise SpeakerExists(name=name, names=told)


def _name(row: Speaker, names: Sequence[str], lang: str) -> None:
    for name in dict.fromkeys(names):
        if sound(name) and not is_known(row, name, lang):
            row.aliases.append(Alias(name=name, lang=lang, sound=sound(name)))


def add_alias(
    session: Session,
    hand: Hand,
    name: str,
    alias: str,
    *,
    lang: str = FALLBACK,
    remove: bool = False,
) -> SpeakerDone:
    """Another name of a speaker, or with ``remove`` one that is none."""
    row = speaker_called(session, name)
    with step(session, hand, "speaker alias", row.name) as made:
        if not remove:
            _name(row, (alias,), lang)
        elif not _drop_names(row, alias):
            raise UnknownSpeaker(name=alias, nearest=tuple(other.name for other in row.aliases))
    return SpeakerDone(speaker=show_speaker(session, row.short), step=made.number)


def _drop_names(row: Speaker, name: str) -> bool:
    """Take a name from a speaker, however it is spelt; False where they have none like it."""
    alike = [alias for alias in row.aliases if alias.sound == sound(name)]
    for alias in alike:
        row.aliases.remove(alias)
    return bool(alike)


def rename(session: Session, hand: Hand, name: str, new: str) -> SpeakerDone:
    """Call a speaker otherwise; the old name goes on leading to them."""
    row = speaker_called(session, name)
    with step(session, hand, "speaker rename", row.name) as made:
        row.name, row.folded = new, fold(new)
        _name(row, (new,), _language_of(row))
    return SpeakerDone(speaker=show_speaker(session, row.short), step=made.number)


def merge(session: Session, hand: Hand, kept: str, others: Sequence[str]) -> SpeakerDone:
    """Make the other speakers one with the first: words, figures, names and posts move there.

    Raises:
        SameSpeaker: one of them is the first.

    """
    row = speaker_called(session, kept)
    gone = [speaker_called(session, name) for name in others]
    if row in gone:
        raise SameSpeaker(name=row.name)
    with step(session, hand, "speaker merge", row.name) as made:
        moved = sum(move_into(session, one, row) for one in dict.fromkeys(gone))
    speaker = show_speaker(session, row.short)
    return SpeakerDone(speaker=speaker, step=made.number, moved=moved)


def split(
    session: Session, hand: Hand, name: str, what: Sequence[str], new: str | None = None
) -> SpeakerDone:
    """Give statements, claims or whole articles of one speaker to another, who is new.

    ``what``: short ids. ``new``: the other's name; the same where it is not given. A name of the
    first that is the other's goes along. What is moved stays moved when a text is read again.

    Raises:
        NotTheirs: one of the statements or claims is somebody else's.

    """
    row = speaker_called(session, name)
    theirs = _theirs(session, row, what)
    with step(session, hand, "speaker split", row.name) as made:
        other = _other_half(row, new or row.name, hand)
        session.add(other)
        session.flush()
        for one in theirs:
            one.speaker_id = other.id
            fix(one, "speaker_id")
    speaker = show_speaker(session, other.short)
    return SpeakerDone(speaker=speaker, step=made.number, moved=len(theirs))


def _other_half(row: Speaker, name: str, hand: Hand) -> Speaker:
    """A new speaker; a name of the first one that is not its own goes along."""
    other = Speaker(name=name, folded=fold(name), kind=row.kind, who=hand.who)
    lang = _language_of(row)
    if sound(name) != sound(row.name):
        _drop_names(row, name)
    _name(other, (name,), lang)
    return other


def _language_of(row: Speaker) -> str:
    """The language of a speaker's first name."""
    return row.aliases[0].lang if row.aliases else FALLBACK


def _theirs(session: Session, row: Speaker, what: Sequence[str]) -> list[Statement | Claim]:
    """What the short ids name of a speaker's: statements with their claims, and claims."""
    words: dict[int, Statement] = {}
    claims: dict[int, Claim] = {}
    for name in what:
        number, letter = row_number(session, name), name[0].upper()
        if letter == "C":
            claims[number] = _own(session, row, session.get_one(Claim, number))
        else:
            words |= {said.id: said for said in _said_in(session, row, letter, number)}
    for said in words.values():
        claims |= {claim.id: claim for claim in said.claims if claim.speaker_id == row.id}
    return [*words.values(), *claims.values()]


def _said_in(session: Session, row: Speaker, letter: str, number: int) -> Sequence[Statement]:
    """A statement of the speaker's, or theirs in an article."""
    if letter == "S":
        return [_own(session, row, session.get_one(Statement, number))]
    query = select(Statement).join(Snapshot).where(Snapshot.article_id == number)
    theirs = query.where(Statement.speaker_id == row.id)
    return session.scalars(theirs.order_by(Statement.id)).all()


def _own(session: Session, row: Speaker, one: Row) -> Row:
    if one.speaker_id != row.id:
        other = session.get(Speaker, one.speaker_id) if one.speaker_id else None
        raise NotTheirs(what=one.name, name=row.name, other=other.name if other else "?")
    return one


def affiliate(
    session: Session,
    hand: Hand,
    name: str,
    organisation: str,
    *,
    role: str = "",
    since: date | None = None,
    until: date | None = None,
) -> SpeakerDone:
    """Note a speaker's post, or its days where the post is known. ``until`` is the last day.

    Raises:
        SameSpeaker: a speaker has no post in itself.

    """
    row, body = speaker_called(session, name), speaker_called(session, organisation)
    if row is body:
        raise SameSpeaker(name=row.name)
    with step(session, hand, "speaker affiliate", row.name) as made:
        post = post_of(session, row.id, body.id, role)
        if post is None:
            post = Affiliation(speaker_id=row.id, organisation_id=body.id, role=role)
            session.add(post)
        post.since, post.until, post.who = since or post.since, until or post.until, hand.who
    return SpeakerDone(speaker=show_speaker(session, row.short), step=made.number)
