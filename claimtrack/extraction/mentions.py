"""Who a stretch of words names: a person, an organisation, a group, or nobody."""

import re
from dataclasses import dataclass
from functools import cache

from claimtrack.lang.pack import table
from claimtrack.lang.tables.names import NameTable

_CAP = r"(?:[A-ZÀ-ÖØ-ÞŒŠŽĀ-Ž](?:[\w’'-]*[\w])?\.?)"
_BLANK = "[ \u00a0\u202f]+"


@dataclass(frozen=True, slots=True)
class Mention:
    """``words`` as printed; ``name`` the proper name in them; ``role`` the rest.

    ``kind``: person, organisation, group, pronoun or unnamed; ``gender``: "m", "f" or None.
    """

    words: str
    name: str | None
    kind: str
    role: str | None = None
    gender: str | None = None
    plural: bool = False


def names(code: str) -> NameTable:
    """The language's tables around names."""
    return table(code, "names", NameTable)


@cache
def name_pattern(code: str) -> re.Pattern[str]:
    """A run of capitalised words, particles allowed inside ("Staffan de Mistura")."""
    particles = "|".join(sorted(re.escape(p) for p in names(code).particles if p != "of"))
    glue = rf"(?:(?:{particles}|al-)(?:{_BLANK}|(?<=['’-])))"
    return re.compile(rf"(?<![\w])(?:al-|el-|Al-)?{_CAP}(?:{_BLANK}(?:{glue}){{0,2}}{_CAP}|{_BLANK}al-\w+)*")


def proper_names(words: str, code: str) -> list[tuple[int, int]]:
    """Spans of the proper names in ``words``; words that only open a sentence are cut off."""
    found = []
    skip = names(code).not_names
    for match in name_pattern(code).finditer(words):
        start, end = match.span()
        while True:
            first = re.match(r"\S+", words[start:end])
            if first is None:
                break
            bare = re.split(r"['’]", first.group())
            if len(bare) > 1 and bare[0] in ("L", "D", "Qu", "J", "S", "N", "C"):
                start += len(bare[0]) + 1
                continue
            if first.group().rstrip(".") in skip:
                start += first.end()
                start += len(words[start:end]) - len(words[start:end].lstrip())
                continue
            break
        text = words[start:end].rstrip(".") if not re.search(r"\b\w\.$", words[start:end]) else words[start:end]
        if len(text) > 1 or text.isupper() and text:
            if len(text) > 1:
                found.append((start, start + len(text)))
    return found


def fold(words: str) -> str:
    """Lower case, straight apostrophes, one blank between words."""
    return re.sub(r"\s+", " ", words.replace("’", "'")).strip().lower()


def _nouns(words: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", words.lower())


def strip_article(words: str, code: str) -> str:
    """The words without what determines them at their front."""
    pattern = re.compile(rf"(?i)^(?:{names(code).articles})+")
    return pattern.sub("", words.strip(" ,;:\u00a0")) or words.strip()


_LINKS = {
    "fr": re.compile(r"(?i)\s(?:de|du|des|à|au|aux|en|d['’].*)\b.*$|,.*$"),
    "en": re.compile(r"(?i)\s(?:of|for|in|at|from|who|which|with)\b.*$|,.*$"),
}


def _head_nouns(words: str, code: str) -> list[str]:
    """Where a role noun may stand: among the first three words in French, up to "of" in English."""
    plain = _nouns(_LINKS[code].sub("", words.strip(" ,")))
    if code == "fr":
        first = _first_noun(words, code)
        return [] if first in names(code).organisations else plain[:4]
    return plain


def role_of(words: str, code: str) -> tuple[str | None, str | None]:
    """(first role noun in the words, its gender), None where there is none."""
    roles = names(code).roles
    for noun in _head_nouns(words, code):
        if noun in roles:
            gender = roles[noun] or None
            if gender is None and code == "fr":
                if re.match(r"(?i)(?:la|une|sa)\s", words):
                    gender = "f"
                elif re.match(r"(?i)(?:le|un|son)\s", words):
                    gender = "m"
            return noun, gender
    return None, None


def _first_noun(words: str, code: str) -> str:
    plain = _nouns(strip_article(words, code))
    return plain[0] if plain else ""


def _pronoun(words: str, code: str) -> Mention | None:
    found = names(code).pronouns.get(fold(words))
    if found is None:
        return None
    return Mention(words, None, "pronoun", gender=found[0] or None, plural=found[1] == "p")


def _titled(words: str, start: int, code: str) -> tuple[bool, str | None]:
    before = fold(words[:start]).split(" ")
    title = before[-1] if before else ""
    titles = names(code).titles
    return title in titles, titles.get(title) or None


def _is_group(words: str, code: str) -> bool:
    nouns = _nouns(words)[:5]
    return any(noun in names(code).groups for noun in nouns)


def _is_organisation(words: str, code: str) -> bool:
    if code == "fr":
        return _first_noun(words, code) in names(code).organisations
    nouns = _nouns(_LINKS[code].sub("", words.strip(" ,")))
    return bool(nouns) and nouns[-1] in names(code).organisations


_SOURCE = {
    code: re.compile(rf"(?i)^(?:{names(code).of_source})") for code in ("fr", "en")
}


def parse(words: str, code: str) -> Mention:
    """What ``words`` name. Use it on the subject of a reporting verb, or on a source."""
    words = words.strip(" ,;:.\u00a0\u202f\n\"«»“”()")
    if found := _pronoun(words, code):
        return found
    bare = _SOURCE[code].sub("", words)
    spans = proper_names(bare, code)
    role, gender = role_of(bare, code)
    if bare != words and not role:
        return Mention(words, strip_article(bare, code), "organisation")
    if spans:
        return _named(words, bare, spans, role, gender, code)
    plural = bool(re.match(r"(?i)(?:les|des|ces|ses|leurs|plusieurs|certains|these|some)\s", bare))
    if role and not plural and not _is_organisation(bare, code):
        return Mention(words, None, "unnamed", role=strip_article(bare, code), gender=gender)
    kind = "organisation" if _is_organisation(bare, code) else "group"
    return Mention(words, strip_article(bare, code), kind, plural=plural)


def _named(
    words: str, bare: str, spans: list[tuple[int, int]], role: str | None, gender: str | None, code: str
) -> Mention:
    """A mention with a proper name: the person named last, else the organisation."""
    start, end = _person_span(bare, spans, role, code)
    start += _role_words(bare, start, end, code)
    name = bare[start:end]
    titled, title_gender = _titled(bare, start, code)
    organisation = _is_organisation(bare, code) and not (role and len(spans) > 1)
    if fold(name) in names(code).capitals and not role:
        return Mention(words, name, "organisation")
    if role and (len(name.split()) > 1 or titled or _stands_apart(bare, start, end)):
        rest = (bare[:start] + bare[end:]).strip(" ,")
        return Mention(words, name, "person", strip_article(rest, code), title_gender or gender)
    if role and not titled:
        return Mention(words, None, "unnamed", role=strip_article(bare, code), gender=gender)
    if organisation or _is_group(bare, code):
        return Mention(words, strip_article(bare, code), "organisation")
    if len(name.split()) > 1 or titled:
        kind = "person" if bare[end:].strip(" ,)") == "" or titled or "," in bare else "organisation"
        whole = name if kind == "person" else strip_article(bare, code)
        return Mention(words, whole, kind, gender=title_gender)
    if name.isupper() or re.match(r"(?i)(?:l['’]|la\s|le\s|les\s|the\s)", bare):
        return Mention(words, strip_article(bare, code), "organisation")
    return Mention(words, name, "person")


def _role_words(bare: str, start: int, end: int, code: str) -> int:
    """How many characters at the front of a capitalised run are a role or a place before it.

    "Foreign Minister Sergei Lavrov" is a role and a name; so is "en Syrie Staffan de Mistura".
    """
    words = list(re.finditer(r"\S+", bare[start:end]))
    last = 0
    for place, word in enumerate(words[:-1]):
        if word.group().lower().rstrip(".") in names(code).roles and place + 1 < len(words):
            last = words[place + 1].start()
    place_before = re.search(r"(?i)\b(?:en|au|in|la|l['’]|du|the)\s?$", bare[:start])
    if not last and len(words) > 2 and place_before:
        last = words[1].start()
    return last


def _stands_apart(bare: str, start: int, end: int) -> bool:
    """A single name that follows its role directly or behind a comma: "le ministre, Darcos"."""
    before, after = bare[:start].rstrip(), bare[end:].strip(" ,")
    linked = re.search(r"(?i)(?:\b(?:de|du|des|la|of|the|à|for|in|en|at)|d['’]|l['’])$", before)
    return linked is None and (after == "" or bare[end:].lstrip().startswith(","))


def _person_span(
    bare: str, spans: list[tuple[int, int]], role: str | None, code: str
) -> tuple[int, int]:
    """The span that is the person's name: the last free one of two words, else the first."""
    free = [
        (start, end)
        for start, end in spans
        if not re.search(r"(?i)(?:\b(?:de|du|des|la|of|the|à|for)|d['’]|l['’])\s*$", bare[:start])
    ]
    double = [(s, e) for s, e in free if len(bare[s:e].split()) > 1]
    if role:
        return (double or free or spans)[-1]
    return (double or free or spans)[0]
