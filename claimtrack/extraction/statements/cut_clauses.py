"""A clause whose reporting words stand behind it or inside it, with their subject first.

"The road is shut, he said", "The rise, the ministry says, is the steepest", "Given that, he said,
the plan was dead".
"""

from claimtrack.extraction.speakers.noun_phrases import is_finite, opens_phrase
from claimtrack.extraction.speakers.verbs import acts, has_verb
from claimtrack.extraction.statements.content.complement import after_verb, goes_on_to_do, target
from claimtrack.extraction.statements.draft import Range
from claimtrack.extraction.statements.sentence_state import SentenceState
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import holds, is_adverb, word_at

_PLAIN = 6
"""Items from which on a stretch of no known verb is a clause."""
_SHORTEST = 3
"""Items of the least clause before a cue."""
_LEAD = 8
"""Items of a phrase that leads a sentence, before its reporting words, at most."""


def clause_before(state: SentenceState, cue: Cue, left: Range) -> list[Range]:
    """The clause before the subject, or the two pieces that the reporting words cut it in."""
    opening = state.items[left[0]].low
    if opening in state.pack.words.openers | state.pack.phrases.subordinators:
        return _led_clause(state, left, cue) or [left, *_joined_clause(state, cue)]
    if _is_clause(state, left):
        return [left, *_joined_clause(state, cue)]
    rest = _cut_clause(state, left, cue)
    if rest:
        return [left, *rest]
    return _led_clause(state, left, cue)


def _joined_clause(state: SentenceState, cue: Cue) -> list[Range]:
    """What "and" joins behind the verb: "Roads were cut, he said, and two bridges fell"."""
    items, at = state.items, cue.last + 1
    joined = goes_on_after_comma(items, at) and items[at + 1].low in state.pack.words.coordinators
    return [(at + 2, len(items))] if joined and _is_said_too(state, at + 2) else []


def _is_said_too(state: SentenceState, at: int) -> bool:
    """Whether a clause, or a second predicate of the one before the cue, begins at ``at``."""
    if any(state.is_cue(place) for place in range(at, len(state.items))):
        return False
    return _is_whole(state, at) or is_finite(state.items[at], state.pack)


def _led_clause(state: SentenceState, left: Range, cue: Cue) -> list[Range]:
    """All that stands behind the verb: "Given that, the minister said, the plan was dead"."""
    items, at = state.items, cue.last + 1
    short = left[1] - left[0] <= _LEAD and left[0] == state.begin
    led = short and goes_on_after_comma(items, at)
    return [(at + 1, len(items))] if led and _is_clause_behind(state, at + 1) else []


def _is_clause_behind(state: SentenceState, at: int) -> bool:
    """Whether a whole clause begins at ``at``, or a verb where no subject is needed."""
    if _is_whole(state, at):
        return True
    return state.pack.cues.drops_subject and acts(state.items, at, state.pack)


def _is_whole(state: SentenceState, at: int) -> bool:
    """Whether a clause with a subject and a verb of its own, and no cue, begins at ``at``."""
    items, end = state.items, len(state.items)
    if any(state.is_cue(place) for place in range(at, end)):
        return False
    return opens_phrase(items, at, state.pack) and has_verb(items, at + 1, end, state.pack)


def _cut_clause(state: SentenceState, left: Range, cue: Cue) -> list[Range]:
    """The predicate behind the verb of "The rise, the ministry says, is the steepest"."""
    items, at = state.items, cue.last + 1
    opens = goes_on_after_comma(items, at) and opens_phrase(items, left[0], state.pack)
    return [(at + 1, len(items))] if opens and _goes_on(state, at + 1) else []


def _goes_on(state: SentenceState, at: int) -> bool:
    """Whether a predicate stands at ``at``; a verb of no list too where no subject is needed."""
    if acts(state.items, at, state.pack):
        return True
    return state.pack.cues.drops_subject and not opens_phrase(state.items, at, state.pack)


def _is_clause(state: SentenceState, stretch: Range) -> bool:
    """Whether a stretch before its cue is a clause, not just "On Monday" or "In a letter"."""
    items, pack, first = state.items, state.pack, stretch[0]
    if has_verb(items, *stretch, pack):
        return True
    if holds(items[first : first + 3], pack.content.time_nouns):
        return False
    return stretch[1] - first >= _PLAIN and not _opens_adjunct(items[first].low, pack)


def _opens_adjunct(low: str, pack: Language) -> bool:
    """Whether the word opens a phrase without a subject: "Citing …", "Suite à …", "In …"."""
    if low.endswith(pack.cues.gerund_endings):
        return True
    return low in pack.content.complex_heads or low in pack.words.prepositions


def goes_on_after_comma(items: list[Item], at: int) -> bool:
    """Whether a comma stands at ``at``, and more than a word behind it."""
    return at + 2 < len(items) and items[at].low == ","


def ends_at(state: SentenceState, cue: Cue, marked: bool, quoted: bool) -> bool:
    """Whether the verb governs nothing after it, so that it reports what stands before."""
    sort, at = target(state.items, cue, state.pack)
    if goes_on_to_do(state.items, cue.end, state.pack):
        return False
    if not marked and (_leads_on(sort, quoted) or _says_to_do(state.items, cue, at, state.pack)):
        return False
    return quoted or _governs_nothing(state, cue, at)


def _leads_on(sort: str, quoted: bool) -> bool:
    """Whether a verb leads to "que", a colon, or the only quotation there is."""
    return sort in ("that", ":") or (sort == "q" and not quoted)


def _says_to_do(items: list[Item], cue: Cue, at: int, pack: Language) -> bool:
    """Whether an infinitive follows that the verb governs: "il a reconnu avoir menti"."""
    if pack.content.bare_clauses or not cue.governs("B") or at >= len(items):
        return False
    item = items[at]
    return item.shape == "w" and item.low.endswith(pack.cues.infinitive_endings)


def _governs_nothing(state: SentenceState, cue: Cue, at: int) -> bool:
    items, pack = state.items, state.pack
    place = _past_adverbials(items, after_verb(items, cue, pack), pack)
    if place >= len(items) or items[place].shape == "p":
        return True
    low = items[place].low
    return low in pack.words.prepositions or (at >= place and low in pack.content.verb_ends)


def _past_adverbials(items: list[Item], at: int, pack: Language) -> int:
    """The first item after adverbs and words of time."""
    while at < len(items) and _is_adverbial(items[at], pack):
        at += 1
    return at


def _is_adverbial(item: Item, pack: Language) -> bool:
    return item.low in pack.words.times or is_adverb(item, pack)


def stands_alone(state: SentenceState, cue: Cue) -> bool:
    """Whether commas, or one and the stop, enclose the verb: "Su plan, afirma, parte de …"."""
    if word_at(state.items, cue.first - 1) != ",":
        return False
    return word_at(state.items, cue.last + 1) == "," or bool(closed_by(state, cue))


def closed_by(state: SentenceState, cue: Cue) -> list[Range]:
    """A short clause of no known verb that the cue closes: "Costará 5 millones, añadió."."""
    items, left = state.items, (state.begin, cue.first - 1)
    closes = word_at(items, cue.last + 1) in (".", "") and left[1] - left[0] >= _SHORTEST
    plain = closes and items[left[0]].low not in state.pack.words.prepositions
    return [left] if plain and not holds(items[slice(*left)], (",",)) else []
