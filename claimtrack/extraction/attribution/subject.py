"""Whose figure a number is by its verb: who counted, estimated or saw it."""

import re
from functools import cache

from claimtrack.extraction.attribution.patterns import (
    claimants,
    closing,
    has_article,
    last_end,
    opening,
    person_at_end,
    strip_article,
    whole,
)
from claimtrack.extraction.attribution.source_words import (
    WORD,
    is_body,
    is_document,
    is_name,
    is_verb,
    names,
)
from claimtrack.extraction.clauses.word import verb_words
from claimtrack.lang.pack import table
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.phrases import PhraseTable
from claimtrack.lang.tables.words import WordTable

_REACH = 200
"""Characters before a number in which its verb and that verb's subject are looked for."""
_SIGN = re.compile(r"[,.;:«»“”\"\d]")
_VERBS = ("counting", "estimating", "mentioning", "claiming", "planning", "showing", "seeing")
_SPEAKING = frozenset(("estimating", "mentioning", "claiming"))
"""Verbs whose subject speaks, whatever its noun."""
_OF_MONEY = ("estimating", "mentioning", "claiming", "planning", "showing")
_LONGEST = 9
"""Words: a longer subject is a clause that was not understood."""
_LONGEST_ITEM = 160
"""Characters of an item at most: a longer line is a paragraph."""
_ITEMS = 40
"""Items looked back over at most."""
_VERB = 30
"""Characters before a number in which a verb of counting stands."""
_ANTECEDENT = 5
"""Words of the noun phrase before a relative, at most."""
_INSETS = 3
"""Commas that open an inset between a subject and its verb, at most."""


@cache
def _break(code: str) -> re.Pattern[str]:
    """A sign or a word before which another clause ends."""
    return re.compile(rf"[,;:()«»“”\"\n]|{claimants(code).subject_break}")


@cache
def _gap(code: str) -> re.Pattern[str]:
    """A comma, a few words and the figure's link: "…, mais le syndicat de" 40 000."""
    words = claimants(code)
    return re.compile(
        rf"[,;]\s+(?:{words.gap_joints})?((?:(?i:{words.articles}))?"
        rf"[^\W\d_]+(?:\s+[^\W\d_]+){{0,3}}?)\s+(?:{words.gap_links})?$"
    )


@cache
def _cleft(code: str) -> re.Pattern[str]:
    """An auxiliary and what commas set off before its participle: "a, dans une note, recensé"."""
    auxiliaries = "|".join(sorted(map(re.escape, table(code, "cues", CueTable).auxiliaries)))
    return re.compile(rf"(?i)(?<![\w'’])({auxiliaries}),\s[^,;:.\d]{{3,80}},\s")


def counting_subject(
    text: str, start: int, floor: int, code: str, *, money: bool = False
) -> str | None:
    """Who counted, estimated, mentioned or saw what the number at ``start`` says, or None.

    "La police a compté 300…", "un audit l'évaluait à 12 millions", "a Reuters witness saw ten…".
    ``money``: a firm that "recorded" a loss has it, and does not only count it.
    """
    window = text[max(floor, start - _REACH) : start]
    if not any(char.isalpha() for char in window[-_VERB:]):
        return None  # a row of a table: no verb to look for
    if window.count(",") > 1:
        window = _cleft(code).sub(r"\1 ", window)
    # Between verb and number stands no sign and no digit.
    near = last_end(_SIGN, window, 0, len(window))
    for field in _OF_MONEY if money else _VERBS:
        subject = _subject_of(window, closing(code, field).search(window, near), field, code)
        if subject is not None:
            return subject
    return None


def _subject_of(words: str, verb: re.Match[str] | None, field: str, code: str) -> str | None:
    """The subject before a verb, without its article, where it can put forward a figure so."""
    return _fitting(words[: verb.start()], field, code) if verb else None


def speaking_subject(words: str, code: str) -> str | None:
    """The noun phrase that ends ``words``, where it can put forward a figure; else None."""
    return _fitting(words, "planning", code)


def _fitting(words: str, field: str, code: str) -> str | None:
    """The subject that ends ``words``, where it can put forward a figure by such a verb."""
    if relative := _relative(code).search(words):
        return _antecedent(words[: relative.start()], code)
    before, inset = _parted(words, code)
    subject = _subject(before, code)
    if not subject or not _fits(subject, field, code):
        return None
    return _told_by(subject, inset, code)


@cache
def _relative(code: str) -> re.Pattern[str]:
    """The relative pronoun that ends some words: "a memo that", "le ministre, qui"."""
    return re.compile(rf",?\s+(?:{claimants(code).clause_words})\s*$")


def _antecedent(words: str, code: str) -> str | None:
    """The noun phrase that ends ``words``, where it names a document or one who counts."""
    opened = list(_determiner(code).finditer(words))
    phrase = words[opened[-1].start() :].strip() if opened else ""
    found = WORD.findall(strip_article(phrase, code)) if phrase else []
    if not 1 <= len(found) <= _ANTECEDENT:
        return None
    counts = is_document(phrase, code) or is_body(found[0], code) or is_body(found[-1], code)
    return strip_article(phrase, code) if counts else None


@cache
def _determiner(code: str) -> re.Pattern[str]:
    """Where a noun phrase with an article begins."""
    return re.compile(rf"(?i)(?<![\w'’])(?:{claimants(code).articles})")


def _parted(words: str, code: str) -> tuple[str, str]:
    """The words before an inset, and the inset: "Ana Ruiz, head of the shelter," → both.

    All the words and nothing where no comma ends them.
    """
    bare = words.rstrip()
    if not bare.endswith(","):
        return words, ""
    comma = len(bare) - 1
    for _ in range(_INSETS):
        opened = bare.rfind(",", 0, comma)
        if opened < 0:
            break
        if _is_inset(bare[opened + 1 : -1].strip(), code) and _subject(bare[:opened], code):
            return bare[:opened], bare[opened + 1 : -1].strip()
        comma = opened
    return words, ""


def _is_inset(words: str, code: str) -> bool:
    """Whether the words tell more of somebody: a relative clause, or no verb of their own."""
    return bool(words) and (bool(whole(code, "clause_words").match(words)) or _is_bare(words, code))


def _is_bare(words: str, code: str) -> bool:
    """Whether no finite verb stands among the words."""
    return not any(_is_sure_verb(word, code) for word in WORD.findall(words))


def _told_by(subject: str, inset: str, code: str) -> str:
    """A subject without its article; the name, or the document with its maker, beside it."""
    if inset and person_at_end(code).fullmatch(inset):
        return inset
    if opening(code, "made_by").match(inset) and is_document(subject, code):
        return f"{strip_article(subject, code)} {inset}"
    return strip_article(subject, code)


def listing_subject(text: str, start: int, floor: int, code: str) -> str | None:
    """Who announced the list behind a colon that the number stands in: "X a annoncé …: 100 €"."""
    window = text[max(floor, start - 2 * _REACH) : start]
    colon = window.rfind(":")
    verb = whole(code, "listing").search(window, 0, colon) if colon > 0 else None
    return _subject_of(window, verb, "claiming", code)


def head_of_list(text: str, start: int, floor: int) -> int:
    """Where the line begins that ends in a colon and heads the list a number stands in.

    ``floor``, the start of its own sentence, where it stands in none.
    """
    line = text.rfind("\n", 0, start) + 1
    for _ in range(_ITEMS):
        end = len(text[:line].rstrip())
        before = text.rfind("\n", 0, end) + 1
        if end == 0 or start - before > _ITEMS * _LONGEST_ITEM:
            return floor
        if text[end - 1] == ":":
            return before
        if end - before > _LONGEST_ITEM or text[end - 1] == ".":
            return floor
        line = before
    return floor


def gapped_subject(text: str, start: int, before: int, code: str) -> str | None:
    """The source in "…, le syndicat 40 000" and "…, police 6,000", behind an earlier figure."""
    gap = _gap(code).search(text[before:start])
    if gap is None:
        return None
    words = strip_article(gap.group(1), code)
    if any(is_verb(word, code) for word in words.lower().split()[1:]) or _is_cut(words, code):
        return None
    return words if is_body(re.split(r"[\s’']", words)[0], code) else None


def _is_cut(words: str, code: str) -> bool:
    """Whether an article ends the words, so that its noun, the figure's own, is cut off."""
    return words.split()[-1].lower() in table(code, "words", WordTable).determiners


def _subject(words: str, code: str) -> str | None:
    """The noun phrase that ends ``words``, back to the last break; None for a clause."""
    start = last_end(_break(code), words, 0, len(words))
    phrase = opening(code, "opening").sub("", words[start:].strip(), count=1).strip()
    phrase = _undated(phrase, code)
    if not 1 <= len(WORD.findall(phrase)) <= _LONGEST:
        return None
    if whole(code, "clause_words").search(phrase) or _has_verb(phrase, code):
        return None
    named = has_article(phrase, code) or phrase[0].isupper() or is_body(phrase, code)
    return phrase if named else None


def _has_verb(phrase: str, code: str) -> bool:
    """Whether a phrase holds a verb group of its own, so that it is no subject."""
    return any(_is_sure_verb(word, code) for word in phrase.split()[1:])


def _is_sure_verb(word: str, code: str) -> bool:
    """Whether a word in small letters is a finite verb, in a form that no noun has."""
    verbs = verb_words(code).verbs
    if word in verbs.be | verbs.have:
        return True
    if word not in verbs.finite or word in verbs.participles:
        return False
    return not verbs.counted_endings or not word.endswith(verbs.counted_endings)


def _undated(phrase: str, code: str) -> str:
    """A subject without the day behind it: "the ministry on Tuesday"."""
    words, known = phrase.split(), table(code, "words", WordTable)
    while len(words) > 1 and (words[-1].lower() in known.times or words[-1] in known.prepositions):
        words.pop()
    return " ".join(words)


def _fits(subject: str, verb: str, code: str) -> bool:
    """Whether the subject can put forward a figure by such a verb."""
    if verb == "seeing":
        return opening(code, "witnesses").search(subject) is not None
    words = WORD.findall(strip_article(subject, code))
    if not words:
        return False
    if words[0].lower() in names(code).pronouns:
        return len(words) == 1 and not _is_anyone(words[0].lower(), code)
    return is_document(subject, code) if verb == "showing" else _speaks(subject, words, verb, code)


def _speaks(subject: str, words: list[str], verb: str, code: str) -> bool:
    """Whether the verb is one of speaking, or its subject one that can count, or a census."""
    counts = verb == "counting" and is_document(subject, code)
    return verb in _SPEAKING or counts or _can_count(subject, words, code)


def _is_anyone(pronoun: str, code: str) -> bool:
    """Whether a pronoun stands for nobody: "on"."""
    return pronoun in table(code, "phrases", PhraseTable).anyone


def _can_count(subject: str, words: list[str], code: str) -> bool:
    """Whether a subject is a body, a group, somebody with a role, or a proper name."""
    if any(is_body(word, code) for word in words) or is_name(subject, code):
        return True
    # "la salle de vente Boréal France": a common noun, and the name it bears.
    return len(words) > 1 and any(char.isupper() for char in words[-1])
