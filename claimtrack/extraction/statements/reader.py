"""Who said what in one article."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from claimtrack.domain.reading import Act, Article, Region, SpeakerFound, StatementFound
from claimtrack.domain.record import changed, record
from claimtrack.extraction.speakers.coreference import Cast
from claimtrack.extraction.speakers.entity import Entity
from claimtrack.extraction.statements.crossheads import is_crosshead, with_speakers
from claimtrack.extraction.statements.draft import Draft, Span
from claimtrack.extraction.statements.headlines import Headlines
from claimtrack.extraction.statements.sentence import read_sentence, speaking_subjects
from claimtrack.extraction.statements.signatures import cut_signature, find_signatures
from claimtrack.extraction.statements.statement import StatementWriter
from claimtrack.extraction.statements.turns import find_turns
from claimtrack.extraction.text.items import Item, Language, itemise, language, plain, split
from claimtrack.extraction.text.quotes import QuoteIndex, find_quotes
from claimtrack.extraction.text.sentences import paragraphs

_DATELINE = re.compile(
    r"(?:\([\w/ .,-]{2,30}\)|[A-ZÀ-Þ][\w.,'/ -]{1,40}?)"
    r"(?:\s?\([\w/ .,-]{2,30}\))?(?:,\s\w+\.?\s\d{1,2})?\s?[-–—]\s(?=\S)"
)
_LONGEST_DATELINE = 90
_NOBODY = ("question", "nobody")
"""Rules of what no speaker of the article says."""
REACH = 3
"""Paragraphs over which a quotation without a cue belongs to the last speaker."""


def find_statements(
    article: Article, chrome: tuple[Region, ...]
) -> tuple[tuple[StatementFound, ...], tuple[SpeakerFound, ...]]:
    """Statements and speakers of the article, in the order of the text.

    Statements that lie in a ``chrome`` region carry its reason, and nobody outside is taken
    for their speaker or the other way round. The outlet's own voice is left out.
    """
    reader = ArticleReader(article, chrome)
    reader.read()
    return tuple(reader.statements), reader.cast.speakers()


@record(frozen=True, slots=True)
class Paragraph:
    """One paragraph: ``opening`` is where it begins after a dateline, ``reason`` its chrome's."""

    number: int
    opening: int
    sentences: list[list[Item]]
    reason: str | None

    @property
    def items(self) -> list[Item]:
        """Its words and marks."""
        return [item for sentence in self.sentences for item in sentence]

    def dateline(self, sentence: list[Item]) -> int:
        """How many items of a sentence belong to the dateline."""
        if sentence[0].start >= self.opening:
            return 0
        return sum(item.start < self.opening for item in sentence)


class ArticleReader:
    """Reads one article paragraph by paragraph."""

    def __init__(self, article: Article, chrome: tuple[Region, ...]) -> None:
        """Nothing is read yet."""
        self.text = plain(article.text)
        self.pack: Language = language(article.lang)
        self.chrome = sorted(chrome, key=lambda region: region.start)
        self.chrome_starts = [region.start for region in self.chrome]
        self.cast = Cast(self.pack)
        self.headlines = Headlines(self.text, self.pack)
        self.statements: list[StatementFound] = []
        self.heads: list[int] = []
        self.speaker: Entity | None = None
        self.spoken_at = -REACH
        self.dangling: Draft | None = None
        self.awaited = (-REACH, 0)
        self.signed: dict[int, Span] = {}
        self.spans = paragraphs(article.text)
        self.quotes = QuoteIndex(find_quotes(self.text, self.spans))
        self.writer = StatementWriter(article.text, self.quotes, self.pack)

    def read(self) -> None:
        """Fill ``statements``: first learn who is named, then settle who spoke."""
        everything = list(self._paragraphs())
        article = [paragraph for paragraph in everything if not paragraph.reason]
        turns = self._turns(article)
        self.signed = find_signatures({each.number: each.items for each in article}, self.pack)
        for paragraph in everything:
            self._read_paragraph(paragraph, turns.get(paragraph.number))
        self.statements = with_speakers(self.text, self.statements, self.heads)

    def _turns(self, article: list[Paragraph]) -> dict[int, Draft]:
        """The turns of an interview by their paragraphs, once all who are named are known."""
        for paragraph in article:
            self._enter(paragraph)
        return find_turns({each.number: each.items for each in article}, self.pack)

    def _enter(self, paragraph: Paragraph) -> None:
        """Learn who is named in it."""
        for sentence in paragraph.sentences:
            self.cast.enter(sentence[paragraph.dateline(sentence) :], self.text)

    def _paragraphs(self) -> Iterator[Paragraph]:
        for number, (start, end) in enumerate(self.spans):
            quotes = self.quotes.opened_between(start, end)
            items = self.headlines.read(itemise(self.text, (start, end), quotes, self.pack))
            sentences = split(items, self.text, inverts=self.pack.quotations.inverts)
            sentences = cut_signature(sentences, self.pack)
            yield Paragraph(number, self._opening(start, end), sentences, self._reason(start))

    def _opening(self, start: int, end: int) -> int:
        """Where a paragraph begins after its dateline."""
        match = _DATELINE.match(self.text, start, min(end, start + _LONGEST_DATELINE))
        return match.end() if match and _is_dateline(match.group()) else start

    def _reason(self, at: int) -> str | None:
        """Why the passage is page furniture; None where it is the article."""
        place = bisect_right(self.chrome_starts, at) - 1
        region = self.chrome[place] if place >= 0 else None
        return region.reason if region and at < region.end else None

    def _read_paragraph(self, paragraph: Paragraph, turn: Draft | None) -> None:
        """Read it with the article's speakers; page furniture has a cast of its own."""
        if not paragraph.reason:
            self._read_sentences(paragraph, turn)
            return
        before = (self.cast, self.speaker, self.spoken_at)
        self.cast, self.speaker = Cast(self.pack), None
        self._read_sentences(paragraph, turn)
        self.cast, self.speaker, self.spoken_at = before

    def _read_sentences(self, paragraph: Paragraph, turn: Draft | None) -> None:
        if turn is not None:
            self._settle(turn, paragraph)
            return
        last = paragraph.number + 1 == len(self.spans)
        if is_crosshead(self.text, paragraph.items, last=last) and self.dangling is None:
            self._keep_head(paragraph)
            return
        for sentence in paragraph.sentences:
            self._read_sentence(sentence, paragraph)

    def _keep_head(self, paragraph: Paragraph) -> None:
        """Keep a heading in marks: who says so is known once all is read."""
        quote = paragraph.items[0].quote
        if quote is None or paragraph.reason:
            return
        self.heads.append(len(self.statements))
        span = ((quote.start, quote.end),)
        self._keep(Draft(span, None, None, Act.SAYS, "crosshead"), None, paragraph)

    def _read_sentence(self, items: list[Item], paragraph: Paragraph) -> None:
        begin = paragraph.dateline(items)
        state = read_sentence(self.text, items, begin, self.pack)
        if not state.drafts or state.drafts[0].who is not None:
            self.cast.look_at(items[begin:], self.text)
        if not state.drafts:
            self.cast.look_at_actor(items[begin:], self.text)
        dangling, self.dangling = self.dangling, state.dangling
        subjects = speaking_subjects(state)
        for draft in state.drafts:
            self._view(subjects, draft)
            self._settle(draft.announced_by(dangling), paragraph)
            dangling = None

    def _view(self, subjects: list[Span], draft: Draft) -> None:
        """Bring into view those before a draft who are subjects of verbs that report nothing."""
        while subjects and subjects[0][0] < draft.place:
            subject = subjects.pop(0)
            if subject != draft.who:
                self._bring(subject)

    def _bring(self, mention: Span) -> None:
        entity = self.cast.resolve(self.text, *mention)
        if entity is not None:
            self.cast.bring(entity)

    def _settle(self, draft: Draft, paragraph: Paragraph) -> None:
        """Name the speaker of a draft and keep it."""
        if draft.floating:
            self._settle_floating(draft, paragraph)
            return
        if paragraph.number - self.awaited[0] == 1:
            draft = self._from_before(draft)
        if draft.rule in _NOBODY:
            self._keep(draft, None, paragraph)
        else:
            self._attribute(draft, self._speaker_of(draft, paragraph.number), paragraph)

    def _speaker_of(self, draft: Draft, number: int) -> Entity | None:
        """Whoever its mention stands for; without one, who was last in view."""
        if draft.who is None:
            return self.cast.focus.last or self.speaker
        if self.cast.is_anyone(self.text[slice(*draft.who)]):
            return self._body_in_view(number)
        return self.cast.resolve(self.text, *draft.who)

    def _body_in_view(self, number: int) -> Entity | None:
        """The body that spoke last: who "on" is in "« … », dit-on" behind what it said."""
        last = self.cast.focus.last
        if last is None or not last.is_body:
            return None
        return last if number - self.spoken_at <= REACH else None

    def _settle_floating(self, draft: Draft, paragraph: Paragraph) -> None:
        """A quotation without a cue: it goes on, or the last speaker says it, or it waits."""
        if self._goes_on(draft):
            return
        if paragraph.number in self.signed:
            name = self.signed[paragraph.number]
            self._attribute(draft, self.cast.resolve(self.text, *name), paragraph)
            return
        if self.speaker is None or not self._is_within_reach(draft, paragraph):
            self._await(draft, paragraph.number)
        else:
            self._attribute(draft, self.speaker, paragraph)

    def _is_within_reach(self, draft: Draft, paragraph: Paragraph) -> bool:
        """Whether the last speaker is near enough; a mere remark stays in its paragraph."""
        reach = 0 if draft.rule == "remark" else REACH
        return paragraph.number - self.spoken_at <= reach

    def _attribute(self, draft: Draft, entity: Entity | None, paragraph: Paragraph) -> None:
        """Keep a draft as what ``entity`` says, who is the last speaker from now on."""
        if entity is not None:
            entity.spoke = True
            self.cast.bring(entity)
            self.speaker, self.spoken_at = entity, paragraph.number
        self._keep(draft, entity, paragraph)

    def _keep(self, draft: Draft, entity: Entity | None, paragraph: Paragraph) -> None:
        first = len(self.statements)
        self.statements += self.writer.statements(draft, entity, paragraph.reason, first)

    def _await(self, draft: Draft, number: int) -> None:
        """Keep the place of a quotation that its paragraph leaves open: its cue is to come."""
        quote = self.quotes.starting(draft.spans[0][0])
        if quote is not None and not quote.closed:
            first = self.awaited if number - self.awaited[0] == 1 else (number, quote.start)
            self.awaited = (number, first[1])

    def _from_before(self, draft: Draft) -> Draft:
        """The draft with the paragraphs of its quotation that stand before its own."""
        start, self.awaited = self.awaited[1], (-REACH, 0)
        (first, end), *rest = draft.spans
        opens = self.quotes.starting(first) is not None
        return draft.with_spans(((start, end), *rest)) if opens else draft

    def _goes_on(self, draft: Draft) -> bool:
        """Join a quotation that a new paragraph opens again to the statement it goes on with."""
        start, end = draft.spans[0]
        if not self._is_reopened(start):
            return False
        self.statements[-1] = changed(self.statements[-1], end=end)
        return True

    def _is_reopened(self, start: int) -> bool:
        """Whether the last statement is a quotation that its paragraph left open."""
        before = self.quotes.before(start)
        if before is None or before.closed or not self.statements:
            return False
        return self.statements[-1].end == before.end > before.start


def _is_dateline(head: str) -> bool:
    """Whether the text before a dash is a place or an agency, and not a name."""
    return "(" in head or (head.split(" ")[0].strip(",.").isupper() and len(head) > 6)
