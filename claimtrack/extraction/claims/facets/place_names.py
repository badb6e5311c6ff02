"""Places named in a text, as language-neutral ids: "Alep-Est" and "east Aleppo" are one."""

import re
from collections import Counter
from functools import cache, lru_cache

from claimtrack.domain.figure import slug
from claimtrack.domain.record import record
from claimtrack.extraction.clauses.word import WordClass, class_of
from claimtrack.lang.pack import known, table
from claimtrack.lang.tables.numbers import NumberTable
from claimtrack.lang.tables.phrases import PhraseTable
from claimtrack.lang.tables.places import COUNTRIES, PlaceTable
from claimtrack.lang.tables.speakers import SpeakerTable
from claimtrack.lang.tables.words import WordTable

# The capital stands first and what it may not follow behind it: a search is faster so.
_CAPITALISED = re.compile(r"[A-ZÀ-Þ](?<!\w.)[\w’.-]+")
_MORE = re.compile(r"(?:[ \u00a0](?:[a-zà-ÿ]{1,3}[ \u00a0])?[A-ZÀ-Þ][\w’-]*){1,2}")
"""What may go on with a name's first word: "Rio", " de Janeiro"."""
_BEFORE = 40
"""Characters before a place in which its preposition or direction stands."""
_SHORTEST = 3
"""Letters of the first word of a name that no table holds."""


@record(frozen=True, slots=True)
class PlaceFound:
    """A place named at ``start``–``end``; ``id`` such as "east-aleppo"."""

    start: int
    end: int
    id: str


def _table(code: str) -> PlaceTable:
    return table(code, "places", PlaceTable)


@cache
def _direction(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w){_table(code).direction_of}$")


@cache
def _located(code: str) -> re.Pattern[str]:
    """A preposition of place: "de" is as often "by" a government as "from" its capital."""
    return re.compile(rf"(?i)(?<!\w){_table(code).locating}$")


@cache
def _placing(code: str) -> re.Pattern[str]:
    """A preposition behind which any name is a place."""
    return re.compile(rf"(?i)(?<!\w)(?:{_table(code).placing})$")


@cache
def _name(code: str) -> re.Pattern[str]:
    """The name of a place that no table holds: "Saint-Denis", "Mantes la Jolie", "Le Havre"."""
    articles = "|".join(sorted(table(code, "words", WordTable).determiners)).title()
    links = "|".join(map(re.escape, sorted(table(code, "speakers", SpeakerTable).particles)))
    word = r"[A-ZÀ-Þ][\w’'-]*"
    return re.compile(
        rf"(?:(?:{articles})[ \u00a0])?{word}(?:[ \u00a0](?:(?:{links})[ \u00a0]){{1,2}}{word})?"
    )


@cache
def _number_at(code: str) -> re.Pattern[str]:
    """A number with its noun and the preposition of its place: "4 000 personnes à" Paris."""
    return re.compile(rf"\d[\d\s.,'’]*(?:[^\W\d]+\s+){{0,2}}(?:{_table(code).locating})")


def belongs_before(words: str, code: str) -> bool:
    """Whether a place belongs to the number that opens the words before it: "4 000 à" Paris."""
    return _number_at(code).fullmatch(words) is not None


_DATELINE = re.compile(
    r"(?:[ \u00a0][A-ZÀ-Þ]+\b)*(?:[ \t,]+[^\W\d_]+\.?\s+\d{1,2}|,\s+\d{1,2}\s+[^\W\d_]+\.?)?\s*"
    r"(?:\([A-Z][^)\n]{1,30}\)\s*)?[-–—]\s"
)


def _dateline(text: str, start: int, end: int) -> bool:
    """Whether the place only says where the report was filed: "RIO DE JANEIRO, March 24 - "."""
    line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    lead = text[line:start].strip()
    return len(lead) < 20 and lead == lead.upper() and _DATELINE.match(text, end) is not None


@cache
def _firsts(code: str) -> frozenset[str]:
    """The first words of the names that are known, a name's quarter left out."""
    return frozenset(re.split(r"[ .-]", name)[0] for name in _table(code).names)


def _is_first(word: str, code: str) -> bool:
    """Whether a known name may begin with a capitalised word."""
    low = word.lower().replace("’", "'")
    return low.partition("-")[0].partition(".")[0] in _firsts(code)


def _listed(text: str, match: re.Match[str], code: str) -> tuple[str, int] | None:
    """What ``_lookup`` finds for a word and what goes on with it."""
    more = _MORE.match(text, match.end())
    return _lookup(match[0] + (more[0] if more else ""), code)


def _lookup(words: str, code: str) -> tuple[str, int] | None:
    """(id, characters used) for the longest known name at the front of ``words``."""
    while words:
        bare = words.rstrip(".,-")
        if place := _id_of(bare.lower().replace("\u00a0", " ").replace("’", "'"), code):
            return place, len(bare)
        words = words[: max(words.rfind(" "), words.rfind("\u00a0"), 0)]
    return None


@lru_cache(maxsize=1 << 12)
def _id_of(name: str, code: str) -> str | None:
    """The id of a place by its name, or by that of the quarter: "alep-est"."""
    words = _table(code)
    if name in words.names:
        return words.names[name]
    head, _, tail = name.rpartition("-")
    if head in words.names and tail in words.directions:
        return f"{words.directions[tail]}-{words.names[head]}"
    return None


def find_places(text: str, start: int, end: int, lang: str) -> list[PlaceFound]:
    """Places between two offsets of ``text``, in order.

    Those of the table, and any name behind a preposition of place, which is its own id ("à Tours"
    → "tours"). Capitals count only where they are places: "à Moscou" is one, "Moscou affirme" is
    not.
    """
    code = known(lang)
    places: list[PlaceFound] = []
    for match in _CAPITALISED.finditer(text, start, end):
        begin = match.start()
        if places and begin < places[-1].end:
            continue
        before = text[max(start, begin - _BEFORE) : begin]
        listed = _listed(text, match, code) if _is_first(match[0], code) else None
        named = listed or _unlisted(text, begin, end, before, code)
        if named is None:
            continue
        stop = begin + named[1]
        if not _dateline(text, begin, stop) and not _is_government(text[begin:stop], before, code):
            places.append(_directed(PlaceFound(begin, stop, named[0]), before, code))
    return places


def _unlisted(text: str, start: int, end: int, before: str, code: str) -> tuple[str, int] | None:
    """(id, characters used) of a name that no table holds; None where it is no name of a place."""
    if not _may_place(before, code) or _placing(code).search(before) is None:
        return None
    match = _name(code).match(text, start, end)
    name = match.group().removesuffix("’s").removesuffix("'s").rstrip("’'-") if match else ""
    name += _second(text, start + len(name), code) if match and name == match.group() else ""
    first = next((part for part in re.split(r"[ \u00a0]", name) if len(part) >= _SHORTEST), "")
    if not first or first.isupper() or _is_no_place(first, code):
        return None
    if _describes(text, start, start + len(name), code):
        return None
    return slug(name), len(name)


_SECOND = re.compile(r"[ \u00a0][A-ZÀ-Þ][\w’'-]*")


def _second(text: str, end: int, code: str) -> str:
    """The second word of a name that has two: "Ground Zero"; empty where there is none."""
    word = _SECOND.match(text, end)
    if word is None or _is_no_place(word[0].strip(), code):
        return ""
    return word[0].removesuffix("’s").removesuffix("'s").rstrip("’'-")


@cache
def _words_of_placing(code: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", _table(code).placing))


def _may_place(before: str, code: str) -> bool:
    """Whether the word before a name is one of those that a preposition of place may end with."""
    if not before[-1:].isspace():
        return before[-1:] in _ELIDES
    word = before[:-1].rpartition(" ")[2].lower().lstrip(_OPENING)
    return word in _words_of_placing(code) or not _ELIDES.isdisjoint(word)


_OPENING = '“"«(‘'
_ELIDES = frozenset("'’")


def _describes(text: str, start: int, end: int, code: str) -> bool:
    """Whether a capital behind an article only describes a noun: "in the French parliament"."""
    if table(code, "phrases", PhraseTable).head_first:
        return False
    word = _NEXT.match(text, end)
    article = text[max(0, start - _BEFORE) : start].rstrip().rpartition(" ")[2].lower()
    determined = article in table(code, "words", WordTable).determiners
    return determined and word is not None and class_of(word[1].lower(), code) is WordClass.OPEN


_NEXT = re.compile(r"[ \u00a0]([a-z]+)")


def _is_no_place(first: str, code: str) -> bool:
    """Whether a capital opens a date, a title, a body or a closed class."""
    names, numbers = table(code, "speakers", SpeakerTable), table(code, "numbers", NumberTable)
    low = first.lower()
    return (
        first in names.not_names
        or low in names.titles
        or low in names.organisations
        or low in names.roles
        or low in numbers.months
        or low in numbers.days
    )


def _is_government(name: str, before: str, code: str) -> bool:
    """Whether a capital speaks for its country, since no preposition makes it a place."""
    if name.lower() not in table(code, "speakers", SpeakerTable).capitals:
        return False
    return _located(code).search(before) is None


def _directed(place: PlaceFound, before: str, code: str) -> PlaceFound:
    """The place with the quarter that the words before it tell: "l'est d'Alep"."""
    way = _direction(code).search(before)
    if way is None:
        return place
    word = next(value for value in way.groups() if value).lower()
    direction = _table(code).directions[word]
    return PlaceFound(place.start - len(way.group()), place.end, f"{direction}-{place.id}")


def narrow(found: list[PlaceFound]) -> list[PlaceFound]:
    """The places that are no countries, where there are any."""
    return [place for place in found if place.id not in COUNTRIES] or found


def is_listed(place: PlaceFound, code: str) -> bool:
    """Whether a table holds a place, or the one that it is a quarter of."""
    known_ids = _ids(code)
    return place.id in known_ids or place.id.partition("-")[2] in known_ids


@cache
def _ids(code: str) -> frozenset[str]:
    return frozenset(_table(code).names.values())


_TITLED = 0.7
"""Share of the words of a headline that have a capital where every word does: "In Law We Trust"."""


def title_places(title: str, lang: str) -> list[PlaceFound]:
    """The places of a headline; where every word has a capital only those that a table holds."""
    code = known(lang)
    found = find_places(title, 0, len(title), code)
    words = [word for word in title.split() if word[0].isalpha()]
    capital = sum(word[0].isupper() for word in words)
    if len(words) < _SHORTEST or capital < _TITLED * len(words):
        return found
    return [place for place in found if is_listed(place, code)]


_NOWHERE = ("", 0)
"""Stands for a place that is not named at all."""
_CLEARLY = 2
"""How many times as often as any other a text must name a place to be about it."""


def main_place(found: list[PlaceFound]) -> str | None:
    """The place a text is about: the one it names most, where no other comes near."""
    counts = Counter(place.id for place in found).most_common(2)
    (place, most), (_, second) = [*counts, _NOWHERE, _NOWHERE][:2]
    return place if most >= _CLEARLY * max(1, second) else None
