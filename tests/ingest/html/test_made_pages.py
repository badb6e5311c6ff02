"""Pages of known words: none breaks the reader, and their words come out."""

from statistics import mean

from made_pages_score import SCORES, score
from page_hard import hard_pages
from page_maker import pages


def test_words_of_made_pages_come_out() -> None:
    scores = {page.name: score(page) for page in pages(60)}
    assert mean(scores.values()) >= 0.95, sorted(scores.items(), key=lambda one: one[1])[:10]
    assert min(scores.values()) >= 0.7


def test_the_same_pages_in_every_run() -> None:
    assert [page.raw for page in pages(3)] == [page.raw for page in pages(3)]


def test_words_of_hard_pages_come_out_and_boxes_are_marked() -> None:
    """Floors under docs/accuracy.md, on fewer pages; trafilatura alone is the measure."""
    made = hard_pages(80)
    found = {name: mean(map(each, made)) for name, each in SCORES.items()}
    assert found["words not marked"] >= 0.985
    assert found["all words kept"] >= 0.94
    assert found["words not marked"] >= found["trafilatura alone"] + 0.05


def test_every_trouble_stands_in_hard_pages_and_they_are_always_the_same() -> None:
    made = hard_pages(80)
    assert [page.raw for page in made] == [page.raw for page in hard_pages(80)]
    assert len({trait for page in made for trait in page.traits}) == 20
