"""From articles to stories: the same ones whatever the order the articles come in.

Articles that are linked, directly or through others, form a net; nothing outside a net touches
it. Within a net the two clusters that are closest on average are joined, as long as they are
close enough (average linkage), so that a chain of articles through a long theme falls apart into
its events.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import chain, combinations

from claimtrack.domain.record import record
from claimtrack.domain.stories.article_facts import ArticleFacts, content
from claimtrack.domain.stories.linking import Rule, rule

Pair = tuple[str, str]


def clusters(
    articles: Iterable[ArticleFacts],
    *,
    together: Iterable[Pair] = (),
    apart: Iterable[Pair] = (),
) -> tuple[tuple[str, ...], ...]:
    """The stories of these articles, each as the ids of its articles, in the order of the ids.

    Every article is in one story. ``together`` and ``apart`` are judgements by hand on pairs and
    win over likeness; where they contradict each other, ``together`` does. Pairs with articles
    that are not given are passed over. To learn what one more article changes, give it with all
    articles of the nets that it links to (``nets``): the others stay as they are.
    """
    ordered = sorted(articles, key=content)
    at = {article.id: place for place, article in enumerate(ordered)}
    joined = _places(together, at)
    net = _Net(_closenesses(ordered), _places(apart, at))
    found = net.joined(len(ordered), joined)
    stories = [tuple(sorted(ordered[place].id for place in story)) for story in found]
    return tuple(sorted(stories))


def nets(
    articles: Iterable[ArticleFacts], *, together: Iterable[Pair] = ()
) -> tuple[tuple[str, ...], ...]:
    """The articles that are linked, directly or through others; no story leaves its net."""
    ordered = sorted(articles, key=content)
    at = {article.id: place for place, article in enumerate(ordered)}
    linked = (pair for pair, score in _closenesses(ordered).items() if score >= 1)
    heads = _Heads(len(ordered), chain(linked, _places(together, at)))
    groups: dict[int, list[str]] = defaultdict(list)
    for place, article in enumerate(ordered):
        groups[heads.head(place)].append(article.id)
    return tuple(sorted(tuple(sorted(group)) for group in groups.values()))


def _places(pairs: Iterable[Pair], at: dict[str, int]) -> set[tuple[int, int]]:
    """Pairs of ids as pairs of places."""
    known = [pair for pair in pairs if pair[0] in at and pair[1] in at]
    return {(min(at[a], at[b]), max(at[a], at[b])) for a, b in known if a != b}


def _closenesses(ordered: Sequence[ArticleFacts]) -> dict[tuple[int, int], float]:
    """How close each two articles are that share a key: ``closeness`` of all, key by key."""
    rules: dict[tuple[int, int], Rule] = {}
    likeness: dict[tuple[int, int], complex] = defaultdict(complex)
    for pair, key, product in _meetings(ordered):
        if pair not in rules:
            rules[pair] = rule(ordered[pair[0]], ordered[pair[1]])
        likeness[pair] += rules[pair].added(key, product)
    found = {pair: rules[pair].closeness(likeness[pair]) for pair in sorted(rules)}
    return {pair: score for pair, score in found.items() if score > 0}


def _meetings(ordered: Sequence[ArticleFacts]) -> Iterator[tuple[tuple[int, int], str, float]]:
    """(two articles, a key of both, the product of its weights), in the order of the keys."""
    for key, holders in _holders(ordered):
        for (one, first), (two, second) in combinations(holders, 2):
            yield (one, two), key, first * second


def _holders(ordered: Sequence[ArticleFacts]) -> list[tuple[str, list[tuple[int, float]]]]:
    """Each key, in order, with the articles that have it and its weight there."""
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, article in enumerate(ordered):
        for key, weight in article.keys.items():
            holders[key].append((place, weight))
    return sorted(holders.items())


class _Heads:
    """Sets of places that are joined one after the other."""

    def __init__(self, count: int, pairs: Iterable[tuple[int, int]] = ()) -> None:
        self._heads = list(range(count))
        for pair in pairs:
            self.join(*pair)

    def head(self, place: int) -> int:
        """The place that stands for the set."""
        while self._heads[place] != place:
            place = self._heads[place]
        return place

    def join(self, one: int, two: int) -> None:
        """Make one set of two."""
        low, high = sorted((self.head(one), self.head(two)))
        self._heads[high] = low


@record(slots=True, frozen=False)
class _Cluster:
    """Places of articles; ``sums``: to each cluster near it, the closenesses added up."""

    members: list[int]
    sums: dict[int, float]


class _Net:
    """Clusters that grow by joining the two that are closest on average."""

    def __init__(self, scores: dict[tuple[int, int], float], apart: set[tuple[int, int]]) -> None:
        self._scores = scores
        self._apart = apart
        self._clusters: dict[int, _Cluster] = {}

    def joined(self, count: int, together: set[tuple[int, int]]) -> list[list[int]]:
        """The clusters in the end."""
        self._clusters = {place: _Cluster([place], {}) for place in range(count)}
        for (one, two), score in self._scores.items():
            self._clusters[one].sums[two] = score
            self._clusters[two].sums[one] = score
        self._by_hand(count, together)
        self._by_likeness()
        return [cluster.members for cluster in self._clusters.values()]

    def _by_hand(self, count: int, together: set[tuple[int, int]]) -> None:
        """Join what a person has joined."""
        heads = _Heads(count)
        for one, two in sorted(together):
            low, high = sorted((heads.head(one), heads.head(two)))
            if low != high:
                self._join(low, high)
                heads.join(low, high)

    def _by_likeness(self) -> None:
        """Join what is closest, until nothing is close enough."""
        queue: list[tuple[float, int, int]] = []
        for one in self._clusters:
            self._queue(queue, one)
        while queue:
            average, one, two = heappop(queue)
            if self._is_current(-average, one, two) and not self._forbidden(one, two):
                self._join(one, two)
                self._queue(queue, one)

    def _queue(self, queue: list[tuple[float, int, int]], one: int) -> None:
        """Put what is close enough to a cluster into the queue."""
        for entry in self._near(one):
            heappush(queue, entry)

    def _near(self, one: int) -> list[tuple[float, int, int]]:
        """What is close enough to a cluster to be joined to it, as entries of the queue."""
        averages = {near: self._average(one, near) for near in self._clusters[one].sums}
        return [
            (-average, min(one, near), max(one, near))
            for near, average in averages.items()
            if average >= 1
        ]

    def _is_current(self, average: float, one: int, two: int) -> bool:
        """Whether an entry of the queue still tells how close the two are."""
        if one not in self._clusters or two not in self._clusters:
            return False
        return self._average(one, two) == average

    def _average(self, one: int, two: int) -> float:
        a, b = self._clusters[one], self._clusters[two]
        return a.sums.get(two, 0.0) / (len(a.members) * len(b.members))

    def _forbidden(self, one: int, two: int) -> bool:
        """Whether a person keeps two articles of the clusters apart."""
        if not self._apart:
            return False
        a, b = self._clusters[one].members, self._clusters[two].members
        return any((min(x, y), max(x, y)) in self._apart for x in a for y in b)

    def _join(self, one: int, two: int) -> None:
        """Put the second cluster into the first."""
        into, gone = self._clusters[one], self._clusters.pop(two)
        into.members.extend(gone.members)
        into.sums.pop(two, None)
        gone.sums.pop(one, None)
        for near, total in gone.sums.items():
            added = into.sums.get(near, 0.0) + total
            into.sums[near] = added
            self._clusters[near].sums[one] = added
            del self._clusters[near].sums[two]


def pairs_within(stories: Iterable[Sequence[str]]) -> set[Pair]:
    """Every two articles of one story, the lower id first."""
    return {pair for story in stories for pair in combinations(sorted(story), 2)}
