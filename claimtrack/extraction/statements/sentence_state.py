"""One sentence while it is read: its cues, its sources, and the words already taken."""

from bisect import bisect_left

from claimtrack.domain.reading import Act
from claimtrack.extraction.speakers.following_subject import subject_after
from claimtrack.extraction.speakers.noun_phrases import is_speech
from claimtrack.extraction.speakers.subject import subject_before
from claimtrack.extraction.speakers.verbs import has_verb
from claimtrack.extraction.statements.bare_forms import absolute_subject
from claimtrack.extraction.statements.content.ends import clause_cut
from claimtrack.extraction.statements.cues import find_cues
from claimtrack.extraction.statements.draft import Draft, Range, content_span, offsets
from claimtrack.extraction.statements.sources import find_sources
from claimtrack.extraction.statements.unlisted_verbs import (
    closing_cue,
    unlisted_clauses,
    unlisted_cue,
)
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language, itemise
from claimtrack.extraction.text.quotes import Quote
from claimtrack.extraction.text.walk import is_adverb, only_marks, spells, word_at

NEAR = 16
"""Items after a cue within which "à l'AFP" still belongs to it."""
_CLOSING = (")", "%", "$", "€", "£", "°")
"""Signs that end what is said, though they are no words."""


_LEAD = 3
"""Items before a comma that make a clause of their own."""
_SAYING = 2
"""Words of a locution's end that name a second verb: "as saying"."""
_SEVERAL = 2
"""Quotations that one reporting verb stands behind."""


class SentenceState:
    """``drafts``: the statements found; ``covered``: the items they take; ``subjects``: those of
    all reporting verbs; ``dangling``: a cue whose quotation stands in the next sentence;
    ``quoted``: the items that are quotations.
    """  # noqa: D205

    def __init__(self, text: str, items: list[Item], begin: int, pack: Language) -> None:
        """``begin``: the first item after a dateline."""
        self.text = text
        self.items = items
        self.begin = begin
        self.quoted = [at for at, item in enumerate(items) if item.quote is not None]
        self.pack = pack
        self.cues = self._all_cues()
        self.sources = find_sources(items, pack)
        self.cuts = self._cuts()
        self.drafts: list[Draft] = []
        self.covered: list[Range] = []
        self.subjects: list[Range] = []
        self.dangling: Draft | None = None

    def _all_cues(self) -> list[Cue]:
        """The reporting verbs, and any other verb behind a quotation that opens the sentence."""
        cues = find_cues(self.items, self.pack)
        clauses = unlisted_clauses(self.items, cues, self.pack)
        cues = sorted((*cues, *clauses), key=lambda cue: cue.first)
        unlisted = unlisted_cue(self.items, self.pack)
        if unlisted is not None and all(cue.first > unlisted.last for cue in cues):
            return [unlisted, *cues]
        closing = closing_cue(self.items, self.pack)
        if closing is not None and all(cue.last < closing.first for cue in cues):
            return [*cues, closing]
        return cues

    def _cuts(self) -> list[int]:
        """Where the content before a later cue or source ends."""
        cuts = [clause_cut(self.items, cue, self.pack) for cue in self.cues]
        cuts += [self._source_cut(source.first - 1) for source in self.sources]
        return sorted(filter(None, cuts))

    def _source_cut(self, before: int) -> int | None:
        """The comma at ``before`` that parts a source from what it does not stand for."""
        return before if before > 0 and self.items[before].low == "," else None

    def item_at(self, offset: int) -> int:
        """The first item that starts at or behind ``offset``."""
        return bisect_left(self.items, offset, key=lambda item: item.start)

    def is_cue(self, at: int) -> bool:
        """Whether the item is part of a cue."""
        return any(cue.first <= at <= cue.last for cue in self.cues)

    def is_covered(self, first: int, end: int) -> bool:
        """Whether a statement already takes one of the items."""
        return any(first < stop and start < end for start, stop in self.covered)

    def has_quote(self, *places: int) -> bool:
        """Whether one of the items is a quotation of some length, or opens the sentence."""
        return any(self._is_quotation(at) for at in places if at >= 0)

    def _is_quotation(self, at: int) -> bool:
        if self.items[at].quote is None:
            return False
        return at == self.begin or is_speech(self.items[at])

    def draft(self, cue: Cue, who: Range | None, rule: str) -> Draft:
        """A statement of ``cue`` without its content."""
        return Draft(
            (),
            offsets(self.items, who),
            (self.items[cue.first].start, self.items[cue.last].end),
            Act(cue.verb.act),
            "nobody" if cue.form == "m" else rule,
            relay=self._relay(cue),
            elided=who is None and cue.form != "m",
        )

    def add(self, ranges: list[Range], draft: Draft) -> None:
        """Keep ``draft`` with the content of ``ranges``."""
        spans = tuple(span for found in ranges if (span := content_span(self.items, *found)))
        if spans:
            self.covered += ranges
            self.drafts.append(draft.with_spans(spans))

    def _relay(self, cue: Cue) -> Range | None:
        """The agency spoken to, or quoted through, near the cue."""
        for item in self.items[cue.last + 1 : cue.last + NEAR]:
            if item.shape == "C" and item.low in self.pack.agencies:
                return item.start, item.end
        return None

    def note_subject(self, who: Range | None) -> None:
        """Remember who is the subject of a reporting verb."""
        if who is not None and who not in self.subjects:
            self.subjects.append(who)
            self.subjects.sort()

    def subject(self, cue: Cue) -> Range | None:
        """The subject printed with ``cue``; None where it is left out."""
        if cue.inverted is not None:
            return cue.inverted
        quoted = self._quoted_through(cue)
        if quoted is not None:
            return quoted
        if cue.form == "m":
            return None
        if cue.form == "i":
            return self._historic_subject(cue)
        if cue.form == "g":
            return absolute_subject(self.items, cue.first, self.pack)
        who = self._finite_subject(cue)
        self.note_subject(who)
        return who

    def _quoted_through(self, cue: Cue) -> Range | None:
        """Who is quoted, in "the paper quoted officials as saying"; None in a passive."""
        for head, tail, _ in self.pack.cues.gaps:
            first = cue.last + 1 - len(tail)
            if self.items[cue.first].low != head or len(tail) < _SAYING:
                continue
            if not spells(self.items, first, tail):
                continue
            return (cue.first + 1, first) if first > cue.first + 1 else None
        return None

    def _finite_subject(self, cue: Cue) -> Range | None:
        """The subject before a finite verb, or behind it after "comme"."""
        who = subject_before(self.items, cue, self.begin, self.pack)
        if who is None and word_at(self.items, cue.first - 1) in self.pack.cues.leads:
            return subject_after(self.items, cue, self.pack)
        return who

    def _historic_subject(self, cue: Cue) -> Range | None:
        """The subject of an infinitive, as in "Et le maire de conclure"."""
        historic = cue.first > 2 and self.items[0].low in self.pack.cues.historic
        return (1, cue.first) if historic else None

    def left_start(self, at: int) -> int:
        """Where content that ends at ``at`` can begin: after what is taken, and its cue."""
        ends = [end for _, end in self.covered if end <= at]
        floor = self._past_semicolon(at)
        return self._past_cues(max(floor, *ends), at) if ends else floor

    def _past_semicolon(self, at: int) -> int:
        """Behind the last semicolon or open bracket before ``at``: another sentence ends there."""
        closed = 0
        for place in range(at - 1, self.begin, -1):
            low = self.items[place].low
            closed += (low == ")") - (low == "(")
            if low == ";" or closed < 0:
                return place + 1
        return self.begin

    def _past_cues(self, start: int, at: int) -> int:
        """``start``, moved behind the cues up to ``at``."""
        ends = [cue.last + 1 for cue in self.cues if start <= cue.last < at - 1]
        return max(start, *ends) if ends else start

    def left_content(self, before: int, fewest: int = 3) -> Range | None:
        """The quotation or clause of ``fewest`` words that ends before item ``before``."""
        end = self._without_marks(before)
        if end <= self.begin or self.is_covered(end - 1, end):
            return None
        start = self.left_start(end)
        if self._is_whole_quotation(start, end - 1):
            return end - 1, end
        long = end - start >= fewest or any(map(self._is_quotation, range(start, end)))
        return (start, end) if long else None

    def _without_marks(self, end: int) -> int:
        """``end``, moved back over the marks before it."""
        while end > self.begin and self._is_mark(end - 1):
            end -= 1
        return end

    def _is_mark(self, at: int) -> bool:
        """Whether the item is a mark that is no part of what is said."""
        return self.items[at].shape == "p" and self.items[at].low not in _CLOSING

    def _is_whole_quotation(self, start: int, at: int) -> bool:
        """Whether the item is a quotation by itself, and not the end of the clause before it."""
        quote = self.items[at].quote
        if quote is None:
            return False
        if self._opens_words(quote, at):
            return True
        return only_marks(self.items[start:at]) or self._is_clause_behind(start, at)

    def _opens_words(self, quote: Quote, at: int) -> bool:
        """Whether a quotation begins with a capital, or behind a colon."""
        return self.text[quote.start].isupper() or self.items[at - 1].low == ":"

    def _is_clause_behind(self, start: int, at: int) -> bool:
        """Whether a quotation behind a comma is a clause: "Seen from here, “we had no choice”"."""
        quote = self.items[at].quote
        if quote is None or at - start < _LEAD or self.items[at - 1].low != ",":
            return False
        inner = itemise(self.text, (quote.start, quote.end), [], self.pack)
        return self._is_pronoun_clause(inner)

    def _is_pronoun_clause(self, items: list[Item]) -> bool:
        """Whether the words begin with a pronoun and hold a verb: "we had no choice"."""
        if not items or items[0].low not in self.pack.names.pronouns:
            return False
        return has_verb(items, 0, len(items), self.pack)

    def pieces(self, content: Range) -> list[Range]:
        """Each quotation by itself, where several stand in a row: « A » et « B », a dit X."""
        quotes = [at for at in range(*content) if self.items[at].quote is not None]
        if len(quotes) < _SEVERAL or quotes[0] != content[0]:
            return [content]
        between = set(range(quotes[0], quotes[-1])) - set(quotes)
        in_a_row = all(self._only_joins(at) for at in between)
        return [(at, at + 1) for at in quotes] if in_a_row else [content]

    def _only_joins(self, at: int) -> bool:
        """Whether an item is a mark, an "and" or a pronoun: « A », il « B » et « C »."""
        item, pack = self.items[at], self.pack
        joins = item.low in pack.words.coordinators or item.low in pack.names.pronouns
        return item.shape == "p" or joins or is_adverb(item, pack)
