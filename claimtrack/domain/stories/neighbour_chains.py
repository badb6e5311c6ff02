"""The story of one article, found without its whole net: the same one that ``clusters`` gives.

``clusters`` joins the two closest of all, again and again. On average, two that are joined are
never closer to a third than the closer one of them was; so whoever are closest to each other will
be joined, whatever happens elsewhere, and an article's story is found by going from it to what is
closest, from that to what is closest to it, and so on. Only what lies on that way is looked at,
while nets of months of news hold thousands of articles.
"""

from collections.abc import Callable, Collection, Iterable, Mapping

from claimtrack.domain.record import record
from claimtrack.domain.stories.article_facts import ArticleFacts, Content, content
from claimtrack.domain.stories.linking import closeness


@record(frozen=True, slots=True, kw_only=True)
class Node:
    """An article among others, these by their rows.

    ``linked``: those that are close enough alone. By hand: ``together`` and ``apart``.
    """

    facts: ArticleFacts
    linked: Collection[int]
    together: Collection[int] = ()
    apart: Collection[int] = ()


Look = Callable[[Collection[int]], Mapping[int, Node]]
"""Gives articles by their rows, as far as they are there."""


@record(slots=True, frozen=False, kw_only=True)
class _Cluster:
    """Articles that are joined. ``parts``: what it was joined of, none for one article."""

    number: int
    members: tuple[int, ...]
    first: Content
    linked: set[int]
    apart: set[int]
    parts: "tuple[_Cluster, _Cluster] | None" = None


_Order = tuple[float, Content, Content]


class Chains:
    """Clusters around some articles, joined as far as anybody asked."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._nodes: dict[int, Node] = {}
        self._missing: set[int] = set()
        self._homes: dict[int, _Cluster] = {}
        self._sums: dict[tuple[int, int], float] = {}
        self._made = 0

    def stories(
        self, articles: Iterable[int], before: Callable[[Collection[int]], Iterable[frozenset[int]]]
    ) -> list[frozenset[int]]:
        """The stories of these articles, and of all whose story is another for their sake.

        ``before``: the stories that some articles were in, whole. Whatever is in one with an
        article that left it, or that was joined, may be elsewhere now.
        """
        open_, seen = sorted(set(articles), reverse=True), set[int]()
        found: list[frozenset[int]] = []
        while open_:
            if (article := open_.pop()) in seen:
                continue
            if (story := self.story_of(article)) is None:
                continue
            found.append(story)
            seen |= story
            for old in before(story):
                open_ += sorted(old - seen, reverse=True)
        return found

    def story_of(self, article: int) -> frozenset[int] | None:
        """The story of one article; None where nothing is known of it."""
        self._meet((article,))
        if article not in self._nodes:
            return None
        chain: list[_Cluster] = []
        while True:
            top = chain[-1] if chain else self._homes[article]
            near = self._nearest(top)
            if near is None:
                return frozenset(top.members)
            if len(chain) > 1 and near is chain[-2]:
                del chain[-2:]
                self._join(top, near)
            else:
                chain += [near] if chain else [top, near]

    def _nearest(self, cluster: _Cluster) -> _Cluster | None:
        """What is closest to a cluster, if it is close enough."""
        self._meet(cluster.linked)
        near = {home.number: home for one in cluster.linked if (home := self._homes.get(one))}
        near.pop(cluster.number, None)
        allowed = (one for one in near.values() if cluster.apart.isdisjoint(one.members))
        ordered = ((self._order(cluster, one), one) for one in allowed)
        close = [(order, one) for order, one in ordered if order[0] <= -1]
        return min(close, key=lambda pair: pair[0])[1] if close else None

    def _order(self, one: _Cluster, two: _Cluster) -> _Order:
        """The closest two first; of several, as ``clusters`` takes them."""
        average = self._sum(one, two) / (len(one.members) * len(two.members))
        return -average, min(one.first, two.first), max(one.first, two.first)

    def _sum(self, one: _Cluster, two: _Cluster) -> float:
        """All closenesses between two clusters, added up."""
        low, high = (one, two) if one.number < two.number else (two, one)
        known = self._sums.get((low.number, high.number))
        if known is None:
            known = self._sums[low.number, high.number] = self._added(low, high)
        return known

    def _added(self, low: _Cluster, high: _Cluster) -> float:
        """From what the later one was joined of, which was asked for before it was."""
        if high.parts is not None:
            return self._sum(low, high.parts[0]) + self._sum(low, high.parts[1])
        if low.parts is not None:
            return self._sum(low.parts[0], high) + self._sum(low.parts[1], high)
        return closeness(self._nodes[low.members[0]].facts, self._nodes[high.members[0]].facts)

    def _meet(self, articles: Iterable[int]) -> None:
        """Look at articles, and at those that a person put together with them."""
        new = set(articles) - self._nodes.keys() - self._missing
        met: set[int] = set()
        while new:
            found = self._look(new)
            self._nodes |= found
            self._missing |= new - found.keys()
            met |= found.keys()
            tied = {other for node in found.values() for other in node.together}
            new = tied - self._nodes.keys() - self._missing
        for article in sorted(met):
            self._homes[article] = self._single(article)
        for article in sorted(met):
            for other in self._nodes[article].together:
                if other in self._homes and self._homes[other] is not self._homes[article]:
                    self._join(self._homes[article], self._homes[other])

    def _single(self, article: int) -> _Cluster:
        node = self._nodes[article]
        return _Cluster(
            number=self._next(),
            members=(article,),
            first=content(node.facts),
            linked=set(node.linked),
            apart=set(node.apart),
        )

    def _next(self) -> int:
        self._made += 1
        return self._made

    def _join(self, one: _Cluster, two: _Cluster) -> None:
        joined = _Cluster(
            number=self._next(),
            members=one.members + two.members,
            first=min(one.first, two.first),
            linked=one.linked | two.linked,
            apart=one.apart | two.apart,
            parts=(one, two),
        )
        self._homes.update(dict.fromkeys(joined.members, joined))
