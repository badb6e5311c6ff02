"""Whether two articles tell of one event, decided by looking at the two alone.

A theme is not an event: words that any news has weigh nothing, those of a kind of event weigh
once, and the days must be close. What is left to meet are names, places, numbers and rare words.
"""

from math import floor

from claimtrack.domain.record import record
from claimtrack.domain.stories.article_facts import ArticleFacts
from claimtrack.domain.stories.kinds import PERIODIC, WARLIKE

REACH = 4
"""Days between two articles of one event: what is printed later links through what lies between."""


@record(frozen=True, slots=True)
class Rule:
    """How two articles are measured.

    ``most``: what one key may add to their likeness, so that a person of whom much is told is not
    one story; ``enough``: the likeness that links them; ``place``: what a place may add.
    """

    most: float
    enough: float
    place: float = 0.0

    def added(self, key: str, product: float) -> float:
        """What a key adds to the likeness whose weights in both articles have this product."""
        return min(product, max(self.most, self.place) if key.startswith("p:") else self.most)


_FAR = Rule(0.0, 1.0)
"""For articles whose days lie too far apart: nothing adds anything."""
_DATED = Rule(0.1, 0.22)
"""For articles of close days: three keys at least."""
_BATTLE = Rule(0.1, 0.22, 0.2)
"""For articles of close days on fighting in one town: a battle is one event, two attacks two."""
_ONE_DATED = Rule(0.1, 0.26)
"""Where one has a day and the other none."""
_UNDATED = Rule(0.08, 0.15)
"""Without days, for what happens once."""
_PERIODIC = Rule(0.08, 0.35)
"""Where a day is missing and both are foremost of a kind that comes again: nearly copies."""
_REASONS = 5
_STEP = 2**30
"""Closenesses are whole numbers of steps of this fineness, so that adding them up is exact: sums of
them are the same in whatever order they are added."""


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


def rule(a: ArticleFacts, b: ArticleFacts) -> Rule:
    """How two articles are measured."""
    if a.earliest and b.earliest:
        return _dated(a, b) if days_apart(a, b) <= REACH else _FAR
    if _come_again(a, b):
        return _PERIODIC
    return _ONE_DATED if a.earliest or b.earliest else _UNDATED


def _dated(a: ArticleFacts, b: ArticleFacts) -> Rule:
    """How two articles of close days are measured."""
    foremost = {*a.kinds[:1], *b.kinds[:1]}
    one_place = a.places and a.places[:1] == b.places[:1]
    return _BATTLE if one_place and foremost and foremost <= WARLIKE else _DATED


def _come_again(a: ArticleFacts, b: ArticleFacts) -> bool:
    """Whether both are foremost of one kind that comes again."""
    foremost = {*a.kinds[:1]}.intersection(b.kinds[:1])
    return not foremost.isdisjoint(PERIODIC)


def least(article: ArticleFacts) -> float:
    """The likeness under which nothing is linked to an article, whatever the other is."""
    rules = (_DATED, _ONE_DATED) if article.earliest else (_ONE_DATED, _UNDATED)
    return min(each.enough for each in (*rules, _PERIODIC))


def closeness(a: ArticleFacts, b: ArticleFacts) -> float:
    """How close two articles are: from 1 on they are linked, 0 where their days lie far apart."""
    if a.keys.keys().isdisjoint(b.keys):
        return 0.0
    how = rule(a, b)
    return rounded(sum(_shared(a, b, how).values()) / how.enough)


def rounded(closeness: float) -> float:
    """To whole steps, downwards, so that nobody comes to be linked by it."""
    return floor(closeness * _STEP) / _STEP


def _shared(a: ArticleFacts, b: ArticleFacts, how: Rule) -> dict[str, float]:
    """What each key that both have adds to their likeness, in the order of the keys."""
    fewer, more = sorted((a.keys, b.keys), key=len)
    both = sorted(key for key in fewer if key in more)
    return {key: how.added(key, fewer[key] * more[key]) for key in both}


def link(a: ArticleFacts, b: ArticleFacts) -> Link | None:
    """The link between two articles, None where they do not belong together."""
    how = rule(a, b)
    shared = _shared(a, b, how)
    score = sum(shared.values()) / how.enough
    if score < 1:
        return None
    heaviest = sorted(shared, key=lambda key: (-shared[key], key))
    return Link(round(score, 3), tuple(heaviest[:_REASONS]))
