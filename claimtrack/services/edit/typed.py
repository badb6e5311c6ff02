"""What a person gave for a field, as the value that is stored."""

from datetime import timedelta
from enum import StrEnum
from typing import TypeVar

from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import fold, sound
from claimtrack.domain.period import Period, Precision, Window
from claimtrack.errors import UnknownSpeaker, UsageError
from claimtrack.services.log.clock import today
from claimtrack.services.lookup.typed_dates import Days, read_days
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
    first, last = _ends(text)
    if last is None:
        days = read_days(option, first, today())
        return _window(days, days, days.precision)
    begin, end = read_days(option, first, today()), read_days(option, last, today())
    if end.latest < begin.earliest:
        raise UsageError(option=option, value=text, wants="the later day comes last")
    return _window(begin, end, Precision.DAY)


def _ends(text: str) -> tuple[str, str | None]:
    """Both sides of the sign of a range; without one the whole alone."""
    for sign in _RANGE:
        first, range_sign, last = text.partition(sign)
        if range_sign:
            return first, last
    return text, None


def _window(begin: Days, end: Days, precision: Precision) -> Window:
    period = Period(begin.earliest, end.latest + timedelta(days=1))
    return Window(nominal=period, precision=precision, words="")


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
        return _new_speaker(session, hand, name.strip(), lang, kind), _near(unknown)


def _near(unknown: UnknownSpeaker) -> tuple[str, ...]:
    """The names that come near."""
    nearest = unknown.facts.get("nearest", ())
    return tuple(map(str, nearest)) if isinstance(nearest, tuple) else ()


def _new_speaker(session: Session, hand: Hand, name: str, lang: str, kind: str | None) -> Speaker:
    speaker = Speaker(name=name, folded=fold(name), kind=kind, who=hand.who)
    if sound(name):
        speaker.aliases.append(Alias(name=name, lang=lang, sound=sound(name)))
    session.add(speaker)
    session.flush()
    return speaker
