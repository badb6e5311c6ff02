"""What a reporting verb governs to its right: a clause, an infinitive, a figure, a quotation."""

from claimtrack.extraction.cues import Cue, is_adverb
from claimtrack.extraction.mentions import (
    has_verb,
    opens_clause,
    opens_phrase,
    phrase_after,
    subject_before,
)
from claimtrack.extraction.sentences_items import Item, Language

FARTHEST = 30
"""Items between a verb and its "que": addressee, place and time may stand there."""
_CLAUSE_WORDS = frozenset(
    ["there", "it", "if", "when", "while", "because", "how", "why", "what", "whether", "where"]
)
"""English words that open a clause left bare."""
_SPOKEN = frozenset(
    ["said", "says", "say", "told", "tells", "tell", "believes", "believe", "thinks", "think"]
)
"""Forms after which a clause follows even where no finite verb is known in it."""
_STOPS = frozenset((".", "!", "?", "…", "...", ";"))
Content = tuple[int, int, str]
"""First item, end, rule."""


def clause_cut(items: list[Item], cue: Cue, pack: Language) -> int | None:
    """Where the clause of a later cue begins, when it ends the content before it."""
    first = cue.first
    before = items[first - 1] if first else None
    if before is None:
        return 0
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
    while end > start and items[end - 1].low in _STOPS | {",", ":"}:
        end -= 1
    return end


def _comment_cut(items: list[Item], start: int, end: int) -> int:
    """The end before "…", mais il…": what the outlet sets against quoted words is its own."""
    for place in range(start + 1, end - 2):
        if items[place].quote is None:
            continue
        after = place + 1 + (items[place + 1].low == ",")
        if after < end - 1 and items[after].low in ("mais", "but"):
            if items[after + 1].quote is None and items[after + 1].low not in (
                "que",
                "qu'",
                "that",
            ):
                return place + 1
    return end


def after_verb(items: list[Item], cue: Cue, pack: Language) -> int:
    """The first item after the verb, its inverted pronoun, and whoever is told."""
    place = cue.last + 1
    if cue.pronoun is not None and cue.pronoun >= place:
        place = cue.pronoun + 1
    if "D" in cue.verb.frames:
        place = _addressee_end(items, place, pack)
    return place


def _addressee_end(items: list[Item], at: int, pack: Language) -> int:
    if at >= len(items):
        return at
    place = at
    if items[at].low in pack.names.pronouns:
        return at + 1
    if items[at].shape == "C" and items[at].low in pack.words.determiners:
        return _addressee_end(items, at + 1, pack)
    if items[at].low in pack.words.determiners:
        found = phrase_after(items, at, len(items), pack)
        place = found[1] if found else at
        for middle in range(at + 2, place):
            if items[middle].low in pack.words.determiners | set(pack.names.pronouns):
                if items[middle - 1].low not in pack.words.prepositions:
                    return middle
        return place
    while place < len(items) and items[place].shape == "C" and place - at < 4:
        if place > at and items[place].low in pack.words.determiners:
            break
        place += 1
    return place if place > at else at + (items[at].shape == "w" and _is_group(items[at], pack))


def _is_group(item: Item, pack: Language) -> bool:
    return item.low in pack.names.groups or item.low in ("reporters", "journalists", "him", "them")


def target(items: list[Item], cue: Cue, pack: Language) -> tuple[str, int]:
    """What the verb governs, past addressee, time and place: "that", ":", "q" or "other"."""
    start = place = after_verb(items, cue, pack)
    limit = min(len(items), place + FARTHEST)
    while place < limit:
        item = items[place]
        if item.low in pack.cues.that:
            return "that", place + 1
        if item.low == ":":
            return ":", place + 1
        if item.quote is not None:
            return "q", place
        if item.low in pack.words.relatives and place > start:
            return _past_relative(items, place, limit, pack)
        if is_adverb(item, pack) or item.low in pack.words.times or item.low == ",":
            place += 1
            continue
        if item.low in pack.words.prepositions or item.low in ("to", "à"):
            found = phrase_after(items, place + 1, limit, pack)
            bare = place + 1 < limit and items[place + 1].shape in "wn"
            place = found[1] if found else place + 1 + (bare and _is_noun(items[place + 1], pack))
            continue
        break
    return "other", _past_adverbs(items, start, pack)


def _past_relative(items: list[Item], at: int, limit: int, pack: Language) -> tuple[str, int]:
    """Past the relative clause of whoever is told ("aux élèves qui protestent que …")."""
    for place in range(at, limit):
        if items[place].low in pack.cues.that:
            return "that", place + 1
        if items[place].shape in "pq":
            break
    return "other", at


def _is_noun(item: Item, pack: Language) -> bool:
    return item.low not in pack.cues.that and item.low not in pack.words.openers


def _past_adverbs(items: list[Item], at: int, pack: Language) -> int:
    while (
        at < len(items)
        and items[at].low not in ("plus", "même", "more", "only")
        and (
            (is_adverb(items[at], pack) and items[at].low not in pack.words.prepositions)
            or (items[at].low in pack.words.times)
        )
    ):
        if items[at].low in pack.words.determiners and not (
            at + 1 < len(items) and items[at + 1].low in pack.words.times
        ):
            break
        at += 1
    return at


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
    """As in "l'opposition à faire…", "aux militants de quitter…", "them to leave"."""
    links = ("à", "de", "d'", "to")
    if items[at].low in links and _infinitive_at(items, at + 1, end, pack) is not None:
        return at + 1, end, "asks"
    for place in range(at + 1, min(end - 1, at + FARTHEST)):
        if items[place].low in links and _infinitive_at(items, place + 1, end, pack) is not None:
            return at, end, "asks"
        if items[place].shape == "p" and items[place].low != ",":
            return None
    return None


def _bare(items: list[Item], at: int, end: int, cue: Cue, pack: Language) -> Content | None:
    """A clause without "that", or a French infinitive ("dit vouloir")."""
    if pack.code == "fr":
        found = _infinitive_at(items, at, end, pack)
        return (at, end, "infinitive") if found is not None else None
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
    return (at, end, "bare") if spoken or has_verb(items, at, end, pack) else None


def _nominal(
    items: list[Item], at: int, end: int, any_noun: bool, pack: Language
) -> Content | None:
    """A noun phrase that carries a figure or quoted words ("a estimé à 300 000 le nombre de…")."""
    quoted = items[at].quote
    if end - at < 2 and (quoted is None or quoted.end - quoted.start < 16):
        return None
    while at < end and items[at].low in pack.cues.nominal_links:
        at += 1
    inside = items[at:end]
    figure = any(item.shape in "nq" for item in inside)
    noun = bool(inside) and inside[0].shape in "wC" and not opens_clause(inside[0], pack)
    if not figure and not (any_noun and len(inside) > 1 and noun):
        return None
    if inside and inside[0].shape == "p":
        return None
    return at, _apposition_cut(items, at, end, pack), "nominal"


def _apposition_cut(items: list[Item], at: int, end: int, pack: Language) -> int:
    """The end of a noun phrase before ", dans un communiqué", ", des chiffres en recul"."""
    for place in range(at + 2, end - 1):
        if items[place].low == ",":
            after = items[place + 1]
            comment = pack.words.determiners | pack.words.prepositions | pack.words.relatives
            if after.low in comment and items[place - 1].low != "-" and after.shape != "n":
                return place
    return end


def content_after(items: list[Item], cue: Cue, cuts: list[int], pack: Language) -> Content | None:
    """What the verb governs to its right; None where it governs nothing that is a statement."""
    frames = cue.verb.frames
    sort, at = target(items, cue, pack)
    if at >= len(items):
        return None
    if cue.denied and cue.verb.act != "denies":
        return None
    end = content_end(items, at, cuts)
    if end <= at:
        return None
    if sort == "that" and ("T" in frames or "A" in frames):
        return at, end, "that"
    if sort == ":":
        quoted = next((p for p in range(at, min(end, at + 2)) if items[p].quote), None)
        if quoted is not None and ("Q" in frames or "T" in frames or "A" in frames):
            return quoted, quoted + 1, "colon"
        return (at, end, "colon") if "T" in frames and end - at > 3 else None
    if sort == "q" and ("Q" in frames or "T" in frames):
        quote = items[at].quote
        if quote is not None and (quote.end - quote.start > 20 or at + 1 >= end):
            return at, at + 1, "quote"
    found = _as_said(items, cue, cuts, pack)
    if found is not None:
        return found
    start = after_verb(items, cue, pack)
    if pack.code == "fr" and "B" in frames:
        start = _past_addressee(items, start, pack)
    reflexive = any(items[p].low in ("s'", "se") for p in range(cue.first, cue.last))
    if reflexive and "B" in frames:
        start = _past_adverbs(items, start, pack)
        return (start, end, "reflexive") if end - start > 1 else None
    if "B" not in frames or pack.code == "fr":
        start = _past_adverbs(items, start, pack)
    else:
        while start < end and items[start].low in pack.words.times | {"also"}:
            start += 1
    if start >= end:
        return None
    return _without_that(items, start, content_end(items, start, cuts), cue, pack)


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
    return found[1] if found and items[found[0]].shape != "n" else at


def _without_that(
    items: list[Item], start: int, end: int, cue: Cue, pack: Language
) -> Content | None:
    frames = cue.verb.frames
    if end <= start:
        return None
    found = None
    if "A" in frames:
        place = after_asked = start
        if "D" in frames:
            place = after_asked = cue.last + 1
        found = _asked(items, place, content_end(items, after_asked, [end]), pack)
    if found is None and "B" in frames:
        found = _bare(items, start, end, cue, pack)
    if found is None and ("N" in frames or "A" in frames):
        found = _nominal(items, start, end, "P" in frames, pack)
    return found
