"""The subject of a reporting verb, before or after it."""

from claimtrack.extraction.speakers.noun_phrases import (
    LONGEST,
    Range,
    is_finite,
    is_speech,
    opens_clause,
    opens_phrase,
    phrase_after,
)
from claimtrack.extraction.speakers.verbs import has_verb, is_speaker, segments
from claimtrack.extraction.statements.cues import Cue, is_adverb
from claimtrack.extraction.text.items import Item, Language


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
        if end - 2 >= floor and _same_again(items, end - 2, pack):
            break
        end -= 1
    return end


def _same_again(items: list[Item], at: int, pack: Language) -> bool:
    """Whether "ce dernier" starts at ``at``: its words are words of time elsewhere."""
    return " ".join(item.low for item in items[at : at + 2]) in pack.names.same_again


def _open_subject(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """A subject right before its verb, with the title that a comma parts from a name."""
    pieces = segments(items, begin, end)
    start, stop = pieces[-1]
    start = _lead(items, start, stop, pack)
    if start >= stop:
        return _closed_subject(items, begin, end, pack)
    found = _last_phrase(items, start, stop, pack)
    if found is None and len(pieces) > 1:
        return _closed_subject(items, begin, end, pack)
    if found is not None and len(pieces) > 1 and items[found[0]].shape == "C":
        title = _last_phrase(items, *pieces[-2], pack)
        joins = title and title[1] == pieces[-2][1] and found[0] == pieces[-1][0]
        if title and joins and any(items[p].low in pack.names.roles for p in range(*title)):
            return title[0], found[1]
    return found


def _antecedent(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """The noun phrase a relative pronoun at ``end`` stands for."""
    if end > begin and items[end - 1].low == ",":
        end -= 1
    start = segments(items, begin, end)[-1][0]
    found = _last_phrase(items, max(start, begin), end, pack)
    if found is None:
        opening = [p for p in range(start, end) if opens_phrase(items, p, pack)]
        found = (opening[0], end) if opening else None
    return found


def _closed_subject(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """A subject that a comma parts from its verb: its head stands at the start of the clause."""
    phrases = []
    for opening, stop in segments(items, begin, end):
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
        if start == 0 and stop < end and all(i.shape == "C" for i in items[:stop]):
            return start, end  # "Odell, a former judge, added"
        if is_speaker(items, (start, stop), pack):
            return start, end
    return phrases[0] if phrases else None


def _lead(items: list[Item], begin: int, end: int, pack: Language) -> int:
    """``begin`` without the conjunctions and adverbs before a subject."""
    words = pack.words
    while begin < end and (
        items[begin].low in words.coordinators | words.openers
        or (is_adverb(items[begin], pack) and items[begin].low not in pack.names.pronouns)
        or (items[begin].low in words.times and not _same_again(items, begin, pack))
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
        if is_speech(item):
            return place + 1
    return max(floor, end - 2 * LONGEST)


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
    return phrase_after(items, place, end, pack) or _described_name(items, place, pack)


def _described_name(items: list[Item], at: int, pack: Language) -> Range | None:
    """A name behind bare adjectives and nouns, as in "recalls retired teacher Jane Doe"."""
    for place in range(at, min(at + 5, len(items))):
        item = items[place]
        if item.shape == "C" and place > at:
            found = phrase_after(items, place, len(items), pack)
            return (at, found[1]) if found else None
        role = item.low in pack.names.roles
        if item.shape != "w" or (not role and opens_clause(item, pack)) or is_finite(item, pack):
            return None
    return None


def _after_complement(items: list[Item], at: int, pack: Language) -> Range | None:
    """The subject behind "à l'AFP", "sur son compte Twitter"; None where the clause ends."""
    complement = phrase_after(items, at + 1, len(items), pack)
    start = complement[1] - 1 if complement else at + 1
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
