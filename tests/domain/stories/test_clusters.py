"""Stories: clusters of linked articles, whatever the order they come in."""

from datetime import date, timedelta
from math import sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtrack.domain.stories.article_facts import ArticleFacts, from_json
from claimtrack.domain.stories.clusters import clusters, nets, pairs_within
from claimtrack.domain.stories.linking import days_apart, link
from claimtrack.domain.stories.main_event import headline_parts, main_event

FIRST = date(2024, 3, 4)


def facts(article: str, keys: str, day: int | None = 0, **more: object) -> ArticleFacts:
    """An article whose keys weigh alike."""
    words = keys.split()
    printed = None if day is None else FIRST + timedelta(days=day)
    return ArticleFacts(
        id=article,
        lang="en",
        earliest=printed,
        latest=printed,
        keys={key: 1 / sqrt(len(words)) for key in words},
        **more,  # type: ignore[arg-type]
    )


SIX = "a b c d e f"
AGAIN = ("demonstration", "fire")
LINKS = [
    ("same keys, same day", facts("A1", SIX), facts("A2", SIX), True),
    ("half the keys", facts("A1", SIX), facts("A2", "a b c x y z"), True),
    ("one key of six", facts("A1", SIX), facts("A2", "a u v x y z"), False),
    ("one key, all there is", facts("A1", "a"), facts("A2", "a"), False),
    ("same keys, four days apart", facts("A1", SIX), facts("A2", SIX, 4), True),
    ("same keys, five days apart", facts("A1", SIX), facts("A2", SIX, 5), False),
    ("same keys, no days", facts("A1", SIX, None), facts("A2", SIX, None), True),
    ("same keys, one day", facts("A1", SIX, None), facts("A2", SIX, 90), True),
    ("a third, no days", facts("A1", SIX, None), facts("A2", "a b x y z w", None), True),
    ("a third, one day", facts("A1", SIX, None), facts("A2", "a b x y z w"), False),
    (
        "half the keys of what comes again, no day",
        facts("A1", SIX, None, kinds=AGAIN),
        facts("A2", "a b c x y z", None, kinds=AGAIN),
        False,
    ),
    (
        "all keys of what comes again, no day",
        facts("A1", SIX, None, kinds=AGAIN),
        facts("A2", SIX, None, kinds=AGAIN),
        True,
    ),
    (
        "half the keys of what comes again, on one day",
        facts("A1", SIX, kinds=AGAIN),
        facts("A2", "a b c x y z", kinds=AGAIN),
        True,
    ),
    (
        "fighting in one town",
        facts("A1", "p:sumy u v", kinds=("war",), places=("sumy",)),
        facts("A2", "p:sumy x v", kinds=("bombing",), places=("sumy",)),
        True,
    ),
    (
        "two attacks in one town",
        facts("A1", "p:sumy u v", kinds=("attack",), places=("sumy",)),
        facts("A2", "p:sumy x v", kinds=("attack",), places=("sumy",)),
        False,
    ),
    (
        "fighting in a town that one of them only mentions",
        facts("A1", "p:sumy u v", kinds=("war",), places=("sumy",)),
        facts("A2", "p:sumy x v", kinds=("war",), places=("lviv", "sumy")),
        False,
    ),
    ("nothing told", facts("A1", ""), facts("A2", ""), False),
]


@pytest.mark.parametrize(
    ("a", "b", "linked"), [row[1:] for row in LINKS], ids=[r[0] for r in LINKS]
)
def test_link(a: ArticleFacts, b: ArticleFacts, linked: bool) -> None:
    assert (link(a, b) is not None) is linked
    assert (link(b, a) is not None) is linked


def test_a_link_says_why() -> None:
    found = link(facts("A1", "a b c d"), facts("A2", "b c d y"))
    assert found is not None
    assert found.reasons == ("b", "c", "d")


def test_imprecise_days_touch() -> None:
    month = ArticleFacts(id="A1", lang="fr", earliest=date(2024, 3, 1), latest=date(2024, 3, 31))
    assert days_apart(month, facts("A2", "a", 3)) == 0
    assert days_apart(month, facts("A3", "a", 29)) == 2


def test_stories_of_one_week() -> None:
    articles = [
        facts("A1", "a b c"),
        facts("A2", "a b c", 1),
        facts("A3", "x y z"),
        facts("A4", "q"),
    ]
    assert clusters(articles) == (("A1", "A2"), ("A3",), ("A4",))


def test_a_chain_through_a_theme_falls_apart() -> None:
    chain = [facts("A1", SIX), facts("A2", "d e f g h i"), facts("A3", "g h i j k l")]
    assert nets(chain) == (("A1", "A2", "A3"),)
    assert len(clusters(chain)) == 2


def test_a_long_story_holds_through_what_lies_between() -> None:
    weeks = [facts(f"A{n}", SIX, 3 * n) for n in range(3)]
    assert clusters(weeks) == (("A0", "A1", "A2"),)


def test_judgements_win() -> None:
    articles = [facts("A1", SIX), facts("A2", SIX), facts("A3", "x y z", 300)]
    assert clusters(articles, apart=[("A2", "A1")]) == (("A1",), ("A2",), ("A3",))
    assert clusters(articles, together=[("A3", "A1")]) == (("A1", "A2", "A3"),)
    both = clusters(articles, together=[("A1", "A2")], apart=[("A1", "A2"), ("A1", "A9")])
    assert both == (("A1", "A2"), ("A3",))


def test_pairs_within() -> None:
    assert pairs_within([("A2", "A1", "A3"), ("A4",)]) == {("A1", "A2"), ("A1", "A3"), ("A2", "A3")}


NAMES = "abcdefghij"
ARTICLE = st.tuples(st.sets(st.sampled_from(NAMES), min_size=1, max_size=5), st.integers(0, 9))


@settings(max_examples=60)
@given(
    st.lists(ARTICLE, min_size=1, max_size=9, unique_by=lambda one: frozenset(one[0])), st.data()
)
def test_order_changes_nothing(told: list[tuple[set[str], int]], data: st.DataObject) -> None:
    articles = [facts(f"A{n}", " ".join(sorted(keys)), day) for n, (keys, day) in enumerate(told)]
    mixed = data.draw(st.permutations(articles))
    assert clusters(mixed) == clusters(articles)
    # ids say which article came first; under others the stories are the same
    renamed = [facts(f"B{99 - n}", " ".join(a.keys), told[n][1]) for n, a in enumerate(articles)]
    back = {f"B{99 - n}": f"A{n}" for n in range(len(articles))}
    stories = {tuple(sorted(back[one] for one in story)) for story in clusters(renamed)}
    assert stories == set(clusters(articles))


@settings(max_examples=60)
@given(st.lists(ARTICLE, min_size=2, max_size=9))
def test_an_article_touches_only_its_net(told: list[tuple[set[str], int]]) -> None:
    articles = [facts(f"A{n}", " ".join(sorted(keys)), day) for n, (keys, day) in enumerate(told)]
    whole = set(clusters(articles))
    by_net = {
        story
        for net in nets(articles)
        for story in clusters([one for one in articles if one.id in net])
    }
    assert by_net == whole


def test_facts_are_stored_as_they_are() -> None:
    told = facts("A1", "a n:b", kinds=("fire",), places=("lyon",), happened=(FIRST, FIRST))
    assert from_json("A1", told.to_json()) == told
    bare = facts("A2", "", None)
    assert from_json("A2", bare.to_json()) == bare


def test_main_event() -> None:
    articles = [
        facts("A1", "a", 1, kinds=("fire", "trial"), places=("lyon",), happened=(FIRST, FIRST)),
        facts("A2", "a", 2, kinds=("fire",), places=("france", "lyon"), happened=(FIRST, FIRST)),
        facts("A3", "a", 2, kinds=("strike",), places=("lyon",)),
    ]
    event = main_event(articles)
    assert (event.kind, event.place, event.first, event.last) == ("fire", "lyon", FIRST, FIRST)
    assert event.precision == "day"
    assert main_event(reversed(articles)) == event


def test_main_event_of_two_days() -> None:
    later = (FIRST + timedelta(days=1), FIRST + timedelta(days=1))
    told = [(FIRST, FIRST), (FIRST, FIRST), later, later, (date(2024, 2, 28), date(2024, 2, 28))]
    event = main_event([facts(f"A{n}", "a", happened=days) for n, days in enumerate(told)])
    assert (event.first, event.last) == (FIRST, later[0])


def test_main_event_of_what_tells_little() -> None:
    assert main_event([facts("A1", "a", None)]) == main_event([])
    event = main_event([facts("A1", "a", 1), facts("A2", "a", 3)])
    assert (event.first, event.last) == (FIRST, FIRST + timedelta(days=3))
    assert event.precision == "vague"


def test_headline_parts() -> None:
    named = [
        facts("A1", "n:ribault n:orme", labels={"n:ribault": "Ribault", "n:orme": "Orme"}),
        facts("A2", "n:ribault x", labels={"n:ribault": "Ribault"}),
    ]
    parts = headline_parts(named)
    assert parts.names[0] == "Ribault"
    assert parts.articles == 2
