"""The story of one article, found from what is closest to it: as in the whole net, in any order."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from random import Random

import pytest

from claimtrack.domain.stories.article_facts import ArticleFacts
from claimtrack.domain.stories.clusters import clusters
from claimtrack.domain.stories.linking import closeness
from claimtrack.domain.stories.neighbour_chains import Chains, Node

FIRST = date(2024, 1, 1)
Pairs = Collection[tuple[int, int]]


def made(number: int, random: Random) -> ArticleFacts:
    """An article of few keys, so that many are as close to one as to another."""
    keys = random.sample("abcdefghijklmnop", random.randint(1, 7))
    weights = [random.choice([1, 1, 2, 3]) for _ in keys]
    length = sum(weight**2 for weight in weights) ** 0.5
    day = random.choice([None, *(FIRST + timedelta(days=n) for n in range(8))])
    shares = {key: weight / length for key, weight in zip(keys, weights, strict=True)}
    return ArticleFacts(id=f"{number:02}", lang="en", earliest=day, latest=day, keys=shares)


class Desk:
    """Articles that are there, the stories that they are in, and what a person answered."""

    def __init__(self, together: Pairs, apart: Pairs) -> None:
        self.together, self.apart = together, apart
        self.there: dict[int, ArticleFacts] = {}
        self.stories: set[frozenset[int]] = set()

    def look(self, articles: Collection[int]) -> dict[int, Node]:
        return {one: self._node(one) for one in articles if one in self.there}

    def _node(self, one: int) -> Node:
        own = self.there[one]
        return Node(
            facts=own,
            linked=[
                n for n, other in self.there.items() if n != one and closeness(own, other) >= 1
            ],
            together=_others(one, self.together),
            apart=_others(one, self.apart),
        )

    def before(self, articles: Collection[int]) -> list[frozenset[int]]:
        return [story for story in self.stories if not story.isdisjoint(articles)]

    def change(self, new: dict[int, ArticleFacts], gone: Collection[int]) -> None:
        """Articles come in, others go; of the stories, no more is made anew than needed."""
        self.there = {n: facts for n, facts in self.there.items() if n not in gone} | new
        lost = {n for story in self.before(gone) for n in story}.difference(gone)
        self.stories = {story.difference(gone) for story in self.stories} - {frozenset()}
        found = Chains(self.look).stories({*new, *lost}, self.before)
        elsewhere = frozenset[int]().union(*found)
        self.stories = {one for one in self.stories if one.isdisjoint(elsewhere)} | set(found)

    def from_scratch(self) -> set[frozenset[int]]:
        groups = clusters(
            self.there.values(), together=_names(self.together), apart=_names(self.apart)
        )
        return {frozenset(map(int, group)) for group in groups}


def _others(one: int, pairs: Pairs) -> set[int]:
    return {n for pair in pairs if one in pair for n in pair} - {one}


def _names(pairs: Iterable[tuple[int, int]]) -> list[tuple[str, str]]:
    return [(f"{a:02}", f"{b:02}") for a, b in pairs]


@pytest.mark.parametrize("seed", range(150))
def test_stories_are_those_of_the_whole_net(seed: int) -> None:
    random = Random(seed)
    articles = {number: made(number, random) for number in range(random.randint(2, 22))}
    together, apart = (
        [(min(pair), max(pair)) for pair in (random.sample(list(articles), 2) for _ in range(many))]
        for many in (random.choice([0, 0, 1, 2]), random.choice([0, 0, 1, 2]))
    )
    desk = Desk(together, apart)
    order = random.sample(list(articles), len(articles))
    while order:
        coming = [order.pop() for _ in range(min(len(order), random.choice([1, 1, 2])))]
        gone = random.sample(list(desk.there), 1) if desk.there and random.random() < 0.2 else []
        desk.change({number: articles[number] for number in coming}, gone)
        assert desk.stories == desk.from_scratch()


def test_what_is_not_there_has_no_story() -> None:
    assert Chains(Desk([], []).look).story_of(1) is None
