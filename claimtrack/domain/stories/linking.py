"""Whether two articles tell of one event, decided by looking at the two alone.

A theme is not an event: words that any news has weigh nothing, those of a kind of event weigh
once, and the days must be close. What is left to meet are names, places, numbers and rare words.
Of a few lines that have little else, two such keys are enough; and what happened on the same day
needs less to be one thing.
"""

from dataclasses import replace
from math import floor

from claimtrack.domain.record import record
from claimtrack.domain.stories.article_facts import ArticleFacts
from claimtrack.domain.stories.kinds import ONCE, PERIODIC, WARLIKE

REACH = 4
"""Days between two articles of one event: what is printed later links through what lies between."""


@record(frozen=True, slots=True)
class Rule:
    """How two articles are measured.

    ``most``: what one key may add to their likeness, so that a person of whom much is told is not
    one story; ``enough``: the likeness that links them; ``place``: what a place may add.
    ``brief``: whether two names or rare words that weigh much in both link them; ``plain``: whether
    places and sorts of people are as good as names, since no kind of event is told that may have
    come twice; ``one_day``: whether both name one day as that of what happened; ``one_kind``:
    whether they are foremost of one kind, on one day or of one that does not come twice.
    """

    most: float
    enough: float
    place: float = 0.0
    brief: bool = False
    plain: bool = False
    one_day: bool = False
    one_kind: bool = False

    def added(self, key: str, product: float) -> complex:
        """What a key adds to the likeness whose weights in both articles have this product.

        The real part is that of any key, the imaginary one that of names and rare words.
        """
        most = max(self.most, self.place) if key.startswith("p:") else self.most
        own = self.brief and (self.plain or key[1:2] != ":" or key.startswith("n:"))
        return complex(min(product, most), min(product, _MOST_OF_FEW) if own else 0.0)

    def closeness(self, likeness: complex) -> float:
        """From what all keys add to how close the articles are: from 1 on they are linked."""
        sure = self.one_day and likeness.imag >= _SOMETHING
        any_key = likeness.real / self.enough * (_ON_ONE_DAY if sure else 1.0)
        kind = _OF_KIND if self.one_kind else 0.0
        found = max(any_key, (likeness.imag + kind) / _ENOUGH_OF_FEW)
        # downwards, so that nobody comes to be linked by it
        return floor(found * _STEP) / _STEP


_MOST_OF_FEW, _ENOUGH_OF_FEW = 0.2, 0.28
"""What a name may add, and what is enough, where articles have so few keys that each weighs much:
two of them at least."""
_ON_ONE_DAY = 1.3
"""How much more keys tell of what happened on one day, if they are more than a kind and a place."""
_SOMETHING = 0.05
"""What names and rare words must add for the day to count."""
_OF_KIND = 0.1
"""What the kind of event adds to a name: a strike at one company on one day, a flood."""

_FAR = Rule(0.0, 1.0)
"""For articles whose days lie too far apart: nothing adds anything."""
_DATED = Rule(0.1, 0.22, brief=True)
"""For articles of close days: three keys at least, or two that both consist of."""
_BATTLE = Rule(0.1, 0.22, 0.2, brief=True)
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
    how = _BATTLE if one_place and foremost and foremost <= WARLIKE else _DATED
    plain = not (a.kinds or b.kinds)
    one_day = _happened_on_one_day(a, b)
    one_kind = len(foremost) == 1 and (one_day or foremost <= ONCE)
    return replace(how, plain=plain, one_day=one_day, one_kind=one_kind)


def _happened_on_one_day(a: ArticleFacts, b: ArticleFacts) -> bool:
    """Whether both name the same one day as that of what happened."""
    return a.happened is not None and a.happened == b.happened and a.happened[0] == a.happened[1]


def _come_again(a: ArticleFacts, b: ArticleFacts) -> bool:
    """Whether both are foremost of one kind that comes again."""
    foremost = {*a.kinds[:1]}.intersection(b.kinds[:1])
    return not foremost.isdisjoint(PERIODIC)


def least(article: ArticleFacts) -> float:
    """The likeness under which nothing is linked to an article, whatever the other is."""
    rules = (_DATED, _ONE_DATED) if article.earliest else (_ONE_DATED, _UNDATED)
    day = _ON_ONE_DAY if article.happened else 1.0
    return min(each.enough for each in (*rules, _PERIODIC)) / day


def closeness(a: ArticleFacts, b: ArticleFacts) -> float:
    """How close two articles are: from 1 on they are linked, 0 where their days lie far apart."""
    if a.keys.keys().isdisjoint(b.keys):
        return 0.0
    how = rule(a, b)
    return how.closeness(sum(_shared(a, b, how).values()))


def _shared(a: ArticleFacts, b: ArticleFacts, how: Rule) -> dict[str, complex]:
    """What each key that both have adds to their likeness, in the order of the keys."""
    fewer, more = sorted((a.keys, b.keys), key=len)
    both = sorted(key for key in fewer if key in more)
    return {key: how.added(key, fewer[key] * more[key]) for key in both}


def link(a: ArticleFacts, b: ArticleFacts) -> Link | None:
    """The link between two articles, None where they do not belong together."""
    how = rule(a, b)
    shared = _shared(a, b, how)
    score = how.closeness(sum(shared.values()))
    if score < 1:
        return None
    heaviest = sorted(shared, key=lambda key: (-shared[key].real, key))
    return Link(round(score, 3), tuple(heaviest[:_REASONS]))
