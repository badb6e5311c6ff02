"""The subject of a reporting verb: who says it, in the words printed."""

import re
from dataclasses import dataclass
from functools import cache

from claimtrack.extraction.cues import Cue, cues
from claimtrack.extraction.mentions import names, proper_names, role_of

_BREAK = re.compile(r"[;:»”\"]|\.\s|\s[–—-]\s|\)\s")
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject's words, ``relay`` whom it was said to where that is an outlet."""

    start: int
    end: int
    relay: str | None = None


@cache
def _pronoun_before(code: str) -> re.Pattern[str]:
    each = "|".join((*cues(code).pronouns, "qui" if code == "fr" else "who"))
    return re.compile(
        rf"(?i)(?:^|[\s,'’(])(?P<who>{each})\s+(?:ne\s+|l['’]|lui\s+|leur\s+|se\s+|s['’]|nous\s+|"
        r"y\s+|en\s+|also\s+|then\s+|later\s+|(?:[a-z]+ly)\s+)*$"
    )


@cache
def _openers(code: str) -> re.Pattern[str]:
    return re.compile(cues(code).clause_openers)


@cache
def _stop(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:[,.;:«»“”\"()\n?!]|\s[–—-]\s|(?<=\s)(?:{cues(code).stop}))")


@cache
def _addressee(code: str) -> re.Pattern[str]:
    return re.compile(rf"\s*{cues(code).addressee}(?!\w)")


@cache
def _adverbs(code: str) -> re.Pattern[str]:
    when = (
        r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|"
        r"ce\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir))"
        if code == "fr"
        else r"(?:on\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)"
    )
    return re.compile(rf"(?i)\s*(?:{when}|{cues(code).adverbs})(?:\s+(?:matin|soir))?(?=\s)")


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " ,\t\u00a0\u202f(–—":
        start += 1
    while end > start and text[end - 1] in " ,\t\u00a0\u202f":
        end -= 1
    return start, end


def _named(words: str, code: str) -> bool:
    return bool(proper_names(words, code))


def subject_before(text: str, floor: int, cue: Cue, code: str) -> Subject | None:
    """The subject printed before the verb, its apposition taken in."""
    floor = max(floor, cue.start - _LONGEST * 2)
    found = _pronoun_before(code).search(text, floor, cue.start)
    if found and found["who"].lower() not in ("qui", "who"):
        return Subject(found.start("who"), found.end("who"))
    end = found.start("who") if found else cue.start
    breaks = [match.end() for match in _BREAK.finditer(text, floor, end)]
    start = breaks[-1] if breaks else floor
    start, end = _trim(text, start, end)
    if start >= end:
        return None
    cut = _segment(text, start, end, cue, code, relative=found is not None)
    start, end = _trim(text, *cut)
    while opener := _openers(code).match(text[start:end]):
        start += opener.end()
    return Subject(start, end) if end > start else None


def _segment(
    text: str, start: int, end: int, cue: Cue, code: str, *, relative: bool
) -> tuple[int, int]:
    """The last part between commas that can be a subject, with what it is in apposition to."""
    commas = [match.start() for match in re.finditer(",", text[start:end])]
    parts = [start, *(start + comma + 1 for comma in commas)]
    apposed = text[end : cue.start].strip(" \u00a0").startswith(",") or (
        "," in text[end : cue.start]
    )
    last = parts[-1]
    words = text[last:end]
    if not apposed or len(parts) == 1:
        return (_noun_phrase(text, last, end, code), end) if relative or _loose(words) else (last, end)
    # "le porte-parole du ministère, Igor K., a dit": one name between commas, its role before it.
    before = parts[-2]
    if role_of(words, code)[0] or _named(words, code):
        return before, end
    for part in reversed(parts[:-1]):
        if _named(text[part:end], code):
            return part, end
    return last, end


def _loose(words: str) -> bool:
    """A stretch that opens with a preposition holds its subject at its end."""
    return bool(
        re.match(r"(?i)\s*(?:dans|lors|à|au|en|sur|après|avant|pour|in|on|at|after|during|for)\s", words)
    )


def _noun_phrase(text: str, start: int, end: int, code: str) -> int:
    """Where the last noun phrase with a role or a name begins."""
    articles = re.compile(rf"(?i)(?<![\w’'])(?:{names(code).articles})")
    starts = [match.start() for match in articles.finditer(text, start, end)]
    for place in reversed(starts):
        if role_of(text[place:end], code)[0]:
            return place
    spans = proper_names(text[start:end], code)
    return start + spans[-1][0] if spans else (starts[-1] if starts else start)


def subject_after(text: str, cue: Cue, limit: int, code: str) -> Subject | None:
    """The subject printed behind its verb ("a déclaré X"), the addressee stepped over."""
    at, relay = cue.end, None
    for _ in range(4):
        if spoken_to := _addressee(code).match(text, at, limit):
            if code == "en" and cue.word not in ("told", "tells"):
                break
            relay, at = spoken_to["relay"], spoken_to.end()
        elif adverb := _adverbs(code).match(text, at, limit):
            at = adverb.end()
        else:
            break
    start = at + len(text[at:limit]) - len(text[at:limit].lstrip(" \u00a0\u202f"))
    stop = _stop(code).search(text, start, min(limit, start + _LONGEST))
    end = stop.start() if stop else min(limit, start + _LONGEST)
    end = _with_name(text, start, end, limit, code)
    start, end = _trim(text, start, end)
    return Subject(start, end, relay) if end > start else None


def _with_name(text: str, start: int, end: int, limit: int, code: str) -> int:
    """The end moved on to the name that a long title leads to, within the clause or a comma on."""
    words = text[start:end]
    if not role_of(words, code)[0]:
        return end
    rest = re.match(r"[^.;:«»“”\"\n]*", text[start : min(limit, start + _LONGEST)])
    clause = rest.group() if rest else words
    pieces = clause.split(",")
    far = len(pieces[0])
    for first, last in reversed(proper_names(clause[:far], code)):
        if len(clause[first:last].split()) > 1 and start + last > end and first > 0:
            return start + last
    apposed = start + len(pieces[0]) <= end + 1 and len(pieces) > 1
    if apposed and not any(len(words[a:b].split()) > 1 for a, b in proper_names(words, code)):
        spans = proper_names(pieces[1], code)
        if spans and pieces[1][: spans[0][0]].strip() in ("", "M.", "Mme", "Mr.", "Ms."):
            return start + far + 1 + spans[0][1]
    return end
