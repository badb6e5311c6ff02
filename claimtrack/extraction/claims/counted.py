"""What a number counts: its head noun, and the words around it that belong to the claim."""

import re
from dataclasses import dataclass
from functools import cache

from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.lang.pack import known, table
from claimtrack.lang.tables.measures import MeasureTable

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_ADVERBS = r"(?:déjà|encore|seulement|toujours|already|still|more|grièvement|légèrement)"
_THEM = re.compile(
    r"(?i)\s*(?:d['’]entre\s+(?:eux|elles)|of\s+(?:them|whom|those|these)|de\s+(?:ces|ceux))(?!\w)"
)
_NUMBER_OF = {
    "fr": re.compile(r"(?i)\s*(?:,\s*)?(?:le|du)\s+nombre\s+(?:total\s+)?(?:de|d['’]|des)\s*"),
    "en": re.compile(r"(?i)\s*,?\s*the\s+(?:total\s+)?number\s+of\s+"),
    "es": re.compile(r"(?i)\s*,?\s*(?:el|del)\s+número\s+(?:total\s+)?de\s+"),
}
_OF_NEXT = re.compile(
    r"(?i)\s+(?:of|sur|parmi)\s+(?:(?:the|les?|its|their|about|some|[A-Z][\w.]*['’]s)\s+){0,3}(?=\d)"
)
_OF = {
    "fr": re.compile(r"(?i)\s*(?:de\s+la\s+|de\s+l['’]|des\s+|du\s+|de\s+|d['’])"),
    "en": re.compile(r"(?i)\s*(?:of\s+)?(?:the\s+|its\s+|their\s+|all\s+)?"),
    "es": re.compile(r"(?i)\s*(?:de\s+(?:los\s+|las\s+|la\s+|el\s+)?|del\s+)"),
}
_INSIDE = re.compile(
    r"(?i)[^\s\d]*\d*\s+(?P<noun>[^\W\d_][^\d,.;]*?)\s+(?:sur|out\s+of|in)\s+[^\s,.;]+$"
)
"""The noun within a share told by counting: "deux ponts sur trois", "one school in three"."""
_MARKS = " \u00a0\u202f"


@dataclass(frozen=True, slots=True)
class Counted:
    """``head``: the noun, lower case, as printed; ``end``: where the claim's words end.

    ``words``: head with complement; ``inherits``: it counts what an earlier claim counted,
    ``forward``: what the number behind it counts ("30,000 of the 40,000
    seamen"); ``follows``: the noun stands behind the number.
    """

    head: str | None
    end: int
    words: str
    inherits: bool = False
    forward: bool = False
    follows: bool = False


def measures(code: str) -> MeasureTable:
    """The language's words for what is counted."""
    return table(code, "measures", MeasureTable)


def _run(text: str, at: int, limit: int, code: str) -> list[re.Match[str]]:
    """The words of a noun phrase from ``at``, up to a word or mark that ends it."""
    stop, found, last = measures(code).noun_stop, [], at
    for match in _WORD.finditer(text, at, min(limit, at + 90)):
        gap = text[last : match.start()]
        if gap.strip(_MARKS + "\n\"“«'’") or "\n\n" in gap or match.group().lower() in stop:
            break
        found.append(match)
        last = match.end()
        if len(found) == 5:
            break
    return found


def _head_fr(run: list[re.Match[str]], code: str) -> re.Match[str] | None:
    known = measures(code)
    for place, match in enumerate(run):
        word = match.group().lower()
        follows = run[place + 1].group().lower() if place + 1 < len(run) else ""
        if word not in known.pre_adjectives:
            return match
        if word in known.populations and not (
            follows in known.populations or follows in known.persons
        ):
            return match
    return run[0] if run else None


def _adjectival(word: str) -> bool:
    """A singular population noun before another noun is an adjective: "rebel districts"."""
    return word.lower() in ("rebel", "police", "militant", "civilian", "student", "worker", "child")


def _head_en(run: list[re.Match[str]], code: str) -> re.Match[str] | None:
    known = measures(code)
    run = [m for at, m in enumerate(run) if not (_adjectival(m.group()) and at + 1 < len(run))]
    for match in run[:4]:
        word = match.group().lower()
        if word in known.populations and word not in ("police", "people"):
            return match
    for at, match in enumerate(run[:3]):
        if match.group().lower() in known.populations or match.group().lower() in known.persons:
            follows = run[at + 1] if at + 1 < len(run) else match
            return follows if follows.group().lower() == "people" else match
    plural = [m for m in run[:3] if re.search(r"(?<![su'i])s$", m.group())]
    return plural[0] if plural else (run[min(len(run), 2) - 1] if run else None)


def _which(text: str, end: int, limit: int, code: str) -> str | None:
    """The population that "of them" is narrowed to: "four of them children"."""
    match = re.compile(r"(?i)[\s,]+(?:des\s+|were\s+|are\s+|étaient\s+des\s+)?([^\W\d_]+)").match(
        text, end, limit
    )
    noun = match.group(1).lower() if match else None
    return noun if noun in measures(code).populations else None


def _complement(text: str, end: int, limit: int) -> int:
    """The end moved over "de …" or a clause, to the next comma or stop: for the label only."""
    stop = re.compile(r"[,.;:!?()«»“”\"\n]").search(text, end, min(limit, end + 80))
    return stop.start() if stop else min(limit, end + 80)


@cache
def _part_opener(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i){measures(code).part_openers}")


def is_part_opened(text: str, start: int, code: str) -> bool:
    """Whether the number at ``start`` is opened as a part: "dont 12 enfants", "including 12"."""
    return _part_opener(code).search(text, max(0, start - 40), start) is not None


@cache
def _told(code: str) -> re.Pattern[str]:
    """The noun whose number is told by a verb: "le nombre de grévistes est estimé à 300"."""
    words = measures(code)
    return re.compile(
        rf"(?i)(?<![\w’'-])(?:{words.number_of}|({words.gatherings}))(?:\s[^,.;:()«»“”\d]{{0,60}})?"
        rf"\s(?:{words.told_by})\s+$"
    )


def _before(text: str, start: int, floor: int, code: str) -> str | None:
    """The noun before the number in "les blessés, 42 selon…" or "blessés : 42"."""
    known = measures(code)
    if told := _told(code).search(text, max(floor, start - 120), start):
        noun = next(word for word in told.groups() if word).lower()
        return noun.split()[-1]
    match = re.search(
        r"(?:les?\s|la\s|l['’]|des\s|du\s|the\s)?([^\W\d_]{4,})\s*(?:[:(,]|s['’]élève\w*\s+à|est\s+de|était\s+de|de|of|at|à)\s*$",
        text[max(floor, start - 60) : start],
    )
    if match is None:
        return None
    noun = match.group(1).lower()
    if noun in known.populations or noun in known.persons or match.group().rstrip().endswith(":"):
        return noun
    return None


def _done_to(text: str, head: re.Match[str], limit: int, code: str) -> re.Match[str] | None:
    """The thing behind a noun of doing: "suppressions de postes" counts posts."""
    if head.group().lower() not in measures(code).deeds:
        return None
    link = re.compile(r"(?i)\s+(?:de\s+|d['’]|of\s+)").match(text, head.end(), limit)
    return _WORD.match(text, link.end(), limit) if link else None


def _of_rate(text: str, numeral: Numeral, end: int, code: str) -> Counted:
    """What a rate counts: the noun between the number and what it is taken over."""
    link = _OF[code].match(text, numeral.end, end) if code == "fr" else None
    run = _run(text, link.end() if link else numeral.end, end, code)
    head = _head_fr(run, code) if code == "fr" else _head_en(run, code)
    words = text[head.start() : end] if head else text[numeral.start : end]
    return Counted(head.group().lower() if head else None, end, words, follows=head is not None)


_ALONE = re.compile(
    r"(?i)[\s\u00a0]*(?:[,.;:)»”\"\]!?–—-]|$|(?:selon|d['’]après|according|à|au|aux|dans|en|par|pour|"
    r"et|ou|ont|étaient|sont|contre|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|hier|in|at|"
    r"on|by|and|or|were|had|have|against|from|last|this|yesterday)(?!\w))"
)


def stands_alone(text: str, end: int) -> bool:
    """Whether nothing that could be counted follows a number: "18 000 selon la préfecture"."""
    return _ALONE.match(text, end) is not None


def _within(text: str, numeral: Numeral, end: int, code: str) -> Counted | None:
    """The noun inside a share told by counting."""
    inside = _INSIDE.match(text, numeral.start, numeral.end)
    if inside is None:
        return None
    run = _run(text, inside.start("noun"), inside.end("noun"), code)
    head = _head_fr(run, code) if code == "fr" else _head_en(run, code)
    return head and Counted(head.group().lower(), end, inside["noun"], follows=True)


def _number_of(text: str, end: int, limit: int, code: str) -> Counted | None:
    """The noun in "300, le nombre de blessés"."""
    named = _NUMBER_OF[code].match(text, end, limit)
    run = _run(text, named.end(), limit, code) if named else []
    if not run:
        return None
    words = text[run[0].start() : run[-1].end()]
    return Counted(run[0].group().lower(), end, words, follows=True)


def find_counted(text: str, numeral: Numeral, floor: int, limit: int, lang: str) -> Counted:
    """What ``numeral`` counts, read in its sentence from ``floor`` to ``limit`` (code points)."""
    code = known(lang)
    end = max(numeral.end, numeral.full_end)
    if numeral.kind is NumeralKind.RATE and numeral.unit is None:
        return _of_rate(text, numeral, end, code)
    if them := _THEM.match(text, end, limit):
        said = text[numeral.start : them.end()]
        return Counted(_which(text, them.end(), limit, code), them.end(), said, inherits=True)
    if within := _within(text, numeral, end, code):
        return within
    plain = numeral.kind is NumeralKind.NUMBER
    at = end
    if plain and (named := _number_of(text, end, limit, code)):
        return named
    if plain and _OF_NEXT.match(text, at, limit):
        return Counted(None, end, "", forward=True)
    link = _OF[code].match(text, at, limit)
    needs_of = not plain or text[end - 1 : end].isalpha()
    linked = link is not None and bool(link.group().strip())
    if code == "en" and re.search(r"\s(?:in|out\s+of)\s", text[numeral.start : numeral.end]):
        plain = True  # "one in five pupils": the noun follows without "of"
    if link and linked and (needs_of or code == "fr"):
        at = link.end()
    elif not plain:
        return Counted(
            _before(text, numeral.full_start, floor, code), end, text[numeral.start : end]
        )
    if adverb := re.compile(rf"(?i)\s*{_ADVERBS}\s+").match(text, at, limit):
        participle = re.compile(r"\w+(?:és?|ées?|us|is|ed)(?!\w)").match(text, adverb.end(), limit)
        if participle:
            return Counted(
                None, participle.end(), text[numeral.start : participle.end()], inherits=True
            )
    run = _run(text, at, limit, code)
    head = _head_fr(run, code) if code == "fr" else _head_en(run, code)
    if head is None or head.group().lower() in measures(code).no_head:
        noun = _before(text, numeral.full_start, floor, code)
        return Counted(noun, end, noun or "", inherits=noun is None)
    head = _done_to(text, head, limit, code) or head
    words = text[run[0].start() : _complement(text, head.end(), limit)].strip()
    return Counted(head.group().lower(), head.end(), words, follows=True)
