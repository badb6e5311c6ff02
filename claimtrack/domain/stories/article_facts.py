"""What tells an article's story: its keys, kinds of events, places and days."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Any

from claimtrack.domain.record import record


@record(frozen=True, slots=True, kw_only=True)
class ArticleFacts:
    """One article as the search for its story sees it; all that is needed, and stored as it is.

    ``earliest``, ``latest``: first and last day it may have been published on, None where unknown.
    ``keys``: what tells its story, each with its weight: names ("n:"), places by id ("p:"), bodies
    ("b:"), kinds of events ("k:"), sorts of people ("u:"), numbers ("#") and bare words. The
    weights follow from the text alone and never from other articles, so that the order in which
    articles come changes nothing. ``kinds``, ``places``: ids, the foremost first. ``happened``:
    first and last day that the lead names, None where it names none. ``labels``: how the foremost
    names are printed.
    """

    id: str
    lang: str
    earliest: date | None = None
    latest: date | None = None
    keys: Mapping[str, float] = field(default_factory=dict)
    kinds: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    happened: tuple[date, date] | None = None
    labels: Mapping[str, str] = field(default_factory=dict)

    @property
    def dated(self) -> bool:
        """Whether a day of publication is known."""
        return self.earliest is not None and self.latest is not None

    def to_json(self) -> dict[str, Any]:
        """The facts as plain values, for the store; the id is not among them."""
        return {
            "lang": self.lang,
            "days": [day and day.isoformat() for day in (self.earliest, self.latest)],
            "keys": dict(self.keys),
            "kinds": list(self.kinds),
            "places": list(self.places),
            "happened": [day.isoformat() for day in self.happened or ()],
            "labels": dict(self.labels),
        }


Content = tuple[str, list[tuple[str, float]], str]


def content(article: ArticleFacts) -> Content:
    """What orders articles: their content, since ids only tell which came first."""
    return (str(article.earliest), sorted(article.keys.items()), article.id)


def from_json(article: str, told: Mapping[str, Any]) -> ArticleFacts:
    """The facts of ``article`` that ``to_json`` gave."""
    earliest, latest = (date.fromisoformat(day) if day else None for day in told["days"])
    happened = [date.fromisoformat(day) for day in told["happened"]]
    return ArticleFacts(
        id=article,
        lang=told["lang"],
        earliest=earliest,
        latest=latest,
        keys=told["keys"],
        kinds=tuple(told["kinds"]),
        places=tuple(told["places"]),
        happened=(happened[0], happened[1]) if happened else None,
        labels=told["labels"],
    )
