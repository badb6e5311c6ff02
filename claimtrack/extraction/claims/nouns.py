"""Counted nouns: the head of a noun phrase, and the population, thing or unit it stands for."""

import re
from functools import cache

from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.domain.record import record
from claimtrack.extraction.clauses.word import WordClass, class_of, verb_words
from claimtrack.lang.pack import table
from claimtrack.lang.tables.counting import CountingTable
from claimtrack.lang.tables.measures import MeasureTable
from claimtrack.lang.tables.phrases import PhraseTable
from claimtrack.lang.tables.speakers import SpeakerTable
from claimtrack.lang.tables.words import WordTable

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_BLANKS = " \u00a0\u202f\n\"“«'’"
_LONGEST = 90
"""Characters of a counted noun phrase, and ``_WORDS`` of it."""
_WORDS = 5
_GROUP = 2
"""Words of the name of a group."""
_ADVERB = 6
"""Letters of the shortest adverb that is told by its ending."""


@record(frozen=True, slots=True)
class HeadNoun:
    """A noun as printed, in small letters, and where it stands."""

    printed: str
    word: str
    start: int
    end: int

    @classmethod
    def of(cls, match: re.Match[str]) -> "HeadNoun":
        """The noun that a word of the text is."""
        return cls(match.group(), match.group().lower(), *match.span())

    @classmethod
    def at(cls, text: str, start: int, limit: int) -> "HeadNoun | None":
        """The word that starts at ``start``."""
        match = _WORD.match(text, start, limit)
        return cls.of(match) if match else None


def measures(code: str) -> MeasureTable:
    """The language's words for what is counted."""
    return table(code, "measures", MeasureTable)


def counting(code: str) -> CountingTable:
    """The language's words between a number and what it counts."""
    return table(code, "counting", CountingTable)


def noun_run(text: str, at: int, limit: int, code: str) -> list[re.Match[str]]:
    """The words of a noun phrase from ``at``, up to a word or mark that ends it."""
    run: list[re.Match[str]] = []
    last = at
    for match in _WORD.finditer(text, at, min(limit, at + _LONGEST)):
        apart = len(run) == _WORDS or _is_apart(text[last : match.start()])
        if apart or _ends_run(text, match, limit, code, first=not run):
            break
        run.append(match)
        last = match.end()
    return run


def _ends_run(text: str, word: re.Match[str], limit: int, code: str, *, first: bool) -> bool:
    """Whether a word is none of the noun phrase that it would go on with, or begin."""
    known, low = measures(code), word.group().lower()
    further = first and low in known.pre_adjectives  # "three more bodies"
    if low in known.noun_stop and not further:
        return True
    if first and _opens_no_noun(text, word, limit, code):
        return True
    return _is_verb(low, code) and not _describes(text, word.end(), limit, code)


def _is_apart(gap: str) -> bool:
    """Whether more than blanks and quotation marks part two words."""
    return bool(gap.strip(_BLANKS)) or "\n\n" in gap


def _opens_no_noun(text: str, word: re.Match[str], limit: int, code: str) -> bool:
    """Whether no noun phrase begins with a word: a preposition, an adverb in the noun's place."""
    low = word.group().lower()
    if class_of(low, code) is WordClass.PREPOSITION:
        return low not in table(code, "phrases", PhraseTable).links
    return _is_adverb(text, word, limit, code)


def _is_adverb(text: str, word: re.Match[str], limit: int, code: str) -> bool:
    """Whether an adverb stands in the noun's place: "nearly 50 early on", "quatre grièvement"."""
    low = word.group().lower()
    if low in table(code, "words", WordTable).adverbs and low not in measures(code).pre_adjectives:
        return not counts_people(low, code)
    return _is_lone_adverb(text, word, limit, code)


def _is_lone_adverb(text: str, word: re.Match[str], limit: int, code: str) -> bool:
    """Whether an adverb stands there and no noun behind it: "dont quatre grièvement"."""
    low = word.group().lower()
    ending = table(code, "words", WordTable).adverb_ending
    if not low.endswith(ending) or len(low) < _ADVERB or counts_people(low, code):
        return False
    return _WORD.match(text, min(word.end() + 1, limit), limit) is None


def _is_verb(low: str, code: str) -> bool:
    """Whether a word behind a number is a verb: "12 died", but "12 strikes", "12 injured"."""
    if class_of(low, code) is not WordClass.FINITE or counts_people(low, code):
        return False
    return not low.endswith(verb_words(code).verbs.counted_endings)


def _describes(text: str, end: int, limit: int, code: str) -> bool:
    """Whether a participle's noun follows it: "3,210 confirmed cases"."""
    following = _WORD.match(text, end + 1, limit)
    if following is None or text[end : end + 1] not in _BLANKS:
        return False
    low = following.group().lower()
    return low not in measures(code).noun_stop and class_of(low, code) is WordClass.OPEN


def head_noun(run: list[re.Match[str]], code: str) -> HeadNoun | None:
    """The head of a noun phrase, by where the language puts it."""
    if not run:
        return None
    nouns = [HeadNoun.of(match) for match in run]
    if group := _group(nouns, code):
        return group
    if table(code, "phrases", PhraseTable).head_first:
        return _leading_head(nouns, code)
    return _trailing_head(nouns, code)


def _group(nouns: list[HeadNoun], code: str) -> HeadNoun | None:
    """A group named by two words at the front: "gilets jaunes"."""
    if len(nouns) < _GROUP:
        return None
    first, second = nouns[:_GROUP]
    name = f"{first.word} {second.word}"
    if name not in measures(code).groups:
        return None
    return HeadNoun(f"{first.printed} {second.printed}", name, first.start, second.end)


def counts_people(word: str, code: str) -> bool:
    """Whether a noun is listed as one for people."""
    known = measures(code)
    if word in known.populations or word in known.persons:
        return True
    if word in known.gathered or word in known.groups:
        return True
    before, hyphen, noun = word.partition("-")
    return bool(hyphen) and before in _former(code) and counts_people(noun, code)


@cache
def _former(code: str) -> frozenset[str]:
    """What a hyphen ties to a noun for those who were it: "ex-soldiers"."""
    return table(code, "speakers", SpeakerTable).former


def _leading_head(nouns: list[HeadNoun], code: str) -> HeadNoun:
    """The first noun behind the adjectives before it: "jeunes manifestants", but "jeunes"."""
    known = measures(code)
    for place, noun in enumerate(nouns):
        if noun.word not in known.pre_adjectives:
            return noun
        follows = nouns[place + 1].word if place + 1 < len(nouns) else ""
        if noun.word in known.populations and not counts_people(follows, code):
            return noun
    return nouns[0]


def _trailing_head(nouns: list[HeadNoun], code: str) -> HeadNoun | None:
    """A noun for people among the first words, else the first plural, else the second word."""
    adjectival = counting(code).adjectival
    last = nouns[-1]
    nouns = [noun for noun in nouns if noun is last or noun.word not in adjectival]
    return _people_head(nouns, code) or _plural_head(nouns, code)


def _plural_head(nouns: list[HeadNoun], code: str) -> HeadNoun:
    """The first plural among the first words, else the second word."""
    plural = _plural_noun(code)
    for noun in nouns[:3]:
        if plural.search(noun.printed):
            return noun
    return nouns[min(len(nouns), 2) - 1]


def _people_head(nouns: list[HeadNoun], code: str) -> HeadNoun | None:
    """The noun for people: a special one first, a general one behind a word for people."""
    return _special_noun(nouns[:4], code) or _general_noun(nouns, code)


def _special_noun(nouns: list[HeadNoun], code: str) -> HeadNoun | None:
    """The first noun for a population that is not just "people"."""
    known, general = measures(code).populations, counting(code).general
    for noun in nouns:
        if noun.word in known and noun.word not in general:
            return noun
    return None


def _general_noun(nouns: list[HeadNoun], code: str) -> HeadNoun | None:
    """The first noun for people, or "people" behind it."""
    for place, noun in enumerate(nouns[:3]):
        if counts_people(noun.word, code):
            follows = nouns[min(place + 1, len(nouns) - 1)]
            return follows if population_of(follows.word, code) == "person" else noun
    return None


@cache
def _plural_noun(code: str) -> re.Pattern[str]:
    return re.compile(counting(code).plural_noun)


def population_of(head: str | None, code: str) -> str | None:
    """The population id of a counted noun: "civils" → "civilian"."""
    if not head:
        return None
    known = measures(code)
    return known.populations.get(head) or known.groups.get(head)


def thing_of(head: str | None, code: str) -> str | None:
    """The language-neutral id of a counted thing: "quartiers" and "districts" are "district"."""
    if head is None:
        return None
    return measures(code).things.get(head) or population_of(head, code) or singular(head, code)


def is_person(head: str | None, code: str) -> bool:
    """Whether the noun counts people."""
    if not head:
        return False
    return counts_people(head, code) or _is_participle(head, code)


def _is_participle(head: str, code: str) -> bool:
    """Whether a noun is a participle that stands for people: "40 licenciés", not "sociétés"."""
    words = measures(code)
    if not words.people_endings or not head.endswith(words.people_endings):
        return False
    return head not in words.not_people and not head.endswith(words.not_people_endings)


def unit_of(numeral: Numeral, head: str | None, code: str) -> str | None:
    """The unit of a claim: its own sign or word, else "person" or the noun counted.

    Common things have one name in all languages: "navires" and "vessels" are "ship".
    """
    if numeral.unit:
        return numeral.unit
    if not head or numeral.kind not in (NumeralKind.NUMBER, NumeralKind.RATE):
        return None
    return _unit_of_noun(head, code)


def _unit_of_noun(head: str, code: str) -> str:
    """A family, a person, or a thing by its name in all languages or its singular."""
    if is_person(head, code):
        return "family" if population_of(head, code) == "family" else "person"
    return measures(code).things.get(head) or singular(head, code)


def singular(word: str, code: str) -> str:
    """A noun's singular by rule, good enough to label a unit: "journaux" → "journal"."""
    for ending, ends_in, least in counting(code).singulars:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word.removesuffix(ending) + ends_in
    return word
