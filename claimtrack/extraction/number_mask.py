"""Numerals that are no quantities: dates, times, references, phones, scores, codes, ordinals."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.number_scan import numbers

_YEAR = re.compile(r"(?:1[4-9]|20|21)\d\d")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|\b[\w-]+\.(?:html?|php|pdf|jpe?g|png)\b"
)
_LETTER_BEFORE = re.compile(r"[^\W\d_]-?$")


@dataclass(frozen=True, slots=True)
class Mask:
    """A stretch that some other reading than "quantity" explains."""

    start: int
    end: int
    kind: NumeralKind


def _fill(pattern: str, code: str) -> str:
    words = numbers(code)
    names = {
        "{months}": "(?:" + "|".join(sorted(words.months, key=len, reverse=True)) + r")(?!\w)",
        "{days}": "(?:" + "|".join(words.days) + ")",
        "{scale}": "(?:" + "|".join(sorted(words.scales, key=len, reverse=True)) + ")",
    }
    for name, value in names.items():
        pattern = pattern.replace(name, value)
    return pattern


@cache
def _patterns(code: str) -> tuple[tuple[NumeralKind, re.Pattern[str]], ...]:
    """The pack's patterns; names of months are told from plain words by their case in English."""
    return tuple(
        (NumeralKind(kind), re.compile(("" if kind == "roman" else "(?i)") + _fill(pattern, code)))
        for kind, pattern in numbers(code).masks
    )


def find_masks(text: str, code: str) -> list[Mask]:
    """Stretches of the text that are dates, times, references and the like, in order."""
    found = [Mask(m.start(), m.end(), NumeralKind.CODE) for m in _ADDRESS.finditer(text)]
    for kind, pattern in _patterns(code):
        for match in pattern.finditer(text):
            if kind is NumeralKind.ROMAN or any(c.isdigit() for c in match.group()):
                found.append(Mask(match.start(), match.end(), kind))
    found.sort(key=lambda mask: (mask.start, -mask.end))
    kept: list[Mask] = []
    for mask in found:
        if not kept or mask.start >= kept[-1].end:
            kept.append(mask)
    return kept


class Cover:
    """Answers which mask, if any, covers a place. Masks must be sorted and apart."""

    def __init__(self, masks: list[Mask]) -> None:
        self._masks = masks
        self._starts = [mask.start for mask in masks]

    def at(self, start: int, end: int) -> Mask | None:
        """The mask that the stretch from ``start`` to ``end`` lies in."""
        place = bisect_right(self._starts, start) - 1
        if place >= 0 and end <= self._masks[place].end:
            return self._masks[place]
        return None


@cache
def _year_context(code: str) -> re.Pattern[str]:
    if code == "fr":
        return re.compile(
            r"(?i)(?:\b(?:en|depuis|de|dès|fin|début|mi|avant|après|vers|l['’]an|année|à|et|ou|d['’]|"
            r"jusqu['’]en|été|hiver|printemps|automne|janvier|juin|en\s+mai|noël|saison|horizon|"
            r"pour|du|par\s+rapport\s+à|entre|élections?|millésime)[\s\u00a0]*|[(\[–-]\s*|,\s*|^)$"
        )
    return re.compile(
        r"(?i)(?:\b(?:in|since|by|from|of|until|till|late|early|mid|before|after|during|year|to|and|"
        r"summer|winter|spring|fall|autumn|the|for|season|through|around|between|than|election)"
        r"[\s-]*|[(\[–'’-]\s*|,\s*|^)$"
    )


_COUNTED_AFTER = re.compile(
    r"[ \u00a0\u202f](?:d['’]|de\s)?(?!dans|mais|sans|nous|vous|puis|alors|moins|après|toujours|has|was|this|his)[a-zà-ÿ-]{4,}[sx](?!\w)"
)
"""A plural right behind four digits is what they count: "1500 radars"."""

_NOT_YEAR_AFTER = re.compile(
    r"[ \u00a0\u202f]?(?:%|€|\$|£|euros?|dollars?|dlrs|km|ha|kg|francs?|mètres|m²|"
    r"(?:personnes?|people|civils?|morts?|emplois|jobs|salariés|élèves|manifestants|hommes|femmes|"
    r"enfants|points|fois|times|tonnes?|tons?|marins?|seamen|workers?|agents|policiers|soldats|"
    r"soldiers|troops|fighters|combattants|habitants|gilets|blessés|dead|killed|injured)\b)"
)


def is_year(text: str, start: int, end: int, code: str) -> bool:
    """Whether four bare digits are a year: in 1400–2199, a year's context, no counted noun."""
    if not _YEAR.fullmatch(text, start, end) or _NOT_YEAR_AFTER.match(text, end):
        return False
    before = text[max(0, start - 16) : start]
    if _year_context(code).search(before):
        return True
    return text[start : start + 2] in ("19", "20") and not _COUNTED_AFTER.match(text, end)


def glued_kind(text: str, start: int, end: int, code: str) -> NumeralKind | None:
    """What letters right beside the digits make of them: a code, an ordinal, or nothing."""
    before = text[max(0, start - 2) : start]
    if _LETTER_BEFORE.search(before) and not before.endswith(("'", "’")):
        return NumeralKind.CODE
    if re.compile("(?i)" + numbers(code).ordinal).match(text, end):
        return NumeralKind.ORDINAL
    return None
