"""Pages of known words: none breaks the reader, and their words come out."""

from statistics import mean

from made_pages_score import score
from page_maker import pages


def test_words_of_made_pages_come_out() -> None:
    scores = {page.name: score(page) for page in pages(60)}
    assert mean(scores.values()) >= 0.95, sorted(scores.items(), key=lambda one: one[1])[:10]
    assert min(scores.values()) >= 0.7


def test_the_same_pages_in_every_run() -> None:
    assert [page.raw for page in pages(3)] == [page.raw for page in pages(3)]
