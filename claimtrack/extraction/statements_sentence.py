"""The statements of one sentence, before their speakers are known."""

from dataclasses import replace

from claimtrack.domain.reading import Act
from claimtrack.extraction.cues import Cue, find_cues, is_adverb
from claimtrack.extraction.indirect import after_verb, clause_cut, content_after, target
from claimtrack.extraction.indirect_sources import Source, find_sources, source_content
from claimtrack.extraction.mentions import (
    has_verb,
    is_speaker,
    phrase_after,
    subject_after,
    subject_before,
)
from claimtrack.extraction.quotes_cues import (
    before_colon,
    incise,
    is_postposed,
    is_speech,
    offsets,
)
from claimtrack.extraction.sentences_items import Item, Language
from claimtrack.extraction.statements_draft import Draft, content_span

Range = tuple[int, int]


class SentenceReader:
    """Reads one sentence from left to right; ``drafts`` are its statements."""

    def __init__(self, text: str, items: list[Item], begin: int, pack: Language) -> None:
        """``begin``: the first item after a dateline."""
        self.text = text
        self.items = items
        self.begin = begin
        self.pack = pack
        self.cues = find_cues(items, pack)
        self.sources = find_sources(items, pack)
        self.drafts: list[Draft] = []
        self.covered: list[Range] = []
        self.dangling: Draft | None = None
        self.subjects: list[Range] = []

    def read(self) -> list[Draft]:
        """All statements of the sentence, in the order of the text."""
        self.cuts = self._cuts()
        for at, item in enumerate(self.items):
            if item.quote is not None:
                found = incise(self.text, item, self.pack)
                if found:
                    self.drafts.append(found)
                    self.covered.append((at, at + 1))
        left = [cue for cue in self.cues if not self._read_left(cue)]
        for cue in left:
            self._read_cue(cue)
        for source in self.sources:
            self._read_source(source)
        for at, item in enumerate(self.items):
            if item.quote is not None and not self._is_covered(at):
                self._read_quote(at)
        self.drafts = [self._with_subject(draft) for draft in self.drafts]
        self.drafts.sort(key=lambda draft: draft.spans[0])
        return self.drafts

    def speaking_subjects(self) -> list[Range]:
        """Subjects of all cues, those that report nothing too, in order."""
        return [who for who in self.subjects if is_speaker(self.items, who, self.pack)]

    def _with_subject(self, draft: Draft) -> Draft:
        """A draft whose own subject is left out, with the subject of the sentence."""
        if not draft.elided or draft.cue is None:
            return draft
        before = [who for who in self.subjects if self.items[who[0]].start < draft.cue[0]]
        who = before[-1] if before else next(iter(self.subjects), None)
        if who is None:
            first = phrase_after(self.items, self.begin, len(self.items), self.pack)
            who = first if first and is_speaker(self.items, first, self.pack) else None
        return replace(draft, who=offsets(self.items, who)) if who else draft

    def _cuts(self) -> list[int]:
        cuts = [clause_cut(self.items, cue, self.pack) for cue in self.cues]
        for source in self.sources:
            before = source.first - 1
            cuts.append(before if before > 0 and self.items[before].low == "," else None)
        return sorted(cut for cut in cuts if cut)

    def _is_covered(self, at: int) -> bool:
        return any(first <= at < end for first, end in self.covered)

    def _add(
        self, ranges: list[Range], who: Range | None, cue: Cue, rule: str, confidence: float
    ) -> None:
        spans = [content_span(self.items, *found) for found in ranges]
        kept = tuple(span for span in spans if span)
        if not kept:
            return
        self.covered += ranges
        self.drafts.append(
            Draft(
                kept,
                offsets(self.items, who),
                (self.items[cue.first].start, self.items[cue.last].end),
                Act(cue.verb.act),
                rule,
                confidence,
                relay=self._relay(cue),
                elided=who is None,
            )
        )

    def _relay(self, cue: Cue) -> tuple[int, int] | None:
        """The agency spoken to, or quoted through, near the cue."""
        end = min(len(self.items), cue.last + 16)
        for at in range(cue.last + 1, end):
            item = self.items[at]
            if item.shape == "C" and item.low in self.pack.agencies:
                return item.start, item.end
        return None

    def _read_left(self, cue: Cue) -> bool:
        """Read a cue that follows what it reports; such cues come first, as they hold the rest."""
        if is_postposed(self.items, cue, self.pack) and self._read_postposed(cue):
            return True
        return self._read_after_subject(cue, self._subject(cue))

    def _read_cue(self, cue: Cue) -> None:
        if self._is_covered(cue.first):
            return
        who = self._subject(cue)
        found = content_after(self.items, cue, self.cuts, self.pack)
        if found is None:
            if "Q" in cue.verb.frames and not cue.denied and self._ends_open(cue):
                span = (self.items[cue.first].start, self.items[cue.last].end)
                act = Act(cue.verb.act)
                self.dangling = Draft((), offsets(self.items, who), span, act, "colon", 0.7)
            return
        first, end, rule = found
        if rule == "nominal" and not self._may_speak(who, cue):
            return
        if not any(self._is_covered(at) for at in range(first, end)):
            self._add([(first, end)], who, cue, rule, 0.8 if rule in ("that", "colon") else 0.6)

    def _may_speak(self, who: Range | None, cue: Cue) -> bool:
        """Whether the subject of "prévoit", "annonce" is somebody and not a plan or a fact."""
        if who is None:
            return cue.form != "f" or bool(self.subjects)
        return self.items[who[0]].low != "on" and is_speaker(self.items, who, self.pack)

    def _ends_open(self, cue: Cue) -> bool:
        """Whether the sentence ends at the cue, with a colon or comma before a quotation."""
        return cue.last + 6 >= len(self.items) and self.items[-1].low in (":", ",")

    def _subject(self, cue: Cue) -> Range | None:
        if cue.pronoun is not None:
            return cue.pronoun, cue.pronoun + 1
        if cue.form == "i" and cue.first > 2 and self.items[0].low == "et":
            return 1, cue.first
        if cue.form in ("g", "i"):
            return None
        who = subject_before(self.items, cue, self.begin, self.pack)
        if who is None and cue.first and self.items[cue.first - 1].low in ("comme", "as"):
            who = subject_after(self.items, cue, self.pack)
        if who is not None and who not in self.subjects:
            self.subjects.append(who)
            self.subjects.sort()
        return who

    def _left_start(self, at: int) -> int:
        ends = [end for first, end in self.covered if end <= at]
        start = max([self.begin, *ends])
        cue_ends = [cue.last + 1 for cue in self.cues if cue.last < at - 1]
        return start if not ends else max([start, *(end for end in cue_ends if end > start)])

    def _left_content(self, before: int) -> Range | None:
        """The quotation or clause that ends before item ``before``."""
        items = self.items
        end = before
        while end > self.begin and items[end - 1].shape == "p" and items[end - 1].low != ")":
            end -= 1
        if end <= self.begin or self._is_covered(end - 1):
            return None
        start = self._left_start(end)
        if items[end - 1].quote is not None:
            lead = [item for item in items[start : end - 1] if item.shape != "p"]
            quote = items[end - 1].quote
            whole = quote is not None and self.text[quote.start].isupper()
            if not lead or whole or items[end - 2].low == ":":
                return end - 1, end
        return (start, end) if end - start > 2 else None

    def _read_postposed(self, cue: Cue) -> bool:
        items = self.items
        before = cue.first
        while before and items[before - 1].low in ("comme", "ainsi", "as"):
            before -= 1
        if cue.pronoun is not None:
            who: Range | None = (cue.pronoun, cue.pronoun + 1)
        else:
            who = subject_after(items, cue, self.pack)
        quoted = any(items[p].quote is not None for p in (before - 1, before - 2) if p >= 0)
        if who is None and not quoted:
            return False
        if who is not None and not quoted and cue.pronoun is None:
            verbal = has_verb(items, self.begin, before, self.pack)
            if not is_speaker(items, who, self.pack):
                return False
            plain = "N" not in cue.verb.frames and before - self.begin > 6
            comma = any(items[p].low == "," for p in range(self.begin, before - 1))
            ends = who[1] >= len(items) - 1 and (plain or (not comma and before > self.begin + 3))
            if not verbal and not ends and not self._clause_rest(who[1]):
                return False
        if cue.pronoun is not None and items[cue.pronoun].low.endswith("on"):
            who = self._learnt_from(cue) or who
            if who == (cue.pronoun, cue.pronoun + 1) and not quoted:
                return True
        if who is not None and who not in self.subjects:
            self.subjects.append(who)
            self.subjects.sort()
        if cue.denied:
            return True
        left = self._left_content(before)
        if left is None and (before > self.begin or before < cue.first):
            return False
        ranges = [left] if left else []
        end = max(cue.last + 1, who[1] if who else 0)
        ranges += self._right_rest(end)
        if len(ranges) == 1 and left and not has_verb(items, *left, self.pack):
            ranges += self._clause_rest(end) if items[left[1] - 1].quote is None else []
        if not ranges:
            self.dangling = Draft(
                (), offsets(items, who), (items[cue.first].start, items[cue.last].end),
                Act(cue.verb.act), "after", 0.8,
            )  # fmt: skip
            return True
        self._add(ranges, who, cue, "after", 0.9)
        return True

    def _clause_rest(self, at: int) -> list[Range]:
        """The rest of a clause that its reporting words cut in two."""
        end = len(self.items)
        if (
            at + 2 < end
            and self.items[at].low == ","
            and has_verb(self.items, at + 1, end, self.pack)
        ):
            return [(at + 1, end)]
        return []

    def _learnt_from(self, cue: Cue) -> Range | None:
        """The source in "a-t-on appris de source policière"."""
        at = cue.last + 1
        while at < len(self.items) and is_adverb(self.items[at], self.pack):
            at += 1
        if at >= len(self.items) or self.items[at].low not in ("de", "auprès", "d'"):
            return None
        found = phrase_after(self.items, at + 1, len(self.items), self.pack)
        if found is None and self.items[at + 1 :][:1]:
            found = (at + 1, min(at + 3, len(self.items)))
        if found:
            self.covered.append((at, found[1]))
        return found

    def _right_rest(self, end: int) -> list[Range]:
        """A quotation that goes on after its cue."""
        limit = min(len(self.items), end + 12)
        for at in range(end, limit):
            item = self.items[at]
            if item.quote is not None:
                joined = self.items[at - 1].low in (",", ":", ".") or at == end
                return [(at, at + 1)] if joined and item.end - item.start > 12 else []
            if any(cue.first <= at <= cue.last for cue in self.cues):
                return []
        return []

    def _read_after_subject(self, cue: Cue, who: Range | None) -> bool:
        """English order after the words said: "…," he said; …, union officials said."""
        items = self.items
        if who is None or cue.form != "f" or cue.denied or not set("QT") & set(cue.verb.frames):
            return False
        before = who[0] - 1
        if before < self.begin or cue.pronoun is not None:
            return False
        marked = items[before].quote is not None
        if not marked and items[before].low not in (",", "!", "?", "–", "—"):
            return False
        sort, at = target(items, cue, self.pack)
        quoted = marked or (before >= 1 and items[before - 1].quote is not None)
        if not marked and (sort in ("that", ":") or (sort == "q" and not quoted)):
            return False
        if not quoted and not self._nothing_after(cue, at):
            return False
        left = self._left_content(who[0])
        if left is None or not (quoted or self._is_clause(left)):
            return False
        rest = self._right_rest(after_verb(items, cue, self.pack)) if quoted else []
        self._add([left, *rest], who, cue, "after", 0.9)
        return True

    def _is_clause(self, found: Range) -> bool:
        """Whether a stretch before its cue is a clause, not just "On Monday" or "In a letter"."""
        if has_verb(self.items, *found, self.pack):
            return True
        opening = self.items[found[0]].low
        if opening.endswith(("ing", "ant")) or opening in ("suite", "face", "grâce", "quant"):
            return False
        return opening not in self.pack.words.prepositions and found[1] - found[0] >= 6

    def _nothing_after(self, cue: Cue, at: int) -> bool:
        items, words = self.items, self.pack.words
        place = after_verb(items, cue, self.pack)
        while place < len(items) and (
            is_adverb(items[place], self.pack) or items[place].low in words.times
        ):
            place += 1
        if place >= len(items) or items[place].shape == "p":
            return True
        return items[place].low in words.prepositions or (
            items[place].low in ("as", "when", "and", "to") and at >= place
        )

    def _read_source(self, source: Source) -> None:
        if self._is_covered(source.first):
            return
        found = source_content(self.items, source, self.begin, self.cuts, self.pack)
        if found is None or any(self._is_covered(at) for at in range(*found)):
            start = self._left_start(source.first)
            if found is None or start >= source.first - 3 or found[0] >= source.end:
                return
            found = (start, found[1])
            if any(self._is_covered(at) for at in range(*found)):
                return
        span = content_span(self.items, *found)
        if span is None:
            return
        self.covered.append(found)
        cue = (self.items[source.first].start, self.items[source.cue_end - 1].end)
        who = offsets(self.items, source.who)
        self.drafts.append(Draft((span,), who, cue, Act.SAYS, "according", 0.8))

    def _read_quote(self, at: int) -> None:
        item = self.items[at]
        quote = item.quote
        if quote is None:
            return
        colon = before_colon(self.items, at, self.pack)
        if colon is not None and is_speech(self.text, item, self.pack):
            who = offsets(self.items, colon[0])
            span = (quote.start, quote.end)
            self.drafts.append(
                Draft((span,), who, None, Act.SAYS, "colon", 0.5, floating=who is None)
            )
            return
        alone = all(other.shape == "p" for place, other in enumerate(self.items) if place != at)
        if alone and is_speech(self.text, item, self.pack):
            draft = Draft(
                ((quote.start, quote.end),), None, None, Act.SAYS, "floating", 0.4, floating=True
            )
            self.drafts.append(draft)
