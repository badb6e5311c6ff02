"""Statements without marks: que and that clauses, infinitives, incises, selon and according to."""

import re
from functools import cache

from claimtrack.domain.reading import StatementKind
from claimtrack.extraction.cues import Cue, cues, patterns
from claimtrack.extraction.drafts import Draft, trim
from claimtrack.extraction.subjects import Subject, subject_after, subject_before

_INNER = 120
"""Characters that may stand between a cue and its "que": an addressee, a date, a place."""


@cache
def _that(code: str) -> re.Pattern[str]:
    between = r"[^.;:!?«»“”\"\n]"
    return re.compile(rf"(?P<between>(?:{between}{{0,{_INNER}}}?))(?<![\w])(?P<that>{cues(code).that})")


@cache
def _ask(code: str) -> re.Pattern[str]:
    if code == "fr":
        return re.compile(
            r"(?:\s+(?:\w+\s+){0,2}?)?\s*(?P<said>(?:(?:à|aux?|le|la|les|l['’]|son|sa|ses|leur|des|"
            r"[A-ZÀ-Þ])[^.;:\n«»]{0,120}?\s)?(?:à|de|d['’])\s?(?:ne\s+(?:pas\s+)?|se\s+|s['’]|l['’]|le\s+|la\s+|les\s+|y\s+|en\s+)?"
            r"[^\W\d_]+(?:er|ir|re|oir)(?!\w)[^.;\n]*)"
        )
    return re.compile(
        r"\s+(?P<said>(?:(?!to\b|that\b)[\w’'-]+\s+){0,7}(?:not\s+)?to\s+(?!the\b|a\b|be\s+sure)[a-z]+[^.;\n]*)"
    )


@cache
def _infinitive(code: str) -> re.Pattern[str]:
    if code == "fr":
        return re.compile(
            r"\s+(?P<said>(?:vouloir|avoir|être|n['’]avoir|ne\s+pas|pouvoir|devoir|d['’]avoir|craindre)\s[^.;\n]*)"
        )
    return re.compile(r"\s+(?P<said>(?:having|being)\s[^.;\n]*)")


@cache
def _according(code: str) -> re.Pattern[str]:
    each = "|".join(
        re.escape(word).replace(r"\ ", r"\s+") for word in sorted(cues(code).according, key=len, reverse=True)
    )
    tail = r"(?=\s|d['’])"
    return re.compile(rf"(?i)(?<![\w’'-])(?P<cue>{each}){tail}\s*(?!{cues(code).not_sources})")


@cache
def _source_stop(code: str) -> re.Pattern[str]:
    verbs = "qui|dont|que|cité|a |ont |était|est |sont " if code == "fr" else "who|which|that|was |were |is |are |has |have "
    return re.compile(rf"[,.;:()«»“”\"\n]|\s(?=(?:{verbs}))|\s[–—-]\s|\set\s(?=\d)|\sand\s(?=\d)")


def clause_end(text: str, start: int, limit: int, later: list[Cue], code: str) -> int:
    """Where the clause that starts here ends: the sentence, or a new reporting clause in it."""
    end = limit
    for cue in later:
        if cue.start <= start or cue.start >= end:
            continue
        if cue.form == "participle" and text[start : cue.start].rstrip().endswith((",", "et", "en", "tout en")):
            cut = text.rfind(",", start, cue.start)
            return cut if cut > start else end
        if cue.pronoun and text[max(start, cue.start - 3) : cue.start].strip() == ",":
            return text.rfind(",", start, cue.start)
    return end


def _kind(text: str, start: int, end: int) -> StatementKind:
    inner = text[start:end]
    marks = any(mark in inner for mark in "«“\"")
    return StatementKind.MIXED if marks else StatementKind.INDIRECT


def that_clause(
    text: str, cue: Cue, floor: int, limit: int, later: list[Cue], code: str
) -> Draft | None:
    """X a déclaré que CLAUSE; X said that CLAUSE; ajoutant que CLAUSE; Et de souligner que CLAUSE."""
    found = _that(code).match(text, cue.end, limit)
    if found is None:
        return None
    between = found["between"]
    if any(cue.end < other.start < found.start("that") for other in later):
        return None
    if between.count(",") == 1 and not cue.pronoun and cue.form == "finite" and len(between) > 60:
        return None
    start = found.end()
    end = clause_end(text, start, limit, later, code)
    start, end = trim(text, start, end)
    if end - start < 8:
        return None
    draft = Draft(
        start, end, _kind(text, start, end), order=cue.start, cue=(cue.start, cue.end),
        act=cue.act, confidence=0.85, rule="that clause",
    )  # fmt: skip
    return _with_subject(draft, text, cue, floor, found.start("that"), code)


def _with_subject(
    draft: Draft, text: str, cue: Cue, floor: int, limit: int, code: str
) -> Draft:
    if cue.form != "finite":
        draft.again = True
        return draft
    if cue.pronoun:
        draft.pronoun = cue.pronoun
        return draft
    subject = subject_before(text, floor, cue, code) or subject_after(text, cue, limit, code)
    if subject is None:
        draft.again = True
        draft.confidence -= 0.2
        return draft
    draft.who, draft.relay = (subject.start, subject.end), subject.relay
    return draft


def bare_clause(
    text: str, cue: Cue, floor: int, limit: int, later: list[Cue], code: str
) -> Draft | None:
    """English without "that": The union said the strike would go on."""
    if cue.word not in cues(code).bare or cue.form != "finite":
        return None
    said = re.compile(
        r"(?:\s+(?:on\s+)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|"
        r"in\s+a\s+statement|later|earlier))*\s+(?=[\w$£€\"“‘'])"
        r"(?!(?:in|on|at|to|of|by|as|for|with|from|so|it\s+all|nothing|little|anything)\s)"
    ).match(text, cue.end, limit)
    if said is None:
        return None
    before = text[floor : cue.start].rstrip()
    if not before or before[-1] in ",\"”»":
        return None
    start, end = trim(text, said.end(), clause_end(text, said.end(), limit, later, code))
    if len(text[start:end].split()) < 4:
        return None
    draft = Draft(
        start, end, _kind(text, start, end), order=cue.start, cue=(cue.start, cue.end),
        act=cue.act, confidence=0.8, rule="bare clause",
    )  # fmt: skip
    return _with_subject(draft, text, cue, floor, cue.end, code)


def asked(text: str, cue: Cue, floor: int, limit: int, code: str) -> Draft | None:
    """a appelé X à INFINITIVE; urged X to INFINITIVE: the complement, the addressee included."""
    if cue.word in cues(code).asks:
        found = _ask(code).match(text, cue.end, limit)
    else:
        found = _infinitive(code).match(text, cue.end, limit)
    if found is None:
        return None
    start, end = trim(text, found.start("said"), found.end("said"))
    draft = Draft(
        start, end, _kind(text, start, end), order=cue.start, cue=(cue.start, cue.end),
        act=cue.act, confidence=0.7, rule="infinitive",
    )  # fmt: skip
    return _with_subject(draft, text, cue, floor, cue.end, code)


def nominal(text: str, cue: Cue, floor: int, limit: int, code: str) -> Draft | None:
    """a évoqué quelque 50 000 habitants: a complement that carries a figure or a quotation."""
    if cue.word not in cues(code).nominal and not cue.word.startswith(("fait état", "fait part")):
        return None
    start, end = trim(text, cue.end, limit)
    words = text[start:end]
    if not (re.search(r"\d", words) or any(mark in words for mark in "«“\"")) or len(words) > 300:
        return None
    draft = Draft(
        start, end, _kind(text, start, end), order=cue.start, cue=(cue.start, cue.end),
        act=cue.act, confidence=0.55, rule="nominal",
    )  # fmt: skip
    return _with_subject(draft, text, cue, floor, cue.end, code)


def incise(text: str, cue: Cue, floor: int, limit: int, code: str) -> Draft | None:
    """CLAUSE, a annoncé X: the clause before a cue that a comma sets off."""
    before = text[floor : cue.start].rstrip(" \u00a0")
    subject: Subject | None = None
    clause_stop = cue.start
    if before.endswith(",") and cue.form == "finite":
        if not cue.pronoun:
            subject = subject_after(text, cue, limit, code)
            if subject is None:
                return None
    elif code == "en" and cue.form == "finite":
        subject = subject_before(text, floor, cue, code)
        if subject is None or not text[floor : subject.start].rstrip().endswith(","):
            return None
        if not re.match(r"\s*(?:[.,;]|$|\s(?:on|in|at|after|during|as|when)\s)", text[cue.end : limit]):
            return None
        clause_stop = subject.start
    else:
        return None
    start, end = trim(text, floor, clause_stop)
    if len(text[start:end].split()) < 3:
        return None
    rest = re.match(r"[^,.;]*,\s*", text[cue.end : limit])
    if rest and len(text[start:end].split()) < 6 and limit - cue.end - rest.end() > 20:
        end = trim(text, start, limit)[1]
    return Draft(
        start, end, _kind(text, start, end), order=cue.start,
        who=(subject.start, subject.end) if subject else None, pronoun=cue.pronoun,
        cue=(cue.start, cue.end), act=cue.act, relay=subject.relay if subject else None,
        confidence=0.8, rule="incise",
    )  # fmt: skip


def according_to(text: str, start: int, end: int, code: str) -> list[Draft]:
    """Selon X, CLAUSE; CLAUSE, selon X; CLAUSE according to X."""
    found = []
    for match in _according(code).finditer(text, start, end):
        stop = _source_stop(code).search(text, match.end(), min(end, match.end() + 160))
        who_end = stop.start() if stop else min(end, match.end() + 160)
        who = (match.start("cue"), who_end) if match["cue"].lower().startswith("de source") else (match.end(), who_end)
        who = trim(text, *who)
        if who[1] - who[0] < 2:
            continue
        before = text[start : match.start()].strip(" ,(\u00a0")
        if len(before.split()) < 3:
            begin = who[1] + len(re.match(r"[^,]*", text[who[1] : end]).group() if "," in text[who[1] : end] else "")  # type: ignore[union-attr]
            span = trim(text, begin, end)
        else:
            span = trim(text, start, match.start() - (1 if text[match.start() - 1] == "(" else 0))
        if span[1] - span[0] < 10:
            continue
        found.append(
            Draft(
                *span, _kind(text, *span), order=match.start(), who=who,
                cue=(match.start("cue"), match.end("cue")), confidence=0.8, rule="according to",
            )
        )  # fmt: skip
    return found


def is_denied(text: str, cue: Cue, floor: int, code: str) -> bool:
    """Whether the cue is negated or asks, so that nothing is asserted."""
    return bool(
        patterns(code)["negation"].search(text, max(floor, cue.start - 25), cue.start)
        or patterns(code)["unsure"].match(text, cue.end)
    )
