"""Quotations and the words that introduce, cut or follow them."""

from claimtrack.domain.reading import Act
from claimtrack.extraction.speakers.noun_phrases import opens_phrase, phrase_after
from claimtrack.extraction.speakers.subject import subject_after
from claimtrack.extraction.speakers.verbs import acts, is_speaker, sentence_subject
from claimtrack.extraction.statements.cues import Cue, find_cues
from claimtrack.extraction.statements.draft import Draft, Span, content_span
from claimtrack.extraction.text.items import Item, Language, itemise

Range = tuple[int, int]
FEWEST_LETTERS = 24
"""Letters below which a quotation inside a sentence is part of a noun phrase."""
FEWEST_WORDS = 4
"""Words below which a quotation without a cue is a title, a nickname or a distanced word."""


def offsets(items: list[Item], found: Range | None) -> Span | None:
    """The offsets of a range of items, outer marks left out."""
    if found is None:
        return None
    first, end = found
    while first < end and items[first].shape == "p":
        first += 1
    while end > first and items[end - 1].shape == "p" and items[end - 1].low != ")":
        end -= 1
    return (items[first].start, items[end - 1].end) if end > first else None


def is_postposed(items: list[Item], cue: Cue, pack: Language) -> bool:
    """Whether the cue follows what it reports: after a quotation, or a comma, with its subject."""
    if cue.form != "f" or not set("QT") & set(cue.verb.frames):
        return False
    at = cue.first - 1
    while at >= 0 and items[at].low in ("comme", "ainsi", "as", "so"):
        at -= 1
    if at < 0:
        return cue.pronoun is not None or subject_after(items, cue, pack) is not None
    before = items[at]
    if before.quote is not None:
        return before.quote.spoken or before.end - before.start > FEWEST_LETTERS or at == 0
    if "D" in cue.verb.frames:
        return False
    if pack.code == "en" and not (at and items[at - 1].quote is not None):
        return before.low == "," and _cut_in(items, cue)
    return before.low in (",", "–", "—", "-", "!", "?", "…", "...", ")")


def _cut_in(items: list[Item], cue: Cue) -> bool:
    """As in "The winners, said Jane Doe, …": a cue between two commas with a name after it."""
    after = items[cue.last + 1 : cue.last + 8]
    return bool(after) and after[0].shape == "C" and any(item.low == "," for item in after)


def incise(text: str, item: Item, pack: Language) -> Draft | None:
    """A reporting clause inside the marks: « La digue, promet X, tiendra »."""
    quote = item.quote
    if quote is None or quote.end - quote.start < 30:
        return None
    inner = itemise(text, (quote.start, quote.end), [], pack)
    for cue in find_cues(inner, pack):
        if cue.denied or cue.form != "f" or not set("QT") & set(cue.verb.frames):
            continue
        at = cue.first - 1
        if at < 1 or inner[at].low not in (",", "!", "?", "…", "..."):
            continue
        who = (cue.pronoun, cue.pronoun + 1) if cue.pronoun is not None else None
        who = who or subject_after(inner, cue, pack)
        if who is None or not _third_person(inner, who):
            continue
        short = who[1] - who[0] <= 4 and (who[1] >= len(inner) or inner[who[1]].low in (",", "."))
        if not (short or is_speaker(inner, who, pack)):
            continue
        end = max(who[1], cue.last + 1)
        while end < len(inner) and inner[end].low not in (",", ".", ":", ";", "!"):
            end += 1
        first = content_span(inner, 0, at + (inner[at].low != ","))
        second = content_span(inner, end, len(inner))
        spans = tuple(span for span in (first, second) if span)
        if spans:
            cue_span = (inner[cue.first].start, inner[cue.last].end)
            act = Act(cue.verb.act)
            return Draft(spans, offsets(inner, who), cue_span, act, "incise")
    return None


def _third_person(items: list[Item], who: Range) -> bool:
    return items[who[0]].low not in ("-je", "je", "nous", "i", "we", "you", "vous")


def before_colon(items: list[Item], at: int, pack: Language) -> tuple[Range | None, bool] | None:
    """(speaker, noun cue?) of a quotation at ``at`` after a colon; None where nothing tells.

    "Lavrov : « … »" names the speaker; "Son constat : « … »" goes on with the one before.
    """
    if at < 1 or items[at - 1].low != ":":
        return None
    head = [item for item in items[: at - 1] if item.shape in "wC"]
    if any(item.low in pack.cues.titles for item in head[-1:]):
        return None
    named = phrase_after(items, 0, at - 1, pack) if opens_phrase(items, 0, pack) else None
    whole = named and named[1] >= at - 1
    if named and whole and any(i.shape == "C" for i in items[named[0] : named[1]]):
        cue = any(item.low in pack.cues.nouns for item in head)
        return named, cue
    if named and any(item.shape == "C" for item in items[named[0] + 1 : named[1]]):
        return named, True
    return _whose(items, at - 1, pack), True


def _whose(items: list[Item], end: int, pack: Language) -> Range | None:
    """Who is at the colon of "Le maire est furieux : « … »", "Le bilan du maire : « … »"."""
    for at in range(min(end, 6)):
        if items[at].low not in pack.cues.nouns:
            continue
        if at and items[at - 1].low == "'s":
            return 0, at - 1
        link = at + 1 < end and items[at + 1].low in ("de", "du", "d'", "des", "of", "from")
        first = at + 1 if items[at + 1].low in ("du", "des") else at + 2
        if not link:
            continue
        contracted = items[first].low in ("du", "des")
        found = phrase_after(items, first, end, pack) or ((first, end) if contracted else None)
        return found if found and is_speaker(items, found, pack) else None
    found = sentence_subject(items, 0, end, pack)
    if found is None:
        return None
    verb = found[1]
    if items[verb].low == ",":  # "The singer, 29, fumed: “…”"
        verb = next((p + 1 for p in range(verb + 1, end) if items[p].low == ","), verb)
    return found if acts(items, verb, pack) else None


def is_speech(text: str, item: Item) -> bool:
    """Whether a quotation without a cue is long enough for speech and no title."""
    quote = item.quote
    if quote is None:
        return False
    content = text[quote.start : quote.end].split()
    if len(content) < FEWEST_WORDS:
        return False
    named = sum(word[:1].isupper() for word in content)
    return named * 2 < len(content)
