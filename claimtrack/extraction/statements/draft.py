"""A statement before its speaker is known."""

from claimtrack.domain.reading import Act
from claimtrack.domain.record import changed, record
from claimtrack.extraction.text.items import Item

Span = tuple[int, int]
"""Start and end in the text."""
Range = tuple[int, int]
"""First item and end in a sentence."""
_OPENING = ("(", "<", "$", "€", "£")
"""Marks that begin what is said, though they are no words."""
_CLOSING = (")", "%", ">")
"""Marks that end it."""


@record(frozen=True, slots=True)
class Draft:
    """One statement of a sentence.

    ``spans``: the content, in one or two pieces. ``who``: the mention's place in the text, None
    where nobody is named; ``elided`` where it is the subject of another verb. ``floating``: a
    quotation without any cue, which the last speaker goes on saying. ``relay``: the place of the
    agency spoken to.
    """

    spans: tuple[Span, ...]
    who: Span | None
    cue: Span | None
    act: Act
    rule: str
    relay: Span | None = None
    floating: bool = False
    elided: bool = False

    @property
    def place(self) -> int:
        """Where its cue stands, or its content where it has none."""
        return self.cue[0] if self.cue else self.spans[0][0]

    def announced_by(self, cue: "Draft | None") -> "Draft":
        """A quotation without any cue, with the one that the sentence before has left open."""
        if cue is None or not self.floating:
            return self
        return cue.with_spans(self.spans)

    def with_spans(self, spans: tuple[Span, ...]) -> "Draft":
        """The same statement with its content."""
        return changed(self, spans=spans)


def content_span(items: list[Item], first: int, end: int) -> Span | None:
    """Offsets of items ``first`` to ``end`` (excluded) without outer blanks, marks and commas.

    A lone quotation gives its content; one at an edge of a longer clause keeps its marks.
    """
    first, end = _without_marks(items, (first, end), _OPENING, _CLOSING)
    if end <= first:
        return None
    quote = items[first].quote
    if quote is not None and end == first + 1:
        return quote.start, quote.end
    return items[first].start, items[end - 1].end


def offsets(items: list[Item], who: Range | None) -> Span | None:
    """The offsets of a range of items, outer marks left out."""
    if who is None:
        return None
    first, end = _without_marks(items, who, (), (")",))
    return (items[first].start, items[end - 1].end) if end > first else None


def _without_marks(
    items: list[Item], stretch: Range, opening: tuple[str, ...], closing: tuple[str, ...]
) -> Range:
    """The range without the marks at its edges, save those that belong to it."""
    first, end = stretch
    while first < end and _is_outer(items[first], opening):
        first += 1
    while end > first and _is_outer(items[end - 1], closing):
        end -= 1
    return first, end


def _is_outer(item: Item, inner: tuple[str, ...]) -> bool:
    return item.shape == "p" and item.low not in inner
