"""Statements before their speakers are known."""

from dataclasses import dataclass

from claimtrack.domain.reading import StatementKind


@dataclass(slots=True)
class Draft:
    """A stretch somebody says, with the words that name the speaker.

    ``who``: span of the subject's words; ``pronoun``: one inverted into the verb;
    ``again``: True where the speaker is the one who spoke last ("ajoutant que").
    ``order``: where in the text the speaker is named, for resolving in reading order.
    """

    start: int
    end: int
    kind: StatementKind
    order: int
    who: tuple[int, int] | None = None
    pronoun: str | None = None
    again: bool = False
    cue: tuple[int, int] | None = None
    act: str = "says"
    relay: str | None = None
    continues: int | None = None
    confidence: float = 0.6
    rule: str = ""


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks, commas, marks and closing stops at its ends."""
    while start < end and text[start] in " ,;:\t\u00a0\u202f\n\"“”–—-…":
        start += 1
    while end > start and text[end - 1] in " ,;:.\t\u00a0\u202f\n–—-…":
        end -= 1
    return start, end
