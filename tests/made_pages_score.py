"""How much of the words of a made page comes out of the reader."""

from collections import Counter

from page_maker import MadePage

from claimtrack.ingest.html import Got, read_html


def word_f1(found: list[str], truth: list[str]) -> float:
    """The harmonic mean of the share of found words that are right, and of right words found."""
    both = sum((Counter(found) & Counter(truth)).values())
    return 2 * both / (len(found) + len(truth)) if both else 0.0


def score(page: MadePage) -> float:
    return word_f1(read_html(page.raw, Got(name=page.name)).text.split(), page.words)
