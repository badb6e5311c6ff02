"""Where reported content ends."""

from claimtrack.extraction.speakers.noun_phrases import SPEECH
from claimtrack.extraction.speakers.subject import subject_before
from claimtrack.extraction.speakers.verbs import acts
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import holds, is_adverb, word_at

_STOPS = frozenset((".", "!", "?", "…", "...", ";", ",", ":"))
_BREAKS = frozenset((",", ";", "–", "—", "."))
"""Marks that part a clause from the one before it."""
_BREAKS_OFF = frozenset((";", ":"))
_NEAR = 9
"""Items within which a quotation follows a verb that reports nothing else."""


def clause_cut(items: list[Item], cue: Cue, pack: Language) -> int | None:
    """Where the clause of a later cue begins, when it ends the content before it."""
    if cue.first == 0:
        return 0
    if _announces_nothing(items, cue):
        return None
    if _shares_subject(items, cue, pack):
        return _clause_start(items, cue.first, pack)
    return _subject_cut(items, cue, pack)


def _subject_cut(items: list[Item], cue: Cue, pack: Language) -> int | None:
    """The mark that parts a cue with its own subject from what stands before."""
    subject = subject_before(items, cue, 0, pack)
    start = subject[0] if subject else cue.first
    back = _clause_start(items, start, pack)
    return back if back < start and items[back].low in _BREAKS else None


def has_quotation(items: list[Item]) -> bool:
    """Whether a quotation is among the items."""
    return any(item.shape == "q" for item in items)


def _announces_nothing(items: list[Item], cue: Cue) -> bool:
    """Whether a verb of quoting has neither a quotation nor a colon near it."""
    if cue.verb.frames != "Q":
        return False
    near = items[cue.first : cue.first + _NEAR]
    return not has_quotation(near) and all(item.low != ":" for item in near)


def _shares_subject(items: list[Item], cue: Cue, pack: Language) -> bool:
    """Whether no subject stands before the verb: a gerund, an inversion, a second predicate."""
    if cue.form != "f" or cue.pronoun is not None:
        return True
    return items[cue.first - 1].low in pack.classes.predicate_links


def _clause_start(items: list[Item], at: int, pack: Language) -> int:
    """``at``, moved back over the conjunctions and adverbs of its clause, and a comma."""
    while at > 0 and _leads_clause(items[at - 1], pack):
        at -= 1
    return at - 1 if word_at(items, at - 1) in (",", ";") else at


def _leads_clause(item: Item, pack: Language) -> bool:
    if item.low in pack.classes.clause_leads:
        return True
    return is_adverb(item, pack) and item.low not in pack.names.pronouns


def content_end(items: list[Item], start: int, cuts: list[int], pack: Language) -> int:
    """The end of the content that begins at ``start``: the next cut, or the sentence's end."""
    end = next_cut(cuts, start, len(items))
    end = _comment_cut(items, start, end, pack)
    end = _second_predicate(items, start, end, pack)
    end = _new_clause(items, start, end, pack)
    while end > start and items[end - 1].low in _STOPS:
        end -= 1
    return end


def _second_predicate(items: list[Item], start: int, end: int, pack: Language) -> int:
    """The end before ", and has threatened": what the speaker did besides, no part of the words."""
    for place in range(start + 3, end - 2):
        if items[place].low != "," or items[place + 1].low not in pack.words.coordinators:
            continue
        if _is_auxiliary(items[place + 2], pack):
            return place
    return end


def _is_auxiliary(item: Item, pack: Language) -> bool:
    return item.low in pack.cues.auxiliaries and item.shape == "w"


def next_cut(cuts: list[int], start: int, end: int) -> int:
    """The first of ``cuts`` after ``start``; ``end`` where there is none."""
    return next((cut for cut in cuts if cut > start), end)


def _is_relative(items: list[Item], cue: Cue, pack: Language) -> bool:
    """Whether a relative pronoun stands before the cue: "who said", "which the mayor said"."""
    if word_at(items, cue.first - 1) in pack.classes.relatives:
        return True
    if not holds(items[: cue.first], pack.words.relatives):
        return False
    subject = subject_before(items, cue, 0, pack)
    return subject is not None and word_at(items, subject[0] - 1) in pack.words.relatives


def _is_aside(items: list[Item], cue: Cue) -> bool:
    """Whether an infinitive stands between commas: "The mayor, in saying that …, calmed them"."""
    return cue.form == "i" and cue.first > 0 and items[cue.first - 1].low == ","


def relative_end(items: list[Item], cue: Cue, start: int, end: int, pack: Language) -> int:
    """The end at the comma that closes the cue's own relative clause.

    "Jane Doe, who has said she knew nothing, was dismissed": what follows is no part of it.
    """
    if not (_is_relative(items, cue, pack) or _is_aside(items, cue)):
        return end
    for place in range(start + 2, end - 1):
        if items[place].low == "," and acts(items, place + 1, pack):
            return place
    return end


def coordinated(items: list[Item], start: int, end: int, pack: Language) -> list[tuple[int, int]]:
    """The contents of "said that A and that B", each by itself."""
    found: list[tuple[int, int]] = []
    for place in range(start + 2, end - 3):
        joins = items[place].low in pack.words.coordinators
        if joins and items[place + 1].low in pack.cues.that:
            found.append((start, place - (items[place - 1].low == ",")))
            start = place + 2
    return [*found, (start, end)]


def _new_clause(items: list[Item], start: int, end: int, pack: Language) -> int:
    """The end at a semicolon without "que" behind it, or a colon with a quotation."""
    for at in range(start + 2, end - 1):
        if items[at].low in _BREAKS_OFF and _breaks_off(items, at, pack):
            return at
    return end


def _breaks_off(items: list[Item], at: int, pack: Language) -> bool:
    after = items[at + 1]
    if items[at].low == ";":
        return after.low not in pack.cues.that
    return after.quote is not None and after.end - after.start >= SPEECH


def _comment_cut(items: list[Item], start: int, end: int, pack: Language) -> int:
    """The end before "…", mais il…": what the outlet sets against quoted words is its own."""
    for place in range(start, end - 2):
        if items[place].quote is None:
            continue
        after = place + 1 + (items[place + 1].low == ",")
        if after < end - 1 and _opens_comment(items, after, pack):
            return place + 1
    return end


def _opens_comment(items: list[Item], at: int, pack: Language) -> bool:
    """Whether "mais" opens a comment at ``at``, and not more of what was said."""
    after = items[at + 1]
    if items[at].low not in pack.content.contrasts or after.quote is not None:
        return False
    return after.low not in pack.cues.that


def apposition_cut(items: list[Item], at: int, end: int, pack: Language) -> int:
    """The end of a noun phrase before ", dans un communiqué", ", des chiffres en recul"."""
    for place in range(at + 2, end - 1):
        if items[place].low != "," or _is_listed(items, place + 1, end, pack):
            continue
        if _opens_apposition(items, place, pack):
            return place
    return end


def _is_listed(items: list[Item], at: int, end: int, pack: Language) -> bool:
    """Whether the word at ``at`` stands again behind "and": "de Belleville et de l'île"."""
    return any(
        items[place].low in pack.words.coordinators and items[place + 1].low == items[at].low
        for place in range(at + 1, end - 1)
    )


def _opens_apposition(items: list[Item], comma: int, pack: Language) -> bool:
    after = items[comma + 1]
    if after.shape == "n" or items[comma - 1].low == "-":
        return False
    return after.low in pack.classes.comments
