"""The clauses of a sentence: what belongs together though a remark stands between."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from operator import attrgetter

from claimtrack.domain.reading import Numeral
from claimtrack.domain.record import record
from claimtrack.extraction.clauses.segments import Opener, Segment, segments
from claimtrack.extraction.clauses.word import Word, WordClass, verb_words, words_of

_end = attrgetter("end")


@dataclass(slots=True)
class Clause:
    """One clause: its segments, the clause it hangs on, and what opens it.

    ``parent`` is None for a main clause. ``verb``: the index of the word that governs it, None
    where it leans on its parent's ("12 in Lima and 40 in Cusco").
    """

    opener: Opener
    parent: int | None
    segments: list[Segment] = field(default_factory=list)
    verb: int | None = None

    @property
    def coordinated(self) -> bool:
        """Whether "and" joins it to what stands before it."""
        return self.opener is Opener.COORDINATOR or self.segments[0].coordinated

    def add(self, segment: Segment) -> None:
        """Take a segment in."""
        self.segments.append(segment)
        if self.verb is None:
            self.verb = segment.verb


@record(frozen=True, slots=True)
class Sentence:
    """A sentence's words, and its clauses in the order in which they begin."""

    words: list[Word]
    clauses: list[Clause]
    owner: list[int]
    """The clause of each word; marks belong to the clause before them."""

    def word_at(self, offset: int) -> int:
        """The index of the word that holds an offset of the text, or of the next one."""
        at = bisect_right(self.words, offset, key=_end)
        return min(at, len(self.words) - 1)

    def clause_at(self, offset: int) -> int:
        """The index of the clause that holds an offset of the text."""
        return self.owner[self.word_at(offset)] if self.words else 0

    def outwards(self, index: int) -> Iterator[int]:
        """A clause, then those that it hangs on, the nearest first; none where nothing is cut."""
        return _outwards(self.clauses, index)


def _outwards(clauses: Sequence[Clause], index: int) -> Iterator[int]:
    around: int | None = index if clauses else None
    while around is not None:
        yield around
        around = clauses[around].parent


_REMARKS = frozenset(
    (
        Opener.RELATIVE, Opener.SUBORDINATOR, Opener.GERUND, Opener.PART, Opener.CONTRAST,
        Opener.BRACKET, Opener.SOURCE,
    )
)  # fmt: skip
"""What opens a clause that hangs on the one before it."""


def parsed(text: str, span: tuple[int, int], numerals: Sequence[Numeral], code: str) -> Sentence:
    """The sentence at ``span`` (code points) cut into clauses; never fails on odd text."""
    words = words_of(text, span, numerals, code)
    builder = _Builder(words, verb_words(code).verbs.clitics)
    for segment in segments(words, code):
        builder.place(segment)
    return Sentence(words, builder.clauses, _owners(builder.clauses, len(words)))


def _owners(clauses: list[Clause], count: int) -> list[int]:
    """The clause of each of ``count`` words; a mark has that of the word before it."""
    owner = [_NOBODY] * count
    for index, clause in enumerate(clauses):
        for segment in clause.segments:
            owner[segment.first : segment.end] = [index] * (segment.end - segment.first)
    last = 0
    for at, index in enumerate(owner):
        if index == _NOBODY:
            owner[at] = last
        else:
            last = index
    return owner


_NOBODY = -1
"""Stands for the clause of a mark."""


def _goes_on_closed(segment: Segment) -> bool:
    """Whether a segment goes on right behind a bracket with what stood before it."""
    if not segment.closes or segment.parted:
        return False
    return segment.opener is Opener.CLOSED


class _Builder:
    """The clauses found so far, and the one that the last segment went into."""

    def __init__(self, words: list[Word], clitics: frozenset[str]) -> None:
        self.words = words
        self.clitics = clitics
        self.clauses: list[Clause] = []
        self.current = 0

    def place(self, segment: Segment) -> None:
        """Put one segment into its clause."""
        for _ in range(segment.closes):
            self._close_bracket()
        if not self.clauses or segment.opener is Opener.STOP:
            self._open(segment, None)
        elif segment.opener in _REMARKS:
            self._open(segment, self._parent if segment.coordinated else self.current)
        elif segment.opener is Opener.COORDINATOR:
            self._coordinate(segment)
        elif _goes_on_closed(segment):
            self._resume(self.current, segment)
        else:
            self._behind_comma(segment)

    @property
    def _parent(self) -> int | None:
        return self.clauses[self.current].parent

    def _open(self, segment: Segment, parent: int | None) -> None:
        clause = Clause(segment.opener, parent)
        clause.add(segment)
        self.clauses.append(clause)
        self.current = len(self.clauses) - 1

    def _resume(self, index: int, segment: Segment) -> None:
        self.clauses[index].add(segment)
        self.current = index

    def _close_bracket(self) -> None:
        """Go back to the clause that the innermost open bracket hangs on."""
        for index in _outwards(self.clauses, self.current):
            parent = self.clauses[index].parent
            if self.clauses[index].opener is Opener.BRACKET and parent is not None:
                self.current = parent
                return

    def _waiting(self) -> int | None:
        """The nearest clause around the current one that still lacks its verb."""
        around = islice(_outwards(self.clauses, self.current), 1, None)
        return next((index for index in around if self.clauses[index].verb is None), None)

    def _starts_with_verb(self, segment: Segment) -> bool:
        """Whether a segment has its verb in front, so that its subject stands before it."""
        for word in self.words[segment.first : segment.end]:
            if word.kind is WordClass.FINITE:
                return True
            between = word.kind in (WordClass.ADVERB, WordClass.COORDINATOR)
            if not between and word.low not in self.clitics:
                return False
        return False

    def _coordinate(self, segment: Segment) -> None:
        """A piece behind "and": a clause beside the current one, or one that leans on it."""
        if segment.verb is None:
            self._open(segment, self.current)
        elif segment.parted and self._starts_with_verb(segment):
            self._go_on(segment)
        else:
            self._open(segment, self._parent)

    def _go_on(self, segment: Segment) -> None:
        """The verb of a subject that a remark parted from it, else a clause beside this one."""
        waiting = self._waiting()
        if waiting is None:
            self._open(segment, self._parent)
        else:
            self._resume(waiting, segment)

    def _behind_comma(self, segment: Segment) -> None:
        """A piece behind a comma: the rest of what a remark cut, a new clause, an apposition."""
        if self.clauses[self.current].opener is Opener.SOURCE and self._parent is not None:
            self.current = self._parent  # "selon elle," is over at its comma
            if segment.verb is None:
                self._resume(self.current, segment)
                return
        if segment.verb is None:
            self._without_verb(segment)
        else:
            self._with_verb(segment, segment.verb)

    def _with_verb(self, segment: Segment, verb: int) -> None:
        if self._starts_with_verb(segment):
            self._go_on(segment)
        elif self.words[verb].kind is not WordClass.FINITE:
            self._open(segment, self.current)
        elif self.clauses[self.current].verb is None:
            self._resume(self.current, segment)
        else:
            self._open(segment, None)

    def _without_verb(self, segment: Segment) -> None:
        if self.clauses[self.current].verb is None:
            self._resume(self.current, segment)
        else:
            self._open(segment, self.current)
