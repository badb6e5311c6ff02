"""Noun phrases: where one can start, and where it ends."""

from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import holds, is_adverb, shape_at, word_at

LONGEST = 40
"""Items: no subject with its title and apposition is longer."""
SPEECH = 28
"""Letters, marks included, from which a quotation is no part of a noun phrase."""
Range = tuple[int, int]

_FAR = 25
"""Items of a phrase behind which a comma brings no apposition to it any more."""
_CITED = 60
"""Letters, marks included, from which even a quoted name ends the phrase."""
_INNER_MARKS = frozenset(["-", "&", "/", "(", ")", "<", ">"])


def is_speech(item: Item) -> bool:
    """Whether a quotation is too long, or ends too much like a sentence, for part of a name."""
    return item.quote is not None and (item.quote.spoken or item.end - item.start >= SPEECH)


def holds_role(items: list[Item], pack: Language) -> bool:
    """Whether one of the words is a role noun."""
    return any(role_noun(item.low, pack) for item in items)


def role_noun(word: str, pack: Language) -> str:
    """The role noun that a word is, "" for none: "ministre" of "ministre", of "ex-ministre"."""
    roles = pack.names.roles
    if word in roles:
        return word
    for former in pack.names.former:
        role = word.removeprefix(former).lstrip("-")
        if role in roles:
            return role
    return ""


def is_participle(item: Item, pack: Language) -> bool:
    """Whether a reporting verb can stand here as a participle: "Interrogé", "Speaking"."""
    verb = pack.cues.verbs.get(item.low)
    return verb is not None and ("g" in verb.forms or "p" in verb.forms)


def opens_phrase(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a noun phrase can start at ``at``."""
    item = items[at]
    if item.shape == "n" or item.low in pack.classes.phrase_openers:
        return True
    if item.quote is not None:
        return not is_speech(item)
    if item.low in pack.names.quantities and word_at(items, at + 1) in pack.phrases.links:
        return True
    if item.low in pack.classes.never_openers or is_adverb(item, pack):
        return False
    if item.shape == "C":
        return not is_participle(item, pack)
    return item.low in pack.classes.speaker_nouns


def is_finite(item: Item, pack: Language) -> bool:
    """Whether the word is surely a finite verb: listed, or by its ending."""
    if item.shape != "w":
        return False
    return item.low in pack.words.finite or item.low.endswith(pack.phrases.sure_endings)


def opens_clause(item: Item, pack: Language) -> bool:
    """Whether the word opens a clause, a relative or a phrase of time or place."""
    return item.low in pack.classes.clause_openers or is_adverb(item, pack)


def phrase_after(items: list[Item], at: int, end: int, pack: Language) -> Range | None:
    """The noun phrase that starts at ``at`` (after its verb): up to its last complement."""
    if at >= end or not opens_phrase(items, at, pack):
        return None
    if items[at].low in pack.classes.bare_pronouns:
        return at, at + 1
    last = _phrase_end(items, at, min(end, at + LONGEST), pack)
    return at, _without_trailing(items, at + 1, last, pack)


def _without_trailing(items: list[Item], first: int, last: int, pack: Language) -> int:
    """The end of a phrase without the words that end none."""
    while last > first and items[last - 1].low in pack.classes.trailing:
        last -= 1
    return last


def _phrase_end(items: list[Item], at: int, limit: int, pack: Language) -> int:
    """Where the phrase that starts at ``at`` ends, its appositions taken in."""
    place = at + 1
    while place < limit:
        if items[place].low == "," and place - at < _FAR and _is_apposed(items, place, pack):
            place += 2
        elif _ends_phrase(items, place, pack):
            return place
        else:
            place += 1
    return place


def _is_apposed(items: list[Item], comma: int, pack: Language) -> bool:
    """Whether a comma brings an apposition ("X, président de …", "le ministre, X")."""
    after = word_at(items, comma + 1)
    if after in pack.classes.role_openers:
        return True
    if after in pack.words.determiners:
        role = holds_role(items[comma + 2 : comma + 6], pack)
        return role and not _is_subject(items, comma + 2, pack)
    return _names_the_noun(items, comma, pack)


def _is_subject(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a verb follows what begins at ``at``, with no mark or relative between them."""
    for item in items[at : at + _FAR]:
        if item.shape in "pq" or item.low in pack.words.relatives:
            return False
        if is_finite(item, pack):
            return True
    return False


def _names_the_noun(items: list[Item], comma: int, pack: Language) -> bool:
    """Whether the name behind the comma is that of the noun before it: "le ministre, X Y"."""
    if comma == 0 or comma + 2 >= len(items):
        return False
    before, name, behind = items[comma - 1], items[comma + 1], items[comma + 2]
    if not _may_be_apposed(before, name, pack):
        return False
    return _goes_on_name(behind, pack) or _is_lone_name(before, behind, pack)


def _goes_on_name(item: Item, pack: Language) -> bool:
    """Whether a name goes on with the item: a capital, a particle."""
    return item.shape == "C" or item.low in pack.names.particles


def _is_lone_name(before: Item, behind: Item, pack: Language) -> bool:
    """Whether a lone name is meant, which names only "l'un d'eux", "one of them"."""
    return behind.low in (",", ".") and before.low in pack.phrases.stressed


def _may_be_apposed(before: Item, name: Item, pack: Language) -> bool:
    """Whether a capitalised word can be the name of the word or quotation before its comma."""
    if name.shape != "C" or before.shape not in "wCqp":
        return False
    return not opens_clause(name, pack)


def _ends_phrase(items: list[Item], at: int, pack: Language) -> bool:
    """Whether the item behind the beginning of a phrase is no part of it."""
    item = items[at]
    if item.shape in "vpq" and _breaks_off(item):
        return True
    return _stops_phrase(items, at, pack) or _is_day(items, at, pack)


def _breaks_off(item: Item) -> bool:
    """Whether an inverted pronoun, a mark or a quotation is no part of a phrase."""
    if item.quote is not None:
        return item.end - item.start > _CITED
    return item.low not in _INNER_MARKS


def _is_day(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a word of time stands by itself, and does not tell which noun is meant."""
    return items[at].low in pack.words.times and items[at - 1].low not in pack.classes.noun_links


def _stops_phrase(items: list[Item], at: int, pack: Language) -> bool:
    """Whether the word after a subject belongs to it no more."""
    if items[at - 1].low in pack.words.determiners:
        return False
    if _is_verbal(items[at], pack) or _begins_another(items, at, pack):
        return True
    return _links_no_more(items, at, pack)


def _is_verbal(item: Item, pack: Language) -> bool:
    """Whether a verb group begins: a finite verb, an auxiliary, a negation."""
    return item.low in pack.classes.verbal or is_finite(item, pack)


def _links_no_more(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a small word behind a noun begins something else, and links no complement to it."""
    if items[at].low in pack.classes.small:
        return not _joins_capitals(items, at, pack) and _is_other_link(items, at, pack)
    return is_adverb(items[at], pack)


def _joins_capitals(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a capitalised preposition stands inside a name: "Médicos Sin Fronteras"."""
    if items[at].shape != "C" or items[at].low not in pack.words.prepositions:
        return False
    return items[at - 1].shape == "C" and shape_at(items, at + 1) == "C"


def _is_other_link(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a small word joins no second noun to a phrase, and brings it no field."""
    low, phrases = items[at].low, pack.phrases
    if low in phrases.inner:
        return low in phrases.joiners and not _goes_on(items, at, pack)
    if low in phrases.field_links:
        return not _brings_field(items, at, pack)
    return low in pack.classes.phrase_ends or _opens_adjunct(items, at, pack)


def _opens_adjunct(items: list[Item], at: int, pack: Language) -> bool:
    """Whether "selon" or an adverb begins something else; "selon lui" is taken in."""
    low = items[at].low
    if low in pack.phrases.stressed and items[at - 1].low in pack.words.prepositions:
        return False
    return low in pack.cues.according[0] or is_adverb(items[at], pack)


def _begins_another(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a determiner behind a noun begins a phrase of its own ("le ministre la veille")."""
    if items[at].low not in pack.classes.articles:
        return False
    before = items[at - 1]
    if before.shape not in "wCn" or before.low in pack.classes.trailing:
        return False
    return not _opens_name(items, at)


def _opens_name(items: list[Item], at: int) -> bool:
    """Whether a capitalised article may open a name: "Mairie de Paris Le Havre"."""
    return items[at].shape == "C" and shape_at(items, at + 1) == "C"


def _brings_field(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a preposition brings an office's place or field, and no one spoken to."""
    if items[at - 1].shape != "w" or at + 1 >= len(items) or items[at + 1].low in pack.names.titles:
        return False
    if items[at + 1].low in pack.words.determiners - pack.phrases.office_links:
        return False  # "à son arrivée", "in a note"
    return not holds(items[at + 1 : at + 3], pack.hearers)


def _goes_on(items: list[Item], at: int, pack: Language) -> bool:
    """Whether "and" at ``at`` joins a second noun, and no second verb."""
    if at + 1 >= len(items) or items[at + 1].low in pack.classes.verb_words:
        return False
    return items[at + 1].shape == "w" or opens_phrase(items, at + 1, pack)
