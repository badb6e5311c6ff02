"""Quotations and the words that introduce, cut or follow them."""

from claimtrack.domain.reading import Act
from claimtrack.extraction.speakers.following_subject import subject_after
from claimtrack.extraction.speakers.noun_phrases import phrase_after
from claimtrack.extraction.speakers.verbs import acts, has_verb, is_speaker, sentence_subject
from claimtrack.extraction.statements.content.complement import goes_on_to_do
from claimtrack.extraction.statements.cues import find_cues
from claimtrack.extraction.statements.draft import Draft, Range, content_span, offsets
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language, itemise
from claimtrack.extraction.text.quotes import Quote
from claimtrack.extraction.text.walk import before, find_word, holds, only_marks, shape_at, word_at

_FEWEST_LETTERS = 24
"""Letters below which a quotation inside a sentence is part of a noun phrase."""
_FEWEST_WORDS = 4
"""Words below which a quotation without a cue is a title, a nickname or a distanced word."""
_LONG_ENOUGH = 30
"""Letters of a quotation that reporting words may stand in."""
_SHORT_NAME = 4
"""Items of a subject that is taken for a speaker unseen, between two marks."""
_NOUN_REACH = 6
"""Items at a sentence's head among which the noun of saying before a colon stands."""
_NAME_REACH = 8
"""Items after an English cue within which a comma closes it."""
_LINE = 14
"""Items of a line that heads a quotation, at most."""
_MARKS = frozenset((",", "–", "—", "-", "!", "?", "…", "...", ")"))
_INNER_MARKS = frozenset((",", "!", "?", "…", "...", "–", "—"))
_STOPS = frozenset((",", ".", ":", ";", "!"))


def is_postposed(items: list[Item], cue: Cue, pack: Language) -> bool:
    """Whether the cue follows what it reports: after a quotation, or a comma, with its subject."""
    if not cue.reports or word_at(items, cue.end) in pack.cues.that:
        return False
    if goes_on_to_do(items, cue.end, pack):
        return False
    at = before(items, cue.first, pack.cues.leads) - 1
    if at < 0:
        return _has_subject_behind(items, cue, pack)
    return _follows_content(items, cue, at, pack)


def _has_subject_behind(items: list[Item], cue: Cue, pack: Language) -> bool:
    return cue.inverted is not None or subject_after(items, cue, pack) is not None


def _follows_content(items: list[Item], cue: Cue, at: int, pack: Language) -> bool:
    """Whether a quotation, or the mark behind a clause, that the cue reports stands at ``at``."""
    quote = items[at].quote
    if quote is not None:
        return at == 0 or _is_no_noun(items[at], quote)
    return not cue.governs("D") and _follows_mark(items, cue, at, pack)


def _is_no_noun(item: Item, quote: Quote) -> bool:
    """Whether a quotation inside a sentence is more than part of a noun phrase."""
    return quote.spoken or item.end - item.start > _FEWEST_LETTERS


def _follows_mark(items: list[Item], cue: Cue, at: int, pack: Language) -> bool:
    """Whether the mark at ``at`` parts the cue from the clause it reports."""
    low = items[at].low
    behind_quote = at > 0 and items[at - 1].quote is not None
    if pack.quotations.inverts or behind_quote:
        return low in _MARKS
    return low == "," and (_stands_between_commas(items, cue) or _closes(items, cue, pack))


def _closes(items: list[Item], cue: Cue, pack: Language) -> bool:
    """Whether a cue and a speaker behind it end the clause: "…, said witnesses."."""
    who = subject_after(items, cue, pack)
    if who is None or not (who[1] >= len(items) - 1 or _tells_more(items, who[1], pack)):
        return False
    # No noun phrase is what "says" governs: "…, said the cooperative." has its subject there.
    determined = items[who[0]].low in pack.words.determiners and not cue.governs("N")
    return determined or is_speaker(items, who, pack)


def _tells_more(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a relative clause or a gerund of the speaker opens behind a comma at ``at``."""
    after = word_at(items, at + 1)
    if word_at(items, at) != "," or not after:
        return False
    return after in pack.classes.relatives or after.endswith(pack.cues.gerund_endings)


def _stands_between_commas(items: list[Item], cue: Cue) -> bool:
    """As in "The winners, said Jane Doe, …": a cue between two commas with a name after it."""
    after = items[cue.last + 1 : cue.last + _NAME_REACH]
    return shape_at(after, 0) == "C" and holds(after, (",",))


def incise(text: str, item: Item, pack: Language) -> Draft | None:
    """A reporting clause inside the marks: « La digue, promet X, tiendra »."""
    quote = item.quote
    if quote is None or quote.end - quote.start < _LONG_ENOUGH:
        return None
    inner = itemise(text, (quote.start, quote.end), [], pack)
    for cue in find_cues(inner, pack):
        draft = _cut_by(inner, cue, pack)
        if draft is not None:
            return draft
    return None


def _cut_by(items: list[Item], cue: Cue, pack: Language) -> Draft | None:
    """The quotation as a cue inside it cuts it; None where it tells of something else."""
    if not _cuts_in(items, cue):
        return None
    who = _incise_subject(items, cue, pack)
    return None if who is None else _cut_quotation(items, cue, who)


def _cuts_in(items: list[Item], cue: Cue) -> bool:
    """Whether the cue reports, right behind a mark inside the quotation."""
    if cue.denied or not cue.reports or cue.first < 2:
        return False
    return items[cue.first - 1].low in _INNER_MARKS


def _incise_subject(items: list[Item], cue: Cue, pack: Language) -> Range | None:
    """Who speaks in words that cut a quotation: a third person, short or surely a speaker."""
    who = cue.inverted or subject_after(items, cue, pack)
    if who is None or items[who[0]].low in pack.quotations.speech_persons:
        return None
    return who if _surely_speaks(items, cue, who, pack) else None


def _surely_speaks(items: list[Item], cue: Cue, who: Range, pack: Language) -> bool:
    return _is_set_off(items, cue, who) or is_speaker(items, who, pack)


def _is_set_off(items: list[Item], cue: Cue, who: Range) -> bool:
    """Whether a short subject, or the verb around one ("a-t-il dit"), ends at a mark."""
    if who[1] - who[0] > _SHORT_NAME:
        return False
    end = max(who[1], cue.last + 1)
    return end >= len(items) or items[end].low in (",", ".")


def _cut_quotation(items: list[Item], cue: Cue, who: Range) -> Draft | None:
    """The quotation's two pieces, without the reporting words between them."""
    at, end = cue.first - 1, max(who[1], cue.last + 1)
    stop = find_word(items, _STOPS, end, len(items))
    first = content_span(items, 0, at + (items[at].low != ","))
    second = content_span(items, len(items) if stop is None else stop, len(items))
    spans = tuple(span for span in (first, second) if span)
    if not spans:
        return None
    cue_span = (items[cue.first].start, items[cue.last].end)
    return Draft(spans, offsets(items, who), cue_span, Act(cue.verb.act), "incise")


def before_colon(items: list[Item], at: int, pack: Language) -> tuple[Range | None, bool] | None:
    """(speaker, noun cue?) of a quotation at ``at`` after a colon; None where nothing tells.

    "Lavrov : « … »" names the speaker; "Son constat : « … »" goes on with the one before.
    """
    colon = at - 1
    if word_at(items, colon) != ":" or _names_title(items, colon, pack):
        return None
    lead = items[0].low in pack.words.coordinators
    who = phrase_after(items, lead, colon, pack)
    if _ends_in_name(items, who, colon):
        return who, find_word(items, pack.cues.nouns, 0, colon) is not None
    if who is None or not _tells_name(items, who) or not is_speaker(items, who, pack):
        who = _whose(items, colon, pack)
    return who, True


def heads_quotation(items: list[Item], pack: Language) -> Range | None:
    """Who is named by a line that ends in a colon and has no verb: "And from Jane Doe:"."""
    colon = len(items) - 1
    if colon > _LINE or items[colon].low != ":" or has_verb(items, 0, colon, pack):
        return None
    for at in range(colon):
        who = phrase_after(items, at, colon, pack)
        if _is_named_whole(items, who, colon, pack):
            return who
    return None


def _is_named_whole(items: list[Item], who: Range | None, end: int, pack: Language) -> bool:
    """Whether a phrase with the name of one who can speak reaches up to ``end``."""
    if who is None or not only_marks(items[who[1] : end]):
        return False
    return _has_name(items, *who) and is_speaker(items, who, pack)


def _ends_in_name(items: list[Item], who: Range | None, colon: int) -> bool:
    """Whether a phrase with a name is all that stands before a colon."""
    return who is not None and who[1] >= colon and _has_name(items, *who)


def _tells_name(items: list[Item], who: Range | None) -> bool:
    """Whether a phrase holds a name behind its first word."""
    return who is not None and _has_name(items, who[0] + 1, who[1])


def _names_title(items: list[Item], end: int, pack: Language) -> bool:
    """Whether the last word before ``end`` brings a title: "Le livre : « … »"."""
    words = (item.low for item in reversed(items[:end]) if item.shape in "wC")
    return next(words, "") in pack.cues.titles


def _has_name(items: list[Item], first: int, end: int) -> bool:
    """Whether a capitalised word is among the items."""
    return any(item.shape == "C" for item in items[first:end])


def _whose(items: list[Item], end: int, pack: Language) -> Range | None:
    """Who is at the colon of "Le maire est furieux : « … »", "Le bilan du maire : « … »"."""
    for at in range(min(end, _NOUN_REACH)):
        if items[at].low not in pack.cues.nouns:
            continue
        if word_at(items, at - 1) in pack.phrases.possessive_endings:
            return 0, at - 1
        if at + 1 < end and items[at + 1].low in pack.quotations.complements:
            return _complement_speaker(items, at + 1, end, pack)
    return _acting_subject(items, end, pack)


def _complement_speaker(items: list[Item], at: int, end: int, pack: Language) -> Range | None:
    """The speaker behind the preposition at ``at``, as in "Le bilan du maire"."""
    contracted = pack.phrases.contracted
    first = at + (items[at].low not in contracted)
    who = phrase_after(items, first, end, pack)
    if who is None and items[first].low in contracted:
        who = (first, end)
    return who if who and is_speaker(items, who, pack) else None


def _acting_subject(items: list[Item], end: int, pack: Language) -> Range | None:
    """The sentence's subject, where its verb follows: "The singer, 29, fumed: “…”"."""
    who = sentence_subject(items, 0, end, pack)
    if who is None:
        return None
    return who if acts(items, _past_apposition(items, who[1], end), pack) else None


def _past_apposition(items: list[Item], at: int, end: int) -> int:
    """``at``, moved past what a comma opens there and another closes."""
    comma = find_word(items, (",",), at + 1, end) if items[at].low == "," else None
    return at if comma is None else comma + 1


def is_speech(text: str, item: Item) -> bool:
    """Whether a quotation without a cue is long enough for speech and no title."""
    quote = item.quote
    if quote is None:
        return False
    content = text[quote.start : quote.end].split()
    if len(content) < _FEWEST_WORDS:
        return False
    named = sum(word[:1].isupper() for word in content)
    return named * 2 < len(content)
