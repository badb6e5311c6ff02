"""The turns of a printed interview: "NAME: what is said", paragraph after paragraph."""

from collections import Counter

from claimtrack.domain.reading import Act
from claimtrack.extraction.sentences_items import Item, Language
from claimtrack.extraction.statements_draft import Draft, Span, content_span

LONGEST_NAME = 5
"""Items before the colon."""
FEWEST_TURNS = 2
"""Turns of each of two speakers: "Paris: 12" in a list of towns is no interview."""
_FIRST_PERSON = frozenset(["je", "j'", "nous", "vous", "moi", "i", "we", "you", "i'm", "my", "our"])


def _name_end(items: list[Item], pack: Language) -> int | None:
    """The item of the colon after an opening name; None where there is none."""
    for at, item in enumerate(items[: LONGEST_NAME + 1]):
        if item.low == ":" and at:
            return at
        named = item.shape == "C" or item.low in pack.names.particles | set(pack.names.titles)
        if not named:
            return None
    return None


def find_turns(paragraphs: dict[int, list[Item]], pack: Language) -> dict[int, Draft]:
    """Paragraph number to the statement it is, where the article is an interview.

    Two speakers must take turns, and most turns speak of "I", "we" or "you".
    """
    turns: dict[int, tuple[str, Draft]] = {}
    personal = 0
    for number, items in paragraphs.items():
        colon = _name_end(items, pack)
        span = content_span(items, colon + 1, len(items)) if colon is not None else None
        if colon is None or span is None or len(items) - colon < 4:
            continue
        who: Span = (items[0].start, items[colon - 1].end)
        name = " ".join(item.low for item in items[:colon])
        turns[number] = (name, Draft((span,), who, None, Act.SAYS, "turn"))
        personal += any(item.low in _FIRST_PERSON for item in items[colon:])
    counts = Counter(name for name, _ in turns.values())
    speakers = [name for name, count in counts.items() if count >= FEWEST_TURNS]
    if len(speakers) < 2 or personal * 2 < len(turns):
        return {}
    return {number: draft for number, (name, draft) in turns.items() if name in speakers}
