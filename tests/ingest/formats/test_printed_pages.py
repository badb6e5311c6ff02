"""Pages of a PDF as text, and the dates that a feed writes in words."""

import pytest

from claimtrack.ingest.formats.feed import _stamp
from claimtrack.ingest.formats.pdf import paragraphs, without_heads


@pytest.mark.parametrize(
    ("pages", "text"),
    [
        (["The Rope, p. 1\nA bridge", "The Rope, p. 2\nfell."], ["A bridge", "fell."]),
        (["A bridge\nRope 1/2", "fell.\nRope 2/2"], ["A bridge", "fell."]),
        (["A bridge\nfell.", "A dam\nbroke."], ["A bridge\nfell.", "A dam\nbroke."]),
        (["A bridge"], ["A bridge"]),
    ],
)
def test_running_heads_are_left_out(pages: list[str], text: list[str]) -> None:
    assert without_heads(pages) == text


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        ("A short head\nThe bridge over the river was shut on Monday.", "A short head"),
        ("The bridge\nwas shut on Monday by the harbour office.", "The bridge was shut on Monday"),
        ("It counted 2\n300 boats in the harbour on Monday.", "It counted 2 300 boats"),
    ],
)
def test_a_first_line_is_a_heading_unless_its_sentence_goes_on(lines: str, first: str) -> None:
    assert paragraphs(lines)[0].startswith(first)
    assert (len(paragraphs(lines)) == 2) is (first == "A short head")


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("Sat, 04 May 2024 10:20:00 +0200", "2024-05-04"),
        ("sam., 04 mai 2024 10:20:00 +0200", "2024-05-04"),
        ("sáb, 04 mayo 2024 10:20:00 +0200", "2024-05-04"),
        ("sam., 04 thermidor 2024 10:20:00 +0200", None),
    ],
)
def test_a_feed_may_write_its_dates_in_its_language(printed: str, day: str | None) -> None:
    stamp = _stamp(printed)
    assert (stamp.text[:10] if stamp else None) == day
