"""What a figure and a story are called where people read.

"Killed in the Port-Mara earthquake, 5 March 2024"; of a figure without an event "Killed, Mara".
"""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from claimtrack.domain.stories.kinds import THEMES
from claimtrack.locale.messages import word
from claimtrack.wording.display_names import measure_name, place_name
from claimtrack.wording.writer import published

if TYPE_CHECKING:
    from claimtrack.services.grouping.stories import ListedStory
    from claimtrack.services.lookup.claim_rows import ClaimRow

_MAIN = (None, "main")
"""How a claim says that it is of what its story is about."""
_NAMES = 3


def headline(
    figure: str | None, rows: Iterable["ClaimRow"], lang: str, story: "ListedStory | None" = None
) -> str:
    """What is counted, in which event or where; the slug in words where the claims do not agree."""
    rows = tuple(rows)
    measures = {row.facts.measure for row in rows}
    measure = measures.pop() if len(measures) == 1 else None
    about = measure_name(measure, lang)
    if not about:
        return capital((figure or "").replace("-", " "))
    if story is not None and story.kind and all(row.facts.event in _MAIN for row in rows):
        told = _in_event if happens_in(measure, story.kind) else _of_event
        return capital(told(about, story, lang))
    where = place_name(_usual_place(rows), lang)
    return capital(f"{about}, {where}" if where else about)


_SAID_TWICE = {
    "demonstrated": frozenset({"demonstration", "riot", "strike"}),
    "on-strike": frozenset({"demonstration", "strike"}),
    "arrested": frozenset({"arrest", "trial", "investigation"}),
    "jobs-cut": frozenset({"layoffs"}),
    "voted": frozenset({"election", "referendum"}),
    "turnout": frozenset({"election", "referendum"}),
}
"""Measure → kinds of events that say the same again: nobody demonstrates in a demonstration."""


def happens_in(measure: str | None, kind: str) -> bool:
    """Whether what is counted is told to have happened in an event of a kind."""
    return kind not in THEMES and kind not in _SAID_TWICE.get(measure or "", ())


def _of_event(about: str, story: "ListedStory", lang: str) -> str:
    """What is counted, where and when; what happened says the same again, or is a theme."""
    told = (about, place_name(story.place, lang), event_days(story, lang))
    return ", ".join(filter(None, told))


def _in_event(about: str, story: "ListedStory", lang: str) -> str:
    """What is counted in what happened, where and when."""
    when, where = event_days(story, lang), place_name(story.place, lang)
    form = word(lang, story.kind if where else f"{story.kind} without place", "in event")
    return form.format(what=about, place=where, when=f", {when}" if when else "")


def story_headline(story: "ListedStory", lang: str) -> str:
    """Its name by hand, else what happened, where and when; else the names that it shares."""
    if story.name:
        return story.name
    names = " – ".join(story.names[:_NAMES]) or story.slug.replace("-", " ")
    what = word(lang, story.kind, "event") if story.kind else names
    told = (what, place_name(story.place, lang), event_days(story, lang))
    return capital(", ".join(filter(None, told)))


def event_days(story: "ListedStory", lang: str) -> str:
    """The day, the month or the days of the event; "" where none is known."""
    return published(story.first, story.last or story.first, lang)


def _usual_place(rows: Iterable["ClaimRow"]) -> str | None:
    """The place of most claims, of those that name one."""
    places = Counter(row.facts.place for row in rows if row.facts.place)
    return max(places, key=places.__getitem__, default=None)


def capital(words: str) -> str:
    """With a capital at its head."""
    return words[:1].upper() + words[1:]
