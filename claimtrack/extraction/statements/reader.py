"""Who said what in one article."""

import re
from bisect import bisect_right
from dataclasses import replace

from claimtrack.domain.reading import (
    Article,
    Region,
    SpeakerFound,
    StatementFound,
    StatementKind,
)
from claimtrack.extraction.speakers.coreference import Cast
from claimtrack.extraction.speakers.entity import Entity
from claimtrack.extraction.statements.draft import Draft, offsets
from claimtrack.extraction.statements.sentence import read_sentence, speaking_subjects
from claimtrack.extraction.statements.turns import find_turns
from claimtrack.extraction.text.items import Item, Language, itemise, language, plain, split
from claimtrack.extraction.text.quotes import Quote, find_quotes
from claimtrack.extraction.text.sentences import paragraphs

_DATELINE = re.compile(
    r"(?:\([\w/ .,-]{2,30}\)|[A-ZÀ-Þ][\w.,'/ -]{1,40}?)"
    r"(?:\s?\([\w/ .,-]{2,30}\))?(?:,\s\w+\.?\s\d{1,2})?\s?[-–—]\s(?=\S)"
)
_TURNS = ("turn", "question")
REACH = 3
"""Paragraphs over which a quotation without a cue belongs to the last speaker."""


class ArticleReader:
    """Reads one article paragraph by paragraph."""

    def __init__(self, article: Article, chrome: tuple[Region, ...]) -> None:
        """Nothing is read yet."""
        self.source = article.text
        self.text = plain(article.text)
        self.pack: Language = language(article.lang)
        self.chrome = sorted(chrome, key=lambda region: region.start)
        self.chrome_starts = [region.start for region in self.chrome]
        self.cast = Cast(self.pack)
        self.found: list[StatementFound] = []
        self.speaker: Entity | None = None
        self.spoken_at = -REACH
        self.dangling: Draft | None = None
        self.awaited = (-REACH, 0)
        spans = paragraphs(self.source)
        self.quotes = find_quotes(self.text, spans)
        self.starts = [quote.outer_start for quote in self.quotes]
        self.paragraphs = spans
        self.turns: dict[int, Draft] = {}
        self.taken: list[tuple[int, int, int, list[list[Item]]]] = []

    def read(self) -> None:
        """Fill ``found``: first learn who is named, then settle who spoke."""
        at = 0
        for number, (start, end) in enumerate(self.paragraphs):
            inside: list[Quote] = []
            while at < len(self.quotes) and self.quotes[at].outer_start < end:
                inside.append(self.quotes[at])
                at += 1
            self._take(number, start, end, inside)
        told = {
            number: [item for sentence in sentences for item in sentence]
            for number, start, _, sentences in self.taken
            if not self._reason(start)
        }
        self.turns = find_turns(told, self.pack)
        for number, start, end, sentences in self.taken:
            self._read_paragraph(number, start, end, sentences)

    def _take(self, number: int, start: int, end: int, inside: list[Quote]) -> None:
        sentences = split(itemise(self.text, (start, end), inside, self.pack), self.text)
        self.taken.append((number, start, end, sentences))
        if self._reason(start):
            return
        dateline = _DATELINE.match(self.text, start, min(end, start + 90))
        opening = dateline.end() if dateline and self._is_dateline(dateline.group()) else start
        for sentence in sentences:
            if sentence[0].start < opening:
                sentence = [item for item in sentence if item.start >= opening]  # noqa: PLW2901
            self.cast.enter(sentence, self.text)

    def _reason(self, at: int) -> str | None:
        place = bisect_right(self.chrome_starts, at) - 1
        region = self.chrome[place] if place >= 0 else None
        return region.reason if region and at < region.end else None

    def _read_paragraph(
        self, number: int, start: int, end: int, sentences: list[list[Item]]
    ) -> None:
        reason = self._reason(start)
        cast, before = self.cast, (self.speaker, self.spoken_at)
        if reason:
            self.cast, self.speaker = Cast(self.pack), None
        dateline = _DATELINE.match(self.text, start, min(end, start + 90))
        opening = dateline.end() if dateline and self._is_dateline(dateline.group()) else start
        turn = self.turns.get(number)
        if turn is not None:
            self._settle(turn, number, reason)
        for sentence in [] if turn else sentences:
            late = sentence[0].start < opening
            begin = sum(item.start < opening for item in sentence) if late else 0
            self._read_sentence(sentence, begin, number, reason)
        if reason:
            self.cast = cast
            self.speaker, self.spoken_at = before

    @staticmethod
    def _is_dateline(head: str) -> bool:
        return "(" in head or (head.split(" ")[0].strip(",.").isupper() and len(head) > 6)

    def _read_sentence(
        self, items: list[Item], begin: int, number: int, reason: str | None
    ) -> None:
        state = read_sentence(self.text, items, begin, self.pack)
        drafts = state.drafts
        if not drafts or drafts[0].who is not None:
            self.cast.look_at(items[begin:], self.text)
        dangling, self.dangling = self.dangling, state.dangling
        subjects = [offsets(items, who) for who in speaking_subjects(state)]
        for draft in drafts:
            place = draft.cue[0] if draft.cue else draft.spans[0][0]
            while subjects and (subjects[0] is None or subjects[0][0] < place):
                self._view(subjects.pop(0), draft)
            announced = dangling is not None and draft.floating
            whole = replace(dangling, spans=draft.spans) if announced and dangling else draft
            dangling = None
            self._settle(whole, number, reason)

    def _view(self, subject: tuple[int, int] | None, draft: Draft) -> None:
        """Bring into view whoever is the subject of a verb that reports nothing here."""
        if subject is not None and subject != draft.who:
            entity = self.cast.resolve(self.text, *subject)
            if entity is not None:
                self.cast.bring(entity)

    def _settle(self, draft: Draft, number: int, reason: str | None) -> None:
        """Name the speaker of a draft and keep it."""
        entity = None
        if number - self.awaited[0] == 1 and not draft.floating:
            draft = self._from_before(draft)
        if draft.who is not None:
            entity = self.cast.resolve(self.text, *draft.who)
        elif draft.rule == "question":
            self._keep(draft, None, reason)
            return
        elif draft.floating:
            if self._goes_on(draft):
                return
            reach = 0 if draft.rule == "remark" else REACH
            if self.speaker is None or number - self.spoken_at > reach:
                self._await(draft, number)
                return
            entity = self.speaker
        else:
            entity = self.cast.focus[-1] if self.cast.focus else self.speaker
        if entity is not None:
            entity.spoke = True
            self.cast.bring(entity)
            self.speaker, self.spoken_at = entity, number
        self._keep(draft, entity, reason)

    def _await(self, draft: Draft, number: int) -> None:
        """Keep the place of a quotation that its paragraph leaves open: its cue is to come."""
        quote = self._quote_at(draft.spans[0][0])
        if quote is not None and not quote.closed:
            first = self.awaited if number - self.awaited[0] == 1 else (number, quote.start)
            self.awaited = (number, first[1])

    def _from_before(self, draft: Draft) -> Draft:
        """The draft with the paragraphs of its quotation that stand before its own."""
        start, self.awaited = self.awaited[1], (-REACH, 0)
        (first, end), *rest = draft.spans
        opens = self._quote_at(first) is not None
        return draft.with_spans(((start, end), *rest)) if opens else draft

    def _quote_at(self, start: int) -> Quote | None:
        at = bisect_right(self.starts, start) - 1
        found = self.quotes[at] if at >= 0 else None
        return found if found is not None and found.start == start else None

    def _goes_on(self, draft: Draft) -> bool:
        """Join a quotation that a new paragraph opens again to the statement it goes on with."""
        start, end = draft.spans[0]
        at = bisect_right(self.starts, start) - 1
        if at < 1 or not self.found or self.quotes[at - 1].closed:
            return False
        last, before = self.found[-1], self.quotes[at - 1]
        if last.end != before.end or before.end <= before.start:
            return False
        self.found[-1] = replace(last, end=end)
        return True

    def _keep(self, draft: Draft, entity: Entity | None, reason: str | None) -> None:
        first = len(self.found)
        who = draft.who
        for place, (start, stop) in enumerate(draft.spans):
            # English sets the comma of the reporting clause inside the marks.
            end = stop - 1 if self.source[stop - 1] == "," and stop - start > 1 else stop
            mention = None
            if who and not draft.elided:
                mention = self.source[who[0] : who[1]].removeprefix("-t").lstrip("-")
            self.found.append(
                StatementFound(
                    start=start,
                    end=end,
                    kind=StatementKind.DIRECT if draft.rule in _TURNS else self._kind(start, end),
                    speaker=entity.name if entity else None,
                    speaker_kind=entity.kind if entity else None,
                    mention=mention,
                    mention_start=who[1] - len(mention) if who and mention else None,
                    mention_end=who[1] if who else None,
                    role=entity.role if entity else None,
                    organisation=entity.organisation if entity else None,
                    cue=self.source[slice(*draft.cue)] if draft.cue else None,
                    cue_start=draft.cue[0] if draft.cue else None,
                    cue_end=draft.cue[1] if draft.cue else None,
                    act=draft.act,
                    relay=self.source[slice(*draft.relay)] if draft.relay else None,
                    continues=first if place else None,
                    chrome=reason,
                    rule=draft.rule,
                )
            )

    def _kind(self, start: int, end: int) -> StatementKind:
        """Direct when nine letters in ten stand in marks, indirect when none does."""
        at = max(0, bisect_right(self.starts, start) - 1)
        inside = 0
        while at < len(self.quotes) and self.quotes[at].outer_start < end:
            quote = self.quotes[at]
            inside += max(0, min(end, quote.end) - max(start, quote.start))
            at += 1
        if inside == 0:
            return StatementKind.INDIRECT
        share = inside / (end - start)
        return StatementKind.DIRECT if share >= 0.9 else StatementKind.MIXED


def find_statements(
    article: Article, chrome: tuple[Region, ...]
) -> tuple[tuple[StatementFound, ...], tuple[SpeakerFound, ...]]:
    """Statements and speakers of the article, in the order of the text.

    Statements that lie in a ``chrome`` region carry its reason, and nobody outside is taken
    for their speaker or the other way round. The outlet's own voice is left out.
    """
    reader = ArticleReader(article, chrome)
    reader.read()
    return tuple(reader.found), reader.cast.speakers()
