"""Sums, rests and series, in both languages, and what is left alone."""

from typing import Any

import pytest
from claims_made import claim, window
from work_counted import calls

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.groups.aggregate import together
from claimtrack.domain.groups.series import series
from claimtrack.wording.groups import series_sentence, together_sentences


def one_of_two_days(value: int, day: Any, **fields: Any) -> Claim:
    said = {"speaker": "Anna Petit", "article": "A1", "place": "lyon", "kind": Kind.FLOW}
    return claim(value, window=day, measure="left", **{**said, **fields})


DAYS = window("2024-03-09", "2024-03-10", widest="2024-03-08", words="en deux jours")
WHOLE = one_of_two_days(50000, DAYS, id="C1", text="50 000 personnes")
PART = one_of_two_days(20000, window("2024-03-10"), id="C2", text="20 000")


@pytest.mark.parametrize(
    ("value", "day", "outcome"),
    [
        (18000, window("2024-03-09"), Outcome.UNDETERMINED),  # two days or more decide
        (30000, window("2024-03-09"), Outcome.COMPATIBLE),
        (45000, window("2024-03-09"), Outcome.CONFLICT),
        (45000, window("2024-02-09"), None),  # of another month
        (45000, None, None),  # undated: the pairs tell it
    ],
)
def test_a_third_claim_against_the_rest(value: int, day: Any, outcome: Outcome | None) -> None:
    third = one_of_two_days(value, day, id="C3", speaker="Paul Morel", article="A2")
    found = together([WHOLE, PART, third, claim(5, id="C4", unit="km")])
    assert [rest.outcome for rest in found.rests] == ([outcome] if outcome else [])
    for lang in ("fr", "en"):
        for _, sentence in together_sentences(found, lang):
            assert "20 000" in sentence or "20,000" in sentence
            assert "{" not in sentence
    assert found.in_conflict is (outcome is Outcome.CONFLICT)


def test_a_copy_of_the_part_is_no_third_claim() -> None:
    copy = one_of_two_days(20000, window("2024-03-10"), id="C5", speaker="Paul", article="A2")
    assert together([WHOLE, PART, copy]).rests == ()


@pytest.mark.parametrize(
    ("men", "women", "outcome"), [(25, 12, Outcome.COMPATIBLE), (25, 10, Outcome.CONFLICT)]
)
def test_parts_that_a_text_lists_in_full(men: int, women: int, outcome: Outcome) -> None:
    whole = claim(37, id="C1", measure="killed", text="37 morts")
    parts = [
        claim(n, id=f"C{n}", measure="killed", part_of="C1", all_parts=True) for n in (men, women)
    ]
    found = together([whole, *parts])
    assert [each.outcome for each in found.sums] == [outcome]
    assert found.in_conflict is (outcome is Outcome.CONFLICT)
    some = [claim(25, id="C2", part_of="C1"), claim(10, id="C3", part_of="C1")]
    assert together([whole, *some]).sums == ()


def since(value: int, day: int, **fields: Any) -> Claim:
    fields = {"organisation": "ministry", "kind": Kind.CUMULATIVE, "measure": "killed", **fields}
    return claim(value, id=f"C{day}", window=window("2024-03-01", f"2024-03-{day:02}"), **fields)


@pytest.mark.parametrize(
    ("values", "out"),
    [
        ((10, 20, 30), ()),
        ((10, 20, 20), ()),
        ((1217, 1721, 1230, 1240), ("C2",)),  # a digit transposed in the second
        ((1217, 1127, 1230, 1240), ("C2",)),
        ((30, 20, 10), ("C2", "C3")),
        ((10, 20), None),  # a pair is no series
    ],
)
def test_a_count_since_one_start(values: tuple[int, ...], out: tuple[str, ...] | None) -> None:
    claims = [since(value, day) for day, value in enumerate(values, start=1)]
    found = series(reversed(claims))
    assert [tuple(each.id for each in one.out) for one in found] == ([] if out is None else [out])
    for one in found:
        assert bool(series_sentence(one, "fr")) is bool(series_sentence(one, "en")) is bool(out)


def test_series_are_of_one_side_and_one_kind() -> None:
    mixed = [since(10, 1), since(9, 2, organisation="rebels"), since(8, 3, organisation="rebels")]
    assert series(mixed) == ()
    assert series([since(n, n, kind=Kind.FLOW) for n in (3, 2, 1)]) == ()
    assert series([since(n, n, organisation=None) for n in (3, 2, 1)]) == ()


def test_a_series_twice_as_long_takes_twice_the_work() -> None:
    claims = [
        claim(1000 + n, id=f"C{n}", organisation="m", kind=Kind.CUMULATIVE,
              window=window("2020-01-01", f"{2020 + n // 300}-{n % 12 + 1:02}-{n % 28 + 1:02}"))
        for n in range(2000)
    ]  # fmt: skip
    assert calls(lambda: series(claims)) < 2 * calls(lambda: series(claims[:1000])) * 1.5
