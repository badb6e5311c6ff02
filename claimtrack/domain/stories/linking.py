"""Whether two articles tell of one event, decided by looking at the two alone.

A theme is not an event: words that any news has weigh nothing, those of a kind of event weigh
once, and the days must be close. What is left to meet are names, places, numbers and rare words.
"""

from claimtrack.domain.record import record
from claimtrack.domain.stories.article_facts import ArticleFacts

REACH = 4
"""Days between two articles of one event: what is printed later links through what lies between."""
_DATED = 0.31
"""Likeness (cosine of the weighted keys) from which two articles of close days are linked."""
_UNDATED = 0.36
"""The same where a day is missing: then only the words can tell."""
_REASONS = 5


@record(frozen=True, slots=True)
class Link:
    """Two articles that belong together. ``score``: 1 is just enough, 3 nearly a copy.

    ``reasons``: the keys that weigh most in it, the heaviest first.
    """

    score: float
    reasons: tuple[str, ...]


def days_apart(a: ArticleFacts, b: ArticleFacts) -> int:
    """Days between the nearest days of publication; 0 where they touch or one is unknown."""
    if a.earliest is None or a.latest is None or b.earliest is None or b.latest is None:
        return 0
    return max((b.earliest - a.latest).days, (a.earliest - b.latest).days, 0)


def closeness(a: ArticleFacts, b: ArticleFacts) -> float:
    """How close two articles are: from 1 on they are linked, 0 where their days lie far apart."""
    if days_apart(a, b) > REACH:
        return 0.0
    fewer, more = sorted((a.keys, b.keys), key=len)
    alike = sum(weight * more[key] for key, weight in fewer.items() if key in more)
    return alike / (_DATED if a.dated and b.dated else _UNDATED)


def link(a: ArticleFacts, b: ArticleFacts) -> Link | None:
    """The link between two articles, None where they do not belong together."""
    score = closeness(a, b)
    if score < 1:
        return None
    shared = {key: weight * b.keys[key] for key, weight in a.keys.items() if key in b.keys}
    heaviest = sorted(shared, key=lambda key: (-shared[key], key))
    return Link(round(score, 3), tuple(heaviest[:_REASONS]))
