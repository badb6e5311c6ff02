"""Odd texts by the clock: what counts as work in ``make test`` takes no more time either."""

import time

import pytest
from odd_texts import MADE

from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.lang.pack import CODES

RUNNING = (
    "Selon la préfecture, 18 000 personnes ont manifesté samedi à Lyon. « Nous étions bien plus », "
    "a répondu Claire Morel, la secrétaire du syndicat, qui parle de 30 000 participants. "
    "La maire a ajouté que près de 40 % des lignes de bus étaient à l’arrêt.\n\n"
)
SIZE = 3_000
TIMES = 40
PIECES = ("7", "123 ", "1.", "1-", "deux ", "cent mille ", "un homme sur ", "de 5 à ", "million ")


def seconds(text: str) -> float:
    begin = time.process_time()
    read(Article(text=text, lang=CODES[0]))
    return time.process_time() - begin


@pytest.mark.bench
@pytest.mark.parametrize("name", MADE)
def test_no_text_takes_much_longer_than_running_text(name: str) -> None:
    usual = min(seconds(RUNNING * (SIZE // len(RUNNING) + 1)) for _ in range(3))
    taken = min(seconds(MADE[name](SIZE)) for _ in range(3))
    print(f"\n{name}: {taken / usual:.1f} times running text")
    assert taken <= TIMES * usual


@pytest.mark.bench
@pytest.mark.parametrize("name", ["list of numbers", "phone book", "table"])
def test_eight_times_the_lines_take_eight_times_the_time(name: str) -> None:
    once = min(seconds(MADE[name](2_500)) for _ in range(3))
    assert min(seconds(MADE[name](20_000)) for _ in range(2)) < 24 * once


@pytest.mark.bench
@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_the_length_only(piece: str, lang: str) -> None:
    def taken(length: int) -> float:
        text, best = piece * (length // len(piece)), 9.0
        for _ in range(3):
            begin = time.process_time()
            find_numerals(text, lang)
            best = min(best, time.process_time() - begin)
        return best

    assert taken(40_000) < 40 * max(taken(4_000), 0.004)
