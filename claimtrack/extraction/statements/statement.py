"""A draft with its speaker, as the statements of a reading."""

from claimtrack.domain.reading import StatementFound, StatementKind
from claimtrack.extraction.speakers.entity import Entity
from claimtrack.extraction.statements.draft import Draft, Span
from claimtrack.extraction.text.items import Language
from claimtrack.extraction.text.quotes import QuoteIndex
from claimtrack.extraction.text.walk import without_tie

_TURNS = ("turn", "question")
_DIRECT = 0.9
"""Share of a statement's letters in marks from which it is a quotation."""
Printed = tuple[str | None, int | None, int | None]
"""Words as printed, their start and end; None where there are none."""


class StatementWriter:
    """Writes the statements of one article, whose text is ``source``."""

    def __init__(self, source: str, quotes: QuoteIndex, pack: Language) -> None:
        """``source`` as printed, with its own apostrophes and spaces."""
        self._source = source
        self._quotes = quotes
        self._pack = pack

    def statements(
        self, draft: Draft, entity: Entity | None, reason: str | None, first: int
    ) -> list[StatementFound]:
        """One for each piece of the content; ``first``: the place of the first of them.

        ``reason``: why the passage is page furniture.
        """
        name, kind, role, organisation = _identity(entity)
        mention, mention_start, mention_end = self._mention(draft)
        cue, cue_start, cue_end = self._printed(draft.cue)
        relay, _, _ = self._printed(draft.relay)
        return [
            StatementFound(
                start=start,
                end=end,
                kind=self._kind(draft.rule, start, end),
                speaker=name,
                speaker_kind=kind,
                mention=mention,
                mention_start=mention_start,
                mention_end=mention_end,
                role=role,
                organisation=organisation,
                cue=cue,
                cue_start=cue_start,
                cue_end=cue_end,
                act=draft.act,
                relay=relay,
                continues=first if place else None,
                chrome=reason,
                rule=draft.rule,
            )
            for place, (start, end) in enumerate(map(self._without_comma, draft.spans))
        ]

    def _printed(self, span: Span | None) -> Printed:
        return (self._source[slice(*span)], *span) if span is not None else (None, None, None)

    def _mention(self, draft: Draft) -> Printed:
        """The words that name the speaker; they stand elsewhere where they are left out."""
        if draft.who is None:
            return None, None, None
        start, end = draft.who
        if draft.elided:
            return None, None, end
        mention = without_tie(self._source[start:end], self._pack)
        return mention, end - len(mention) if mention else None, end

    def _without_comma(self, span: Span) -> Span:
        """English sets the comma of the reporting clause inside the marks."""
        start, end = span
        comma = self._source[end - 1] == "," and end - start > 1
        return start, end - comma

    def _kind(self, rule: str, start: int, end: int) -> StatementKind:
        """Direct when nine letters in ten stand in marks, indirect when none does."""
        if rule in _TURNS:
            return StatementKind.DIRECT
        share = self._quotes.share(start, end)
        if share == 0:
            return StatementKind.INDIRECT
        return StatementKind.DIRECT if share >= _DIRECT else StatementKind.MIXED


def _identity(entity: Entity | None) -> tuple[str | None, str | None, str | None, str | None]:
    """Name, kind, role and organisation of a speaker."""
    if entity is None:
        return None, None, None, None
    return entity.name, entity.kind, entity.role, entity.organisation
