"""What a person gave for a field, as the value that is stored."""

from datetime import timedelta
from enum import StrEnum
from typing import TypeVar

from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import fold, sound
from claimtrack.domain.period import Period, Precision, Window
from claimtrack.errors import UnknownSpeaker, UsageError
from claimtrack.services.lookup.typed_dates import read_days
from claimtrack.services.people.speakers import speaker_called
from claimtrack.store.log.steps import Hand
from claimtrack.store.tables.models import Alias, Speaker

NONE = ("", "-")
"""What is typed to empty a field."""
_RANGE = ("..", "/")

Word = TypeVar("Word", bound=StrEnum)


def cleared(text: str) -> str | None:
    """The text without outer blanks; None where a field is to be emptied."""
    return None if text.strip() in NONE else text.strip()


def one_of(option: str, text: str, words: type[Word]) -> Word:
    """A member of a closed set of words. Raises UsageError with all of them."""
    members = {member.value: member for member in words}
    found = members.get(text.strip().lower())
    if found is None:
        raise UsageError(option=option, value=text, choices=members)
    return found


def when(option: str, text: str) -> Window | None:
    """A day, a month, a year, or two of them with ".." between; None to empty the field."""
    if cleared(text) is None:
        return None
    for sign in _RANGE:
        first, found, last = text.partition(sign)
        if found:
            begin, end = read_days(option, first), read_days(option, last)
            if end.latest < begin.earliest:
                raise UsageError(option=option, value=text, wants="the later day comes last")
            period = Period(begin.earliest, end.latest + timedelta(days=1))
            return Window(nominal=period, precision=Precision.DAY, words="")
    days = read_days(option, text)
    period = Period(days.earliest, days.latest + timedelta(days=1))
    return Window(nominal=period, precision=days.precision, words="")


def given_speaker(
    session: Session, hand: Hand, name: str, lang: str, kind: str | None = None
) -> tuple[Speaker | None, tuple[str, ...]]:
    """The speaker that a name or P3 means, made where nobody is called so; names that are near.

    Raises:
        SeveralSpeakers: the name fits several.
        UnknownSpeaker: there is no such P3.

    """
    if cleared(name) is None:
        return None, ()
    try:
        return speaker_called(session, name), ()
    except UnknownSpeaker as unknown:
        if name.strip()[1:].isdecimal():
            raise
        near = unknown.facts.get("nearest", ())
    made = Speaker(name=name.strip(), folded=fold(name), kind=kind, who=hand.who)
    if sound(name):
        made.aliases.append(Alias(name=name.strip(), lang=lang, sound=sound(name)))
    session.add(made)
    session.flush()
    return made, tuple(str(one) for one in near) if isinstance(near, tuple) else ()
