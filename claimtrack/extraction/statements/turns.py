"""The turns of a printed interview, paragraph after paragraph: "NAME: …", "Q: …", "– …"."""

from collections import Counter
from collections.abc import Collection, Iterable

from claimtrack.domain.reading import Act
from claimtrack.domain.record import record
from claimtrack.extraction.statements.draft import Draft, Span, content_span
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import find_word, holds, word_at

LONGEST_NAME = 5
"""Items before the colon."""
FEWEST_TURNS = 2
"""Turns of each of two speakers: "Paris: 12" in a list of towns is no interview."""
_FEWEST_WORDS = 4
"""Items of a turn, its colon included."""
_QUESTION = 45
"""Items of a question of an interview, at most."""
_DASHES = frozenset(["–", "—", "-"])
_ASKER, _ASKED = "?", "!"
"""Stand for the names of the two where turns open with a letter or a dash."""


@record(frozen=True, slots=True)
class _Turn:
    """What one of ``name`` says in a paragraph; ``personal``: with "I", "we" or "you"."""

    name: str
    label: Span
    content: Span
    personal: bool

    @property
    def draft(self) -> Draft:
        """The statement it is; a name is its speaker, else the one asked was last in view."""
        if self.name == _ASKER:
            return Draft((self.content,), None, None, Act.ASKS, "question")
        who = None if self.name == _ASKED else self.label
        return Draft((self.content,), who, None, Act.SAYS, "turn")


def find_turns(paragraphs: dict[int, list[Item]], pack: Language) -> dict[int, Draft]:
    """Paragraph number to the statement it is, where the article is an interview.

    Two speakers must take turns, and most turns speak of "I", "we" or "you". Turns open with a
    name, with "Q:" and "A:", or with a dash; then the one asked is whoever was last in view.
    """
    turns = _all_turns(paragraphs, pack)
    speakers = _speakers(turns.values())
    if len(speakers) < 2 or not _is_personal(turns.values()):
        return _quoted_answers(paragraphs)
    return {number: turn.draft for number, turn in turns.items() if turn.name in speakers}


def _quoted_answers(paragraphs: dict[int, list[Item]]) -> dict[int, Draft]:
    """The answers in quotation marks of an interview whose questions stand without any.

    Twice a quotation alone must follow a paragraph that asks; then each that follows a short
    paragraph without marks is an answer.
    """
    answers, asked = {}, 0
    before: list[Item] = []
    for number, items in paragraphs.items():
        quote = _whole_quotation(items)
        if quote is not None and before and _may_ask(before):
            answers[number] = Draft((quote,), None, None, Act.SAYS, "turn")
            asked += holds(before[-1:], ("?",))
        before = items
    return answers if asked >= FEWEST_TURNS else {}


def _whole_quotation(items: list[Item]) -> Span | None:
    """The one quotation that a paragraph is; None where it holds anything else."""
    quotes = [item.quote for item in items if item.quote is not None]
    if len(quotes) != 1 or any(item.shape not in "pq" for item in items):
        return None
    return quotes[0].start, quotes[0].end


def _may_ask(items: list[Item]) -> bool:
    """Whether a paragraph is short and quotes nobody: a question, or a word to go on with."""
    return len(items) <= _QUESTION and all(item.quote is None for item in items)


def _all_turns(paragraphs: dict[int, list[Item]], pack: Language) -> dict[int, _Turn]:
    """Paragraph number to the turn it is, where it is one."""
    turns = {}
    for number, items in paragraphs.items():
        turn = _turn(items, pack)
        if turn is not None:
            turns[number] = turn
    return turns


def _is_personal(turns: Collection[_Turn]) -> bool:
    """Whether at least every other turn is one of somebody who talks to somebody."""
    return sum(turn.personal for turn in turns) * 2 >= len(turns)


def _speakers(turns: Iterable[_Turn]) -> set[str]:
    """Those who speak more than once."""
    counts = Counter(turn.name for turn in turns)
    return {name for name, count in counts.items() if count >= FEWEST_TURNS}


def _turn(items: list[Item], pack: Language) -> _Turn | None:
    """The turn that a paragraph is, by its opening; None where it is none."""
    label = _label(items, pack)
    if label is None or len(items) - label[1] < _FEWEST_WORDS:
        return None
    name, end = label
    content = content_span(items, end + 1, len(items))
    if content is None:
        return None
    personal = find_word(items, pack.quotations.dialogue, end, len(items)) is not None
    return _Turn(name, (items[0].start, items[end - 1].end), content, personal)


def _label(items: list[Item], pack: Language) -> tuple[str, int] | None:
    """(who speaks, the dash or colon behind the name) of a paragraph's opening."""
    if word_at(items, 0) in _DASHES:
        return _side(items), 0
    end = _label_end(items, pack)
    return None if end is None else (_name(items[:end], pack), end)


def _label_end(items: list[Item], pack: Language) -> int | None:
    """The last item of the opening name or letter, its colon; None where there is none."""
    if _opens_with_letter(items, pack):
        return 1
    colon = find_word(items, (":",), 0, min(len(items), LONGEST_NAME + 1))
    if not colon:
        return None
    return colon if all(_is_name(item, pack) for item in items[:colon]) else None


def _opens_with_letter(items: list[Item], pack: Language) -> bool:
    """As in "Q - …"."""
    return word_at(items, 1) in _DASHES and _letter(items[0].low, pack) is not None


def _is_name(item: Item, pack: Language) -> bool:
    """Whether the item may be part of a name before a colon."""
    if item.shape == "C":
        return True
    return item.low in pack.names.particles or item.low in pack.names.titles


def _letter(label: str, pack: Language) -> str | None:
    """Which of the two the letter stands for ("Q.", "A"); None for a name."""
    label = label.rstrip(".")
    if label in pack.quotations.questions:
        return _ASKER
    return _ASKED if label in pack.quotations.answers else None


def _name(label: list[Item], pack: Language) -> str:
    """The name before a colon, or which of the two its letter stands for."""
    name = " ".join(item.low for item in label)
    return _letter(name, pack) or name


def _side(items: list[Item]) -> str:
    """Whether a turn after a dash asks or answers."""
    return _ASKER if holds(items[-2:], ("?",)) else _ASKED
