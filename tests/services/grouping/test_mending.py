"""Figures mended by hand: names, merging, splitting, moving, parts; kept through re-ingest."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readings import Marked
from sqlalchemy.orm import Session
from stored_figures import all_claim_rows, recorded_figures

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.domain.period import Period, Precision, Window
from claimtrack.domain.quantity import Quantity
from claimtrack.errors import FigureExists, NotInFigure, PartOfItself, UnknownFigure, UsageError
from claimtrack.services.capture.record import Source, record
from claimtrack.services.compare.claims import compare_what
from claimtrack.services.compare.conflicts import conflicts
from claimtrack.services.grouping.edit_figures import merge, move, part_of, rename, split
from claimtrack.services.grouping.figure_list import list_figures, show_figure
from claimtrack.services.grouping.rows.claims import GroupedClaim
from claimtrack.services.grouping.rows.mendings import (
    MERGE,
    MOVE,
    PART_OF,
    RENAME,
    Mend,
    MendedFigure,
    mended,
)
from claimtrack.services.log.undo import undo
from claimtrack.services.reports.claims_report import claims_report
from claimtrack.settings import Thresholds
from claimtrack.store.log.steps import Hand

HAND = Hand(who="ana", at=datetime(2024, 5, 3, 8, 30, tzinfo=UTC))
TEXT = "Selon Ada Roy, 40 élèves campent. Selon Paul Petit, 12 tentes brûlent et 3 bus partent."


def ingest(session: Session, text: str = TEXT, **about: object) -> None:
    marked = (
        Marked(text, "fr", **about)
        .says("Ada Roy", "40 élèves campent")
        .counts("40 élèves", "40")
        .says("Paul Petit", "12 tentes brûlent")
        .counts("12 tentes", "12")
        .counts("3 bus", "3")
    )
    record(session, marked.reading, Source(raw=text.encode(), canonical_url="https://p.example/a"))


def slugs(session: Session) -> dict[str, list[str]]:
    return {one.slug: [row.id for row in one.claims] for one in recorded_figures(session)}


def first(session: Session) -> list[str]:
    return [one.slug for one in recorded_figures(session)]


def test_a_renamed_figure_answers_to_both_names(any_session: Session) -> None:
    ingest(any_session)
    old = first(any_session)[0]
    done = rename(any_session, HAND, old, "Élèves du lycée")
    assert done.figures[0].slug == "eleves-du-lycee"
    for name in (old, "eleves-du-lycee", old.upper()):
        assert show_figure(any_session, name).slug == "eleves-du-lycee"
    assert show_figure(any_session, old).also == (old,)
    assert show_figure(any_session, old).mended[0].who == "ana"
    assert rename(any_session, HAND, old, "eleves du lycee").step is None
    undo(any_session, HAND)
    assert first(any_session)[0] == old
    with pytest.raises(UnknownFigure):
        show_figure(any_session, "eleves-du-lycee")


def test_every_view_sees_it(session: Session) -> None:
    ingest(session)
    old = first(session)[0]
    rename(session, HAND, old, "campers")
    limits = Thresholds()
    assert [one.figure for one in compare_what(session, [old], limits).results] == ["campers"]
    assert [one.figure for one in compare_what(session, ["C1"], limits).results] == ["campers"]
    report = claims_report(session, limits)
    assert "campers" in {one.figure for one in (*report.figures, *report.single)}
    assert conflicts(session).looked_at == 3
    assert {one.slug for one in list_figures(session)} >= {"campers"}


def test_merging_and_taking_apart(any_session: Session) -> None:
    ingest(any_session)
    a, b, c = first(any_session)
    merge(any_session, HAND, [a, b], c)
    assert slugs(any_session) == {c: ["C1", "C2", "C3"]}
    assert show_figure(any_session, a).slug == c
    split(any_session, HAND, c, ["C2"], "tentes")
    assert slugs(any_session) == {c: ["C1", "C3"], "tentes": ["C2"]}
    move(any_session, HAND, "c1", "tentes")
    assert slugs(any_session) == {"tentes": ["C1", "C2"], c: ["C3"]}
    assert move(any_session, HAND, "C1", "tentes").step is None
    for _ in range(3):
        undo(any_session, HAND)
    assert first(any_session) == [a, b, c]


def test_re_ingest_and_a_newer_version_keep_it(any_session: Session) -> None:
    ingest(any_session)
    a, b, _ = first(any_session)
    move(any_session, HAND, "C1", b)
    rename(any_session, HAND, b, "camp")
    ingest(any_session)
    assert slugs(any_session)["camp"] == ["C1", "C2"]
    ingest(any_session, TEXT.replace("campent", "campent là"))
    newer = [row.id for row in all_claim_rows(any_session)]
    assert "C1" not in newer
    assert slugs(any_session)["camp"] == newer[:2]
    assert a not in slugs(any_session)


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("rename", "a", "B"), FigureExists),
        (("rename", "a", "C12"), UsageError),
        (("rename", "a", "  "), UsageError),
        (("split", "a", ["C2"], "d"), NotInFigure),
        (("split", "a", ["C1"], "d"), UsageError),
        (("part_of", "a", "a"), PartOfItself),
        (("move", "S1", "a"), UsageError),
        (("rename", "nowhere", "d"), UnknownFigure),
    ],
)
def test_what_is_refused_changes_nothing(
    session: Session, words: tuple[str, ...], error: type[Exception]
) -> None:
    ingest(session)
    for old, new in zip(first(session), "abc", strict=True):
        rename(session, HAND, old, new)
    before = slugs(session)
    run = {"rename": rename, "split": split, "part_of": part_of, "move": move}[words[0]]
    with pytest.raises(error):
        run(session, HAND, *words[1:])  # type: ignore[operator]
    assert slugs(session) == before


def test_parts_go_round_in_no_ring(any_session: Session) -> None:
    ingest(any_session)
    a, b, c = first(any_session)
    part_of(any_session, HAND, a, b)
    part_of(any_session, HAND, b, c)
    assert part_of(any_session, HAND, b, c).step is None
    for part, whole in ((b, a), (c, a), (c, b)):
        with pytest.raises(PartOfItself):
            part_of(any_session, HAND, part, whole)
    with pytest.raises(PartOfItself):
        merge(any_session, HAND, [a], c)
    merge(any_session, HAND, [a], b)
    assert [one.whole for one in recorded_figures(any_session)] == [c, None]
    merge(any_session, HAND, [c], b)
    assert [(one.slug, one.whole) for one in recorded_figures(any_session)] == [(b, None)]


DAY = Window(nominal=Period(date(2024, 5, 2), date(2024, 5, 3)), precision=Precision.DAY)


def number(value: int, name: str, figure: str, *wholes: str) -> Claim:
    exact = Decimal(value)
    quantity = Quantity(value=exact, low=exact, high=exact)
    return Claim(
        id=name,
        quantity=quantity,
        unit="person",
        measure="left",
        counted="civils",
        figure=figure,
        wholes=wholes,
        window=DAY,
    )


def test_a_part_by_hand_is_compared_as_one() -> None:
    whole = number(500, "C1", "w")
    found = compare(number(123, "C2", "p", "w"), whole)
    assert (found.outcome, found.relation) == (Outcome.COMPATIBLE, Relation.PART_OF)
    found = compare(whole, number(617, "C2", "p", "w"))
    assert found.outcome is Outcome.CONFLICT
    assert compare(number(123, "C2", "p"), whole).outcome is not Outcome.COMPATIBLE
    other = compare(number(123, "C2", "p", "w"), number(456, "C3", "q", "w"))
    assert other.outcome is Outcome.NOT_COMPARABLE


def row(index: int, slug: str) -> GroupedClaim:
    facts = number(index, f"C{index}", slug)
    return GroupedClaim(
        number=index, facts=facts, snapshot=1, chrome=None, standing=True, in_row=None
    )


NAMES = ["a", "b", "c", "d", "e"]


def groups() -> list[MendedFigure]:
    return [
        MendedFigure(
            story=1, key=slug, base=slug, claims=[row(3 * at + n + 1, slug) for n in range(3)]
        )
        for at, slug in enumerate(NAMES[:3])
    ]


MENDS = st.lists(
    st.builds(
        Mend,
        kind=st.sampled_from([RENAME, MERGE, MOVE, PART_OF]),
        figure=st.sampled_from(NAMES),
        claim=st.integers(1, 10),
        target=st.sampled_from(NAMES),
        target_claim=st.none() | st.integers(1, 9),
    ),
    max_size=12,
)


@given(MENDS)
@settings(max_examples=300)
def test_any_answers_keep_every_claim_once_and_no_ring(answers: list[Mend]) -> None:
    found = mended(groups(), answers)
    ids = [one.id for group in found for one in group.claims]
    assert sorted(ids) == sorted(one.id for group in groups() for one in group.claims)
    keys = [group.key for group in found]
    assert len(set(keys)) == len(keys)
    for group in found:
        assert group.claims
        assert group.base not in group.also
        assert group.whole is None or group.whole in found
        around, one = [group], group.whole
        while one is not None:
            assert one not in around
            around.append(one)
            one = one.whole
    assert mended(found, ()) == found
