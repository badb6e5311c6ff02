from dataclasses import replace

from claims_made import Number, claim, period, window
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.groups.timeline import timeline


def toll(n: Number, day: int, name: str, **fields: object) -> Claim:
    given_fields = {"measure": "killed", "window": window(f"2020-05-{day:02d}"), "id": name}
    return claim(n, **{**given_fields, **fields})  # type: ignore[arg-type]


def total(n: Number, day: int, name: str, who: str = "le ministère") -> Claim:
    return toll(n, day, name, kind=Kind.CUMULATIVE, speaker=who)


def test_by_the_day_it_is_true_the_undated_last() -> None:
    (one,) = timeline(
        [toll(9, 4, "C1"), toll(7, 2, "C2"), toll(5, 1, "C4", window=None), toll(8, 3, "C3")]
    )
    assert [entry.claims[0].id for entry in one.entries] == ["C2", "C3", "C1", "C4"]
    assert one.entries[-1].when is None


def test_copies_of_one_source_are_one_entry() -> None:
    first = toll(9, 4, "C1", speaker="le maire", said=period("2020-05-04"))
    (one,) = timeline([first, replace(first, id="C2", outlet="Le Cap"), toll(9, 4, "C3")])
    assert [[each.id for each in entry.claims] for entry in one.entries] == [["C1", "C2"], ["C3"]]


def test_a_running_total_that_falls_is_a_conflict_whoever_says_it() -> None:
    (one,) = timeline([total(40, 1, "C1"), total(52, 2, "C2"), total(47, 3, "C3", "l'hôpital")])
    (fall,) = one.falls
    assert (fall.before, fall.after, fall.conflict) == ("C2", "C3", True)
    (own,) = timeline([total(40, 1, "C1"), total(12, 2, "C2")])[0].falls
    assert own.conflict
    assert own.comparison.relation == "cumulative falls"


def test_a_level_may_fall_and_is_only_marked_for_its_own_source() -> None:
    def level(n: int, day: int, name: str, who: str) -> Claim:
        return claim(n, id=name, speaker=who, window=window(f"2020-05-{day:02d}"))

    (one,) = timeline(
        [level(900, 1, "C1", "ONU"), level(400, 2, "C2", "le maire"), level(500, 3, "C3", "ONU")]
    )
    (fall,) = one.falls
    assert (fall.before, fall.after, fall.conflict) == ("C1", "C3", False)


def test_a_day_of_a_longer_time_is_no_fall() -> None:
    whole = toll(50, 1, "C1", measure="left", window=window("2020-05-01", "2020-05-02"))
    part = toll(20, 2, "C2", measure="left")
    (one,) = timeline([replace(whole, speaker="ONU"), replace(part, speaker="ONU")])
    assert one.falls == ()


def test_a_silence_longer_than_usual_is_marked_with_its_days() -> None:
    (one,) = timeline([toll(n, day, f"C{day}") for n, day in enumerate([1, 2, 3, 4, 20, 21], 5)])
    assert [entry.gap for entry in one.entries] == [None, None, None, None, 15, None]
    (two,) = timeline([toll(5, 1, "C1"), toll(6, 20, "C2")])
    assert [entry.gap for entry in two.entries] == [None, None]  # no usual step to tell by


def test_other_people_are_another_series_the_longest_first() -> None:
    series = timeline(
        [
            toll(5, 1, "C1", population="fighter"),
            toll(5, 1, "C2", population="civilian"),
            toll(6, 2, "C3", population="person"),
        ]
    )
    assert [len(one.entries) for one in series] == [2, 1]


def test_nothing() -> None:
    assert timeline([]) == ()


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 28)), max_size=12))
def test_every_claim_has_one_place_and_time_only_goes_on(found: list[tuple[int, int]]) -> None:
    claims = [total(n, day, f"C{at}") for at, (n, day) in enumerate(found)]
    series = timeline(claims)
    ids = [each.id for one in series for entry in one.entries for each in entry.claims]
    assert sorted(ids) == sorted(each.id for each in claims)
    for one in series:
        ends = [entry.when.end for entry in one.entries if entry.when is not None]
        assert ends == sorted(ends)
