"""What a reporting verb governs to its right: a clause, an infinitive, a figure, a quotation."""

from claimtrack.extraction.speakers.noun_phrases import opens_clause, opens_phrase, phrase_after
from claimtrack.extraction.speakers.verbs import has_verb
from claimtrack.extraction.statements.complement import (
    FARTHEST,
    after_verb,
    past_adverbs,
    target,
)
from claimtrack.extraction.statements.content_ends import apposition_cut, content_end
from claimtrack.extraction.statements.cues import Cue, is_adverb
from claimtrack.extraction.text.items import Item, Language

_CLAUSE_WORDS = frozenset(
    ["there", "it", "if", "when", "while", "because", "how", "why", "what", "whether", "where"]
)
"""English words that open a clause left bare."""
_PLACES = frozenset(
    ["dès", "depuis", "lors", "pendant", "après", "avant", "dans", "sur", "in", "on", "during"]
)
"""Prepositions of time and place: what follows is no object."""
_OCCASIONS = frozenset(["on", "in", "at", "by", "during", "after", "late", "early"])
"""English words that open the time, place or manner of speaking."""
_SPOKEN = frozenset(
    ["said", "says", "say", "told", "tells", "tell", "believes", "believe", "thinks", "think"]
)
"""Forms after which a clause follows even where no finite verb is known in it."""
_WORD = 18
"""Characters of a quotation, marks included, under which it may be a single word."""
_PUT = frozenset(["put", "puts", "putting"])
"""Who puts a figure puts something at it."""
_CLAIMED = frozenset("asylum responsibility credit victory benefits compensation damages".split())
"""What is claimed without a word being said."""
_NO_GERUNDS = frozenset(
    (
        "including regarding concerning according following during nothing everything anything "
        "something being"
    ).split()
)
"""English words in -ing that are no verb, or open no complement."""
Content = tuple[int, int, str]
"""First item, end, rule."""


def content_after(items: list[Item], cue: Cue, cuts: list[int], pack: Language) -> Content | None:
    """What the verb governs to its right; None where it governs nothing that is a statement."""
    sort, at = target(items, cue, pack)
    denied = cue.denied and cue.verb.act != "denies"
    end = content_end(items, at, cuts) if at < len(items) else at
    if denied or end <= at:
        return None
    found = _announced(items, cue, sort, (at, end))
    if found is not None or sort == ":":
        return found
    found = _as_said(items, cue, cuts, pack)
    return found or _without_that(items, cue, cuts, end, pack)


def _announced(items: list[Item], cue: Cue, sort: str, place: tuple[int, int]) -> Content | None:
    """What follows "que", a colon, or is a quotation right after the verb."""
    frames, (at, end) = set(cue.verb.frames), place
    if sort == "that" and frames & set("TA"):
        return at, end, "that"
    quoted = next((p for p in range(at, min(end, at + 2)) if items[p].quote), None)
    if sort == ":":
        if quoted is not None and frames & set("QTA"):
            return None if _single_word(items, quoted) else (quoted, quoted + 1, "colon")
        return (at, end, "colon") if "T" in frames and end - at > 3 else None
    if sort == "q" and quoted == at and frames & set("QT"):
        whole = items[at].end - items[at].start > 22 or at + 1 >= end
        return (at, at + 1, "quote") if whole else None
    return None


def _single_word(items: list[Item], at: int) -> bool:
    """Whether the quotation is one word of a sentence that goes on: "Reports: 'fast' …"."""
    after = items[at + 1].shape if at + 1 < len(items) else "p"
    return items[at].end - items[at].start < _WORD and after in "wC"


def _as_said(items: list[Item], cue: Cue, cuts: list[int], pack: Language) -> Content | None:
    """As in "Comme l'indique le rapport, …", "As X told Y, …": what follows the comma."""
    begin = cue.first
    while begin > 0 and items[begin - 1].shape not in "pq" and cue.first - begin < 12:
        begin -= 1
    opening = items[begin].low
    if opening in pack.words.coordinators and begin + 1 < len(items):
        opening = items[begin + 1].low
    if opening not in ("comme", "as") or (begin and items[begin - 1].quote is not None):
        return None
    comma = next((p for p in range(cue.last, len(items)) if items[p].low == ","), None)
    if comma is None or comma - cue.last > 14:
        return None
    end = content_end(items, comma + 1, cuts)
    return (comma + 1, end, "as said") if end - comma > 3 else None


def _past_addressee(items: list[Item], at: int, pack: Language) -> int:
    """Past "aux juges" before an infinitive."""
    if at >= len(items) or items[at].low not in ("à", "au", "aux"):
        return at
    found = phrase_after(items, at + 1, len(items), pack)
    if found is None and at + 2 < len(items) and items[at + 1].shape == "w":
        return at + 2
    return found[1] if found and items[found[0]].shape != "n" else at


def _past_occasion(items: list[Item], at: int, pack: Language) -> int:
    """Past "on Thursday", "in a statement", where a clause begins behind it."""
    if at + 2 >= len(items) or items[at].low not in _OCCASIONS:
        return at
    place = at + 1
    if items[place].low in pack.words.times:
        while place < len(items) and items[place].low in pack.words.times:
            place += 1
    else:
        found = phrase_after(items, place, len(items), pack)
        place = found[1] if found else len(items)
    return place if place < len(items) and _opens_bare(items[place], pack) else at


def _opens_bare(item: Item, pack: Language) -> bool:
    """Whether a bare clause surely begins with the word: a determiner, a pronoun, a name."""
    if item.low in pack.words.determiners or item.low in pack.names.pronouns:
        return True
    return item.low == "there" or (item.shape == "C" and item.low not in pack.words.times)


def _start(items: list[Item], cue: Cue, pack: Language) -> int:
    """Where content without "que" starts: past the addressee and words of time."""
    start = after_verb(items, cue, pack)
    if pack.code == "fr":
        start = _past_addressee(items, start, pack) if "B" in cue.verb.frames else start
        return past_adverbs(items, start, pack)
    if "B" not in cue.verb.frames:
        return past_adverbs(items, start, pack)
    start = _past_occasion(items, start, pack)
    while start < len(items) and items[start].low in pack.words.times | {"also"}:
        start += 1
    return start


def _without_that(
    items: list[Item], cue: Cue, cuts: list[int], end: int, pack: Language
) -> Content | None:
    """An infinitive, a bare clause, somebody asked to do something, a noun phrase."""
    frames = cue.verb.frames
    start = _start(items, cue, pack)
    if "B" in frames and any(items[p].low in ("s'", "se") for p in range(cue.first, cue.last)):
        start = past_adverbs(items, start, pack)
        return _felt(items, start, end, pack)
    stop = content_end(items, start, cuts) if start < end else start
    if stop <= start:
        return None
    found = None
    if "A" in frames:
        asked = cue.last + 1 if "D" in frames else start
        asked += items[asked].low == "même"
        found = _asked(items, asked, stop, pack)
    if found is None and "B" in frames:
        found = _bare(items, start, stop, cue, pack)
    if items[cue.last].low in _PUT and all(item.low != "at" for item in items[start:stop]):
        return found
    if found is None and ("N" in frames or "A" in frames):
        found = _nominal(items, start, stop, "P" in frames, pack)
    return found


def _felt(items: list[Item], at: int, end: int, pack: Language) -> Content | None:
    """As in "se dit prêt", "s'est réjoui de voir": an adjective or "de" with an infinitive."""
    if end - at < 2:
        return None
    if items[at].low in ("de", "d'") and _infinitive_at(items, at + 1, end, pack) is not None:
        return at, end, "reflexive"
    object_ = items[at].low in pack.words.prepositions | pack.words.determiners
    return None if object_ else (at, apposition_cut(items, at, end, pack), "reflexive")


def _infinitive_at(items: list[Item], at: int, end: int, pack: Language) -> int | None:
    """The infinitive at ``at``, past "ne pas" and pronouns; None where there is none."""
    while at < end and (items[at].low in pack.cues.clitics or items[at].low in ("pas", "plus")):
        at += 1
    if at >= end or items[at].shape != "w":
        return None
    if pack.code == "en":
        return at
    return at if items[at].low.endswith(pack.cues.infinitive_endings) else None


def _asked(items: list[Item], at: int, end: int, pack: Language) -> Content | None:
    """As in "les élèves à sortir", "aux voisins de se taire", "them to leave"."""
    links = ("à", "de", "d'", "to")
    if items[at].low in links and _infinitive_at(items, at + 1, end, pack) is not None:
        return at + 1, end, "asks"
    for place in range(at + 1, min(end - 1, at + FARTHEST)):
        if items[place].low in links and _infinitive_at(items, place + 1, end, pack) is not None:
            clause = pack.code == "en" and has_verb(items, at, place, pack)
            return None if clause else (at, end, "asks")
        if items[place].shape == "p" and items[place].low != ",":
            return None
    return None


def _bare(items: list[Item], at: int, end: int, cue: Cue, pack: Language) -> Content | None:
    """A clause without "that", or a French infinitive ("dit vouloir")."""
    if pack.code == "fr":
        found = _infinitive_at(items, at, end, pack)
        return (at, end, "infinitive") if found is not None else None
    if items[at].low in _CLAIMED:
        return None
    if _gerund(items, at, end, cue):
        return at, end, "infinitive"
    opens = opens_phrase(items, at, pack) or is_adverb(items[at], pack)
    opens = opens or items[at].low in _CLAUSE_WORDS
    lower = items[at].shape == "w" and items[at].low not in pack.words.prepositions
    opens = opens or (lower and cue.verb.frames.startswith("QTB"))
    opens = opens or any(item.shape == "n" for item in items[at : at + 3])
    plural = items[at].shape == "w" and items[at].low.endswith("s")
    if not opens and not plural and items[at].shape != "C":
        return None
    if end - at < 3:
        return None
    spoken = items[cue.last].low in _SPOKEN and end - at > 3
    first = next((p for p in range(at + 1, end) if items[p].low in pack.words.openers), end)
    return (at, end, "bare") if spoken or has_verb(items, at, first, pack) else None


def _gerund(items: list[Item], at: int, end: int, cue: Cue) -> bool:
    """As in "denied stealing the car", "admits having lied"."""
    verb = items[at].shape == "w" and items[at].low.endswith("ing") and end - at > 2
    preposition = items[at].low in _NO_GERUNDS
    return verb and not preposition and items[cue.last].low not in _SPOKEN


def _nominal(
    items: list[Item], at: int, end: int, any_noun: bool, pack: Language
) -> Content | None:
    """A noun phrase that carries a figure or quoted words ("a évalué à 40 le nombre de…")."""
    while at < end and items[at].low in pack.cues.nominal_links:
        at += 1
    quoted = items[at].quote if at < end else None
    if end - at < 2 and (quoted is None or quoted.end - quoted.start < (8 if any_noun else 16)):
        return None
    while at < end and items[at].low == "même":
        at += 1
    inside = items[at:end]
    if inside and inside[0].low in _PLACES:
        return None
    figure = any(item.shape in "nq" for item in inside)
    noun = bool(inside) and inside[0].shape in "wC" and not opens_clause(inside[0], pack)
    if not figure and not (any_noun and len(inside) > 1 and noun):
        return None
    if inside and inside[0].shape == "p" and inside[0].low not in ("€", "$", "£"):
        return None
    if quoted is not None and items[at - 1].low in pack.cues.titles:
        return None  # "a film called “…”"
    return at, apposition_cut(items, at, end, pack), "nominal"
