"""Whose figure a number is: the statement it stands in, or a source named right beside it."""

import re
from dataclasses import dataclass
from functools import cache

from claimtrack.domain.reading import StatementFound
from claimtrack.lang.pack import table
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.names import NameTable

_END = re.compile(
    r"[,.;:()«»“”\"\n]|\s[–—-]\s|\s(?:et|and|contre|against)\s(?=\D{0,12}\d)|"
    r"\s(?:qui|dont|que|a|ont|était|est|sont|who|which|that|was|were|is|are|has|have)\s"
)
_REACH = 70
"""Characters between a number and its own source: "42 blessés graves selon la police"."""


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


_ARTICLE = re.compile(
    r"(?i)^(?:l['’]|les?\s+|la\s+|des?\s+|du\s+|un\s+|une\s+|the\s+|an?\s+|de\s+la\s+|de\s+l['’]|d['’])+"
)


def strip_article(words: str) -> str:
    """A source's words without the determiner before them."""
    return _ARTICLE.sub("", words).strip() or words.strip()


def local_source(
    text: str, end: int, limit: int, next_number: int, code: str
) -> LocalSource | None:
    """The source named behind a number, before any other number: "42, selon la police"."""
    found = _according(code).search(text, end, min(limit, end + _REACH, next_number))
    if found is None:
        return None
    stop = _END.search(text, found.end(), min(limit, found.end() + 120))
    close = stop.start() if stop else min(limit, found.end() + 120)
    words = strip_article(text[found.end() : close].strip())
    return LocalSource(words, found.start(), close) if len(words) > 1 else None


def organisation_of(statement: StatementFound, code: str) -> str | None:
    """The body a speaker speaks for: itself, or the one named in the role."""
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
