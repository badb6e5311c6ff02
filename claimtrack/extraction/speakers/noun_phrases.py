"""Noun phrases: where one can start, and where it ends."""

from claimtrack.extraction.statements.cues import is_adverb
from claimtrack.extraction.text.items import Item, Language

LONGEST = 40
"""Items: no subject with its title and apposition is longer."""
SPEECH = 28
"""Letters, marks included, from which a quotation is no part of a noun phrase."""
Range = tuple[int, int]


def is_speech(item: Item) -> bool:
    """Whether a quotation is too long, or ends too much like a sentence, for part of a name."""
    return item.quote is not None and (item.quote.spoken or item.end - item.start >= SPEECH)


def opens_phrase(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a noun phrase can start at ``at``."""
    item = items[at]
    if item.low in pack.words.determiners or item.shape == "n":
        return True
    if item.low in pack.names.pronouns or item.low in pack.names.titles:
        return True
    if item.quote is not None:
        return not is_speech(item)
    if item.low in pack.words.times or item.low in pack.words.prepositions:
        return False
    if item.low in pack.words.openers or is_adverb(item, pack):
        return False
    if item.shape == "C":
        verb = pack.cues.verbs.get(item.low)
        return verb is None or not set(verb.forms) & set("gp")
    return item.low in pack.names.groups or item.low in pack.names.roles


def _apposed(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a comma at ``at`` brings an apposition ("X, président de …", "le ministre, X")."""
    if at + 1 >= len(items) or items[at].low != ",":
        return False
    after = items[at + 1]
    if after.low in pack.names.roles or after.low in pack.names.titles:
        return True
    if after.low in pack.words.determiners and at + 2 < len(items):
        ahead = items[at + 2 : at + 6]
        return any(item.low in pack.names.roles for item in ahead)
    return (
        after.shape == "C"
        and not opens_clause(after, pack)
        and at > 0
        and items[at - 1].shape in "wCqp"
        and at + 2 < len(items)
        and (
            items[at + 2].shape == "C"
            or items[at + 2].low in pack.names.particles
            or (items[at + 2].low in (",", ".") and items[at - 1].low in ("eux", "elles"))
        )
    )


def is_finite(item: Item, pack: Language) -> bool:
    """Whether the word is surely a finite verb: listed, or by its ending."""
    if item.shape != "w":
        return False
    ending = pack.code == "fr" and item.low.endswith(pack.words.finite_endings)
    return ending or item.low in pack.words.finite


def opens_clause(item: Item, pack: Language) -> bool:
    """Whether the word opens a clause, a relative or a phrase of time or place."""
    low = item.low
    return (
        low in pack.words.openers
        or low in pack.words.prepositions
        or low in pack.words.times
        or low in pack.names.pronouns
        or is_adverb(item, pack)
    )


def phrase_after(items: list[Item], at: int, end: int, pack: Language) -> Range | None:
    """The noun phrase that starts at ``at`` (after its verb): up to its last complement."""
    if at >= end or not opens_phrase(items, at, pack):
        return None
    if items[at].low in pack.names.pronouns and items[at].low not in pack.words.determiners:
        return at, at + 1
    place = at + 1
    words = pack.words
    limit = min(end, at + LONGEST)
    while place < limit:
        item = items[place]
        if item.low == "," and _apposed(items, place, pack) and place - at < 25:
            place += 2
            continue
        if item.shape == "p" and item.low not in ("-", "&", "/", "(", ")", "<", ">"):
            break
        if item.shape == "v" or _stops_phrase(items, place, pack):
            break
        if item.quote is not None and item.end - item.start > 60:
            break
        if (
            words.determiners
            and item.low in words.times
            and items[place - 1].low not in (words.determiners | {"de"})
        ):
            break
        place += 1
    while place > at + 1 and items[place - 1].low in words.prepositions | words.coordinators:
        place -= 1
    return at, place


_KEPT = frozenset(
    ["de", "d'", "du", "des", "of", "for", "la", "le", "les", "l'", "-", "at", "et", "and"]
)


_TOLD = frozenset(["presse", "journalistes", "micro", "antenne", "reporters", "journalists"])
"""Whom speakers speak to: "à l'AFP", "à la presse" is no part of a name or an office."""


def _stops_phrase(items: list[Item], at: int, pack: Language) -> bool:
    """Whether the word after a subject belongs to it no more."""
    low = items[at].low
    before = items[at - 1]
    if before.low in pack.words.determiners:
        return False
    if is_finite(items[at], pack) or low in pack.cues.auxiliaries | pack.cues.negators:
        return True
    if low in pack.words.determiners and before.shape in "wCn" and low not in ("du", "des"):
        inner = before.low in pack.words.prepositions | pack.words.coordinators
        name = items[at].shape == "C" and at + 1 < len(items) and items[at + 1].shape == "C"
        if not inner and not name:
            return True
    if low in _KEPT:
        return low in ("et", "and") and not _goes_on(items, at, pack)
    if low in ("à", "au", "aux", "en", "in", "auprès", "chez", "from"):
        # "ministre à l'Intérieur", "coffee trader in Santos": a place or field is part of it.
        told = any(i.low in pack.agencies | _TOLD for i in items[at + 1 : at + 3])
        told = told or (at + 1 < len(items) and items[at + 1].low in pack.names.titles)
        return before.shape != "w" or at + 1 >= len(items) or low == "from" or told
    if low in pack.words.prepositions or low in pack.words.openers:
        return True
    if low in pack.words.relatives or low in pack.words.finite:
        return True
    if items[at - 1].low in pack.words.prepositions and low in ("eux", "elles", "lui", "elle"):
        return False
    if low == "to":
        return before.low not in pack.names.roles
    return is_adverb(items[at], pack) or low in pack.cues.according[0]


def _goes_on(items: list[Item], at: int, pack: Language) -> bool:
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None or after.low in pack.cues.auxiliaries or after.low in pack.cues.verbs:
        return False
    return opens_phrase(items, at + 1, pack) or after.shape == "w"
