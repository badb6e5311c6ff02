"""Where reported content ends."""

from claimtrack.extraction.speakers.noun_phrases import SPEECH
from claimtrack.extraction.speakers.subject import subject_before
from claimtrack.extraction.statements.cues import Cue, is_adverb
from claimtrack.extraction.text.items import Item, Language

_THAT = ("que", "qu'", "that")
_STOPS = frozenset((".", "!", "?", "…", "...", ";"))


def clause_cut(items: list[Item], cue: Cue, pack: Language) -> int | None:
    """Where the clause of a later cue begins, when it ends the content before it."""
    first = cue.first
    before = items[first - 1] if first else None
    if before is None:
        return 0
    if cue.verb.frames == "Q" and not any(
        i.shape == "q" or i.low == ":" for i in items[first:][:9]
    ):
        return None
    if cue.form in ("g", "i") or before.low == "," or cue.pronoun is not None:
        return _back_over(items, first, pack)
    if before.low in pack.words.coordinators or before.low in ("mais", "but", "puis"):
        return _back_over(items, first, pack)
    subject = subject_before(items, cue, 0, pack)
    start = subject[0] if subject else first
    back = _back_over(items, start, pack)
    return back if back < start and items[back].low in (",", ";", "–", "—", ".") else None


def _back_over(items: list[Item], at: int, pack: Language) -> int:
    words = pack.words
    while at > 0 and (
        items[at - 1].low in words.coordinators
        or items[at - 1].low in words.openers
        or items[at - 1].low in pack.cues.that
        or items[at - 1].low in words.relatives
        or (is_adverb(items[at - 1], pack) and items[at - 1].low not in pack.names.pronouns)
    ):
        at -= 1
    if at > 0 and items[at - 1].low in (",", ";"):
        at -= 1
    return at


def content_end(items: list[Item], start: int, cuts: list[int]) -> int:
    """The end of the content that begins at ``start``: the next cut, or the sentence's end."""
    end = next((cut for cut in cuts if cut > start), len(items))
    end = _comment_cut(items, start, end)
    end = next((p for p in range(start + 2, end - 1) if _new_clause(items, p)), end)
    while end > start and items[end - 1].low in _STOPS | {",", ":"}:
        end -= 1
    return end


def _new_clause(items: list[Item], at: int) -> bool:
    """Whether the content ends: a semicolon without "que" behind it, a colon with a quotation."""
    after = items[at + 1]
    if items[at].low == ":":
        return after.quote is not None and after.end - after.start >= SPEECH
    return items[at].low == ";" and after.low not in _THAT


def _comment_cut(items: list[Item], start: int, end: int) -> int:
    """The end before "…", mais il…": what the outlet sets against quoted words is its own."""
    for place in range(start, end - 2):
        if items[place].quote is None:
            continue
        after = place + 1 + (items[place + 1].low == ",")
        against = after < end - 1 and items[after].low in ("mais", "but")
        if against and items[after + 1].quote is None and items[after + 1].low not in _THAT:
            return place + 1
    return end


def apposition_cut(items: list[Item], at: int, end: int, pack: Language) -> int:
    """The end of a noun phrase before ", dans un communiqué", ", des chiffres en recul"."""
    for place in range(at + 2, end - 1):
        if items[place].low == ",":
            after = items[place + 1]
            comment = pack.words.determiners | pack.words.prepositions | pack.words.relatives
            if after.low in comment and items[place - 1].low != "-" and after.shape != "n":
                return place
    return end
