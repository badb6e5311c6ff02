"""Parts drawn for a pipe and for a terminal."""

import re
from dataclasses import replace

import pytest

from claimtrack.report.document.doc import Parts, Table, line, spans
from claimtrack.report.document.plain import columns, plain
from claimtrack.report.document.screen import screen

TABLE = Table(
    headings=("id", "words", "means"),
    rows=(
        ("C1", "Près de 300 manifestants devant la préfecture", "≲ 300"),
        ("C22", "日本 1 200", "1,200"),
        ("C3", "a\nb\tc", ""),
    ),
    right=frozenset({2}),
)


def test_plain_table_is_aligned_and_cuts_nothing() -> None:
    assert plain([TABLE]).splitlines() == [
        "id   words                                          means",
        "C1   Près de 300 manifestants devant la préfecture  ≲ 300",
        "C22  日本 1 200                                     1,200",
        "C3   a b c",
    ]


def test_plain_marks_what_colours_would_show() -> None:
    parts: Parts = [spans(("avant ", "dim"), ("300", "hit"), " après", indent=2)]
    assert plain(parts) == "  avant >>300<< après\n"


def test_columns() -> None:
    assert columns("é日e\u0301") == 4


@pytest.mark.parametrize("width", [20, 40, 60, 80, 120])
def test_screen_breaks_no_word_and_keeps_to_the_width(width: int) -> None:
    drawn = screen([TABLE], width, colour=False)
    assert "\x1b" not in drawn
    assert all(columns(row) <= width for row in drawn.splitlines())
    for cell in ("manifestants", "préfecture", "C22", "≲ 300"):
        assert cell in drawn


def test_narrow_screen_shows_cards() -> None:
    long = replace(TABLE, long=1, named=frozenset({2}))
    assert screen([long], 20, colour=False).splitlines()[:5] == [
        "C1 · means ≲ 300",
        "  Près de 300",
        "  manifestants",
        "  devant la",
        "  préfecture",
    ]


def test_a_number_is_not_parted() -> None:
    words = "en tout 20\u202f000 civils ou 1 217 civils, 93\u00a0% des autres"
    drawn = screen([line(words)], 12, colour=False).splitlines()
    assert [row for row in drawn if row.endswith(("20", "1", "93"))] == []
    assert "".join(drawn).replace(" ", "") == words.replace(" ", "")


def test_colours_only_when_asked() -> None:
    parts: Parts = [line("contradiction", "conflict")]
    assert re.search(r"\x1b\[[\d;]*31m", screen(parts, 80, colour=True))
    assert screen(parts, 80, colour=False) == "contradiction\n"


def test_markup_in_an_article_is_text() -> None:
    assert screen([line("[bold]x[/bold] :smile:")], 80, colour=True) == "[bold]x[/bold] :smile:\n"
