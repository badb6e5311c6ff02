"""The turns of a printed interview, paragraph after paragraph: "NAME: …", "Q: …", "– …"."""

from collections import Counter

from claimtrack.domain.reading import Act
from claimtrack.extraction.statements.draft import Draft, Span, content_span
from claimtrack.extraction.text.items import Item, Language

LONGEST_NAME = 5
"""Items before the colon."""
FEWEST_TURNS = 2
"""Turns of each of two speakers: "Paris: 12" in a list of towns is no interview."""
_DASHES = frozenset(["–", "—", "-"])
_ASKS = frozenset(["q"])
_ANSWERS = frozenset(["a", "r"])
_FIRST_PERSON = frozenset(
    [
        "je",
        "j'",
        "nous",
        "vous",
        "moi",
        "i",
        "we",
        "you",
        "i'm",
        "my",
        "our",
        "mon",
        "ma",
        "mes",
        "vos",
        "votre",
        "your",
    ]
)


def _label_end(items: list[Item], pack: Language) -> int | None:
    """The last item of the opening name or letter, its colon; None where there is none."""
    for at, item in enumerate(items[: LONGEST_NAME + 1]):
        if item.low == ":" and at:
            return at
        if at == 1 and item.low in _DASHES and items[0].low.rstrip(".") in _ASKS | _ANSWERS:
            return at
        named = item.shape == "C" or item.low in pack.names.particles | set(pack.names.titles)
        if not named:
            return None
    return None


def find_turns(paragraphs: dict[int, list[Item]], pack: Language) -> dict[int, Draft]:
    """Paragraph number to the statement it is, where the article is an interview.

    Two speakers must take turns, and most turns speak of "I", "we" or "you". Turns open with a
    name, with "Q:" and "A:", or with a dash; then the one asked is whoever was last in view.
    """
    turns: dict[int, tuple[str, Draft]] = {}
    personal = 0
    for number, items in paragraphs.items():
        dash = bool(items) and items[0].low in _DASHES
        end = 0 if dash else _label_end(items, pack)
        span = content_span(items, end + 1, len(items)) if end is not None else None
        if end is None or span is None or len(items) - end < 4:
            continue
        name = _asked(items) if dash else " ".join(item.low for item in items[:end])
        turns[number] = (name, _turn(name, span, (items[0].start, items[end - 1].end)))
        personal += any(item.low in _FIRST_PERSON for item in items[end:])
    counts = Counter(name for name, _ in turns.values())
    speakers = [name for name, count in counts.items() if count >= FEWEST_TURNS]
    if len(speakers) < 2 or personal * 2 < len(turns):
        return {}
    return {number: draft for number, (name, draft) in turns.items() if name in speakers}


def _asked(items: list[Item]) -> str:
    """Whether a turn after a dash asks or answers."""
    return "q" if any(item.low == "?" for item in items[-2:]) else "a"


def _turn(name: str, span: Span, label: Span) -> Draft:
    letter = name.rstrip(".")
    if letter in _ASKS:
        return Draft((span,), None, None, Act.ASKS, "question")
    if letter in _ANSWERS:
        return Draft((span,), None, None, Act.SAYS, "turn")
    return Draft((span,), label, None, Act.SAYS, "turn")
