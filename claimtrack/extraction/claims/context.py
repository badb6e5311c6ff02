"""What the claims of one article are read against, each looked up by its place in the text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import TypeVar

from claimtrack.domain.figure import slug
from claimtrack.domain.reading import (
    Article,
    Numeral,
    NumeralKind,
    Region,
    StatementFound,
    StatementKind,
)
from claimtrack.extraction.attribution.patterns import last_end, strip_article, whole
from claimtrack.extraction.claims.facets.place_names import (
    PlaceFound,
    find_places,
    is_listed,
    main_place,
    title_places,
)
from claimtrack.extraction.claims.nouns import is_person
from claimtrack.extraction.clauses.clause import Sentence, parsed

Span = tuple[int, int]
T = TypeVar("T")
_PASSING = (
    NumeralKind.DURATION,
    NumeralKind.AGE,
    NumeralKind.ORDINAL,
    NumeralKind.DATE,
    NumeralKind.TIME,
    NumeralKind.REF,
)
"""Kinds of numerals that no place is told of."""
REMEMBERED = 64
"""Stretches whose findings are remembered: claims come in the order of the text."""
EARLIER = 900
"""Characters before a sentence in which a quarter named still holds: about two paragraphs."""
_BREAK = re.compile(r"\n\s*\n|\n[ \t]{2,}|[.!?»”\"][ \t]*\n")
"""Where a paragraph ends: a blank line, an indent, or a line that ends a sentence."""


class ArticleContext:
    """One article with its sentences, statements, chrome and places, for look-ups in log time."""

    def __init__(
        self,
        article: Article,
        code: str,
        spans: Sequence[Span],
        statements: Sequence[StatementFound],
        chrome: Sequence[Region],
        numerals: Sequence[Numeral] = (),
    ) -> None:
        self.article = article
        self._numerals = numerals
        self.code = code
        self._spans = spans
        self._starts = [start for start, _ in spans]
        self._chrome = sorted(chrome, key=lambda region: region.start)
        self._chrome_starts = [region.start for region in self._chrome]
        self._places = _no_people(
            find_places(article.text, 0, len(article.text), code), statements, code
        )
        self._place_starts = [place.start for place in self._places]
        self.main_place = main_place(self._places)
        self.title_places = _of_title(article.title or "", statements, code)
        self._spoken = SpokenStatements(statements)
        self._findings: dict[tuple[str, int, int], object] = {}
        self._known = _known(statements, code)
        self._speakers = _speakers(statements)

    def names_source(self, name: str) -> bool:
        """Whether a name is that of a speaker, or of whose poll or study the article tells."""
        if name in self._speakers:
            return True
        polls = whole(self.code, "polls").finditer(self.text)
        return any(self.text.startswith(name, poll.end() + 1) for poll in polls)

    def are_people(self, noun: str) -> bool:
        """Whether a noun in small letters is one for people."""
        return is_person(noun, self.code)

    def known(self, mention: str) -> str:
        """The speaker that a role names elsewhere in the article; the mention itself if nobody."""
        return self._known.get(mention.lower(), mention)

    def once(self, name: str, span: Span, make: Callable[[], T]) -> T:
        """What ``make`` finds in ``span``, looked for once however many claims ask for it."""
        key = (name, *span)
        if key not in self._findings:
            if len(self._findings) >= REMEMBERED:
                self._findings.clear()
            self._findings[key] = make()
        return self._findings[key]  # type: ignore[return-value]

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    def sentence(self, place: int) -> Span:
        """The sentence that a place lies in."""
        at = bisect_right(self._starts, place) - 1
        return self._spans[at] if at >= 0 else (0, len(self.text))

    def held_in(self, sentence: Sentence, clause: int) -> list[PlaceFound]:
        """Places named in one clause of a sentence, in order."""
        if not sentence.words:
            return []
        places = self.places(sentence.words[0].start, sentence.words[-1].end)
        return [place for place in places if sentence.clause_at(place.start) == clause]

    def counts(self, numeral: int) -> bool:
        """Whether a numeral, by its index, counts or measures something: no age, no hour."""
        return self._numerals[numeral].kind not in _PASSING

    def parsed(self, place: int) -> Sentence:
        """The clauses of the sentence that a place lies in."""
        span = self.sentence(place)
        return self.once(
            "clauses", span, lambda: parsed(self.text, span, self._numerals, self.code)
        )

    def paragraph(self, place: int) -> int:
        """Where the paragraph that holds a place begins, at most ``EARLIER`` before."""
        return last_end(_BREAK, self.text, max(0, place - EARLIER), place)

    def chrome_at(self, place: int) -> str | None:
        """Why a place is page furniture, None where it is text."""
        at = bisect_right(self._chrome_starts, place) - 1
        if at >= 0 and place < self._chrome[at].end:
            return self._chrome[at].reason
        return None

    def places(self, start: int, end: int) -> list[PlaceFound]:
        """Places named between two offsets, in order."""
        low = bisect_left(self._place_starts, start)
        return self._places[low : bisect_left(self._place_starts, end)]

    def before(self, place: int) -> StatementFound | None:
        """The last statement that begins before a place and says who speaks."""
        return self._spoken.before(place)

    def holding(self, start: int, end: int) -> int | None:
        """The index of the narrowest statement that takes in the span."""
        return self._spoken.holding(start, end)


class SpokenStatements:
    """What somebody says in one article, by where it stands."""

    def __init__(self, statements: Sequence[StatementFound]) -> None:
        spoken = [s for s in enumerate(statements) if s[1].kind is not StatementKind.NARRATOR]
        self._by_start = sorted(spoken, key=lambda pair: pair[1].start)
        self._starts = [pair[1].start for pair in self._by_start]
        # The furthest end so far tells when no earlier statement can reach a place any more.
        self._reach = list(accumulate((pair[1].end for pair in self._by_start), max))

    def before(self, place: int) -> StatementFound | None:
        """The last one that begins before a place and says who speaks."""
        at = bisect_left(self._starts, place) - 1
        while at >= 0 and self._by_start[at][1].speaker is None:
            at -= 1
        return self._by_start[at][1] if at >= 0 else None

    def holding(self, start: int, end: int) -> int | None:
        """The index of the narrowest one that takes in the span, of two alike the later."""
        narrowest = min(self._reaching(start, end), key=_size, default=None)
        return None if narrowest is None else narrowest[0]

    def _reaching(self, start: int, end: int) -> Iterator[tuple[int, StatementFound]]:
        """(index, statement) of those that take in the span, the last to begin first."""
        at = bisect_right(self._starts, start) - 1
        while at >= 0 and self._reach[at] >= end:
            if self._by_start[at][1].end >= end:
                yield self._by_start[at]
            at -= 1


def _size(numbered: tuple[int, StatementFound]) -> int:
    return numbered[1].end - numbered[1].start


def _no_people(
    places: list[PlaceFound], statements: Sequence[StatementFound], code: str
) -> list[PlaceFound]:
    """The places without those that are a speaker's name: "à Dupont" beside "Jean Dupont"."""
    people = _people(statements)
    surnames = {slug(name.split()[-1]) for name in people}
    names = {slug(part) for name in people for part in name.split()}
    return [
        place
        for place in places
        if place.id not in surnames
        and (is_listed(place, code) or not _is_of_people(place, names, surnames))
    ]


def _of_title(title: str, statements: Sequence[StatementFound], code: str) -> list[PlaceFound]:
    """The places of the title; those of the table stay though a speaker has such a name."""
    named = title_places(title, code)
    unlisted = [place for place in named if not is_listed(place, code)]
    people = set(unlisted) - set(_no_people(unlisted, statements, code))
    return [place for place in named if place not in people]


def _people(statements: Sequence[StatementFound]) -> list[str]:
    return [each.speaker for each in statements if each.speaker and each.speaker_kind == "person"]


def _speakers(statements: Sequence[StatementFound]) -> set[str | None]:
    return {each.speaker for each in statements} | {each.organisation for each in statements}


def _is_of_people(place: PlaceFound, names: set[str], surnames: set[str]) -> bool:
    """Whether a name that no table holds is a part of a speaker's, or ends with one."""
    return place.id in names or _is_full(place, surnames)


def _is_full(place: PlaceFound, surnames: set[str]) -> bool:
    """Whether a name that no table holds ends with a speaker's surname: "near Jane Doe"."""
    return place.id.rpartition("-")[2] in surnames


def _known(statements: Sequence[StatementFound], code: str) -> dict[str, str]:
    """Role or mention, small letters, without its article → the one speaker it stands for."""
    speakers: dict[str, set[str]] = {}
    for statement in statements:
        for words in (statement.mention, statement.role):
            if words and statement.speaker:
                bare = strip_article(words, code).lower()
                speakers.setdefault(bare, set()).add(statement.speaker)
    return {words: names.pop() for words, names in speakers.items() if len(names) == 1}
