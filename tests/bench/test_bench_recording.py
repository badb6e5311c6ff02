"""What recording one more article costs, by how many there are: near copies, speakers, the rest.

Processor seconds of ``record`` alone; reading a text takes the same whatever the store holds. The
articles are of words frequent and rare as in a language, with their outlet's own line under each,
as pages have; people and bodies are named once or a hundred times, as in the news. The frequent
words are those that any news has, as the packs list them; made-up ones in their place would be
names that every article shares, and all of them one story.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from itertools import accumulate, chain, count, islice
from pathlib import Path
from random import Random
from statistics import mean

import pytest
from sqlalchemy.orm import Session

import claimtrack
from claimtrack.domain.reading import Reading
from claimtrack.lang.pack import table
from claimtrack.lang.tables.events import EventTable
from claimtrack.lang.tables.words import WordTable
from claimtrack.services.capture.record import Source, record
from claimtrack.services.grouping.rows import recording
from claimtrack.services.grouping.rows.recording import bring_up_to_date
from claimtrack.store.location import place
from claimtrack.store.log.steps import OpenStep
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


def _common_words() -> list[str]:
    """Words of grammar and of any news, the short ones first, as they are more frequent."""
    grammar = table("fr", "words", WordTable)
    values = (getattr(grammar, field.name) for field in fields(grammar))
    listed = chain.from_iterable(one for one in values if isinstance(one, frozenset | tuple))
    every = {*listed, *table("fr", "events", EventTable).commonplace}
    words = {word.rstrip("*") for word in every if isinstance(word, str) and " " not in word}
    return sorted(words, key=lambda word: (len(word), word))


_WEIGHTS = list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))
"""The word of rank n is met one nth as often as the first (Zipf)."""


_COMMON = _common_words()


_OWN, _OF_EVENT = 12, 2 / 3
"""Rare words that the articles of one event share, and their share of the rare words there."""


def _filler(random: Random, event: int) -> str:
    drawn = random.choices(range(VOCABULARY), cum_weights=_WEIGHTS, k=WORDS)
    words = [_COMMON[at] if at < len(_COMMON) else _rare(random, event, at) for at in drawn]
    lines = (" ".join(words[at : at + 14]) for at in range(0, WORDS, 14))
    return "".join(f"{line.capitalize()}. " for line in lines)


def _rare(random: Random, event: int, rank: int) -> str:
    """A word of the event, or the one of this rank."""
    if random.random() > _OF_EVENT:
        return _made_word(rank)
    return _made_word(2 * VOCABULARY + _OWN * event + random.randrange(_OWN))


def _outlet_line(outlet: int) -> str:
    """What an outlet prints under all its articles."""
    return " ".join(_made_word(VOCABULARY + 40 * outlet + at) for at in range(40)).capitalize()


def _person(random: Random) -> str:
    number = int(PERSONS ** random.random())
    return f"{_made_word(number % 97).title()} {_made_word(number * 71 + 13).title()}rin"


_KINDS = (
    "{n} personnes ont manifesté samedi à {town}, a déclaré {who}.",
    "Le séisme de {town} a fait {n} morts, selon {who}.",
    "{n} hectares ont brûlé près de {town}, a déclaré {who}.",
    "{n} cas ont été confirmés à {town}, selon {who}.",
    "{n} grévistes ont été comptés à {town}, a affirmé {who}.",
    "L'accident de {town} a fait {n} blessés, selon {who}.",
)
"""What the articles of one event tell; in French, since the language makes no difference here."""
_OF_ONE, _A_DAY = 5, 30
"""Articles of one event, and articles of one day."""


def _count(random: Random, event: int) -> int:
    """The number of the event, as nine sources of ten give it."""
    return random.randint(3, 900) if random.random() < 0.1 else 3 + event * 7919 % 898


def _told(number: int, random: Random) -> str:
    """Two sentences with sources, of the event that this article is of."""
    event = number // _OF_ONE
    town = f"{_made_word(event * 13 + 7)}{_made_word(event % 61)}".title()
    body = random.choice(["la police", "la préfecture", "le syndicat", "la mairie"])
    first, second = (
        _KINDS[event % len(_KINDS)].format(n=_count(random, event), town=town, who=who)
        for who in (_person(random), f"{body} de {town}")
    )
    return f"{first} {second}\n« Nous avons vu {town} », a affirmé {_person(random)}."


def readings() -> Iterator[Reading]:
    """Articles without end, the same in every run."""
    random = Random(7)
    lines = [_outlet_line(outlet) for outlet in range(OUTLETS)]
    for number in count():
        outlet = random.randrange(OUTLETS)
        day = date(2021, 1, 1) + timedelta(days=number // _A_DAY)
        told = _told(number, random)
        read = claimtrack.extract(told, lang="fr", published=day, outlet=f"Journal {outlet}")
        text = f"{read.article.text}\n\n{_filler(random, number // _OF_ONE)}\n\n{lines[outlet]}."
        yield replace(read, article=replace(read.article, text=text))


@dataclass(slots=True)
class Grouping:
    """Processor seconds spent in stories, figures and findings since last asked."""

    spent: float = 0.0

    def timed(self, session: Session, made: OpenStep) -> None:
        """Bring the rows up to date, and count how long it takes."""
        begin = time.process_time()
        bring_up_to_date(session, made)
        self.spent += time.process_time() - begin

    def asked(self) -> float:
        """What was spent; counting begins anew."""
        spent, self.spent = self.spent, 0.0
        return spent


def _record_all(path: Path, articles: Iterator[Reading], many: int) -> Iterator[float]:
    """What each of so many articles takes, recorded by one command that knows nobody yet."""
    with open_session(place(str(path))) as session:
        for reading in islice(articles, many):
            source = Source(raw=reading.article.text.encode())
            begin = time.process_time()
            record(session, reading, source)
            yield time.process_time() - begin


@pytest.mark.bench
def test_one_more_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, articles, there = tmp_path / "a.db", readings(), 0
    grouping = Grouping()
    monkeypatch.setattr(recording, "bring_up_to_date", grouping.timed)
    whole: dict[int, float] = {}
    alone: dict[int, float] = {}
    for mark in MARKS:
        for _ in _record_all(path, articles, mark - there):
            pass
        taken = [(spent, spent - grouping.asked()) for spent in _record_all(path, articles, TIMED)]
        whole[mark], alone[mark] = (mean(column) for column in zip(*taken[WARM:], strict=True))
        there = mark + TIMED
        print(
            f"\nthe {mark}th article: {1000 * whole[mark]:.1f} ms, "
            f"{whole[mark] / whole[MARKS[0]]:.2f} of the first; without stories, figures and "
            f"findings {1000 * alone[mark]:.1f} ms, {alone[mark] / alone[MARKS[0]]:.2f}"
        )
    assert all(spent <= 1.3 * alone[MARKS[0]] for spent in alone.values())
    assert all(spent <= 1.3 * whole[MARKS[0]] for spent in whole.values())
