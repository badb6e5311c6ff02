"""Cues that follow what they report: « … », a dit X; …, a annoncé la SNCF; "…," he said."""

from claimtrack.domain.record import changed
from claimtrack.extraction.speakers.following_subject import subject_after
from claimtrack.extraction.speakers.noun_phrases import is_finite, opens_clause, phrase_after
from claimtrack.extraction.speakers.verbs import has_verb, is_speaker
from claimtrack.extraction.statements.content.complement import after_verb
from claimtrack.extraction.statements.content.main_clause import holds_verb
from claimtrack.extraction.statements.cut_clauses import (
    clause_before,
    closed_by,
    ends_at,
    goes_on_after_comma,
    stands_alone,
)
from claimtrack.extraction.statements.draft import Range
from claimtrack.extraction.statements.quotation_cues import is_postposed
from claimtrack.extraction.statements.sentence_state import SentenceState
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.walk import (
    before,
    holds,
    is_adverb,
    past_adverbs,
    without_tie,
    word_at,
)

_MARKS = (",", "!", "?", "–", "—")
REST = 12
"""Items between a cue and the quotation that goes on after it."""
_SHORTEST = 3
"""Items of the least clause before a cue."""
_PLAIN = 6
"""Items from which on what stands before a verb that governs no noun is a clause."""


def read_left(state: SentenceState, cue: Cue) -> bool:
    """Read a cue that follows what it reports; whether it was one."""
    if is_postposed(state.items, cue, state.pack) and _read_postposed(state, cue):
        return True
    if state.pack.cues.drops_subject and stands_alone(state, cue):
        return _may_follow(cue) and _read_without_subject(state, cue)
    return _read_after_subject(state, cue, state.subject(cue))


def _read_postposed(state: SentenceState, cue: Cue) -> bool:
    """Verb first, then its subject: « … », a dit X."""
    at = before(state.items, cue.first, state.pack.cues.leads)
    quoted = state.has_quote(at - 1, at - 2) or _ends_quotations(state, at)
    who = cue.inverted or subject_after(state.items, cue, state.pack)
    if _has_its_own_verb(state, who):
        return False
    if not (quoted or cue.inverted or _follows_clause(state, cue, at, who)):
        return False
    if _is_impersonal(state, cue):
        return _read_learnt(state, cue, at, who, quoted)
    return _keep(state, cue, at, who)


def _ends_quotations(state: SentenceState, at: int) -> bool:
    """Whether a last, short quotation before the cue goes on with the one that opens: "A", "B"."""
    items, first = state.items, state.begin
    if at - 2 <= first or items[at - 2].quote is None:
        return False
    return len(state.pieces((first, at - 1))) > 1


def _has_its_own_verb(state: SentenceState, who: Range | None) -> bool:
    """Whether a finite verb follows the subject: "…, said the offer was bad" inverts nothing."""
    if who is None or state.pack.quotations.inverts or who[1] >= len(state.items):
        return False
    return is_finite(state.items[who[1]], state.pack)


def _read_learnt(state: SentenceState, cue: Cue, at: int, who: Range | None, quoted: bool) -> bool:
    """As in "a-t-on appris": kept where a source is named behind it, or words are quoted."""
    source = _learnt_from(state, cue)
    if source is None and not quoted:
        return True
    return _keep(state, cue, at, source or who)


def _keep(state: SentenceState, cue: Cue, at: int, who: Range | None) -> bool:
    """Keep what a cue at ``at`` reports; whether there is any, or it is denied."""
    state.note_subject(who)
    return cue.denied or _take(state, cue, at, who)


def _is_impersonal(state: SentenceState, cue: Cue) -> bool:
    """As in "a-t-on appris": nobody in particular is the subject."""
    if cue.pronoun is None:
        return False
    pronoun = without_tie(state.items[cue.pronoun].low, state.pack)
    return pronoun in state.pack.phrases.anyone


def _take(state: SentenceState, cue: Cue, at: int, who: Range | None) -> bool:
    """Keep what stands before the cue at ``at``, and what goes on after it."""
    end = _reporting_end(cue, who)
    left = state.left_content(at, 1 if _clause_rest(state, end) else _SHORTEST)
    ranges = _right_rest(state, end)
    if left is not None and not ranges and _only_leads(state, left):
        ranges = _led_rest(state, end)
    elif left is not None:
        ranges = [*state.pieces(left), *(ranges or _cut_rest(state, left, end))]
    if not ranges:
        return _await_quotation(state, cue, at, who)
    state.add(ranges, state.draft(cue, who, "after"))
    return True


def _only_leads(state: SentenceState, left: Range) -> bool:
    """Whether nothing but a conjunction or adverb stands before the cue: "Mais, note-t-il, …"."""
    return all(
        item.low in state.pack.classes.conjunctions or is_adverb(item, state.pack)
        for item in state.items[slice(*left)]
    )


def _led_rest(state: SentenceState, end: int) -> list[Range]:
    """All that stands behind the reporting words and their comma."""
    goes_on = goes_on_after_comma(state.items, end)
    return [(end + 1, len(state.items))] if goes_on else []


def _reporting_end(cue: Cue, who: Range | None) -> int:
    """Where the reporting words end: the cue, and a subject behind it."""
    return cue.last + 1 if who is None else max(cue.last + 1, who[1])


def _await_quotation(state: SentenceState, cue: Cue, at: int, who: Range | None) -> bool:
    """Leave a cue that opens the sentence to the quotation of the next one."""
    if at > state.begin or at < cue.first:
        return False
    state.dangling = state.draft(cue, who, "after")
    return True


def _cut_rest(state: SentenceState, left: Range, end: int) -> list[Range]:
    """The rest, behind the cue, of a clause that has no verb before it."""
    if state.has_quote(left[1] - 1) or has_verb(state.items, *left, state.pack):
        return []
    return _clause_rest(state, end)


def _follows_clause(state: SentenceState, cue: Cue, at: int, who: Range | None) -> bool:
    """Whether a clause stands before the comma at ``at`` and a speaker after the verb.

    "X, maire de Y, a annoncé son départ" looks alike; there no clause precedes.
    """
    if who is None:
        return False
    clause = has_verb(state.items, state.begin, at, state.pack)
    if not is_speaker(state.items, who, state.pack):
        return clause and (_ends_sentence(state, who) or _has_plain_subject(state, cue, who))
    return clause or _stands_in_clause(state, cue, at, who[1])


def _stands_in_clause(state: SentenceState, cue: Cue, at: int, end: int) -> bool:
    """Whether what was said goes on behind the subject, or may be a clause of no known verb."""
    if _goes_on_behind(state, end):
        return True
    return _is_followed_by_relative(state, end) and _may_be_clause(state, cue, at)


def _is_followed_by_relative(state: SentenceState, end: int) -> bool:
    """Whether the sentence ends at its speaker, or tells only more of him."""
    if end >= len(state.items) - 1:
        return True
    after = word_at(state.items, end + (state.items[end].low == ","))
    return after in state.pack.words.relatives


def _goes_on_behind(state: SentenceState, end: int) -> bool:
    """Whether a clause or a quotation goes on behind the cue's subject."""
    return bool(_clause_rest(state, end) or _right_rest(state, end))


def _ends_sentence(state: SentenceState, who: Range) -> bool:
    """Whether nothing but a stop follows the subject, which has an article: "…, note le guide"."""
    opens = state.items[who[0]].low in state.pack.words.determiners
    return opens and who[1] >= len(state.items) - 1


def _has_plain_subject(state: SentenceState, cue: Cue, who: Range) -> bool:
    """As in "…, affirme un secouriste": a verb that governs no noun has its subject behind it."""
    return not cue.governs("N") and state.items[who[0]].low in state.pack.words.determiners


def _may_be_clause(state: SentenceState, cue: Cue, at: int) -> bool:
    """Whether what stands before ``at``, without a known verb, is long and plain enough."""
    length = at - state.begin
    if length > _PLAIN and not cue.governs("N"):
        return True
    return length > _SHORTEST and not holds(state.items[state.begin : at - 1], (",",))


def _clause_rest(state: SentenceState, at: int) -> list[Range]:
    """The rest of a clause that its reporting words cut in two."""
    items, end = state.items, len(state.items)
    rest = goes_on_after_comma(items, at) and holds_verb(items, at + 1, end, state.pack)
    return [(at + 1, end)] if rest else []


def _learnt_from(state: SentenceState, cue: Cue) -> Range | None:
    """The source in "a-t-on appris de source policière"."""
    items = state.items
    at = past_adverbs(items, cue.last + 1, state.pack)
    if at + 1 >= len(items) or items[at].low not in state.pack.sources.learnt:
        return None
    who = phrase_after(items, at + 1, len(items), state.pack)
    who = who or (at + 1, min(at + 3, len(items)))
    state.covered.append((at, who[1]))
    return who


def _right_rest(state: SentenceState, end: int) -> list[Range]:
    """A quotation that goes on after its cue."""
    for at in range(end, min(len(state.items), end + REST)):
        if state.items[at].quote is not None:
            return [(at, at + 1)] if _goes_on(state, at, end) else []
        if state.is_cue(at):
            return []
    return []


def _goes_on(state: SentenceState, at: int, end: int) -> bool:
    """Whether the quotation at ``at`` goes on with the one before the cue that ends at ``end``."""
    item = state.items[at]
    joined = at == end or state.items[at - 1].low in (",", ":", ".")
    return joined and item.end - item.start > REST


def _read_after_subject(state: SentenceState, cue: Cue, who: Range | None) -> bool:
    """Subject first, then its verb: "…," he said; …, union officials said."""
    if not _may_follow(cue):
        return False
    if who is None:
        return state.pack.cues.drops_subject and _read_without_subject(state, cue)
    who = _behind_quote(state, who)
    ranges = _reported_before(state, cue, who)
    if ranges:
        state.add(ranges, state.draft(cue, who, "after"))
    return bool(ranges)


def _read_without_subject(state: SentenceState, cue: Cue) -> bool:
    """Where a language leaves the subject out: "Son 12, ha asegurado."; who is in view speaks."""
    ranges = _reported_before(state, cue, (cue.first, cue.first)) or closed_by(state, cue)
    if ranges:
        state.add(ranges, changed(state.draft(cue, None, "after"), elided=False))
    return bool(ranges)


def _reported_before(state: SentenceState, cue: Cue, who: Range) -> list[Range]:
    """What a cue reports whose subject stands right behind it."""
    at = who[0] - 1
    if at < state.begin or not _is_parted(state, at):
        return []
    marked = state.has_quote(at)
    quoted = marked or state.has_quote(at - 1)
    ends = ends_at(state, cue, marked, quoted)
    return _content_before(state, cue, who, quoted) if ends else []


def _is_parted(state: SentenceState, at: int) -> bool:
    """Whether a quotation or a mark parts the subject from what stands before it."""
    items = state.items
    dashes = at > 0 and items[at].low == items[at - 1].low == "-"
    return state.has_quote(at) or items[at].low in _MARKS or dashes


def _may_follow(cue: Cue) -> bool:
    """Whether the verb asserts what it reports, and no subject is inverted behind it."""
    return cue.reports and not cue.denied and cue.pronoun is None


def _content_before(state: SentenceState, cue: Cue, who: Range, quoted: bool) -> list[Range]:
    """The quotation or clause before the subject, with what goes on behind the verb."""
    left = state.left_content(who[0], _SHORTEST if quoted else 1)
    if left is None:
        return []
    if quoted:
        rest = _right_rest(state, after_verb(state.items, cue, state.pack))
        return [*state.pieces(left), *rest]
    return clause_before(state, cue, left)


def _behind_quote(state: SentenceState, who: Range) -> Range:
    """The subject with the bare nouns between it and a quotation ("fire chief Jane Doe")."""
    for place in range(who[0] - 1, max(state.begin, who[0] - 4) - 1, -1):
        if state.items[place].low in state.pack.words.coordinators:
            break
        if state.has_quote(place):
            return place + 1, who[1]
        if state.items[place].shape != "w" or opens_clause(state.items[place], state.pack):
            break
    return who
