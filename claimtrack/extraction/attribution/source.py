"""Whose figure a number is: the statement it stands in, or a source named right beside it."""

import re
from dataclasses import dataclass
from functools import cache

from claimtrack.domain.reading import StatementFound
from claimtrack.extraction.attribution.subject import is_body, is_verb, strip_article
from claimtrack.lang.pack import table
from claimtrack.lang.tables.claimants import ClaimantTable
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.names import NameTable
from claimtrack.lang.tables.words import WordTable

_END = re.compile(
    r"[,.;:()«»“”\"\n]|\s[–—-]\s|\s(?:et|and|contre|against)\s(?=\D{0,12}\d)|"
    r"\s(?:qui|dont|que|a|ont|était|est|sont|who|which|that|was|were|is|are|has|have)\s"
)
_NAME = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_REACH = 70
"""Characters between a number and its own source: "42 blessés graves selon la police"."""
_CLOSING = 300
"""Characters before the end of a sentence in which the source that closes it begins."""


@dataclass(frozen=True, slots=True)
class LocalSource:
    """A source printed beside a number: its name and where it stands."""

    name: str
    start: int
    end: int


@cache
def _according(code: str) -> re.Pattern[str]:
    words = table(code, "cues", CueTable)
    forms = [r"\s*".join(re.escape(part) for part in form) for form in words.according]
    each = "|".join(form.replace("'", "['’]") for form in sorted(forms, key=len, reverse=True))
    skip = "|".join(re.escape(word) for word in sorted(words.not_sources))
    before = r"(?:l['’]|les?\s+|la\s+|the\s+|une?\s+)?"
    return re.compile(rf"(?i)(?<![\w’'-])(?:{each})(?=\s|d['’])\s*(?!{before}(?:{skip})(?!\w))")


@cache
def word_pattern(code: str, name: str) -> re.Pattern[str]:
    """One expression of the language's table, whole words, without case."""
    text = getattr(table(code, "claimants", ClaimantTable), name)
    return re.compile(rf"(?i)(?<![\w’'-])(?:{text})(?!\w)")


def _named(text: str, cue: int, start: int, limit: int, code: str) -> LocalSource | None:
    """The source whose name begins at ``start``, behind a cue at ``cue``."""
    stop = _END.search(text, start, min(limit, start + 120))
    close = stop.start() if stop else min(limit, start + 120)
    words = without_client(strip_article(text[start:close].strip()), code)
    return LocalSource(words, cue, close) if len(words) > 1 else None


def without_client(words: str, code: str) -> str:
    """A survey's name without who ordered or printed it: "sondage Odoxa pour Le Soir"."""
    if not word_pattern(code, "polls").match(words):
        return words
    client = word_pattern(code, "clients").search(words)
    return words[: client.start()].strip() if client and client.start() else words


def local_source(
    text: str, end: int, limit: int, next_number: int, code: str
) -> LocalSource | None:
    """The source named behind a number, before any other number: "42, selon la police"."""
    found = _according(code).search(text, end, min(limit, end + _REACH, next_number))
    if found is None:
        return None
    named = _named(text, found.start(), found.end(), limit, code)
    return _stood_for(text, named, end, code) if named else None


def _stood_for(text: str, found: LocalSource, end: int, code: str) -> LocalSource | None:
    """The source, what "elle" or "it" stands for put in its place: the body last named before."""
    if not is_pronoun(found.name, code):
        return found
    name = antecedent(text, found.name, end, code)
    return LocalSource(name, found.start, found.end) if name else None


def is_pronoun(words: str, code: str) -> bool:
    """Whether a source is nothing but "elle", "lui", "it"."""
    stressed = table(code, "claimants", ClaimantTable).stressed
    return any(re.fullmatch(pronouns, words.lower()) for pronouns, _ in stressed)


def antecedent(text: str, pronoun: str, end: int, code: str) -> str | None:
    """The body, role or document that a pronoun before ``end`` stands for: the one last named."""
    for pronouns, determiners in table(code, "claimants", ClaimantTable).stressed:
        if re.fullmatch(pronouns, pronoun.lower()):
            many = pronoun.lower() in table(code, "claimants", ClaimantTable).plurals
            return _last_body(text, (max(0, end - _NEAR), end), determiners, many, code)
    return None


_NEAR = 300
"""Characters before a pronoun in which what it stands for is looked for."""
_PROPER = (
    r"[A-ZÀ-Þ][\w’.-]*(?:\s+[A-ZÀ-Þ][\w’.-]*|"
    r"\s+(?:de\s+la\s+|de\s+l['’]|d[eu]\s+|des\s+|of\s+the\s+|of\s+|d['’])[\w’-]+)*"
)
_COMPLEMENT = re.compile(
    r"(?:\s+(?:d[eu]\s+|des\s+|of\s+|by\s+)(?:la\s+|l['’]|the\s+)?|\s+d['’]|\s+)" + _PROPER
)
_ADJECTIVE = re.compile(r"\s+([a-zà-ÿ-]{4,})")


def _complemented(text: str, word: str, at: int, end: int, code: str) -> str:
    """A body's noun with the name or the adjective behind it: "agence sanitaire"."""
    if named := _COMPLEMENT.match(text, at, end):
        return word + named.group()
    described = _ADJECTIVE.match(text, at, end)
    known = table(code, "words", WordTable)
    if described is None or is_verb(described.group(1), code):
        return word
    closed = known.prepositions | known.relatives | known.coordinators | known.adverbs
    return word if described.group(1) in closed | known.times else word + described.group()


def _last_body(
    text: str, span: tuple[int, int], determiners: str, many: bool, code: str
) -> str | None:
    """The organisation, role, document or, for a plural, group last named in ``span``."""
    nouns = table(code, "names", NameTable)
    each = re.compile(rf"(?i:(?<![\w’'-])(?:{determiners}))(?:\s+|(?<=['’]))(?=[^\W\d_])")
    known = nouns.groups if many else nouns.organisations | nouns.roles.keys()
    for opened in reversed(list(each.finditer(text, *span))):
        near = _NAME.finditer(text, opened.end(), min(span[1], opened.end() + 60))
        for match, _ in zip(near, range(3), strict=False):
            word = match.group()
            if len(word) > 1 and word.isupper():
                return word
            if word.lower() in known:
                name = text[opened.end() : match.end()]
                return _complemented(text, name, match.end(), span[1], code)
            if _NAME.match(text, match.end() + 1) is None or is_verb(word.lower(), code):
                break
    return None


def viewpoint_source(text: str, end: int, limit: int, code: str) -> LocalSource | None:
    """The second source in a row: "15 000 selon la CGT, 6 000 pour la police"."""
    cue = _viewpoint(code).match(text, end, limit)
    if cue is None:
        return None
    named = _named(text, cue.start(), cue.end(), limit, code)
    first = re.split(r"[\s’']", named.name)[0] if named else ""
    return named if is_body(first, code) else None


@cache
def _viewpoint(code: str) -> re.Pattern[str]:
    """The preposition of a second source, right behind the number."""
    words = table(code, "claimants", ClaimantTable).viewpoint
    return re.compile(rf"(?i)[\s\u00a0]+{words}")


_SENTENCE = 500
"""Characters from a number to the end of its sentence beyond which nothing closes it."""


def closing_source(text: str, end: int, limit: int, code: str) -> LocalSource | None:
    """The source that closes a sentence and so holds for the whole of it: "…, selon X."."""
    if limit - end > _SENTENCE:
        return None
    last = None
    for found in _according(code).finditer(text, max(end, limit - _CLOSING), limit):
        last = found
    if last is None or not text[: last.start()].rstrip().endswith((",", "»", "”", '"')):
        return None
    named = _named(text, last.start(), last.end(), limit, code)
    closed = named and not text[named.end : limit].strip(' \n\r\t\u00a0.!?»”")')
    return named if closed else None


def is_relay(words: str, code: str) -> bool:
    """Whether a source only passes on what somebody said: an agency, a paper."""
    agencies = table(code, "names", NameTable).agencies
    return any(re.search(rf"\b{re.escape(name)}\b", words) for name in agencies) or bool(
        word_pattern(code, "relays").search(words)
    )


def is_bridge(words: str, code: str) -> bool:
    """Whether a body is named only as the last speaker's: "son syndicat", "her union"."""
    found = word_pattern(code, "possessives").match(words)
    noun = _NAME.match(words, found.end() + 1) if found else None
    return bool(noun and noun.group().lower() in table(code, "names", NameTable).organisations)


def organisation_of(statement: StatementFound, code: str) -> str | None:
    """The body a speaker speaks for: itself, or the one named in the words for the speaker."""
    if statement.organisation:
        return statement.organisation
    if statement.speaker_kind == "organisation":
        return statement.speaker
    for words in (statement.mention, statement.role):
        if words and (found := _body_in(words, code)):
            return found
    return None


_OF_BODY = re.compile(
    r"\b(?:of|for|at|du|de\s+la|de\s+l['’]|des|de)\s*(?:the\s+)?(?P<body>[^,(;]+)", re.IGNORECASE
)


def _body_in(words: str, code: str) -> str | None:
    """The body after "porte-parole du", "head of the": a noun for bodies, or an acronym, in it."""
    nouns = table(code, "names", NameTable).organisations
    found = _OF_BODY.search(words)
    if found is None:
        return None
    body = strip_article(found["body"].strip())
    known = any(word.lower() in nouns for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", body))
    acronym = re.match(r"[A-Z]{2,}\b", body)
    if acronym:
        return acronym.group()
    # The holder's name may follow the body without a comma; then nobody can tell where it ends.
    return body if known and any(char.isupper() for char in body) and "," in words else None
