"""Struck words, raised notes, quoted blocks and layout tables of a page, and their like."""

import pytest

from claimtrack.ingest.html.article import Got, read_html

LONG = (
    "Crews worked on the quay through the night, and the harbour office kept the ferries in port.",
    "The quay opens again when divers have looked at its foot, which may take until the weekend.",
)


def lines(body: str) -> list[str]:
    """The paragraphs between the two that every page here has."""
    html = (
        "<html lang='en'><head><title>Quay</title></head><body><article><h1>Quay</h1>"
        f"<p>{LONG[0]}</p>{body}<p>{LONG[1]}</p></article></body></html>"
    )
    text = read_html(html.encode(), Got(name="quay.html")).text
    return [line for line in text.split("\n") if line and line not in ("Quay", *LONG)]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<p>It hurt <s>41</s> 14 dockers.</p>", "It hurt 14 dockers."),
        ("<p>Il a blessé <strike>41</strike> 14 dockers.</p>", "Il a blessé 14 dockers."),
        ("<p>Hirió a <del>41</del> <ins>14</ins> estibadores.</p>", "Hirió a 14 estibadores."),
        (
            "<p>It <span style='text-decoration: line-through'>sank 3</span> hit 2 boats.</p>",
            "It hit 2 boats.",
        ),
        ("<p>It hurt <b>41</b> <u>dockers</u>.</p>", "It hurt 41 dockers."),
    ],
)
def test_words_struck_out_are_not_read(body: str, line: str) -> None:
    assert lines(body) == [line]


def test_a_page_that_never_ends_what_it_strikes_out_is_read() -> None:
    html = f"<html><body><h1>Quay</h1><s><p>{LONG[0]}</p><p>{LONG[1]}</p></body></html>"
    assert LONG[1] in read_html(html.encode(), Got(name="quay.html")).text


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<p>It hurt 14 dockers<sup>1</sup> on Monday.</p>", "It hurt 14 dockers on Monday."),
        ("<p>Il y a 14 blessés<sup>[3]</sup>.</p>", "Il y a 14 blessés."),
        ("<p>Hubo 14 <sup><a href='#n2'>2</a></sup> heridos.</p>", "Hubo 14 heridos."),
        ("<p>It hurt 30<sup><a href='#n'>4</a></sup>.</p>", "It hurt 30."),
        ("<p>It hurt 30 <a href='#cite-7'>[7]</a>.</p>", "It hurt 30."),
        ("<p>The quay is 12 km<sup>2</sup> wide.</p>", "The quay is 12 km2 wide."),
        ("<p>The 2<sup>nd</sup> quay, au XX<sup>e</sup>.</p>", "The 2nd quay, au XXe."),
        ("<p>It holds 10<sup>6</sup> litres.</p>", "It holds 10⁶ litres."),
        ("<p>See <a href='#below'>the 30 boats</a> there.</p>", "See the 30 boats there."),
    ],
)
def test_raised_notes_are_no_numbers(body: str, line: str) -> None:
    assert lines(body) == [line]


SAID = "Some 5,000 people wait for a boat."


@pytest.mark.parametrize(
    "body",
    [
        f"<blockquote><p>{SAID}</p><cite>Ivo Kern, pilot</cite></blockquote>",
        f"<blockquote>{SAID}<footer>— <cite>Ivo Kern</cite>, pilot</footer></blockquote>",
        f"<blockquote><p>{SAID}</p><p>– Ivo Kern, pilot</p></blockquote>",
        f"<blockquote><p>{SAID}</p></blockquote><p><cite>Ivo Kern, pilot</cite></p>",
        f"<figure><blockquote>{SAID}</blockquote><figcaption>Ivo Kern, pilot</figcaption></figure>",
    ],
)
def test_a_block_of_quoted_words_has_marks_and_its_source_behind_a_dash(body: str) -> None:
    assert lines(body) == [f"“{SAID}”", "— Ivo Kern, pilot"]


def test_a_block_announced_by_a_colon_has_marks_in_each_paragraph() -> None:
    block = f"<p>The pilot, Ivo Kern, said:</p><blockquote><p>{SAID}</p><p>No.</p></blockquote>"
    assert lines(block) == ["The pilot, Ivo Kern, said:", f"“{SAID}", "“No.”"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (f"<blockquote><p>{SAID}</p></blockquote>", [SAID]),
        (
            f"<blockquote><p>He wrote in <cite>Le Quai</cite>: {SAID}</p></blockquote>",
            [f"He wrote in Le Quai: {SAID}"],
        ),
        (
            f"<blockquote><p>« {SAID} »</p><cite>Ivo Kern</cite></blockquote>",
            [f"« {SAID} »", "— Ivo Kern"],
        ),
    ],
)
def test_a_block_without_a_source_or_with_marks_of_its_own_gets_none(
    body: str, found: list[str]
) -> None:
    assert lines(body) == found


def test_a_short_quotation_has_marks_within_its_sentence() -> None:
    body = "<p>The pilot said <q>we saw “three” boats</q>, and <q>no more</q>.</p>"
    assert lines(body) == ["The pilot said «we saw “three” boats», and “no more”."]


def test_a_table_of_one_column_is_a_layout() -> None:
    cell = f"{LONG[0]}<br><br>It hurt 14 dockers.<br><br>{LONG[1]}"
    html = f"<html><body><table><tr><td><font>{cell}</font></td></tr></table></body></html>"
    found = read_html(html.encode(), Got(name="quay.html")).text.split("\n")
    assert {LONG[0], "It hurt 14 dockers.", LONG[1]} <= set(found)


def test_a_table_of_figures_stays_one() -> None:
    body = "<table><tr><th>Quay</th><th>Hurt</th></tr><tr><td>East</td><td>14</td></tr></table>"
    assert "| East | 14 |" in lines(body)


def test_items_of_a_list_are_lines_behind_the_one_that_heads_them() -> None:
    body = "<p>The pilot gave these figures:</p><ul><li>14 hurt;</li><li>3 boats.</li></ul>"
    assert lines(body) == ["The pilot gave these figures:", "14 hurt;", "3 boats."]
