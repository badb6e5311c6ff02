"""A statement before its speaker is known, and the stretches it is made of."""

import pytest
from sentence_items import items_of

from claimtrack.domain.reading import Act
from claimtrack.extraction.statements.draft import Draft, content_span, offsets

BARE = Draft(((4, 9),), None, None, Act.SAYS, "floating", floating=True)
CUE = Draft((), (20, 26), (12, 19), Act.SAYS, "colon")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (", le pont rouvre.", "le pont rouvre"),
        ("(40) le pont rouvre !", "(40) le pont rouvre"),
        ("le retard est de 4 %.", "le retard est de 4 %"),
        ("« tout est prêt »", "tout est prêt"),
        ("« tout » est prêt", "« tout » est prêt"),
        (".", None),
    ],
)
def test_content_leaves_outer_marks_out(text: str, content: str | None) -> None:
    items, _ = items_of(text, "fr")
    span = content_span(items, 0, len(items))
    assert (text[slice(*span)] if span else None) == content


@pytest.mark.parametrize(
    ("text", "mention"), [(", la maire,", "la maire"), ("Ann (40)", "Ann (40)"), ("– ", None)]
)
def test_a_mention_leaves_outer_marks_out(text: str, mention: str | None) -> None:
    items, _ = items_of(text, "fr")
    span = offsets(items, (0, len(items)))
    assert (text[slice(*span)] if span else None) == mention


def test_nobody_has_no_offsets() -> None:
    assert offsets([], None) is None


def test_a_quotation_takes_the_cue_left_open() -> None:
    assert BARE.announced_by(CUE) == CUE.with_spans(((4, 9),))


@pytest.mark.parametrize(
    ("draft", "cue"), [(BARE, None), (CUE.with_spans(((30, 40),)), CUE)], ids=["no-cue", "own-cue"]
)
def test_a_statement_without_such_a_cue_stays(draft: Draft, cue: Draft | None) -> None:
    assert draft.announced_by(cue) is draft


@pytest.mark.parametrize(("draft", "place"), [(BARE, 4), (CUE, 12)], ids=["content", "cue"])
def test_a_draft_stands_where_its_cue_does(draft: Draft, place: int) -> None:
    assert draft.place == place
