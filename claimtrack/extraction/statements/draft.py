"""A statement before its speaker is known."""

from dataclasses import dataclass, replace

from claimtrack.domain.reading import Act
from claimtrack.extraction.text.items import Item

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
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

    def with_spans(self, spans: tuple[Span, ...]) -> "Draft":
        """The same statement with its content."""
        return replace(self, spans=spans)


def content_span(items: list[Item], first: int, end: int) -> Span | None:
    """Offsets of items ``first`` to ``end`` (excluded) without outer blanks, marks and commas.

    A lone quotation gives its content; one at an edge of a longer clause keeps its marks.
    """
    while (
        first < end
        and items[first].shape == "p"
        and items[first].low not in ("(", "<", "$", "€", "£")
    ):
        first += 1
    while end > first and items[end - 1].shape == "p" and items[end - 1].low not in (")", "%", ">"):
        end -= 1
    if end <= first:
        return None
    quote = items[first].quote
    if quote is not None and end == first + 1:
        return quote.start, quote.end
    return items[first].start, items[end - 1].end
