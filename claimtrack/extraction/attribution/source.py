"""The sources named beside a figure by a preposition, and what a pronoun among them stands for."""

import re
from functools import cache

from claimtrack.domain.record import record
from claimtrack.extraction.attribution.patterns import (
    body_name,
    claimants,
    first_start,
    strip_article,
)
from claimtrack.extraction.attribution.source_words import (
    WORD,
    determiners_for,
    is_acronym,
    is_body,
    is_verb,
    names,
    without_client,
)
from claimtrack.lang.pack import table
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.reported import ReportedTable
from claimtrack.lang.tables.words import WordTable

_REACH = 70
"""Characters between a number and its own source: "42 blessés graves selon la police"."""
_CLOSING = 300
"""Characters before the end of a sentence in which the source that closes it begins."""
_BLANKS = 40
"""Blanks before a source that closes a sentence, at most."""
_SENTENCE = 500
"""Characters from a number to the end of its sentence beyond which nothing closes it."""
_NAME = 120
"""Characters of a source's name."""
_NEAR = 300
"""Characters before a pronoun in which what it stands for is looked for."""
_NOUN = 60
"""Characters behind a determiner in which its noun stands, as one of the first three words."""
_SET_OFF = (",", "»", "”", '"')
"""What parts a sentence from the source that closes it."""
_ADJECTIVE = re.compile(r"\s+([a-zà-ÿ-]{4,})")


@record(frozen=True, slots=True)
class LocalSource:
    """A source printed beside a number: its name and where it stands."""

    name: str
    start: int
    end: int


@cache
def _according(code: str) -> re.Pattern[str]:
    """The prepositions of a source, but not before what is no source ("according to plan")."""
    words = table(code, "cues", CueTable)
    rates = table(code, "reported", ReportedTable).sources.set_off  # "40 per day"
    sources = (form for form in words.according if form[0] not in rates)
    forms = [r"\s*".join(re.escape(part) for part in form) for form in sources]
    each = "|".join(form.replace("'", "['’]") for form in sorted(forms, key=len, reverse=True))
    skip = "|".join(re.escape(word) for word in sorted(words.not_sources))
    return re.compile(rf"(?i)(?<![\w’'-])(?:{each})\s++(?!(?:{skip})(?!\w))")


@cache
def _viewpoint(code: str) -> re.Pattern[str]:
    """The preposition of a second source, right behind the number."""
    return re.compile(rf"(?i)[\s\u00a0]+{claimants(code).viewpoint}")


@cache
def _name_end(code: str) -> re.Pattern[str]:
    """A sign or a word that ends the name of a source."""
    return re.compile(rf"[,.;:()«»“”\"\n]|\s[–—-]\s|{claimants(code).name_end}")


def _named(text: str, cue: int, start: int, limit: int, code: str) -> LocalSource | None:
    """The source whose name begins at ``start``, behind a cue at ``cue``."""
    start = _past_verb(text, start, limit, code)
    close = first_start(_name_end(code), text, start, min(limit, start + _NAME))
    words = without_client(strip_article(text[start:close].strip(" \n\t\u00a0-–—"), code), code)
    return LocalSource(words, cue, close) if len(words) > 1 else None


def _past_verb(text: str, start: int, limit: int, code: str) -> int:
    """``start``, moved past a verb of saying: "según dijo un testigo", "selon ce que dit"."""
    word = WORD.match(text, start, limit)
    verbs = table(code, "cues", CueTable).verbs
    if word is None or word.group().lower() not in verbs or word.group()[:1].isupper():
        return start
    return word.end() + 1


def local_source(
    text: str, end: int, limit: int, next_number: int, code: str
) -> LocalSource | None:
    """The source named behind a number, before any other number: "42, selon la police"."""
    cue = _according(code).search(text, end, min(limit, end + _REACH, next_number))
    if cue is None:
        return None
    named = _named(text, cue.start(), cue.end(), limit, code)
    return _stood_for(text, named, end, code) if named else None


def _stood_for(text: str, source: LocalSource, end: int, code: str) -> LocalSource | None:
    """The source, what "elle" or "it" stands for put in its place: the body last named before."""
    if determiners_for(source.name, code) is None:
        return source
    name = antecedent(text, source.name, end, code)
    return LocalSource(name, source.start, source.end) if name else None


def viewpoint_source(text: str, end: int, limit: int, code: str) -> LocalSource | None:
    """The second source in a row: "15 000 selon la CGT, 6 000 pour la police"."""
    cue = _viewpoint(code).match(text, end, limit)
    named = _named(text, cue.start(), cue.end(), limit, code) if cue else None
    if named is None:
        return None
    return named if is_body(re.split(r"[\s’']", named.name)[0], code) else None


def closing_source(text: str, end: int, limit: int, code: str) -> LocalSource | None:
    """The source that closes a sentence and so holds for the whole of it: "…, selon X."."""
    if limit - end > _SENTENCE:
        return None
    cues = _according(code).finditer(text, max(end, limit - _CLOSING), limit)
    last = next((cue for cue in reversed(list(cues)) if _is_set_off(text, cue.start())), None)
    if last is None:
        return None
    named = _named(text, last.start(), last.end(), limit, code)
    closed = named and not text[named.end : limit].strip(' \n\r\t\u00a0.!?»”")')
    return named if closed else None


def heading_source(text: str, start: int, floor: int, code: str) -> str | None:
    """The source that heads what a colon opens before a number: "Toll, according to X: 12 dead"."""
    colon = text.rfind(":", floor, start)
    cues = list(_according(code).finditer(text, floor, colon)) if colon > floor else []
    if not cues:
        return None
    named = _named(text, cues[-1].start(), cues[-1].end(), colon, code)
    heads = named is not None and not text[named.end : colon].strip(" \u00a0\u202f")
    return named.name if named and heads else None


def _is_set_off(text: str, at: int) -> bool:
    """Whether a comma or a closing mark stands before ``at``."""
    return text[max(0, at - _BLANKS) : at].rstrip().endswith(_SET_OFF)


def antecedent(text: str, pronoun: str, end: int, code: str) -> str | None:
    """The body, role or document that a pronoun before ``end`` stands for: the one last named."""
    determiners = determiners_for(pronoun, code)
    if determiners is None:
        return None
    known = _nouns_for(pronoun, code)
    opened = list(_determiner(determiners).finditer(text, max(0, end - _NEAR), end))
    for each in reversed(opened):
        body = _body_behind(text, each.end(), end, known, code)
        if body:
            return body
    return None


def _nouns_for(pronoun: str, code: str) -> frozenset[str]:
    """The nouns a pronoun can stand for: groups of several, else bodies and roles."""
    nouns = names(code)
    if pronoun.lower() in claimants(code).plurals:
        return nouns.groups
    return nouns.organisations.union(nouns.roles)


@cache
def _determiner(determiners: str) -> re.Pattern[str]:
    """A determiner with a word behind it."""
    return re.compile(rf"(?i:(?<![\w’'-])(?:{determiners}))(?:\s+|(?<=['’]))(?=[^\W\d_])")


def _body_behind(text: str, start: int, end: int, known: frozenset[str], code: str) -> str | None:
    """The acronym or known noun among the first three words at ``start``, with its complement."""
    near = WORD.finditer(text, start, min(end, start + _NOUN))
    for match, _ in zip(near, range(3), strict=False):
        word = match.group()
        if is_acronym(word):
            return word
        if word.lower() in known:
            return text[start : match.end()] + _complement(text, match.end(), end, code)
        if WORD.match(text, match.end() + 1) is None or is_verb(word.lower(), code):
            return None
    return None


def _complement(text: str, at: int, end: int, code: str) -> str:
    """The name or the adjective behind a noun for bodies: "agence sanitaire"."""
    if named := body_name(code).match(text, at, end):
        return named.group()
    adjective = _ADJECTIVE.match(text, at, end)
    if adjective is None or _is_no_adjective(adjective.group(1), code):
        return ""
    return adjective.group()


def _is_no_adjective(word: str, code: str) -> bool:
    """Whether a word in small letters is a verb or of a closed class."""
    return word in _closed(code) or is_verb(word, code)


@cache
def _closed(code: str) -> frozenset[str]:
    known = table(code, "words", WordTable)
    links = known.prepositions | known.relatives | known.coordinators
    return links | known.adverbs | known.times
