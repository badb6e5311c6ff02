"""Cues that follow what they report: « … », a dit X; …, a annoncé la SNCF; "…," he said."""

from claimtrack.extraction.speakers.noun_phrases import opens_clause, opens_phrase, phrase_after
from claimtrack.extraction.speakers.subject import subject_after
from claimtrack.extraction.speakers.verbs import acts, has_verb, is_speaker
from claimtrack.extraction.statements.complement import after_verb, target
from claimtrack.extraction.statements.cues import Cue, is_adverb
from claimtrack.extraction.statements.quotation_cues import is_postposed
from claimtrack.extraction.statements.sentence_state import Range, SentenceState

_LEADS = ("comme", "ainsi", "as")
_MARKS = (",", "!", "?", "–", "—")
_TIMES = ("jour", "mois", "année", "semaine", "heure", "moment", "day", "week", "month", "year")
REST = 12
"""Items between a cue and the quotation that goes on after it."""


def read_left(state: SentenceState, cue: Cue) -> bool:
    """Read a cue that follows what it reports; whether it was one."""
    if is_postposed(state.items, cue, state.pack) and _read_postposed(state, cue):
        return True
    return _read_after_subject(state, cue, state.subject(cue))


def _read_postposed(state: SentenceState, cue: Cue) -> bool:
    """Verb first, then its subject: « … », a dit X."""
    items, before = state.items, cue.first
    while before and items[before - 1].low in _LEADS:
        before -= 1
    quoted = state.has_quote(before - 1, before - 2)
    inverted = (cue.pronoun, cue.pronoun + 1) if cue.pronoun is not None else None
    who = inverted or subject_after(items, cue, state.pack)
    if not quoted and not inverted and not _follows_clause(state, cue, before, who):
        return False
    if inverted and items[inverted[0]].low.endswith("on"):
        who = _learnt_from(state, cue) or who
        if who == inverted and not quoted:
            return True
    state.note_subject(who)
    return cue.denied or _take(state, cue, before, who)


def _take(state: SentenceState, cue: Cue, before: int, who: Range | None) -> bool:
    """Keep what stands before the cue, and what goes on after it."""
    end = max(cue.last + 1, who[1] if who else 0)
    left = state.left_content(before, 1 if _clause_rest(state, end) else 3)
    rest = _right_rest(state, end)
    if left is None and not rest and (before > state.begin or before < cue.first):
        return False
    ranges = ([left] if left else []) + rest
    clause = len(ranges) == 1 and left is not None and not state.has_quote(left[1] - 1)
    if clause and left is not None and not has_verb(state.items, *left, state.pack):
        ranges += _clause_rest(state, end)
    if ranges:
        state.add(ranges, state.draft(cue, who, "after"))
    else:
        state.dangling = state.draft(cue, who, "after")
    return True


def _follows_clause(state: SentenceState, cue: Cue, before: int, who: Range | None) -> bool:
    """Whether a clause stands before the comma and a speaker after the verb.

    "X, maire de Y, a annoncé son départ" looks alike; there no clause precedes.
    """
    items, begin = state.items, state.begin
    if who is None:
        return False
    if not is_speaker(items, who, state.pack):
        # "…, affirme un secouriste": a verb that governs no noun has its subject behind it.
        told = "N" not in cue.verb.frames and items[who[0]].low in state.pack.words.determiners
        return told and has_verb(items, begin, before, state.pack)
    if has_verb(items, begin, before, state.pack) or _clause_rest(state, who[1]):
        return True
    if _right_rest(state, who[1]):
        return True
    apposed = any(items[at].low == "," for at in range(begin, before - 1))
    plain = "N" not in cue.verb.frames and before - begin > 6
    return who[1] >= len(items) - 1 and (plain or (not apposed and before > begin + 3))


def _clause_rest(state: SentenceState, at: int) -> list[Range]:
    """The rest of a clause that its reporting words cut in two."""
    items, end = state.items, len(state.items)
    cut = at + 2 < end and items[at].low == ","
    return [(at + 1, end)] if cut and has_verb(items, at + 1, end, state.pack) else []


def _learnt_from(state: SentenceState, cue: Cue) -> Range | None:
    """The source in "a-t-on appris de source policière"."""
    items, at = state.items, cue.last + 1
    while at < len(items) and is_adverb(items[at], state.pack):
        at += 1
    if at + 1 >= len(items) or items[at].low not in ("de", "auprès", "d'"):
        return None
    found = phrase_after(items, at + 1, len(items), state.pack)
    found = found or (at + 1, min(at + 3, len(items)))
    state.covered.append((at, found[1]))
    return found


def _right_rest(state: SentenceState, end: int) -> list[Range]:
    """A quotation that goes on after its cue."""
    for at in range(end, min(len(state.items), end + REST)):
        item = state.items[at]
        if item.quote is not None:
            joined = at == end or state.items[at - 1].low in (",", ":", ".")
            return [(at, at + 1)] if joined and item.end - item.start > REST else []
        if any(cue.first <= at <= cue.last for cue in state.cues):
            return []
    return []


def _read_after_subject(state: SentenceState, cue: Cue, who: Range | None) -> bool:
    """Subject first, then its verb: "…," he said; …, union officials said."""
    items = state.items
    if who is None or cue.form != "f" or cue.denied or not set("QT") & set(cue.verb.frames):
        return False
    who = _behind_quote(state, who)
    before = who[0] - 1
    if before < state.begin or cue.pronoun is not None:
        return False
    marked = state.has_quote(before)
    if not marked and items[before].low not in _MARKS:
        return False
    quoted = marked or state.has_quote(before - 1)
    if not _ends_at(state, cue, marked, quoted):
        return False
    left = state.left_content(who[0], 3 if quoted or marked else 1)
    if left is None:
        return False
    rest = _right_rest(state, after_verb(items, cue, state.pack)) if quoted else []
    if not quoted and not _is_clause(state, left):
        rest = _cut_clause(state, left, cue)
        if not rest:
            return False
    state.add([left, *rest], state.draft(cue, who, "after"))
    return True


def _cut_clause(state: SentenceState, left: Range, cue: Cue) -> list[Range]:
    """The predicate behind the verb of "The rise, the ministry says, is the steepest"."""
    items, at = state.items, cue.last + 1
    cut = at + 2 < len(items) and items[at].low == ","
    opens = cut and opens_phrase(items, left[0], state.pack)
    return [(at + 1, len(items))] if opens and acts(items, at + 1, state.pack) else []


def _behind_quote(state: SentenceState, who: Range) -> Range:
    """The subject with the bare nouns between it and a quotation ("fire chief Jane Doe")."""
    for place in range(who[0] - 1, max(state.begin, who[0] - 4) - 1, -1):
        if state.has_quote(place):
            return place + 1, who[1]
        if state.items[place].shape != "w" or opens_clause(state.items[place], state.pack):
            break
    return who


def _ends_at(state: SentenceState, cue: Cue, marked: bool, quoted: bool) -> bool:
    """Whether the verb governs nothing after it, so that it reports what stands before."""
    sort, at = target(state.items, cue, state.pack)
    if not marked and (sort in ("that", ":") or (sort == "q" and not quoted)):
        return False
    return quoted or _nothing_after(state, cue, at)


def _is_clause(state: SentenceState, found: Range) -> bool:
    """Whether a stretch before its cue is a clause, not just "On Monday" or "In a letter"."""
    if has_verb(state.items, *found, state.pack):
        return True
    opening = state.items[found[0]].low
    if any(item.low in _TIMES for item in state.items[found[0] : found[0] + 3]):
        return False
    if opening.endswith(("ing", "ant")) or opening in ("suite", "face", "grâce", "quant"):
        return False
    return opening not in state.pack.words.prepositions and found[1] - found[0] >= 6


def _nothing_after(state: SentenceState, cue: Cue, at: int) -> bool:
    items, words = state.items, state.pack.words
    place = after_verb(items, cue, state.pack)
    while place < len(items) and (
        is_adverb(items[place], state.pack) or items[place].low in words.times
    ):
        place += 1
    if place >= len(items) or items[place].shape == "p":
        return True
    low = items[place].low
    return low in words.prepositions or (low in ("as", "when", "and", "to") and at >= place)
