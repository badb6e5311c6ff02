"""Who is meant: the noun phrase before or after a reporting verb."""

from claimtrack.extraction.cues import Cue, is_adverb
from claimtrack.extraction.sentences_items import Item, Language

LONGEST = 40
"""Items: no subject with its title and apposition is longer."""
SPEECH = 28
"""Letters, marks included, from which a quotation is no part of a noun phrase."""
Range = tuple[int, int]


def opens_phrase(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a noun phrase can start at ``at``."""
    item = items[at]
    if item.low in pack.words.determiners or item.shape == "n":
        return True
    if item.low in pack.names.pronouns or item.low in pack.names.titles:
        return True
    if item.quote is not None:
        return item.end - item.start < SPEECH
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


def has_verb(items: list[Item], begin: int, end: int, pack: Language) -> bool:
    """Whether a stretch holds a finite verb outside relative and participle clauses."""
    for start, stop in _segments(items, begin, end):
        if start < stop and items[start].low in pack.words.relatives | {"dont", "whose", "où"}:
            continue
        for place in range(start, stop):
            low = items[place].low
            if items[place].shape not in "wC":
                continue
            if low in pack.words.relatives and place > start:
                break
            if low in pack.words.finite:
                return True
            if items[place].shape == "w" and low.endswith(pack.words.finite_endings):
                return True
            verb = pack.cues.verbs.get(low)
            if verb and "f" in verb.forms and place > start and items[place].shape == "w":
                return True
    return False


def is_speaker(items: list[Item], found: Range, pack: Language) -> bool:
    """Whether a noun phrase can speak: its head is a name, a role, a group or a body."""
    names = pack.names
    if items[found[0]].low in names.pronouns:
        return True
    for place in range(found[0], min(found[1], found[0] + 6)):
        item = items[place]
        if place > found[0] and item.low in pack.words.prepositions:
            return False
        if item.shape == "C" and place > 0 and item.low not in pack.words.determiners:
            return True
        if item.low in names.roles or item.low in names.groups or item.low in names.organisations:
            return True
        plural = place > 0 and items[place - 1].low.endswith("s")
        if item.low in names.titles or (item.quote is not None and plural):
            return True
    return False


_KEPT = frozenset(
    ["de", "d'", "du", "des", "of", "for", "la", "le", "les", "l'", "-", "at", "et", "and"]
)


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
        return before.shape != "w" or at + 1 >= len(items) or low == "from"
    if low in pack.words.prepositions or low in pack.words.openers:
        return True
    if low in pack.words.relatives or low in pack.words.finite:
        return True
    if items[at - 1].low in pack.words.prepositions and low in ("eux", "elles", "lui", "elle"):
        return False
    return is_adverb(items[at], pack) or low in pack.cues.according[0]


def _goes_on(items: list[Item], at: int, pack: Language) -> bool:
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None or after.low in pack.cues.auxiliaries or after.low in pack.cues.verbs:
        return False
    return opens_phrase(items, at + 1, pack) or after.shape == "w"


def _segments(items: list[Item], begin: int, end: int) -> list[Range]:
    found, start = [], begin
    for place in range(begin, end):
        if items[place].low in (",", "(", ")", "–", "—", "-"):
            found.append((start, place))
            start = place + 1
    return [*found, (start, end)]


def _lead(items: list[Item], begin: int, end: int, pack: Language) -> int:
    """``begin`` without the conjunctions and adverbs before a subject."""
    words = pack.words
    while begin < end and (
        items[begin].low in words.coordinators
        or (items[begin].low in words.openers and items[begin].low not in ("d'",))
        or (is_adverb(items[begin], pack) and items[begin].low not in pack.names.pronouns)
        or items[begin].low in words.times
    ):
        begin += 1
    return begin


def _last_phrase(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """The noun phrase that ends at ``end``, back to its first determiner or name."""
    words, start, chained = pack.words, None, False
    place = end - 1
    while place >= begin:
        item = items[place]
        if item.low in words.finite and place < end - 1:
            break
        if opens_phrase(items, place, pack) and item.low not in words.finite:
            before = items[place - 1].low if place > begin else ""
            if place == begin or before not in words.prepositions | words.determiners:
                start = place
                chained = place > begin and (
                    items[place - 1].shape == "C"
                    or (items[place - 1].shape == "w" and item.shape in "Cq")
                    or _inner_noun(items, place, pack)
                    or _complement(items, place, pack)
                    or before in words.coordinators
                )
                if not chained:
                    break
        place -= 1
    if start is not None and start > begin and chained and start - begin <= 3:
        lead = items[begin:start]
        if all(i.shape == "w" and i.low not in words.prepositions for i in lead):
            start = begin
    if start is None and 0 < end - begin <= 4 and all(i.shape == "w" for i in items[begin:end]):
        bare = items[begin].low not in words.prepositions and not is_adverb(items[begin], pack)
        return (begin, end) if bare else None
    return (start, end) if start is not None and start < end else None


def _complement(items: list[Item], at: int, pack: Language) -> bool:
    """Whether "des", "du" after a noun bring its complement."""
    before = items[at - 1]
    if items[at].low not in ("des", "du") or before.shape not in "wC":
        return False
    return not (is_finite(before, pack) or opens_clause(before, pack))


def _inner_noun(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a noun that could open a phrase stands inside one ("a union official")."""
    low, before = items[at].low, items[at - 1]
    if low in pack.words.determiners or low in pack.names.pronouns or before.shape != "w":
        return False
    words = pack.words
    return before.low not in words.openers | words.relatives | words.finite


def _clause_begin(items: list[Item], end: int, floor: int, pack: Language) -> int:
    for place in range(end - 1, max(floor, end - 2 * LONGEST) - 1, -1):
        item = items[place]
        if item.low in (";", ":", "!", "?", "…", "...", "»", "“"):
            return place + 1
        if item.low in pack.cues.that or item.low in ("while", "whereas", "because", "mais", "but"):
            relative = item.low == "that" and place > floor and items[place - 1].shape in "wC"
            if not relative or place == end - 1:
                return place + 1
        if item.quote is not None and item.end - item.start >= SPEECH:
            return place + 1
    return max(floor, end - 2 * LONGEST)


def subject_before(items: list[Item], cue: Cue, floor: int, pack: Language) -> Range | None:
    """The subject printed before its verb, with its appositions; None where it is left out."""
    end = _subject_end(items, cue.first, floor, pack)
    if end <= floor or items[end - 1].low in pack.words.coordinators:
        return None
    begin = _clause_begin(items, end, floor, pack)
    closed = items[end - 1].low in (",", ")", "–", "—")
    if items[end - 1].low in pack.words.relatives:
        return _antecedent(items, begin, end - 1, pack)
    if closed:
        return _closed_subject(items, begin, end - 1, pack)
    return _open_subject(items, begin, end, pack)


def _subject_end(items: list[Item], end: int, floor: int, pack: Language) -> int:
    """``end`` without the adverbs and words of time between a subject and its verb."""
    while end > floor and (
        is_adverb(items[end - 1], pack) or items[end - 1].low in pack.words.times
    ):
        pronoun = items[end - 1].low in pack.names.pronouns
        if pronoun and (end - 2 < floor or items[end - 2].shape == "p"):
            break
        if end - 2 >= floor and f"{items[end - 2].low} {items[end - 1].low}" in (
            pack.names.same_again
        ):
            break
        end -= 1
    return end


def _open_subject(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """A subject right before its verb, with the title that a comma parts from a name."""
    segments = _segments(items, begin, end)
    start, stop = segments[-1]
    start = _lead(items, start, stop, pack)
    if start >= stop:
        return _closed_subject(items, begin, end, pack)
    found = _last_phrase(items, start, stop, pack)
    if found is None and len(segments) > 1:
        return _closed_subject(items, begin, end, pack)
    if found is not None and len(segments) > 1 and items[found[0]].shape == "C":
        title = _last_phrase(items, *segments[-2], pack)
        joins = title and title[1] == segments[-2][1] and found[0] == segments[-1][0]
        if title and joins and any(items[p].low in pack.names.roles for p in range(*title)):
            return title[0], found[1]
    return found


def _antecedent(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """The noun phrase a relative pronoun at ``end`` stands for."""
    if end > begin and items[end - 1].low == ",":
        end -= 1
    start = _segments(items, begin, end)[-1][0]
    found = _last_phrase(items, max(start, begin), end, pack)
    if found is None:
        opening = [p for p in range(start, end) if opens_phrase(items, p, pack)]
        found = (opening[0], end) if opening else None
    return found


def _closed_subject(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """A subject that a comma parts from its verb: its head stands at the start of the clause."""
    phrases = []
    for opening, stop in _segments(items, begin, end):
        start = _lead(items, opening, stop, pack)
        if start >= stop or not opens_phrase(items, start, pack):
            continue
        if items[start].low in pack.words.relatives:
            continue
        if opening < start and items[opening].low in ("comme", "si", "as", "if", "when", "while"):
            continue
        if items[start].low in pack.words.times or end - start > LONGEST:
            continue
        if has_verb(items, start, stop, pack) or items[start].shape == "n":
            continue
        if any(items[p].low in pack.words.times for p in range(start, min(start + 4, stop))):
            continue
        phrases.append((start, end))
        if is_speaker(items, (start, stop), pack):
            return start, end
    return phrases[0] if phrases else None


def subject_after(items: list[Item], cue: Cue, pack: Language) -> Range | None:
    """The subject printed after its verb: "a déclaré lundi à l'AFP le ministre"."""
    place = cue.last + 1
    end = len(items)
    while place < end and (is_adverb(items[place], pack) or items[place].low in pack.words.times):
        if items[place].low in pack.words.determiners and not (
            place + 1 < end and items[place + 1].low in pack.words.times
        ):
            break
        place += 1
    if place < end and items[place].low == "," and place > cue.last + 1:
        return None
    if place < end and items[place].low in pack.words.prepositions:
        return _after_complement(items, place, pack)
    return phrase_after(items, place, end, pack)


def _after_complement(items: list[Item], at: int, pack: Language) -> Range | None:
    """The subject behind "à l'AFP", "sur son compte Twitter"; None where the clause ends."""
    complement = phrase_after(items, at + 1, len(items), pack)
    start = complement[0] if complement else at + 1
    for place in range(start + 1, min(len(items), start + 12)):
        item = items[place]
        if item.shape in "pq" or item.low in pack.cues.that:
            return None
        before = items[place - 1]
        if item.low in pack.words.determiners and before.low not in (
            pack.words.prepositions | pack.words.determiners
        ):
            return phrase_after(items, place, len(items), pack)
    return None
