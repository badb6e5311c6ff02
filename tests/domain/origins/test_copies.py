"""Wire copy is found whatever a desk does to it, and two stories are never taken for one."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire_stories import cut, dice, reworked, story

from claimtrack.domain.origins.copies import Sketch, copy_groups, is_copy, parsed, shared, sketch

STORIES = [("fr" if n % 2 else "en", story("fr" if n % 2 else "en", dice(n))) for n in range(100)]


def found(share: float) -> float:
    """The share of the hundred stories found again with this share of words changed."""
    hits = [
        is_copy(sketch(text), sketch(reworked(text, lang, dice(n), share)))
        for n, (lang, text) in enumerate(STORIES)
    ]
    return sum(hits) / len(hits)


@pytest.mark.parametrize(("share", "floor"), [(0.0, 1.0), (0.05, 0.98), (0.10, 0.90)])
def test_wire_copy_with_words_changed_is_found(share: float, floor: float) -> None:
    assert found(share) >= floor


def test_wire_copy_cut_by_a_third_is_found() -> None:
    hits = [is_copy(sketch(t), sketch(cut(t, dice(n)))) for n, (_, t) in enumerate(STORIES)]
    assert sum(hits) >= 98


def test_a_thousand_unrelated_pairs_are_not() -> None:
    sketches = [sketch(text) for _, text in STORIES[::2]] + [sketch(t) for _, t in STORIES[1::2]]
    pairs = [*combinations(sketches[:50], 2)][:500] + [*combinations(sketches[50:], 2)][:500]
    assert len(pairs) == 1000
    assert not any(is_copy(a, b) for a, b in pairs)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # a line or two is no text to judge by
        ("Le pont est fermé.", "Le pont est fermé."),
        ("", ""),
        # a long report that quotes a short note whole is no copy of it
        (STORIES[1][1], " ".join(text for _, text in STORIES[1::2][:8])),
    ],
)
def test_what_is_no_copy(a: str, b: str) -> None:
    assert not is_copy(sketch(a), sketch(b))


def test_layout_accents_and_marks_do_not_count() -> None:
    text = STORIES[1][1]
    other = text.upper().replace("É", "E").replace(" ", "\u202f").replace("'", "’")
    assert sketch(text) == sketch(other)


def test_a_sketch_is_stored_as_a_line() -> None:
    made = sketch(STORIES[0][1])
    assert parsed(made.printed()) == made
    assert parsed(sketch("").printed()) == Sketch(0, ())
    with pytest.raises(ValueError, match="not a sketch"):
        parsed("3:12")


@given(st.permutations(range(12)))
def test_order_of_import_changes_no_group(order: list[int]) -> None:
    texts = [
        reworked(STORIES[n // 3][1], STORIES[n // 3][0], dice(n), 0.05 * (n % 3)) for n in range(12)
    ]
    wanted = copy_groups({f"{n:02}": sketch(texts[n]) for n in range(12)})
    assert copy_groups({f"{n:02}": sketch(texts[n]) for n in order}) == wanted
    assert set(wanted.values()) == {"00", "03", "06", "09"}


@given(st.text(max_size=400), st.text(max_size=400))
def test_share_is_symmetric_and_between_0_and_1(a: str, b: str) -> None:
    one, two = sketch(a), sketch(b)
    assert shared(one, two) == shared(two, one)
    assert 0.0 <= shared(one, two) <= 1.0
