"""A paragraph as items: words, marks, and each quotation as one item."""

import re
from functools import cache

from claimtrack.domain.record import record
from claimtrack.extraction.text.quotes import Quote
from claimtrack.extraction.text.scan import Remembered, scan, scanner
from claimtrack.extraction.text.word_classes import WordClasses, word_classes
from claimtrack.lang.pack import known, table
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.phrases import PhraseTable
from claimtrack.lang.tables.reported import (
    ContentWords,
    QuotationWords,
    ReportedTable,
    SourceWords,
)
from claimtrack.lang.tables.speakers import SpeakerTable
from claimtrack.lang.tables.words import WordTable

_PLAIN = tuple(zip("―’ʼ\u00a0\u202f\u2009\t\u2011", "—''    -", strict=True))
LONGEST = 400
"""Items: a run of words without a stop is cut here, so that each search stays short."""
_FEW = 12
"""Characters in capitals that may be a name rather than a headline."""
_STOPS = frozenset((".", "!", "?", "…", "..."))
_OPENING = frozenset(("-", "–", "—", "(", "["))


class Item:
    """A word, a mark or a whole quotation. A plain class: there is one for each word of a text.

    ``low``: the word in lower case. ``shape``: "w" word in lower case, "C" capitalised,
    "n" number, "p" mark, "q" quotation, "v" inverted pronoun ("-t-il").
    """

    __slots__ = ("end", "low", "quote", "shape", "start")

    def __init__(
        self, start: int, end: int, low: str, shape: str, quote: Quote | None = None
    ) -> None:
        """An item from ``start`` to ``end`` of its text."""
        self.start = start
        self.end = end
        self.low = low
        self.shape = shape
        self.quote = quote


@record(frozen=True, slots=True)
class Language:
    """The tables and the word pattern of one language.

    ``reporting``: words that may begin a reporting verb; ``empty``: those that say nothing of who
    somebody is; ``hearers``: agencies and others who are spoken to; ``classes``: what words of
    several tables have in common.
    """

    code: str
    words: WordTable
    cues: CueTable
    names: SpeakerTable
    phrases: PhraseTable
    classes: WordClasses
    agencies: frozenset[str]
    pattern: re.Pattern[str]
    reporting: frozenset[str]
    empty: frozenset[str]
    hearers: frozenset[str]
    content: ContentWords
    sources: SourceWords
    quotations: QuotationWords


@cache
def language(code: str) -> Language:
    """The tables that statements are found with; English ones where there is no pack."""
    code = known(code)
    words = table(code, "words", WordTable)
    cues, names = table(code, "cues", CueTable), table(code, "speakers", SpeakerTable)
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
        pattern=_item_pattern(words),
        reporting=reporting,
        empty=empty,
        hearers=agencies | phrases.audiences,
        content=reported.content,
        sources=reported.sources,
        quotations=reported.quotations,
    )


_TIED_NAME = r"(?<!\w)[KMNO]'[A-ZÀ-Þ]\w+"
"""A name whose first letter an apostrophe ties to it: "O'Neill", "N'Diaye", "M'Bow"."""


def _item_pattern(words: WordTable) -> re.Pattern[str]:
    """The words and marks of a text; what hangs on a word ("-t-il", "'s") is an item of its own."""
    return scanner(
        # Most words end at a blank or comma and are taken at once; the rest is looked at closely.
        rf"(?!\d)\w++(?=[ ,])|"
        rf"\d+(?:-[a-z]+)+|{_TIED_NAME}|{words.elisions}|{words.suffixes}|(?:[A-Za-z]-)?(?:[A-Za-z]\.){{2,}}|"
        rf"\d+(?:[.,]\d+|'\d{{3}}(?!\d))*|"
        rf"\w+(?:(?!{words.suffixes})(?:-\w+|'(?=[a-z])\w+))*|\.\.\.|\S",
    )


def plain(text: str) -> str:
    """``text`` with one sort of apostrophe and space; every character keeps its place."""
    for odd, usual in _PLAIN:  # several times as fast as one translate()
        text = text.replace(odd, usual)
    return text


def _told(word: str) -> tuple[str, str]:
    """(small letters, shape) of a word."""
    return word.lower(), _shape(word)


def _told_in_capitals(word: str) -> tuple[str, str]:
    """The same where everything is in capitals, which then tell no name."""
    low, shape = _told(word)
    return low, "w" if shape == "C" else shape


_HANGING = {"-": "v", "'": "w"}
"""Shapes of what hangs on the word before: "-t-il", "'s"."""


def _shape(word: str) -> str:
    first = word[0]
    if first.isalpha():
        return _shape_of_letters(word)
    if first.isdigit():
        return "w" if word[-1].isalpha() else "n"
    return _HANGING.get(first, "p") if len(word) > 1 else "p"


def _shape_of_letters(word: str) -> str:
    """A name has a capital, in front or behind its hyphen; an elided word is none."""
    if "-" in word and word[word.index("-") + 1 :][:1].isupper():
        return "C"
    return "C" if _has_capital(word) and word[-1] != "'" else "w"


def _has_capital(word: str) -> bool:
    """Whether a word is a name by its capital, in front or inside: "diGenova"."""
    return word[0].isupper() or (word.isalpha() and word[1:] != word[1:].lower())


_TOLD, _TOLD_IN_CAPITALS = Remembered(_told), Remembered(_told_in_capitals)


def _words(text: str, begin: int, end: int, pack: Language) -> list[Item]:
    items: list[Item] = []
    stretch = text[begin:end]
    told = _TOLD_IN_CAPITALS if len(stretch) > _FEW and stretch.isupper() else _TOLD
    for word, start, stop in zip(*scan(pack.pattern, stretch, begin), strict=True):
        if word == "." and items and _takes_stop(items[-1], start, pack):
            last = items[-1]
            items[-1] = Item(last.start, stop, last.low + ".", last.shape)
            continue
        low, shape = told[word]
        if word == "'" and _is_possessive(items, start, pack):
            shape = "w"
        items.append(Item(start, stop, low, shape))
    return items


def _is_possessive(items: list[Item], start: int, pack: Language) -> bool:
    """Whether an apostrophe ends a plural, as in "the makers' union", and closes no quotation."""
    if "'" not in pack.phrases.possessive_endings or not items or items[-1].end != start:
        return False
    return items[-1].low.endswith("s") and all(item.low != "'" for item in items)


def _takes_stop(item: Item, start: int, pack: Language) -> bool:
    """Whether a full stop at ``start`` belongs to the word before it: an initial, "Mr"."""
    if item.end != start:
        return False
    if item.shape == "C" and len(item.low) == 1:
        return True
    return item.shape in "wC" and item.low in pack.words.abbreviations


def itemise(text: str, span: tuple[int, int], quotes: list[Quote], pack: Language) -> list[Item]:
    """The items of one span; ``quotes`` are those that lie in it, in order."""
    items: list[Item] = []
    place = span[0]
    for quote in quotes:
        items += _words(text, place, quote.outer_start, pack)
        items.append(Item(quote.outer_start, quote.outer_end, "", "q", quote))
        place = quote.outer_end
    return items + _words(text, place, span[1], pack)


def _ends_here(item: Item, following: Item, text: str, closing: str) -> bool:
    """Whether a stop, or a quotation with a stop inside, ends the sentence before what follows.

    ``closing``: the marks that do so inside a quotation.
    """
    capital = text[following.start].isupper()
    if item.quote is not None:
        return text[item.quote.end - 1] in closing and (capital or following.shape == "q")
    return capital or following.shape in "qn" or following.low in _OPENING


def split(items: list[Item], text: str, *, inverts: bool = False) -> list[list[Item]]:
    """The items sentence by sentence; quotations are never cut.

    ``inverts``: a name behind a quotation is never the subject of its verb, as in "“Why?” Jane
    asked", so that "!" and "?" end a sentence there as a full stop does.
    """
    closing = ".!?" if inverts else "."
    found: list[list[Item]] = []
    begin = 0
    for at, item in enumerate(items[:-1]):
        stop = item.low in _STOPS or item.quote is not None
        if (stop and _ends_here(item, items[at + 1], text, closing)) or at - begin >= LONGEST:
            found.append(items[begin : at + 1])
            begin = at + 1
    return [*found, items[begin:]] if items else found
