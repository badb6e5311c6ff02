"""A sentence as its items, for tests of the rules that look at words around words."""

from claimtrack.extraction.statements.sentence_state import SentenceState
from claimtrack.extraction.text.items import Item, Language, itemise, language, plain
from claimtrack.extraction.text.quotes import find_quotes


def items_of(text: str, lang: str) -> tuple[list[Item], Language]:
    """The items of ``text`` and the tables of its language."""
    usual, pack, span = plain(text), language(lang), (0, len(text))
    return itemise(usual, span, find_quotes(usual, (span,)), pack), pack


def state_of(text: str, lang: str) -> SentenceState:
    """The sentence, before anything in it is read."""
    items, pack = items_of(text, lang)
    return SentenceState(plain(text), items, 0, pack)


def words_of(text: str, items: list[Item], stretch: tuple[int, int] | None) -> str | None:
    """The text of a range of items."""
    if stretch is None:
        return None
    first, end = stretch
    return text[items[first].start : items[end - 1].end] if end > first else ""
