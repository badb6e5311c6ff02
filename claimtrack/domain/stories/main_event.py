"""The main event of a story: its kind, its place, its days, and what a headline needs of it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from claimtrack.domain.period import Precision
from claimtrack.domain.record import record
from claimtrack.domain.stories.article_facts import ArticleFacts

_NAMES = 3
_MANY = 3
"""One article in so many must name a day for it to be one of the event's."""


@record(frozen=True, slots=True, kw_only=True)
class StoryEvent:
    """What happened: kind x place x window; None for what the articles do not tell.

    ``kind``, ``place``: ids of the packs. ``first``, ``last``: its days, both included.
    ``precision``: "day" where the articles name the day, "vague" where only the days they were
    published on are known.
    """

    kind: str | None = None
    place: str | None = None
    first: date | None = None
    last: date | None = None
    precision: Precision = Precision.VAGUE


@record(frozen=True, slots=True, kw_only=True)
class HeadlineParts:
    """What a headline of a story is worded from: its event, and the names most of it share."""

    event: StoryEvent
    names: tuple[str, ...]
    articles: int


def main_event(articles: Iterable[ArticleFacts]) -> StoryEvent:
    """The event that the articles of one story tell of, whatever their order.

    Each article votes for what it names first, half as much for what it names second, and so on.
    """
    told = list(articles)
    first, last, precision = _days(told)
    return StoryEvent(
        kind=_chosen([article.kinds for article in told]),
        place=_chosen([article.places for article in told]),
        first=first,
        last=last,
        precision=precision,
    )


def _chosen(ranked: Iterable[Sequence[str]]) -> str | None:
    """What most name, the foremost counting most; of equals the first in the alphabet."""
    votes: Counter[str] = Counter()
    for ids in ranked:
        for rank, one in enumerate(ids):
            votes[one] += 840 // (rank + 1)
    return min(votes, key=lambda one: (-votes[one], one)) if votes else None


Days = tuple[date, date]


def _days(told: Sequence[ArticleFacts]) -> tuple[date | None, date | None, Precision]:
    """First and last day: those that many articles name, else those of publication."""
    named = [article.happened for article in told if article.happened]
    if named:
        return *_around(_named_often(named)), Precision.DAY
    printed = _printed(told)
    if not printed:
        return None, None, Precision.VAGUE
    first, last = _around(printed)
    # what is printed today happened today or the day before
    return first - timedelta(days=1), last, Precision.VAGUE


def _printed(told: Sequence[ArticleFacts]) -> list[Days]:
    """The days on which they were published, where known."""
    return [(one.earliest, one.latest) for one in told if one.earliest and one.latest]


def _named_often(named: Sequence[Days]) -> Sequence[Days]:
    """The days that many name; the first ones where nobody names the same."""
    counts = Counter(named)
    return [days for days in counts if _MANY * counts[days] >= len(named)] or [min(named)]


def _around(days: Sequence[Days]) -> Days:
    """From the first of some days to the last."""
    return min(first for first, _ in days), max(last for _, last in days)


def headline_parts(articles: Iterable[ArticleFacts]) -> HeadlineParts:
    """What the headline of a story is worded from."""
    told = list(articles)
    weights: Counter[str] = Counter()
    labels: dict[str, Counter[str]] = {}
    for article in told:
        for key, label in article.labels.items():
            weights[key] += round(1000 * article.keys.get(key, 0.0))
            labels.setdefault(key, Counter())[label] += 1
    foremost = sorted(weights, key=lambda key: (-weights[key], key))[:_NAMES]
    names = tuple(min(labels[key], key=lambda one: (-labels[key][one], one)) for key in foremost)
    return HeadlineParts(event=main_event(told), names=names, articles=len(told))
