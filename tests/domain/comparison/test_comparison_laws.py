"""The laws of the comparison, as properties over claims of every shape."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from claims_made import claim, window
from hypothesis import assume, given
from hypothesis import strategies as st

from claimtrack.domain.claim import Basis, Claim, Kind, Level, Modality
from claimtrack.domain.comparison.outcome import Outcome, Told
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.figure import CountedThing
from claimtrack.domain.origins.independence import origins
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.units import convert
from claimtrack.wording.why import why
from claimtrack.wording.worded import compare

HOLD = (Outcome.AGREE, Outcome.COMPATIBLE)
numbers = st.one_of(
    st.integers(0, 60),
    st.sampled_from([-5, 93, 100, 120, 1200, 1217, 18000, 20000, 50000, 10**30]),
).map(Decimal)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    hedge = draw(st.sampled_from(list(Hedge)))
    low, high = sorted((draw(numbers), draw(numbers)))
    if hedge in (Hedge.RANGE, Hedge.VAGUE):
        return Quantity(value=None, low=low, high=high, hedge=hedge)
    return Quantity(
        value=low,
        low=None if hedge in (Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.UP_TO) else low,
        high=None if hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN) else low,
        hedge=hedge,
        step=draw(st.sampled_from([None, None, Decimal(1), Decimal("0.1")])),
    )


THINGS = (
    CountedThing(head="ship", known=True),
    CountedThing(head="ship", kinds=frozenset({"sea"}), known=True),
    CountedThing(head="drone", known=True, of="train"),
)
DAYS = (window("2024-03-04").nominal, window("2024-03-05").nominal, window("2024-03-15").nominal)
levels = st.sampled_from([None, None, *Level])
windows = st.sampled_from(
    [
        None,
        window("2024-03-04"),
        window("2024-03-05"),
        window("2024-03-04", "2024-03-05", widest="2024-03-03", words="deux jours"),
        window("2024-03-01", "2024-03-31"),
        window("2024-01-01", "2024-12-31"),
    ]
)


def _or_none(values: list[Any]) -> st.SearchStrategy[Any]:
    return st.sampled_from([None, *values])


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    return Claim(
        id=draw(st.sampled_from(["C1", "C2"])),
        quantity=draw(quantities()),
        revises=draw(st.booleans()),
        unit=draw(st.sampled_from(["person", "person", "person", "km", "m", "percent", None])),
        per=draw(st.sampled_from([None, None, "month"])),
        measure=draw(_or_none(["left", "killed", "lost", "present", "surrendered", "amnestied"])),
        population=draw(_or_none(["person", "civilian", "fighter", "child"])),
        place=draw(_or_none(["aleppo", "east-aleppo", "homs"])),
        denominator=draw(st.sampled_from([None, None, "district"])),
        kind=draw(_or_none(list(Kind))),
        window=draw(windows),
        basis=draw(st.sampled_from([None, None, *Basis])),
        modality=draw(st.sampled_from([Modality.ASSERTED, Modality.ASSERTED, *Modality])),
        speaker=draw(_or_none(["Anne Leroy", "Paul Morel"])),
        organisation=draw(_or_none(["police"])),
        article=draw(_or_none(["A1"])),
        utterance=draw(st.sampled_from([None, None, "u1"])),
        part_of=draw(st.sampled_from([None, None, None, "C1", "C2"])),
        counted=draw(st.sampled_from(["", "", "ships", "seamen"])),
        thing=draw(st.sampled_from([None, *THINGS])),
        story=draw(_or_none(["T1"])),
        event=draw(st.sampled_from([None, None, "E1", "E2"])),
        printed=draw(st.sampled_from([None, *DAYS])),
        offset=draw(st.sampled_from([None, 100, 140, 900])),
        settled=draw(st.sampled_from([False, False, True])),
        figure=draw(_or_none(["f1"])),
        measure_level=draw(levels),
        place_level=draw(levels),
        window_level=draw(levels),
        source_level=draw(levels),
        text="printed words",
    )


@st.composite
def alike(draw: st.DrawFn) -> tuple[Claim, Claim]:
    """Two claims that differ in few fields, so that they come through the gates."""
    one, two = draw(claims()), draw(claims())
    kept = draw(
        st.lists(st.sampled_from(["quantity", "window", "speaker", "id", "place"]), unique=True)
    )
    return one, changed(one, **{name: getattr(two, name) for name in kept})


pairs = st.one_of(st.tuples(claims(), claims()), alike())


def changed(one: Claim, **fields: Any) -> Claim:
    return replace(one, **fields)


def answer(found: Comparison) -> tuple[object, ...]:
    return (found.outcome, found.relation, found.reasons, found.residual, found.factor, found.score)


@given(pairs)
def test_symmetric(pair: tuple[Claim, Claim]) -> None:
    a, b = pair
    one, two = compare(a, b), compare(b, a)
    assert answer(one) == answer(two)
    assert {flag.field for flag in one.flags} == {flag.field for flag in two.flags}


@given(claims())
def test_a_claim_agrees_with_itself(one: Claim) -> None:
    assert compare(one, one).outcome is Outcome.AGREE


@st.composite
def ranges(draw: st.DrawFn) -> tuple[Claim, Claim, Claim]:
    """Two claims with ranges, and the first one widened."""
    one, two = draw(alike())
    (a, b), (c, d) = (sorted((draw(numbers), draw(numbers))) for _ in range(2))
    wide = (a - draw(st.integers(0, 50)), b + draw(st.integers(0, 50)))
    made = [
        replace(each, quantity=Quantity(value=None, low=low, high=high, hedge=Hedge.RANGE))
        for each, (low, high) in ((one, (a, b)), (two, (c, d)), (one, wide))
    ]
    return made[0], made[1], made[2]


@given(ranges())
def test_widening_never_turns_agree_or_compatible_into_conflict(
    made: tuple[Claim, Claim, Claim],
) -> None:
    narrow, other, wide = made
    if compare(narrow, other).outcome in HOLD:
        assert compare(wide, other).outcome is not Outcome.CONFLICT


@given(pairs)
def test_what_is_only_assumed_makes_no_conflict(pair: tuple[Claim, Claim]) -> None:
    found = compare(*pair)
    if found.outcome in (Outcome.CONFLICT, Outcome.TENSION):
        assumed = [each.name for each in found.pair.facets if each.told is Told.ASSUMED]
        assert not assumed or found.pair.unit == "EUR"  # two losses of one size


FIELDS = ("unit", "per", "measure", "population", "place", "denominator", "kind", "window", "basis")


@given(pairs, st.sampled_from(FIELDS))
def test_learning_a_missing_field_never_turns_conflict_into_agree(
    pair: tuple[Claim, Claim], field: str
) -> None:
    known, other = pair
    assume(getattr(known, field) is not None)
    before = compare(changed(known, **{field: None}), other)
    after = compare(known, other)
    if before.outcome is Outcome.CONFLICT:
        assert after.outcome is not Outcome.AGREE


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 10**6))
def test_unit_conversion_changes_nothing(a: int, b: int, c: int, d: int) -> None:
    (low, high), (least, most) = sorted((a, b)), sorted((c, d))
    miles = claim(hedge="range", low=low, high=high, unit="mile", measure=None, id="C1")
    other = claim(hedge="range", low=least, high=most, unit="mile", measure=None, id="C2")
    ends = [convert(Decimal(n), "mile", "km") for n in (least, most)]
    metric = replace(
        other,
        unit="km",
        quantity=Quantity(value=None, low=ends[0], high=ends[1], hedge=Hedge.RANGE),
    )
    assert compare(miles, metric).outcome is compare(miles, other).outcome


@given(st.lists(claims(), max_size=5), st.randoms(use_true_random=False))
def test_order_of_import_changes_nothing(members: list[Claim], random: Any) -> None:
    members = [replace(one, id=f"C{place}") for place, one in enumerate(members)]
    mixed = random.sample(members, len(members))
    one, two = origins(members), origins(mixed)
    assert (one.origins, one.agencies, one.outlets, one.unknown) == (
        two.origins,
        two.agencies,
        two.outlets,
        two.unknown,
    )
    assert {frozenset(ids) for _, ids in one.groups} == {frozenset(ids) for _, ids in two.groups}


@st.composite
def sourced(draw: st.DrawFn) -> Claim:
    """A claim that can be followed back: at least the text it was copied from is known."""
    return replace(
        draw(claims()),
        agency=draw(_or_none(["AFP", "Reuters", "agences"])),
        outlet=draw(_or_none(["Le Matin", "The Ledger"])),
        text_key=draw(st.sampled_from(["t1", "t2"])),
    )


@given(st.lists(sourced(), min_size=1, max_size=5), st.data())
def test_echo_copies_never_change_the_number_of_origins(
    members: list[Claim], data: st.DataObject
) -> None:
    copied = data.draw(st.sampled_from(members))
    echoes = [
        replace(copied, id=f"E{place}", outlet=outlet, family=None)
        for place, outlet in enumerate(data.draw(st.lists(st.sampled_from(["X", "Y", "Z"]))))
    ]
    assert origins([*members, *echoes]).origins == origins(members).origins


@given(pairs)
def test_every_outcome_has_a_sentence_in_both_languages(pair: tuple[Claim, Claim]) -> None:
    found = compare(*pair)
    for lang in ("en", "fr"):
        assert found.sentence(lang).endswith(".")
        assert all(step.sentence(lang) for step in why(*pair))
    assert found.reasons
    assert 0 < found.score <= 1
