"""Extraction grows with the length of the text, and no faster."""

import time

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read

FR = (
    "Selon la préfecture, 18 000 personnes ont manifesté samedi à Lyon. « Nous étions bien plus », "
    "a répondu Claire Morel, la secrétaire du syndicat, qui parle de 30 000 participants. "
    "La maire a ajouté que près de 40 % des lignes de bus étaient à l’arrêt.\n\n"
)
EN = (
    "Police said 18,000 people marched in Leeds on Saturday. “We were far more,” said Claire "
    "Morel, the union's secretary, who spoke of 30,000 marchers. The mayor added that nearly 40% "
    "of bus lines had stopped.\n\n"
)


def seconds(text: str, lang: str) -> float:
    begin = time.perf_counter()
    read(Article(text=text, lang=lang))
    return time.perf_counter() - begin


def best(text: str, lang: str, rounds: int = 3) -> float:
    return min(seconds(text, lang) for _ in range(rounds))


@pytest.mark.bench
@pytest.mark.parametrize(("lang", "paragraph"), [("fr", FR), ("en", EN)])
def test_time_is_linear_in_length(lang: str, paragraph: str) -> None:
    """Ten times the text takes at most fifteen times the time, from 10 kB to 1 MB."""
    sizes = (10_000, 100_000, 1_000_000)
    times = [best(paragraph * (size // len(paragraph) + 1), lang) for size in sizes]
    for size, taken in zip(sizes, times, strict=True):
        print(f"\n{lang} {size:>9} characters: {size / taken:,.0f} characters a second")
    assert times[1] / times[0] <= 15
    assert times[2] / times[1] <= 15


@pytest.mark.bench
@pytest.mark.parametrize(
    "text",
    [
        "mot " * 250_000,
        "1 234 " * 160_000,
        "« " * 300_000,
        "Paul Martin, " * 70_000,
        "a dit que " * 90_000,
    ],
    ids=["words", "numbers", "open marks", "names", "cues"],
)
def test_a_million_characters_without_a_full_stop(text: str) -> None:
    """No odd text takes more than ten times what running text of its length takes."""
    usual = best(FR * (len(text) // len(FR) + 1), "fr", rounds=1)
    taken = best(text, "fr", rounds=1)
    print(f"\n{taken / usual:.1f} x running text")
    assert taken <= 10 * usual
