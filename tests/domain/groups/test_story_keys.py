"""Which claims of one story are of one figure: laws, and what several numbers of one source say."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.figure import CountedThing
from claimtrack.domain.groups.claim_event import event_of
from claimtrack.domain.groups.figure_key import FigureKey
from claimtrack.domain.groups.story_keys import story_keys
from claimtrack.domain.period import Period, Window
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.stories.main_event import StoryEvent

BLAST = StoryEvent(kind="explosion", place="porto", first=date(2024, 6, 12), last=date(2024, 6, 13))
TICKETS = CountedThing(head="ticket", known=True)


def exactly(number: int) -> Quantity:
    value = Decimal(number)
    return Quantity(value=value, low=value, high=value)


def during(start: date, days: int = 1) -> Window:
    return Window(nominal=Period(start, start + timedelta(days=days)))


def killed(number: int, name: str, **facts: object) -> Claim:
    known = {"article": "A1", "unit": "person", "measure": "killed", "story": "Y1"}
    return Claim(id=name, **{"quantity": exactly(number), **known, **facts})  # type: ignore[arg-type]


def keys(claims: Sequence[Claim], thing: CountedThing | None = None) -> list[FigureKey | None]:
    things = [thing or CountedThing()] * len(claims)
    return story_keys(claims, things, BLAST)


def test_a_place_told_nowhere_is_that_of_the_event() -> None:
    bare = killed(3, "C1")
    there = killed(4, "C2", article="A2", place="porto", place_level=Level.STATED)
    elsewhere = killed(4, "C3", article="A2", place="spain", place_level=Level.STATED)
    one, two, three = keys([bare, there, elsewhere])
    assert one == two != three


def test_a_place_told_for_the_article_alone_is_that_of_the_event() -> None:
    far = killed(4, "C1", place="spain", place_level=Level.ARTICLE)
    one, two = keys([far, killed(3, "C2", article="A2")])
    assert one == two


@pytest.mark.parametrize(
    ("start", "days", "level", "apart"),
    [
        (date(2015, 11, 13), 1, Level.STATED, True),
        (date(2015, 11, 13), 1, Level.PASSAGE, True),
        (date(2015, 11, 13), 1, Level.ARTICLE, False),
        (date(2024, 6, 12), 1, Level.STATED, False),
        (date(2024, 6, 10), 1, Level.STATED, False),
        (date(2024, 1, 1), 366, Level.STATED, True),
        (date(2024, 6, 1), 14, Level.STATED, False),
    ],
)
def test_a_time_far_from_the_event_is_of_another(
    start: date, days: int, level: Level, apart: bool
) -> None:
    claim = killed(9, "C1", window=during(start, days), window_level=level)
    assert (event_of(claim, BLAST) is not None) == apart
    assert event_of(claim, None) is None


def test_claims_anchored_to_one_other_event_meet() -> None:
    window = during(date(2015, 11, 13))
    one, two, now = keys(
        [
            killed(130, "C1", window=window, window_level=Level.STATED),
            killed(131, "C2", article="A2", window=window, window_level=Level.PASSAGE),
            killed(5, "C3", article="A2"),
        ]
    )
    assert one == two != now


def test_the_first_number_of_a_source_is_that_of_the_event() -> None:
    first, later, rival = keys(
        [killed(30, "C1"), killed(44, "C2"), killed(60, "C3", organisation="Red Cross")]
    )
    assert first == rival != later


def test_an_article_that_leaps_from_scale_to_scale_tells_of_two_events() -> None:
    small, large, other = keys(
        [
            killed(30, "C1", organisation="a"),
            killed(9000, "C2", organisation="b"),
            killed(33, "C3", article="A2"),
        ]
    )
    assert small == other != large


@pytest.mark.parametrize(("number", "apart"), [(9, False), (60, True), (2000, False), (4000, True)])
def test_two_articles_on_two_scales(number: int, apart: bool) -> None:
    one, two = keys([killed(2, "C1"), killed(number, "C2", article="A2")])
    assert (one != two) == apart


def test_dozens_that_nobody_is_named_for_are_beside_a_number() -> None:
    dozens = Quantity(value=None, low=Decimal(20), high=Decimal(99), hedge=Hedge.VAGUE)
    number, vague = keys([killed(60, "C1"), killed(0, "C2", article="A2", quantity=dozens)])
    assert number != vague
    named = killed(0, "C2", article="A2", quantity=dozens, organisation="a")
    number, vague = keys([killed(60, "C1"), named])
    assert number == vague


def test_a_part_of_what_the_same_words_count_is_a_figure_of_its_own() -> None:
    whole, part = keys([killed(30, "C1"), killed(12, "C2", part_of="C1")])
    assert whole != part


def test_a_part_with_its_own_time_is_compared_by_the_times() -> None:
    whole, part = keys(
        [
            killed(30, "C1", window=during(date(2024, 6, 12), 2)),
            killed(12, "C2", part_of="C1", window=during(date(2024, 6, 13))),
        ]
    )
    assert whole == part


def sold(number: int, name: str, **facts: object) -> Claim:
    return killed(number, name, **{"measure": None, "unit": "ticket", **facts})


def test_numbers_of_one_thing_in_one_article_are_of_several() -> None:
    one, two, again = keys([sold(40, "C1"), sold(60, "C2"), sold(60, "C3", article="A2")], TICKETS)
    assert one != two == again


def test_rivals_side_by_side_are_of_one_thing() -> None:
    one, two = keys(
        [sold(40, "C1", organisation="a", offset=10), sold(60, "C2", organisation="b", offset=60)],
        TICKETS,
    )
    assert one == two
    far = sold(60, "C2", organisation="b", offset=2000)
    one, two = keys([sold(40, "C1", organisation="a", offset=10), far], TICKETS)
    assert one != two


CLAIMS = st.lists(
    st.builds(
        killed,
        st.sampled_from([3, 30, 31, 44, 9000]),
        st.just(""),
        article=st.sampled_from(["A1", "A2"]),
        organisation=st.sampled_from([None, "a", "b"]),
        place=st.sampled_from([None, "porto", "spain"]),
        place_level=st.sampled_from([None, Level.STATED, Level.ARTICLE]),
        measure=st.sampled_from(["killed", None, "cost"]),
        definition=st.sampled_from([None, "confirmed", "probable"]),
    ),
    max_size=8,
)


@given(claims=CLAIMS, data=st.data())
def test_the_order_of_the_claims_changes_nothing(claims: list[Claim], data: st.DataObject) -> None:
    named = [_named(claim, at) for at, claim in enumerate(claims)]
    mixed = data.draw(st.permutations(named))
    first = dict(zip((one.id for one in named), keys(named, TICKETS), strict=True))
    again = dict(zip((one.id for one in mixed), keys(mixed, TICKETS), strict=True))
    assert first == again


def _named(claim: Claim, at: int) -> Claim:
    facts = {name: getattr(claim, name) for name in ("article", "organisation", "place")}
    facts |= {"place_level": claim.place_level, "definition": claim.definition, "offset": at * 100}
    number = int(claim.quantity.value or 0)
    return killed(number, f"C{at + 1}", measure=claim.measure, **facts)
