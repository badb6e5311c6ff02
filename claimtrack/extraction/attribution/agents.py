"""Whose figure a number is by a passive, a citation, a document or a noun of saying beside it."""

import re
from functools import cache

from claimtrack.extraction.attribution.maker import maker
from claimtrack.extraction.attribution.patterns import (
    anywhere,
    claimants,
    elided,
    elided_closing,
    first_start,
    opening,
    strip_article,
)
from claimtrack.extraction.attribution.source_words import is_body

_BEFORE = 160
_AFTER = 90
"""Characters before and behind a number in which its passive or noun of saying stands."""
_CITED = 600
"""Characters before a number in which the one whom a relay cites for it is named."""
_STOP = re.compile(r"[,.;:()«»“”\"\n\d]")
_COMMA = re.compile(r"\s*,\s+")
_NEXT = re.compile(r"[.!?](?:\s|$)|\n")
_ENDS = re.compile(r"[.;:()«»“”\"\n\d]")
_NOUN = 30
"""Characters of an apposition in which its noun stands: "a provisional figure"."""
_WORDS = 8
_EARLIER = 3000
"""Characters before in which a lone noun was given its name."""


def _name(text: str, start: int, limit: int, code: str) -> str | None:
    """The source's name that begins at ``start``, up to a sign or a word that ends it."""
    words = text[start : first_start(_STOP, text, start, limit)]
    words = words[: first_start(anywhere(code, "source_stop"), words, 0, len(words))]
    words = strip_article(words.strip(), code)
    return words if 1 <= len(words.split()) <= _WORDS and len(words) > 1 else None


def agent(text: str, start: int, end: int, floor: int, limit: int, code: str) -> str | None:
    """Who counted, in a passive: "estimé à 9 000 par la police", "12 cases, reported by X".

    ``start`` and ``end`` are the claim's, ``floor`` and ``limit`` its sentence's.
    """
    window = text[max(floor, start - _BEFORE) : start]
    passive = elided_closing(code, "passive_at").search(window)
    if passive and passive["who"]:
        return strip_article(passive["who"].strip(), code)
    return _agent_behind(text, end, limit, passive is not None, code)


def _agent_behind(text: str, end: int, limit: int, counted: bool, code: str) -> str | None:
    """The agent named behind a claim that ends at ``end``, before the next sign.

    ``counted``: "estimé à" stands before the number, and any "par" opens its agent; elsewhere a
    participle must stand first.
    """
    close = first_start(_STOP, text, end, min(limit, end + _AFTER))
    for by in elided(code, "agent").finditer(text, end, close):
        if not (counted or _counts(text[end : by.start()], code)):
            continue
        if not elided(code, "not_agents").match(text, by.end()):
            return _name(text, by.end(), limit, code)
    return None


def apposed(text: str, end: int, limit: int, code: str) -> str | None:
    """Who gave a claim that ends at ``end``, by an apposition: "…, a figure given by X"."""
    comma = _COMMA.match(text, end, limit)
    return _figure_of(text, comma.end(), limit, code) if comma else None


def told_next(text: str, limit: int, code: str) -> str | None:
    """Who gave a figure, by the next sentence: "The figure was released by X", "C'est le bilan …".

    ``limit``: where the figure's sentence ends.
    """
    stop = _NEXT.search(text, limit, limit + _WORDS * _NOUN)
    return _figure_of(text, limit, stop.end() if stop else len(text), code)


def _figure_of(text: str, start: int, limit: int, code: str) -> str | None:
    """The maker of the figure named at ``start``: "a provisional figure given by X"."""
    words = text[start : first_start(_ENDS, text, start, limit)]
    noun = opening(code, "documents").search(words[:_NOUN])
    if noun is None:
        return None
    made = maker(words[noun.end() : noun.end() + 2 * _NOUN], code)
    return maker(words[noun.end() :], code) if made else None


def _counts(words: str, code: str) -> bool:
    """Whether a participle of counting ends the words."""
    return elided_closing(code, "passive").search(words) is not None


def cited(text: str, start: int, floor: int, limit: int, code: str) -> str | None:
    """Whom a relay cites in the sentence: "Reuters, citing the coast guard, …"."""
    pattern = elided(code, "citing")
    citing = pattern.search(text, max(floor, start - _CITED), start)
    citing = citing or pattern.search(text, start, min(limit, start + _CITED))
    return _name(text, citing.end(), limit, code) if citing else None


def announced_by(text: str, start: int, floor: int, code: str) -> str | None:
    """Whose announcement or estimate the number is: "l'annonce de Bercy de débloquer 10 M€"."""
    window = text[max(floor, start - _BEFORE) : start]
    noun = elided_closing(code, "announced").search(window)
    if noun is None:
        return None
    bare = strip_article(_sayer(noun).strip(), code)
    return bare if _is_named(bare, bare.split(), code) else None


def _sayer(noun: re.Match[str]) -> str:
    """The one whom a noun of saying names, before it or behind."""
    return next(value for name, value in noun.groupdict().items() if value and "who" in name)


def _is_named(words: str, parts: list[str], code: str) -> bool:
    """Whether some words are a proper name, or hold a noun for bodies or people."""
    return words[:1].isupper() or any(is_body(part, code) for part in parts)


@cache
def _links(code: str) -> re.Pattern[str]:
    """What links a document to its body, an adjective or two between."""
    return re.compile(rf"(?:\s+[^\W\d_]+){{0,2}}?\s+{claimants(code).of_body}")


@cache
def _dated(code: str) -> re.Pattern[str]:
    """The participle behind a document's body: "published on Tuesday"."""
    return re.compile(rf"(?i)\s(?:{claimants(code).dated})\s")


def document_of(words: str, code: str) -> str | None:
    """The body whose document is named: "communiqué du groupe", "figures from the ministry"."""
    bare = strip_article(words, code)
    head = opening(code, "documents").search(bare)
    if head is None:
        return None
    link = _links(code).match(bare, head.end())
    if link is None:
        return None if head.start() or bare[0].isupper() else _named_behind(bare, head.end())
    body = bare[link.end() : first_start(_STOP, bare, link.end(), len(bare))]
    body = strip_article(body.strip(), code)
    body = body[: first_start(_dated(code), body, 0, len(body))]
    return body if _is_named(body, re.split(r"[\s’']", body), code) else None


_NAME_BEHIND = re.compile(r"\s+([A-ZÀ-Þ][\w’'&.-]*(?:\s+[A-ZÀ-Þ][\w’'&.-]*)*)")


def _named_behind(words: str, end: int) -> str | None:
    """The name that a document bears: "étude Kantar", "sondage Ifop"."""
    name = _NAME_BEHIND.match(words, end)
    return name[1] if name else None


def fuller(words: str, text: str, before: int, code: str) -> str:
    """A lone noun with the name it was given before: "groupe" → "groupe Caisse du Rhône"."""
    if " " in words or words[:1].isupper():
        return words
    named = re.compile(
        rf"(?<![\w-])(?i:{re.escape(words)})(?:\s+(?:{claimants(code).of_name})?[A-ZÀ-Þ][\w’'-]*)+"
    )
    last = words
    for name in named.finditer(text, max(0, before - _EARLIER), before):
        last = name.group()
    return last
