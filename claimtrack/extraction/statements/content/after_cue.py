"""What a reporting verb governs to its right: a clause, an infinitive, a figure, a quotation."""

from claimtrack.extraction.speakers.noun_phrases import opens_clause, phrase_after
from claimtrack.extraction.statements.content.complement import (
    after_verb,
    past_time,
    target,
)
from claimtrack.extraction.statements.content.deeds import deed, is_infinitive, links_deed
from claimtrack.extraction.statements.content.ends import apposition_cut, content_end, relative_end
from claimtrack.extraction.statements.content.main_clause import holds_verb, outlet_goes_on
from claimtrack.extraction.statements.content.objects import (
    Content,
    bare_clause,
    nominal,
    pronoun_clause,
)
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import find_word, past, shape_at, word_at

_WORD = 18
"""Characters of a quotation, marks included, under which it may be a single word."""
_WHOLE = 22
"""Characters of a quotation, marks included, over which it is more than a distanced word."""
_WORD_SHAPES = frozenset("wC")
_LEAD = 12
"""Items between "comme" and its verb."""
_CALLED = 16
"""Items of what is called so, before the word that links it with its term."""
_AS_SAID = 14
"""Items between the verb of "Comme l'indique le rapport" and its comma."""


def content_after(items: list[Item], cue: Cue, cuts: list[int], pack: Language) -> Content | None:
    """What the verb governs to its right; None where it governs nothing that is a statement."""
    sort, at = target(items, cue, pack)
    end = _own_end(items, cue, at, cuts, pack)
    if end <= at or cue.takes_back:
        return None
    announced = _announced(items, cue, sort, at, end)
    if announced is not None or sort == ":":
        return announced
    return _as_said(items, cue, cuts, pack) or _without_that(items, cue, cuts, end, pack)


def _own_end(items: list[Item], cue: Cue, at: int, cuts: list[int], pack: Language) -> int:
    """Where the content at ``at`` ends, and the outlet's own words go on."""
    end = relative_end(items, cue, at, content_end(items, at, cuts, pack), pack)
    return outlet_goes_on(items, cue, at, end, pack)


def _announced(items: list[Item], cue: Cue, sort: str, at: int, end: int) -> Content | None:
    """What follows "que", a colon, or is a quotation right after the verb."""
    reader = _ANNOUNCED.get(sort)
    return reader(items, cue, at, end) if reader is not None else None


def _clause(_: list[Item], cue: Cue, at: int, end: int) -> Content | None:
    """What follows "que"."""
    return (at, end, "that") if cue.governs("TAW") else None


def _after_colon(items: list[Item], cue: Cue, at: int, end: int) -> Content | None:
    """What follows a colon: a quotation, or a clause."""
    quoted = _quotation_near(items, at, end)
    if quoted is None or not cue.governs("QTA"):
        return _clause_after_colon(cue, at, end)
    return None if _is_single_word(items, quoted) else (quoted, quoted + 1, "colon")


def _clause_after_colon(cue: Cue, at: int, end: int) -> Content | None:
    return (at, end, "colon") if end - at > 3 and cue.governs("T") else None


def _quotation_near(items: list[Item], at: int, end: int) -> int | None:
    """The quotation that is the next item or the one after it."""
    for place in range(at, min(end, at + 2)):
        if items[place].quote is not None:
            return place
    return None


def _is_single_word(items: list[Item], at: int) -> bool:
    """Whether the quotation is one word of a sentence that goes on: "Reports: 'fast' …"."""
    short = items[at].end - items[at].start < _WORD
    return short and shape_at(items, at + 1) in _WORD_SHAPES


def _quotation(items: list[Item], cue: Cue, at: int, end: int) -> Content | None:
    """A quotation right after the verb, longer than a word or at the end."""
    whole = items[at].end - items[at].start > _WHOLE or at + 1 >= end
    return (at, at + 1, "quote") if whole and cue.governs("QT") else None


_ANNOUNCED = {"that": _clause, ":": _after_colon, "q": _quotation}
"""What the verb leads to, by its opening, and how it is read."""


def _as_said(items: list[Item], cue: Cue, cuts: list[int], pack: Language) -> Content | None:
    """As in "Comme l'indique le rapport, …", "As X told Y, …": what follows the comma."""
    if not _opens_with_as(items, cue, pack):
        return None
    limit = min(len(items), cue.last + _AS_SAID + 1)
    comma = find_word(items, (",",), cue.last, limit)
    if comma is None:
        return None
    end = content_end(items, comma + 1, cuts, pack)
    return (comma + 1, end, "as said") if end - comma > 3 else None


def _opens_with_as(items: list[Item], cue: Cue, pack: Language) -> bool:
    """Whether the verb's clause opens with "comme", and comments on no quotation before it."""
    begin = _clause_begin(items, cue)
    if begin and items[begin - 1].quote is not None:
        return False
    coordinated = items[begin].low in pack.words.coordinators
    return word_at(items, begin + coordinated) in pack.cues.leads


def _clause_begin(items: list[Item], cue: Cue) -> int:
    """The first item after the mark or quotation before the cue, within a few words."""
    begin = cue.first
    while begin > max(0, cue.first - _LEAD) and items[begin - 1].shape not in "pq":
        begin -= 1
    return begin


def _without_that(
    items: list[Item], cue: Cue, cuts: list[int], end: int, pack: Language
) -> Content | None:
    """An infinitive, a bare clause, somebody asked to do something, a noun phrase."""
    start = _start(items, cue, pack)
    if _is_reflexive(items, cue, pack):
        return _felt(items, past_time(items, start, pack), end, pack)
    if start >= end:
        return None
    stop = _own_end(items, cue, start, cuts, pack)
    return _governed(items, cue, start, stop, pack) if stop > start else None


def _governed(items: list[Item], cue: Cue, start: int, stop: int, pack: Language) -> Content | None:
    """What the verb asks for, states or names without a complementiser."""
    return (
        _termed(items, cue, start, stop, pack)
        or deed(items, cue, start, stop, pack)
        or _unmarked_clause(items, cue, start, stop, pack)
        or _object(items, cue, start, stop, pack)
    )


def _termed(items: list[Item], cue: Cue, start: int, stop: int, pack: Language) -> Content | None:
    """The object of a verb of calling with its term; the term alone behind a pronoun."""
    link = _term_link(items, cue, start, stop, pack)
    if link is None or _leads_clause(items, link + 1, stop, pack):
        return None
    return (link + 1 if link == start else start), stop, "termed"


def _term_link(items: list[Item], cue: Cue, start: int, stop: int, pack: Language) -> int | None:
    """Where "as" stands, in one stretch with the verb; None before a deed: "for acting as"."""
    links = _term_links(cue, pack)
    for at in range(start, min(stop - 1, start + _CALLED) if links else start):
        if items[at].low in links:
            return at
        if items[at].shape == "p" or links_deed(items, at, stop, pack):
            return None
    return None


def _term_links(cue: Cue, pack: Language) -> frozenset[str]:
    """The words that lead to a term behind the verb."""
    if cue.governs("J"):
        return pack.cues.term_links | pack.cues.term_ofs
    return pack.cues.term_links if cue.governs("K") else frozenset()


def _leads_clause(items: list[Item], at: int, stop: int, pack: Language) -> bool:
    """Whether a clause follows, as in "rejected the plan as talks went on"."""
    return opens_clause(items[at], pack) or holds_verb(items, at, stop, pack)


def _object(items: list[Item], cue: Cue, start: int, stop: int, pack: Language) -> Content | None:
    """A noun phrase as the verb's object."""
    if not cue.governs("NA") or _puts_nothing(items, cue, start, stop, pack):
        return None
    return nominal(items, start, stop, cue.governs("P"), pack)


def _is_reflexive(items: list[Item], cue: Cue, pack: Language) -> bool:
    """As in "se dit prêt": a reflexive pronoun in the group of a verb of saying."""
    if not cue.governs("B"):
        return False
    return find_word(items, pack.cues.reflexive_pronouns, cue.first, cue.last) is not None


def _puts_nothing(items: list[Item], cue: Cue, start: int, stop: int, pack: Language) -> bool:
    """Whether "put" has no "at": who puts a figure puts something at it."""
    if items[cue.last].low not in pack.content.figure_verbs:
        return False
    return find_word(items, pack.content.figure_links, start, stop) is None


def _start(items: list[Item], cue: Cue, pack: Language) -> int:
    """Where content without "que" starts: past the addressee and words of time."""
    start = after_verb(items, cue, pack)
    if not cue.governs("B"):
        return past_time(items, start, pack)
    if not pack.content.bare_clauses:
        return past_time(items, _past_addressee(items, start, pack), pack)
    return past(items, _past_occasion(items, start, pack), pack.classes.late)


def _past_addressee(items: list[Item], at: int, pack: Language) -> int:
    """Past "aux juges" before an infinitive."""
    if word_at(items, at) not in pack.content.addressee_links:
        return at
    phrase = phrase_after(items, at + 1, len(items), pack)
    if phrase is None:
        return _past_noun(items, at)
    return at if items[phrase[0]].shape == "n" else phrase[1]


def _past_noun(items: list[Item], at: int) -> int:
    """Past the word at ``at`` and the plain one behind it, where more follows."""
    return at + 2 if at + 2 < len(items) and items[at + 1].shape == "w" else at


def _past_occasion(items: list[Item], at: int, pack: Language) -> int:
    """Past "on Thursday", "in a statement", where a clause begins behind it."""
    if at + 2 >= len(items) or items[at].low not in pack.content.occasions:
        return at
    end = _occasion_end(items, at + 1, pack)
    return end if _begins_clause(items, end, pack) else at


def _begins_clause(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a clause without "that" can begin at ``at``."""
    return at < len(items) and _opens_bare(items[at], pack)


def _occasion_end(items: list[Item], at: int, pack: Language) -> int:
    """The end of the words of time, or of the phrase, behind "on", "in"."""
    if items[at].low in pack.words.times:
        return past(items, at, pack.words.times)
    phrase = phrase_after(items, at, len(items), pack)
    return phrase[1] if phrase else len(items)


def _opens_bare(item: Item, pack: Language) -> bool:
    """Whether a bare clause surely begins with the word: a determiner, a pronoun, a name."""
    if item.low in pack.classes.clause_heads:
        return True
    return item.shape == "C" and item.low not in pack.words.times


def _felt(items: list[Item], at: int, end: int, pack: Language) -> Content | None:
    """As in "se dit prêt", "s'est réjoui de voir": an adjective or "de" with an infinitive."""
    if end - at < 2:
        return None
    low = items[at].low
    if low in pack.cues.infinitive_links and is_infinitive(items, at + 1, end, pack):
        return at, end, "reflexive"
    if low in pack.classes.linked:
        return None
    return at, apposition_cut(items, at, end, pack), "reflexive"


def _unmarked_clause(
    items: list[Item], cue: Cue, start: int, stop: int, pack: Language
) -> Content | None:
    """A clause or infinitive without a complementiser."""
    if not cue.governs("B"):
        return pronoun_clause(items, start, stop, pack) if cue.governs("T") else None
    if pack.content.bare_clauses:
        return bare_clause(items, start, stop, cue, pack)
    infinitive = is_infinitive(items, start, stop, pack)
    return (start, stop, "infinitive") if infinitive else None
