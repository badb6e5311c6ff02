"""Whose figure goes on: the outlet's next one is the source's before, where it is of one sort."""

from typing import TYPE_CHECKING

from claimtrack.domain.reading import NumeralKind, StatementFound
from claimtrack.extraction.attribution.patterns import part_closing, part_opening, whole

if TYPE_CHECKING:
    from claimtrack.extraction.claims.context import ArticleContext
    from claimtrack.extraction.claims.counted import Candidate

_POLL = 700
"""Characters in which a share without a source goes on with the poll before."""
_PEOPLE = 4000
"""The same where the share is one of people: those asked."""
_SHARES = frozenset((NumeralKind.PERCENT, NumeralKind.POINTS))
"""Kinds of numerals that polls are made of."""
_OF_THEM = 12
"""Characters behind a figure in which "of them" stands."""
_BLANKS = 3
"""Signs between two sentences of one paragraph at most."""


class SourceBefore:
    """The source of the last figure, and that of the last poll, of one article."""

    def __init__(self, page: "ArticleContext") -> None:
        self._page = page
        self._poll: tuple[str, int] | None = None
        """Whose poll the last share came from, and where it ends."""
        self._last: tuple[str, Candidate] | None = None
        """Whose the last figure was, and which."""

    @property
    def poll(self) -> str | None:
        """Whose poll was told of last."""
        return self._poll[0] if self._poll is not None else None

    def goes_on(self, candidate: "Candidate", statement: StatementFound | None) -> str | None:
        """Whose figure the outlet goes on with; None in somebody's own words."""
        if statement is not None and statement.speaker is not None:
            return self._of_poll(candidate) if self._are_asked(statement) else None
        return self._of_poll(candidate) or self._of_last(candidate)

    def note(self, candidate: "Candidate", source: str | None, *, said: bool) -> None:
        """Remember whose a figure is; one of nobody's ends what could go on.

        ``said``: somebody says it, or "according to" names them. Whose it is for another reason
        ("the army plans to move 500") says nothing of the next figure.
        """
        goes_on = self._last is not None and self._last[0] == source
        self._last = (source, candidate) if source is not None and (said or goes_on) else None
        self._note_poll(candidate, source)

    def _are_asked(self, statement: StatementFound) -> bool:
        """Whether those asked say so, as in "selon eux, 40 % …", and nobody with a name."""
        if statement.speaker_kind in ("group", "unnamed"):
            return True
        return self._page.are_people((statement.speaker or "").lower())

    def _of_poll(self, candidate: "Candidate") -> str | None:
        """The poll that a share goes on with: "…, le parti n'obtient que 5 %" after "selon BVA"."""
        if candidate.numeral.kind not in _SHARES or self._poll is None:
            return None
        name, end = self._poll
        people = candidate.head is not None and self._page.are_people(candidate.head)
        return name if candidate.start - end < (_PEOPLE if people else _POLL) else None

    def _of_last(self, candidate: "Candidate") -> str | None:
        """Whose figure the outlet goes on with in the next sentence, of the same thing.

        "The harbour office said 40 boats were sunk. Along the coast, 90 were sunk."
        """
        if self._last is None:
            return None
        name, before = self._last
        alike = _is_of_one(before, candidate) or self._is_part(before, candidate)
        return name if alike and self._is_next(before, candidate) else None

    def _is_part(self, before: "Candidate", candidate: "Candidate") -> bool:
        """Whether a figure is told as a part of the one before: "Among them, 12 children"."""
        if candidate.numeral.kind is not before.numeral.kind:
            return False
        text, code, sentence = self._page.text, self._page.code, candidate.sentence
        behind = text[candidate.start : candidate.end + _OF_THEM]
        led = part_opening(code).search(text, sentence[0], candidate.start)
        return led is not None or part_closing(code).search(behind) is not None

    def _is_next(self, before: "Candidate", candidate: "Candidate") -> bool:
        """Whether a figure stands in the sentence of another one or in the next, in a paragraph."""
        between = self._page.text[before.sentence[1] : candidate.sentence[0]]
        return before.sentence == candidate.sentence or (
            len(between) <= _BLANKS and "\n" not in between
        )

    def _note_poll(self, candidate: "Candidate", source: str | None) -> None:
        """Remember whose poll a share comes from, and where that was said last."""
        if candidate.numeral.kind not in _SHARES or source is None:
            return
        goes_on = self._poll is not None and self._poll[0] == source
        sentence = self._page.text[slice(*candidate.sentence)]
        if goes_on or whole(self._page.code, "polls").search(sentence):
            self._poll = (source, candidate.end)


def _is_of_one(before: "Candidate", candidate: "Candidate") -> bool:
    """Whether two figures are of one sort: both shares, of one noun, or of one measure."""
    if candidate.numeral.kind is not before.numeral.kind:
        return False
    if candidate.numeral.kind in _SHARES:
        return True
    if _counts_the_same(candidate):
        return True
    same = candidate.measure is not None and candidate.measure == before.measure
    return same or (candidate.head is not None and candidate.head == before.head)


def _counts_the_same(candidate: "Candidate") -> bool:
    """Whether a bare number stands without a noun: "About 53,000 took part last week"."""
    numeral = candidate.numeral
    if numeral.kind is not NumeralKind.NUMBER or candidate.counted.head is not None:
        return False
    return numeral.quantity.value is not None and not candidate.unit
