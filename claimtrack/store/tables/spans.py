"""Where words stand in a snapshot's text: W3C-style selectors, in code points, end excluded."""

from dataclasses import dataclass

CONTEXT = 32
"""Code points of context kept on either side, as the W3C annotation examples do."""


@dataclass(frozen=True, slots=True)
class Span:
    """The words themselves, what stands before and after them, and where they start and end."""

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int

    def holds_in(self, text: str) -> bool:
        """Whether the text still has these words, and this context, at this place."""
        return self == span_of(text, self.start, self.end)


def span_of(text: str, start: int, end: int) -> Span:
    """The span of ``text[start:end]`` with its context."""
    return Span(
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        start=start,
        end=end,
    )
