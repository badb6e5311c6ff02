"""What recording one more article costs, by how many there are: near copies, speakers, the rest.

Processor seconds of ``record`` alone; reading a text takes the same whatever the store holds. The
articles are of made-up words, frequent and rare as in a language, with their outlet's own line
under each, as pages have; people and bodies are named once or a hundred times, as in the news.
"""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate, islice
from pathlib import Path
from random import Random
from statistics import median

import pytest

import claimtrack
from claimtrack.domain.reading import Reading
from claimtrack.services.capture.record import Source, record
from claimtrack.store.location import place
from claimtrack.store.session import open_session

MARKS = (200, 2_000, 10_000)
"""Articles in the store when a hundred more are timed."""
TIMED = 100
WARM = 10
"""Articles before the timed ones, in which questions are compiled, whatever the store holds."""
OUTLETS, VOCABULARY, PERSONS, WORDS = 60, 20_000, 50_000, 350
_SYLLABLES = [a + b for a in "b d f g k l m n p r s t v z".split() for b in "a e i o u".split()]


def _made_word(number: int) -> str:
    """A word of two syllables or more, another one for each number."""
    word = _SYLLABLES[number % 70] + _SYLLABLES[number // 70 % 70]
    while number := number // 4_900:
        word += _SYLLABLES[number % 70]
    return word


_WEIGHTS = list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))
"""The word of rank n is met one nth as often as the first (Zipf)."""


def _filler(random: Random) -> str:
    drawn = random.choices(range(VOCABULARY), cum_weights=_WEIGHTS, k=WORDS)
    words = [_made_word(number) for number in drawn]
    lines = (" ".join(words[at : at + 14]) for at in range(0, WORDS, 14))
    return "".join(f"{line.capitalize()}. " for line in lines)


def _outlet_line(outlet: int) -> str:
    """What an outlet prints under all its articles."""
    return " ".join(_made_word(VOCABULARY + 40 * outlet + at) for at in range(40)).capitalize()


def _person(random: Random) -> str:
    number = int(PERSONS ** random.random())
    return f"{_made_word(number % 97).title()} {_made_word(number * 71 + 13).title()}rin"


def _told(random: Random) -> str:
    """Two sentences with sources, in French: which language it is makes no difference here."""
    town = _made_word(random.randrange(900) * 7 + 3).title()
    body = random.choice(["la police", "la préfecture", "le syndicat", "la mairie"])
    person = _person(random)
    return (
        f"{random.randint(3, 900) * 10} personnes ont manifesté samedi à {town}, a déclaré "
        f"{person}. {random.randint(2, 90)} personnes ont été blessées, selon {body} de {town}.\n"
        f"« Nous étions {random.randint(300, 999)} manifestants », a affirmé {_person(random)}."
    )


def readings() -> Iterator[Reading]:
    """Articles without end, the same in every run."""
    random = Random(7)
    lines = [_outlet_line(outlet) for outlet in range(OUTLETS)]
    number = 0
    while True:
        outlet = random.randrange(OUTLETS)
        day = date(2021, 1, 1) + timedelta(days=number // 30)
        read = claimtrack.extract(
            _told(random), lang="fr", published=day, outlet=f"Journal {outlet}"
        )
        text = f"{read.article.text}\n\n{_filler(random)}\n\n{lines[outlet]}."
        yield replace(read, article=replace(read.article, text=text))
        number += 1


def _seconds(path: Path, articles: Iterator[Reading], count: int) -> list[float]:
    """What each of so many articles takes, recorded by one command that knows nobody yet."""
    taken = []
    with open_session(place(str(path))) as session:
        for reading in islice(articles, WARM + count):
            source = Source(raw=reading.article.text.encode())
            begin = time.process_time()
            record(session, reading, source)
            taken.append(time.process_time() - begin)
    return taken[WARM:]


def _record_all(path: Path, articles: Iterator[Reading], count: int) -> None:
    with open_session(place(str(path))) as session:
        for reading in islice(articles, count):
            record(session, reading, Source(raw=reading.article.text.encode()))


@pytest.mark.bench
def test_one_more_article(tmp_path: Path) -> None:
    path, articles, there = tmp_path / "a.db", readings(), 0
    cost = {}
    for mark in MARKS:
        _record_all(path, articles, mark - there)
        cost[mark] = median(_seconds(path, articles, TIMED))
        there = mark + WARM + TIMED
    first = cost[MARKS[0]]
    for mark, spent in cost.items():
        print(f"\nthe {mark}th article: {1000 * spent:.1f} ms, {spent / first:.2f} of the first")
    assert all(spent <= 1.3 * first for spent in cost.values())
