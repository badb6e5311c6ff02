"""What a figure is called for people: "Killed in the Aleppo bombing, 9 December 2016"."""

from datetime import date

from claimtrack.domain.groups.claim_event import MainEvent
from claimtrack.wording import language
from claimtrack.wording.display_names import measure_name, place_name
from claimtrack.wording.writer import day

_SAID_TWICE = {
    "demonstrated": frozenset({"demonstration", "riot", "strike"}),
    "on-strike": frozenset({"demonstration", "strike"}),
    "voted": frozenset({"election", "referendum"}),
    "turnout": frozenset({"election", "referendum"}),
}
"""Measure → kinds of events that say the same again: nobody demonstrates in a demonstration."""


def headline(
    measure: str | None,
    place: str | None,
    event: MainEvent | None,
    lang: str,
    *,
    dated: bool = True,
) -> str:
    """What is counted, in which event, where, on which day, as far as each is known.

    ``place``: that of the figure. ``event``: the main one of its story, None for a figure of none.
    ``dated``: with the first day of the event. "" where no measure is known.
    """
    about = measure_name(measure, lang)
    if not about:
        return ""
    where = place or (None if event is None else event.place)
    when = event.first if event is not None and dated else None
    return _capital(_joined(_scene(about, measure, where, event, lang), when, lang))


def _scene(
    about: str, measure: str | None, place: str | None, event: MainEvent | None, lang: str
) -> str:
    """What is counted with the event and the place; the event only at its own place."""
    known = language.unit_and_measure_names(lang)
    named = known.events.get(_kind(measure, place, event) or "")
    where = place_name(place, lang)
    if named is None:
        return f"{about}, {where}" if where else about
    if where is None:
        return known.in_event.format(about=about, event=named)
    return known.in_event_at.format(about=about, event=named, place=where)


def _kind(measure: str | None, place: str | None, event: MainEvent | None) -> str | None:
    """The kind of the event, at its own place and unless the measure says it."""
    if event is None or event.place not in (None, place):
        return None
    return None if event.kind in _SAID_TWICE.get(measure or "", ()) else event.kind


def _joined(scene: str, when: date | None, lang: str) -> str:
    return scene if when is None else f"{scene}, {day(when, lang)}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
