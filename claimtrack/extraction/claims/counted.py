"""What a number counts: its head noun, and the words around it that belong to the claim."""

import re
from collections.abc import Callable
from functools import cache

from claimtrack.domain.reading import UNKNOWN, Facet, Numeral, NumeralKind
from claimtrack.domain.record import record
from claimtrack.extraction.claims.noun_before import noun_before
from claimtrack.extraction.claims.nouns import (
    HeadNoun,
    head_noun,
    measures,
    noun_run,
)
from claimtrack.extraction.clauses.clause import Sentence
from claimtrack.extraction.clauses.word import WordClass, class_of, verb_words
from claimtrack.lang.pack import known, table
from claimtrack.lang.tables.counting import CountingTable
from claimtrack.lang.tables.phrases import PhraseTable

Span = tuple[int, int]
_LABEL = 80
"""Characters behind a head noun up to which its complement is part of the label."""
_PART = 40
_LABEL_WORD = re.compile(r"[^\W\d_]+['’](?=[^\W\d_])|[^\W\d_]+(?:[-’'][^\W\d_]+)*|\n\n|[^\w\s]|\d")
_DESCRIBES = frozenset((WordClass.OPEN, WordClass.PARTICIPLE, WordClass.NAME))
"""Classes of words that say more of a noun before them."""
_END_OF_PHRASE = r"[\s\u00a0]*(?:[,.;:)»”\"\]!?–—-]|$|(?:{words})(?!\w))"


@record(frozen=True, slots=True)
class CountedThing:
    """``head``: the noun, lower case, as printed; ``end``: where the claim's words end.

    ``words``: head with complement; ``inherits``: it counts what an earlier claim counted,
    ``forward``: what the number behind it counts ("30,000 of the 40,000
    pupils"); ``follows``: the noun stands behind the number.
    """

    head: str | None
    end: int
    words: str
    inherits: bool = False
    forward: bool = False
    follows: bool = False


@record(frozen=True, slots=True)
class Candidate:
    """A numeral that may be a claim: what it counts, its words, its sentence, its measure.

    ``clauses`` are those of its sentence, ``clause`` the index of the number's own.
    """

    numeral: Numeral
    counted: CountedThing
    start: int
    end: int
    sentence: Span
    clauses: Sentence
    clause: int
    head: str | None
    measure: str | None
    unit: str | None = None
    measured: Facet[str] = UNKNOWN


@record(frozen=True, slots=True)
class _Place:
    """A numeral in its sentence, which begins at ``floor`` and ends at ``limit``."""

    text: str
    numeral: Numeral
    floor: int
    limit: int
    code: str

    @property
    def end(self) -> int:
        """Where the numeral ends, its hedge behind it taken in."""
        return max(self.numeral.end, self.numeral.full_end)

    @property
    def plain(self) -> bool:
        """Whether it is a bare number, without unit."""
        return self.numeral.kind is NumeralKind.NUMBER

    def printed_from(self, end: int) -> str:
        """The words from the numeral up to ``end``."""
        return self.text[self.numeral.start : end]

    def match(self, field: str, at: int) -> re.Match[str] | None:
        """One expression of the language's table at a place of the sentence."""
        return _expression(self.code, field).match(self.text, at, self.limit)

    def head(self, start: int, limit: int) -> HeadNoun | None:
        """The head of the noun phrase that starts at ``start``."""
        return head_noun(noun_run(self.text, start, limit, self.code), self.code)


_SHAPES = {
    "of_them": r"\s*(?:{words})(?!\w)",
    "them_are": r"[\s,]+(?:{words})?([^\W\d_]+)",
    "of_whole": r"\s+(?:{words})(?=\d)",
    # The noun within a share told by counting: "deux ponts sur trois", "one school in three".
    "share_links": r"[^\s\d]*\d*\s+(?P<noun>[^\W\d_][^\d,.;]*?)\s+(?:{words})\s+[^\s,.;]+$",
    "adverbs": r"\s*(?:{words})\s+",
    "participle": r"\w+(?:{words})(?!\w)",
    "of_deed": r"\s+(?:{words})",
    "alone": _END_OF_PHRASE,
    "put_at": r"(?<!\w)(?:{words})\s*$",
}
"""How an expression of the table stands in the text; the others stand as they are."""


@cache
def _expression(code: str, field: str) -> re.Pattern[str]:
    words = getattr(table(code, "counting", CountingTable), field)
    return re.compile("(?i)" + _SHAPES.get(field, "{words}").format(words=words))


@cache
def _part_opener(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i){measures(code).part_openers}")


def is_part_opened(text: str, start: int, code: str) -> bool:
    """Whether the number at ``start`` is opened as a part: "dont 12 enfants", "including 12"."""
    return _part_opener(code).search(text, max(0, start - _PART), start) is not None


def stands_alone(text: str, end: int, code: str) -> bool:
    """Whether nothing that could be counted follows a number: "18 000 selon la préfecture"."""
    return _expression(code, "alone").match(text, end) is not None


def find_counted(text: str, numeral: Numeral, floor: int, limit: int, lang: str) -> CountedThing:
    """What ``numeral`` counts, read in its sentence from ``floor`` to ``limit`` (code points)."""
    place = _Place(text, numeral, floor, limit, known(lang))
    for read in _READERS:
        if counted := read(place):
            return counted
    return _by_noun(place)


def _of_rate(place: _Place) -> CountedThing | None:
    """What a rate counts: the noun between the number and what it is taken over."""
    numeral, text, end = place.numeral, place.text, place.end
    if numeral.kind is not NumeralKind.RATE or numeral.unit is not None:
        return None
    link = _expression(place.code, "of_digits").match(text, numeral.end, end)
    head = place.head(link.end() if link else numeral.end, end)
    if head is None:
        return CountedThing(None, end, place.printed_from(end))
    return CountedThing(head.word, end, text[head.start : end], follows=True)


def _of_them(place: _Place) -> CountedThing | None:
    """As in "four of them were children": it counts what an earlier number did, or a part."""
    them = place.match("of_them", place.end)
    if them is None:
        return None
    words = place.printed_from(them.end())
    narrowed = place.match("them_are", them.end())
    noun = narrowed.group(1).lower() if narrowed else ""
    head = noun if noun in measures(place.code).populations else None
    return CountedThing(head, them.end(), words, inherits=True)


def _within_share(place: _Place) -> CountedThing | None:
    """The noun inside a share told by counting."""
    numeral = place.numeral
    inside = _expression(place.code, "share_links").match(place.text, numeral.start, numeral.end)
    head = place.head(inside.start("noun"), inside.end("noun")) if inside else None
    return (
        CountedThing(head.word, place.end, inside["noun"], follows=True)
        if head and inside
        else None
    )


def _number_behind(place: _Place) -> CountedThing | None:
    """The noun in "300, le nombre de blessés"."""
    named = (place.match("number_behind", place.end) or _put_at(place)) if place.plain else None
    run = noun_run(place.text, named.end(), place.limit, place.code) if named else []
    if not run:
        return None
    words = place.text[run[0].start() : run[-1].end()]
    return CountedThing(run[0].group().lower(), place.end, words, follows=True)


def _put_at(place: _Place) -> re.Match[str] | None:
    """The determiner in "cifran en 31 los muertos": what somebody puts at a number."""
    before = _expression(place.code, "put_at")
    if before.search(place.text, place.floor, place.numeral.full_start) is None:
        return None
    return place.match("put_behind", place.end)


def _of_whole(place: _Place) -> CountedThing | None:
    """A part before the number of its whole, which names them: "30,000 of the 40,000 pupils"."""
    if place.plain and place.match("of_whole", place.end):
        return CountedThing(None, place.end, "", forward=True)
    return None


_READERS: tuple[Callable[[_Place], CountedThing | None], ...] = (
    _of_rate,
    _of_them,
    _within_share,
    _number_behind,
    _of_whole,
)
"""Tried one after the other before the noun behind the number."""


def _noun_start(place: _Place) -> int | None:
    """Where the noun behind a number may start; None where it wants an "of" that is not there."""
    linked = not place.plain or place.text[place.end - 1 : place.end].isalpha()
    link = place.match("of_counted" if linked else "of_digits", place.end)
    if link and link.group().strip():
        return link.end()
    return place.end if _wants_no_link(place) else None


def _wants_no_link(place: _Place) -> bool:
    """Whether a noun may follow at once: behind a bare number, or a share that is like one."""
    if place.plain:
        return True
    printed = place.printed_from(place.numeral.end)
    return _expression(place.code, "bare_share").search(printed) is not None


def _by_noun(place: _Place) -> CountedThing:
    """The noun phrase or participle behind the number, else the noun before it."""
    start = _noun_start(place)
    if start is None:
        head = noun_before(place.text, place.numeral.full_start, place.code)
        return CountedThing(head, place.end, place.printed_from(place.end))
    return _participle(place, start) or _noun_behind(place, start)


def _participle(place: _Place, start: int) -> CountedThing | None:
    """A participle in the noun's place: "630 déjà amnistiés"."""
    adverb = place.match("adverbs", start)
    participle = place.match("participle", adverb.end()) if adverb else None
    if participle is None:
        return None
    end = participle.end()
    return CountedThing(None, end, place.printed_from(end), inherits=True)


def _noun_behind(place: _Place, start: int) -> CountedThing:
    """The noun phrase at ``start``; where there is none, the noun before the number."""
    run = noun_run(place.text, start, place.limit, place.code)
    head = head_noun(run, place.code)
    if head is None or head.word in measures(place.code).no_head:
        noun = noun_before(place.text, place.numeral.full_start, place.code)
        return CountedThing(noun, place.end, noun or "", inherits=noun is None)
    head = _done_to(place, head) or head
    label = place.text[
        run[0].start() : _complement_end(place.text, head.end, place.limit, place.code)
    ]
    return CountedThing(head.word, head.end, label.strip(), follows=True)


def _done_to(place: _Place, head: HeadNoun) -> HeadNoun | None:
    """The thing behind a noun of doing: "suppressions de postes" counts posts."""
    if head.word not in measures(place.code).deeds:
        return None
    link = place.match("of_deed", head.end)
    return HeadNoun.at(place.text, link.end(), place.limit) if link else None


def _complement_end(text: str, end: int, limit: int, code: str) -> int:
    """The end moved over "de …", adjectives and participles, up to a verb or another phrase."""
    links = table(code, "phrases", PhraseTable).links
    clitics = verb_words(code).verbs.clitics
    label_end = noun_end = end
    before: WordClass | None = None
    for match in _LABEL_WORD.finditer(text, end, min(limit, end + _LABEL)):
        low = match[0].lower().replace("’", "'")
        kind = class_of(low, code)
        if kind is WordClass.DETERMINER and before is WordClass.PARTICIPLE:
            return noun_end  # "journalist shocked the town"
        noun_end, before = (label_end, kind) if kind is WordClass.PARTICIPLE else (noun_end, kind)
        if kind in _DESCRIBES and low not in clitics:
            label_end = match.end()
        elif low not in links and kind is not WordClass.DETERMINER:
            break
    return label_end
