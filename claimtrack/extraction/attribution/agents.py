"""Whose figure a number is by a passive, a citation, a document or a noun of saying beside it."""

import re
from functools import cache

from claimtrack.extraction.attribution.subject import is_body, opening_pattern, strip_article
from claimtrack.lang.pack import table
from claimtrack.lang.tables.claimants import ClaimantTable

_BEFORE = 160
_AFTER = 90
"""Characters before and behind a number in which its passive or noun of saying stands."""
_CITED = 600
"""Characters before a number in which the one whom a relay cites for it is named."""
_STOP = re.compile(r"[,.;:()«»“”\"\n\d]")
_WORDS = 8
_EARLIER = 3000
"""Characters before in which a lone noun was given its name."""


@cache
def _pattern(code: str, name: str, end: str = "") -> re.Pattern[str]:
    words = getattr(table(code, "claimants", ClaimantTable), name)
    return re.compile(rf"(?i)(?<![\w-])(?:{words}){end}")


@cache
def _stops(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:{table(code, 'claimants', ClaimantTable).source_stop})")


def _name(text: str, start: int, limit: int, code: str) -> str | None:
    """The source's name that begins at ``start``, up to a sign or a word that ends it."""
    stop = _STOP.search(text, start, limit)
    words = text[start : stop.start() if stop else limit]
    after = _stops(code).search(words)
    words = strip_article((words[: after.start()] if after else words).strip())
    return words if 1 <= len(words.split()) <= _WORDS and len(words) > 1 else None


def agent(text: str, start: int, end: int, floor: int, limit: int, code: str) -> str | None:
    """Who counted, in a passive: "estimé à 9 000 par la police", "12 cases, reported by X".

    ``start`` and ``end`` are the claim's, ``floor`` and ``limit`` its sentence's.
    """
    window = text[max(floor, start - _BEFORE) : start]
    before = _pattern(code, "passive_at", "$").search(window)
    if before and before["who"]:
        return strip_article(before["who"].strip())
    behind = _STOP.search(text, end, min(limit, end + _AFTER))
    close = behind.start() if behind else min(limit, end + _AFTER)
    # Behind "estimé à" any "par" opens the agent; elsewhere a verb of counting must stand first.
    for found in _pattern(code, "agent").finditer(text, end, close):
        counted = _pattern(code, "passive", "$").search(text[end : found.start()])
        if not (before or counted) or _pattern(code, "not_agents").match(text, found.end()):
            continue
        return _name(text, found.end(), limit, code)
    return None


def cited(text: str, start: int, floor: int, limit: int, code: str) -> str | None:
    """Whom a relay cites in the sentence: "Reuters, citing the coast guard, …"."""
    found = _pattern(code, "citing").search(text, max(floor, start - _CITED), start)
    return _name(text, found.end(), limit, code) if found and found.end() < start else None


def announced_by(text: str, start: int, floor: int, code: str) -> str | None:
    """Whose announcement or estimate the number is: "l'annonce de Bercy de débloquer 10 M€"."""
    found = _pattern(code, "announced", "$").search(text[max(floor, start - _BEFORE) : start])
    if found is None:
        return None
    words = next(value for name, value in found.groupdict().items() if value and "who" in name)
    bare = strip_article(words.strip())
    named = bare[:1].isupper() or any(is_body(word, code) for word in bare.split())
    return bare if named else None


def document_of(words: str, code: str) -> str | None:
    """The body whose document is named: "communiqué du groupe", "figures from the ministry"."""
    head = opening_pattern(code, "documents").search(strip_article(words))
    if head is None:
        return None
    rest = strip_article(words)[head.end() :]
    link = re.match(rf"(?:\s+[^\W\d_]+){{0,2}}?\s+{_links(code)}", rest)
    if link is None:
        return None
    stop = _STOP.search(rest, link.end())
    body = strip_article(rest[link.end() : stop.start() if stop else len(rest)].strip())
    after = re.search(r"\s(?:publiée?s?|parue?s?|published|released|dated|datée?s?)\s", body)
    body = body[: after.start()] if after else body
    parts = re.split(r"[\s’']", body)
    return body if body[:1].isupper() or any(is_body(word, code) for word in parts) else None


def _links(code: str) -> str:
    return table(code, "claimants", ClaimantTable).of_body


def fuller(words: str, text: str, before: int) -> str:
    """A lone noun with the name it was given before: "groupe" → "groupe Caisse du Rhône"."""
    if " " in words or words[:1].isupper():
        return words
    named = re.compile(
        rf"(?<![\w-])(?i:{re.escape(words)})(?:\s+(?:of\s+|d[eu]\s+|des\s+)?(?:d['’])?"
        r"[A-ZÀ-Þ][\w’'-]*)+"
    )
    given = list(named.finditer(text, max(0, before - _EARLIER), before))
    return given[-1].group() if given else words
