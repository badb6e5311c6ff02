"""Reporting cues: where a text announces that somebody is being quoted."""

import re
from dataclasses import dataclass
from functools import cache

from claimtrack.lang.pack import table
from claimtrack.lang.tables.cues import CueTable

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb with its auxiliary. ``form``: finite, participle (present), infinitive.

    ``pronoun`` is the one inverted into the verb ("a-t-il dit"); ``word`` the form printed.
    """

    start: int
    end: int
    act: str
    form: str
    word: str
    pronoun: str | None = None


def cues(code: str) -> CueTable:
    """The language's cue tables."""
    return table(code, "cues", CueTable)


@cache
def patterns(code: str) -> dict[str, re.Pattern[str]]:
    """The compiled expressions of one language."""
    words = cues(code)
    gap = r"[\s\u00a0,]+"
    made = {
        "compound": rf"(?i)(?<![\w’'])(?P<aux>{words.auxiliary})(?:{gap}(?:{words.adverbs}),?){{0,4}}\s+$",
        "inverted": rf"(?i){words.inverted}(?!\w)",
        "aux_inverted": r"(?i)-(?:t-)?(?P<pronoun>il|elle|ils|elles|on)(?!\w)",
        "phrase": rf"(?i)(?<!\w)(?:{words.phrases})(?!\w)",
        "negation": rf"(?i){words.negation}",
        "determiner": words.determiner,
        "unsure": rf"(?i)\s*{words.unsure}",
    }
    return {name: re.compile(pattern) for name, pattern in made.items()}


def _compound(text: str, start: int, end: int, word: str, floor: int, code: str) -> Cue | None:
    act = cues(code).participles.get(word)
    if act is None:
        return None
    found = patterns(code)["compound"].search(text, max(floor, start - 70), start)
    if found is None:
        return None
    pronoun = patterns(code)["aux_inverted"].search(found["aux"]) if code == "fr" else None
    return Cue(
        found.start("aux"), end, act, "finite", word, pronoun["pronoun"].lower() if pronoun else None
    )


def _simple(text: str, start: int, end: int, word: str, floor: int, code: str) -> Cue | None:
    act = cues(code).forms.get(word)
    if act is None or patterns(code)["determiner"].search(text, max(floor, start - 14), start):
        return None
    inverted = patterns(code)["inverted"].match(text, end)
    if inverted:
        return Cue(start, inverted.end(), act, "finite", word, inverted["pronoun"].lower())
    return Cue(start, end, act, "finite", word)


def _other(text: str, start: int, end: int, word: str, code: str) -> Cue | None:
    words = cues(code)
    if act := words.present_participles.get(word):
        return Cue(start, end, act, "participle", word)
    if act := words.infinitives.get(word):
        before = text[max(0, start - 12) : start].lower()
        if re.search(r"(?:^|\W)(?:et|puis|avant)\s+d(?:e\s+|['’])$|\bto\s+$", before):
            return Cue(start, end, act, "infinitive", word)
    return None


def _phrases(text: str, start: int, end: int, code: str) -> list[Cue]:
    found = []
    for match in patterns(code)["phrase"].finditer(text, start, end):
        aux = patterns(code)["compound"].search(text, max(start, match.start() - 70), match.start())
        begin = aux.start("aux") if aux else match.start()
        pronoun = patterns(code)["aux_inverted"].search(aux["aux"]) if aux and code == "fr" else None
        after = patterns(code)["inverted"].match(text, match.end())
        name = (pronoun or after) and (pronoun or after)["pronoun"].lower()  # type: ignore[index]
        stop = after.end() if after else match.end()
        found.append(Cue(begin, stop, "says", "finite", match.group().lower(), name))
    return found


def find_cues(text: str, start: int, end: int, code: str) -> list[Cue]:
    """The cues between two places of the text, in order; negated ones are left out."""
    found = _phrases(text, start, end, code)
    for match in _WORD.finditer(text, start, end):
        word = match.group().lower()
        head, stop = match.start(), match.end()
        for mark in ("’", "'"):
            if mark in word:
                head, word = head + word.index(mark) + 1, word.split(mark, 1)[1]
                break
        cue = (
            _compound(text, head, stop, word, start, code)
            or _simple(text, head, stop, word, start, code)
            or _other(text, head, stop, word, code)
        )
        if cue is not None:
            found.append(cue)
    found.sort(key=lambda cue: (cue.start, -cue.end))
    kept: list[Cue] = []
    for cue in found:
        if kept and cue.start < kept[-1].end:
            continue
        if not patterns(code)["negation"].search(text, max(start, cue.start - 25), cue.start):
            kept.append(cue)
    return kept
