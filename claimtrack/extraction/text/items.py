"""A paragraph as items: words, marks, and each quotation as one item."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from claimtrack.extraction.text.quotes import Quote
from claimtrack.extraction.text.word_classes import WordClasses, word_classes
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.names import NameTable
from claimtrack.lang.tables.phrases import PhraseTable
from claimtrack.lang.tables.reported import (
    ContentWords,
    QuotationWords,
    ReportedTable,
    SourceWords,
)
from claimtrack.lang.tables.words import WordTable

_PLAIN = tuple(zip("’ʼ\u00a0\u202f\u2009\t\u2011", "''    -", strict=True))
LONGEST = 400
"""Items: a run of words without a stop is cut here, so that each search stays short."""


class Item(NamedTuple):
    """A word, a mark or a whole quotation. A tuple: there is one for each word of a text.

    ``low``: the word in lower case. ``shape``: "w" word in lower case, "C" capitalised,
    "n" number, "p" mark, "q" quotation, "v" inverted pronoun ("-t-il").
    """

    start: int
    end: int
    low: str
    shape: str
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Language:
    """The tables and the word pattern of one language.

    ``reporting``: words that may begin a reporting verb; ``empty``: those that say nothing of who
    somebody is; ``classes``: what words of several tables have in common.
    """

    code: str
    words: WordTable
    cues: CueTable
    names: NameTable
    phrases: PhraseTable
    classes: WordClasses
    agencies: frozenset[str]
    pattern: re.Pattern[str]
    reporting: frozenset[str]
    empty: frozenset[str]
    content: ContentWords
    sources: SourceWords
    quotations: QuotationWords


@cache
def language(code: str) -> Language:
    """The tables that statements are found with; English ones where there is no pack."""
    code = code if code in CODES else "en"
    words = table(code, "words", WordTable)
    pattern = re.compile(
        # Most words end at a blank or comma and are taken at once; the rest is looked at closely.
        rf"(?!\d)\w++(?=[ ,])|"
        rf"aujourd'hui\b|\d+(?:-[a-z]+)+|{words.elisions}|{words.suffixes}|(?:[A-Za-z]\.){{2,}}|\d+(?:[.,]\d+|'\d{{3}}(?!\d))*|"
        rf"\w+(?:-(?!(?:t-)?(?:ils?|elles?|on|je)\b)\w+|n't\b|'(?!s\b)(?=[a-z])\w+)*|\.\.\.|\S",
    )
    cues, names = table(code, "cues", CueTable), table(code, "names", NameTable)
    phrases = table(code, "phrases", PhraseTable)
    agencies = frozenset(name.lower() for name in names.agencies)
    gaps = {first for first, _, _ in cues.gaps}
    reporting = frozenset(cues.verbs) | frozenset(cues.locutions) | gaps
    empty = words.prepositions | words.determiners | {",", "(", ")"}
    reported = table(code, "reported", ReportedTable)
    return Language(
        code=code,
        words=words,
        cues=cues,
        names=names,
        phrases=phrases,
        classes=word_classes(words, cues, names, phrases, reported),
        agencies=agencies,
        pattern=pattern,
        reporting=reporting,
        empty=empty,
        content=reported.content,
        sources=reported.sources,
        quotations=reported.quotations,
    )


def plain(text: str) -> str:
    """``text`` with one sort of apostrophe and space; every character keeps its place."""
    for odd, usual in _PLAIN:  # several times as fast as one translate()
        text = text.replace(odd, usual)
    return text


@lru_cache(maxsize=1 << 14)
def _seen(word: str) -> tuple[str, str]:
    """(small letters, shape) of a word; most words of a text have been seen before."""
    return word.lower(), _shape(word)


def _shape(word: str) -> str:
    first = word[0]
    if first == "-" and len(word) > 1:
        return "v"
    if first.isdigit():
        return "w" if word[-1].isalpha() else "n"
    if first.isalpha() and "-" in word and word[word.index("-") + 1 :][:1].isupper():
        return "C"
    if first.isalpha():
        return "C" if first.isupper() and word[-1] != "'" else "w"
    return "w" if first == "'" and len(word) > 1 else "p"


def _words(text: str, begin: int, end: int, pack: Language) -> list[Item]:
    items: list[Item] = []
    # Where everything is in capitals, capitals tell no name.
    shouted = text[begin:end].isupper() and end - begin > 12
    abbreviations = pack.words.abbreviations
    new = tuple.__new__  # what Item() calls, without a Python frame a word
    for match in pack.pattern.finditer(text, begin, end):
        word = match[0]
        start, stop = match.span()
        if word == "." and items and items[-1].end == start:
            last = items[-1]
            initial = len(last.low) == 1 and last.shape == "C"
            if initial or (last.low in abbreviations and last.shape in "wC"):
                items[-1] = Item(last.start, stop, last.low + ".", last.shape)
                continue
        low, shape = _seen(word)
        shape = "w" if shouted and shape == "C" else shape
        items.append(new(Item, (start, stop, low, shape, None)))
    return items


def itemise(text: str, span: tuple[int, int], quotes: list[Quote], pack: Language) -> list[Item]:
    """The items of one span; ``quotes`` are those that lie in it, in order."""
    items: list[Item] = []
    place = span[0]
    for quote in quotes:
        items += _words(text, place, quote.outer_start, pack)
        items.append(Item(quote.outer_start, quote.outer_end, "", "q", quote))
        place = quote.outer_end
    return items + _words(text, place, span[1], pack)


def _ends_here(items: list[Item], at: int, text: str) -> bool:
    item = items[at]
    following = items[at + 1] if at + 1 < len(items) else None
    if following is None:
        return True
    if item.low in (".", "!", "?", "…", "..."):
        capital = text[following.start].isupper() or following.shape in "qn"
        return capital or following.low in ("-", "–", "—", "(", "[")
    if item.quote is not None:
        last = text[item.quote.end - 1]
        return last == "." and (text[following.start].isupper() or following.shape == "q")
    return False


def split(items: list[Item], text: str) -> list[list[Item]]:
    """The items sentence by sentence; quotations are never cut."""
    found: list[list[Item]] = []
    begin = 0
    for at in range(len(items)):
        if _ends_here(items, at, text) or at - begin >= LONGEST:
            found.append(items[begin : at + 1])
            begin = at + 1
    return found
