"""What a reporting verb leads to, past whoever is told, time and place."""

from claimtrack.extraction.clauses.word import WordClass, class_of
from claimtrack.extraction.speakers.noun_phrases import is_finite, phrase_after
from claimtrack.extraction.speakers.verbs import is_speaker
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import is_adverb, word_at

_DASHES = frozenset(("-", "–", "—"))
_REMARK = 10
"""Items of a remark between dashes: "consider - in public at least - that"."""
FARTHEST = 30
"""Items between a verb and its "que": addressee, place and time may stand there."""
_FEELING = 8
"""Items of a feeling up to its "that"."""
_LONGEST_NAME = 4
"""Items of the name of whoever is told."""


def target(items: list[Item], cue: Cue, pack: Language) -> tuple[str, int]:
    """What the verb governs, past addressee, time and place: "that", ":", "q" or "other"."""
    start = place = after_verb(items, cue, pack)
    if cue.governs("HW"):
        start = place = _past_told(items, place, pack)
    limit = min(len(items), place + FARTHEST)
    asked = _asked_or_felt(items, start, limit, cue, pack)
    if asked is not None:
        return "that", asked
    while place < limit:
        led_to = _led_to(items, place, pack)
        if led_to is not None:
            return led_to
        if place > start and items[place].low in pack.words.relatives:
            return _past_relative(items, place, limit, pack)
        end = _adjunct_end(items, place, limit, pack)
        if end == place:
            break
        place = end
    return "other", past_time(items, start, pack)


def _asked_or_felt(
    items: list[Item], start: int, limit: int, cue: Cue, pack: Language
) -> int | None:
    """Where a question begins, or the clause behind a feeling; None where there is neither."""
    asks = cue.governs("W") and _asks(items, cue, pack)
    asked = _question(items, start, limit, pack) if asks else None
    return _felt(items, start, cue, pack) if asked is None else asked


def _led_to(items: list[Item], place: int, pack: Language) -> tuple[str, int] | None:
    """What the item at a place opens, and where that begins; None where it opens nothing."""
    sort = _opening(items[place], pack) or _set_off(items, place)
    if sort is not None:
        return sort, place + (sort != "q")
    if _leads_that(items, place, pack):
        return "that", place + 2
    return ("that", place + 3) if _joins_adverb(items, place, pack) else None


def _felt(items: list[Item], start: int, cue: Cue, pack: Language) -> int | None:
    """The clause behind a noun of feeling and its "that": "voiced serious doubts that"."""
    if not cue.governs("F"):
        return None
    for place in range(start + 1, min(len(items) - 1, start + _FEELING)):
        if items[place].shape in "pq" or is_finite(items[place], pack):
            return None
        if items[place].low in pack.cues.that:
            return place + 1
    return None


def _asks(items: list[Item], cue: Cue, pack: Language) -> bool:
    """Whether somebody asks, and is not asked: "Asked whether he knew, he said", "when asked"."""
    if cue.first < cue.last or cue.pronoun is not None or cue.form == "g":
        return True
    before = items[cue.first - 1] if cue.first else None
    return before is not None and before.shape in "wC" and before.low not in pack.words.openers


def _question(items: list[Item], start: int, limit: int, pack: Language) -> int | None:
    """Where an indirect question begins, behind whoever is asked: "asked him why"."""
    for place in range(start, limit):
        if items[place].low in pack.cues.questions:
            relative = place > start and items[place].low in pack.classes.relatives
            return place if not relative and _opens_question(items, place, pack) else None
        if items[place].shape in "pq" or is_finite(items[place], pack):
            return None
    return None


def _opens_question(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a word opens a question; an elided one only before a pronoun: "s'il", not "s'est"."""
    if not items[at].low.endswith("'"):
        return True
    return word_at(items, at + 1) in pack.names.pronouns


def _past_told(items: list[Item], at: int, pack: Language) -> int:
    """Past somebody who is told or asked before a clause: "warning him that", "asked her why"."""
    end = _addressee_end(items, at, pack)
    if end == at or word_at(items, end) not in pack.cues.that | pack.cues.questions:
        return at
    told = items[at].low in pack.content.addressees or is_speaker(items, (at, end), pack)
    return end if told else at


def _joins_adverb(items: list[Item], at: int, pack: Language) -> bool:
    """Whether "and" with one word more parts the verb from its "that": "d'ores et déjà que"."""
    if items[at].low not in pack.words.coordinators or word_at(items, at + 2) not in pack.cues.that:
        return False
    return items[at + 1].shape == "w" and items[at + 1].low not in pack.cues.verbs


def _leads_that(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a preposition and a complementiser stand there: "de que"."""
    if items[at].low not in pack.cues.that_leads or at + 1 >= len(items):
        return False
    return items[at + 1].low in pack.cues.that


def _opening(item: Item, pack: Language) -> str | None:
    """What the item opens: a clause ("that"), a colon's text, a quotation; None for the rest."""
    if item.low in pack.cues.that:
        return "that"
    if item.low == ":":
        return ":"
    return "q" if item.quote is not None else None


def _set_off(items: list[Item], at: int) -> str | None:
    """A semicolon set for a colon, right before a quotation."""
    if items[at].low != ";" or at + 1 >= len(items):
        return None
    return ":" if items[at + 1].quote is not None else None


def _adjunct_end(items: list[Item], at: int, limit: int, pack: Language) -> int:
    """The end of the adverb or prepositional phrase at ``at``; ``at`` where none stands there."""
    low = items[at].low
    if low in _DASHES:
        return _remark_end(items, at, limit)
    if low == "," or low in pack.words.times or is_adverb(items[at], pack):
        return at + 1
    if _is_determined_time(items, at, pack):
        return at + 2
    date = _date_end(items, at, pack)
    if date > at:
        return date
    return _phrase_end(items, at + 1, limit, pack) if low in pack.words.prepositions else at


def _date_end(items: list[Item], at: int, pack: Language) -> int:
    """The end of "le 6 mars", "el 9 de marzo"; ``at`` where no date stands there."""
    first = at + (items[at].low in pack.words.determiners)
    if first >= len(items) or items[first].shape != "n":
        return at
    month = first + 1 + (word_at(items, first + 1) in pack.words.prepositions)
    return month + 1 if word_at(items, month) in pack.words.times else at


def _is_determined_time(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a time with its determiner stands at ``at``: "la veille"."""
    if items[at].low not in pack.words.determiners:
        return False
    return word_at(items, at + 1) in pack.words.times


def _remark_end(items: list[Item], at: int, limit: int) -> int:
    """The end of a remark between two dashes, with a clause behind it; ``at`` where it is open."""
    for place in range(at + 1, min(limit, at + _REMARK)):
        if items[place].low == items[at].low:
            return place + 1
    return at


def _phrase_end(items: list[Item], at: int, limit: int, pack: Language) -> int:
    """The end of the noun phrase, or the noun, behind a preposition."""
    phrase = phrase_after(items, at, limit, pack)
    end = phrase[1] if phrase is not None else _nouns_end(items, at, limit, pack)
    if at < end < limit and items[end].low in pack.phrases.possessive_endings:
        return _phrase_end(items, end + 1, limit, pack)  # "at Friday's briefing"
    return end


def _nouns_end(items: list[Item], at: int, limit: int, pack: Language) -> int:
    """The end of a noun without determiner, and of the one behind it: "in press briefings"."""
    end = at + (at < limit and _is_noun(items[at], pack))
    if at < end < limit and items[end].shape == "w" and _is_noun(items[end], pack):
        leads = word_at(items, end + 1) in pack.cues.that
        return end + leads
    return end


def _is_noun(item: Item, pack: Language) -> bool:
    if item.shape not in ("w", "n", "C"):
        return False
    return item.low not in pack.cues.that and item.low not in pack.words.openers


def _past_relative(items: list[Item], at: int, limit: int, pack: Language) -> tuple[str, int]:
    """Past the relative clause of whoever is told ("aux voisins qui attendent que …")."""
    for place in range(at, limit):
        if items[place].low in pack.cues.that:
            return "that", place + 1
        if items[place].shape in "pq":
            break
    return "other", at


def after_verb(items: list[Item], cue: Cue, pack: Language) -> int:
    """The first item after the verb, its inverted pronoun, and whoever is told."""
    if "D" in cue.verb.frames:
        return _addressee_end(items, cue.end, pack)
    return cue.end


def _addressee_end(items: list[Item], at: int, pack: Language) -> int:
    """The end of whoever is told at ``at``: a pronoun, a described person, a name, a group."""
    low = word_at(items, at)
    if low in pack.names.pronouns:
        return at + 1
    if low in pack.words.determiners:
        capital = items[at].shape == "C"
        return (_addressee_end if capital else _described_end)(items, at + capital, pack)
    end = _name_end(items, at, pack)
    if end == at < len(items):
        return at + _is_group(items[at], pack)
    return end


def _described_end(items: list[Item], at: int, pack: Language) -> int:
    """The end of "the crowd", before the clause whose subject follows it at once."""
    phrase = phrase_after(items, at, len(items), pack)
    end = phrase[1] if phrase else at
    for place in range(at + 2, end):
        inner = items[place - 1].low in pack.words.prepositions
        if items[place].low in pack.classes.clause_heads and not inner:
            return place
    return end


def _name_end(items: list[Item], at: int, pack: Language) -> int:
    """The end of a name of a few words; ``at`` where none stands there."""
    place = at
    while place < min(len(items), at + _LONGEST_NAME) and items[place].shape == "C":
        if place > at and items[place].low in pack.words.determiners:
            break
        place += 1
    return place


def _is_group(item: Item, pack: Language) -> bool:
    if item.shape != "w":
        return False
    return item.low in pack.names.groups or item.low in pack.content.addressees


def past_time(items: list[Item], at: int, pack: Language) -> int:
    """The first item after adverbs and words of time."""
    while at < len(items) and _is_time(items, at, pack):
        at += 1
    return at


def _is_time(items: list[Item], at: int, pack: Language) -> bool:
    """Whether an adverb or a word of time stands at ``at``, with its determiner ("ce lundi")."""
    low = items[at].low
    if items[at].shape == "n" and word_at(items, at + 1) in pack.words.times:
        return True
    if low in pack.content.focus or not _is_timely(items[at], pack):
        return False
    return low not in pack.words.determiners or word_at(items, at + 1) in pack.words.times


def _is_timely(item: Item, pack: Language) -> bool:
    if item.low in pack.words.times:
        return True
    return item.low not in pack.words.prepositions and is_adverb(item, pack)


def goes_on_to_do(items: list[Item], at: int, pack: Language) -> bool:
    """Whether an infinitive follows its link: "she continued to allege"."""
    if not pack.content.bare_clauses or word_at(items, at) not in pack.cues.links:
        return False
    return at + 1 < len(items) and class_of(items[at + 1].low, pack.code) is WordClass.INFINITIVE
