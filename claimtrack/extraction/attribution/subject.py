"""Whose figure a number is by its verb: who counted, estimated or saw it."""

import re
from functools import cache

from claimtrack.lang.pack import table
from claimtrack.lang.tables.claimants import ClaimantTable
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.names import NameTable
from claimtrack.lang.tables.words import WordTable

_REACH = 200
"""Characters before a number in which its verb and that verb's subject are looked for."""
_BREAK = re.compile(
    r"[,;:()«»“”\"\n]|\s(?:que|qu['’]|dont|where|that|whereas|while|tandis\s+que|alors\s+que)\s"
)
_SIGN = re.compile(r"[,.;:«»“”\"\d]")
_CLAUSE = re.compile(r"(?i)(?<!\w)(?:qui|que|dont|où|who|which|that|whose)(?!\w)")
_ARTICLE = re.compile(
    r"(?i)^(?:l['’]|les?\s+|la\s+|des?\s+|du\s+|une?\s+|aux?\s+|the\s+|an?\s+|de\s+la\s+|de\s+l['’]|"
    r"d['’])+"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_VERBS = ("counting", "estimating", "mentioning", "claiming", "planning", "showing", "seeing")
_SPEAKING = frozenset(("estimating", "mentioning", "claiming"))
"""Verbs whose subject speaks, whatever its noun."""
_OF_MONEY = ("estimating", "mentioning", "claiming", "planning", "showing")
_WORDS = 9
"""A longer subject is a clause that was not understood."""


_VERB = 30
"""Characters before a number in which a verb of counting stands."""


def strip_article(words: str) -> str:
    """A source's words without the determiner before them."""
    return _ARTICLE.sub("", words).strip() or words.strip()


@cache
def _verb(code: str, name: str) -> re.Pattern[str]:
    words = getattr(table(code, "claimants", ClaimantTable), name)
    return re.compile(rf"(?i)(?<![\w’'-])(?:{words})$")


@cache
def opening_pattern(code: str, name: str) -> re.Pattern[str]:
    """One expression of the language's table from the start of a word on, without case."""
    words = getattr(table(code, "claimants", ClaimantTable), name)
    return re.compile(rf"(?i)(?<![\w’'-])(?:{words})")


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
    # Between verb and number stands no sign and no digit.
    signs = list(_SIGN.finditer(window))
    near = signs[-1].end() if signs else 0
    for name in _OF_MONEY if money else _VERBS:
        verb = _verb(code, name).search(window, near)
        if verb is None:
            continue
        subject = _subject(window[: verb.start()], code)
        if subject and _fits(subject, name, code):
            return strip_article(subject)
    return None


def listing_subject(text: str, start: int, floor: int, code: str) -> str | None:
    """Who announced the list behind a colon that the number stands in: "X a annoncé …: 100 €"."""
    window = text[max(floor, start - 2 * _REACH) : start]
    colon = window.rfind(":")
    verb = _anywhere(code, "listing").search(window, 0, colon) if colon > 0 else None
    subject = _subject(window[: verb.start()], code) if verb else None
    return strip_article(subject) if subject and _fits(subject, "claiming", code) else None


@cache
def _anywhere(code: str, name: str) -> re.Pattern[str]:
    words = getattr(table(code, "claimants", ClaimantTable), name)
    return re.compile(rf"(?i)(?<![\w’'-])(?:{words})(?!\w)")


def maker(words: str, code: str) -> str | None:
    """Who made or sent what is named: "un décompte établi par X", "la plainte déposée par X"."""
    found = opening_pattern(code, "made_by").search(words)
    if found is None:
        return None
    made = strip_article(re.split(r"[,;:.«»]", words[found.end() :])[0].strip())
    # A role before a name goes: "le chercheur indépendant Paul Martin" is Paul Martin.
    name = re.search(r"[A-ZÀ-Þ][\w’'.-]*(?:\s+(?:d[eu]\s+)?[A-ZÀ-Þ][\w’'.-]*)+$", made)
    return (name.group() if name else made) or None


def _subject(words: str, code: str) -> str | None:
    """The noun phrase that ends ``words``, back to the last break; None for a clause."""
    at = 0
    for found in _BREAK.finditer(words):
        at = found.end()
    phrase = opening_pattern(code, "opening").sub("", words[at:].strip(), count=1).strip()
    phrase = _untimed(phrase, code)
    count = len(_WORD.findall(phrase))
    if not 1 <= count <= _WORDS or _CLAUSE.search(phrase):
        return None
    opens = _ARTICLE.match(phrase) or phrase[0].isupper()
    return phrase if opens else None


def _untimed(phrase: str, code: str) -> str:
    """A subject without the day behind it: "the ministry on Tuesday"."""
    words, times = phrase.split(), table(code, "words", WordTable).times
    while len(words) > 1 and words[-1].lower() in times | {"on"}:
        words.pop()
    return " ".join(words)


def _fits(subject: str, verb: str, code: str) -> bool:
    """Whether the subject can put forward a figure: a body, a group, a person; not a pronoun."""
    if verb == "seeing":
        return opening_pattern(code, "witnesses").search(subject) is not None
    names = table(code, "names", NameTable)
    words = _WORD.findall(strip_article(subject))
    if not words:
        return False
    if words[0].lower() in names.pronouns:
        return len(words) == 1 and words[0].lower() != "on"
    if verb == "showing":
        return is_document(subject, code)
    if verb in _SPEAKING:
        return True
    return any(is_body(word, code) for word in words) or is_name(subject, code)


def is_document(words: str, code: str) -> bool:
    """Whether the words name a report, a poll, figures."""
    head = strip_article(words)
    return any(opening_pattern(code, name).search(head) for name in ("documents", "polls"))


def is_name(subject: str, code: str) -> bool:
    """Whether the subject is a proper name: "Météo-France", "l'Insee", "Red Cross"."""
    bare = strip_article(subject)
    words = bare.split()
    if not words[0][:1].isupper() or words[0] in table(code, "names", NameTable).not_names:
        return False
    # At the start of a sentence every word has a capital: there a plural is a noun.
    return bare != subject or len(words) > 1 or not words[0].endswith("s")


def is_body(word: str, code: str) -> bool:
    """Whether a word names who can count: an organisation, a group, a role, an acronym."""
    names, low = table(code, "names", NameTable), word.lower()
    if low in names.organisations or low in names.groups or low in names.roles:
        return True
    if low in table(code, "claimants", ClaimantTable).bodies:
        return True
    return len(word) > 1 and word.isupper()


def gapped_subject(text: str, start: int, before: int, code: str) -> str | None:
    """The source in "…, le syndicat 40 000" and "…, police 6,000", behind an earlier figure."""
    gap = text[before:start]
    found = re.search(
        r"[,;]\s+(?:et\s+|and\s+|mais\s+|but\s+)?((?:les?\s+|la\s+|l['’]|the\s+)?"
        r"[^\W\d_]+(?:\s+[^\W\d_]+){0,3}?)\s+(?:de\s+|d['’]|à\s+|of\s+|at\s+)?$",
        gap,
    )
    if found is None:
        return None
    words = strip_article(found.group(1))
    if any(is_verb(word, code) for word in words.lower().split()[1:]):
        return None
    return words if is_body(re.split(r"[\s’']", words)[0], code) else None


def is_verb(word: str, code: str) -> bool:
    """Whether a word is a finite verb, or one of saying: a clause of its own, no gap."""
    return (
        word in table(code, "words", WordTable).finite
        or word in table(code, "cues", CueTable).verbs
    )
