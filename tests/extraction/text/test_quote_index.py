"""Quotations by where they stand."""

import pytest

from claimtrack.extraction.text.quotes import QuoteIndex, find_quotes

TEXT = "« un », puis « deux »."
INDEX = QuoteIndex(find_quotes(TEXT, ((0, len(TEXT)),)))


@pytest.mark.parametrize(("start", "words"), [(2, "un"), (15, "deux"), (3, None), (0, None)])
def test_the_quotation_that_starts_at_a_place(start: int, words: str | None) -> None:
    quote = INDEX.starting(start)
    assert (TEXT[quote.start : quote.end] if quote else None) == words


@pytest.mark.parametrize(("start", "words"), [(15, "un"), (2, None)])
def test_the_quotation_before(start: int, words: str | None) -> None:
    quote = INDEX.before(start)
    assert (TEXT[quote.start : quote.end] if quote else None) == words


@pytest.mark.parametrize(("stretch", "count"), [((0, 22), 2), ((0, 13), 1), ((1, 13), 0)])
def test_those_opened_in_a_stretch(stretch: tuple[int, int], count: int) -> None:
    assert len(INDEX.opened_between(*stretch)) == count


@pytest.mark.parametrize(("stretch", "share"), [((2, 4), 1.0), ((7, 12), 0.0), ((15, 23), 0.5)])
def test_the_share_in_marks(stretch: tuple[int, int], share: float) -> None:
    assert INDEX.share(*stretch) == pytest.approx(share)
