"""Speakers that are likely one, in groups and in pairs, each with the reason; a person decides."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import ends_with, fold, sound, surname
from claimtrack.domain.origins.source_names import same_source, source_key, why_same
from claimtrack.domain.origins.source_words import Step
from claimtrack.services.people.apart import pairs_apart
from claimtrack.services.people.speakers import SpeakerRow, list_speakers

LIKE = 88
"""Likeness of two names from which they may be one misspelt: of 100, as rapidfuzz counts."""
_SHORT = 5
"""Letters under which a likeness says nothing: "Roy", "Ray"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Two speakers that may be one. ``likeness`` of their names: 0 to 100.

    ``reason``: "spelling", "initial", "surname", "initials", "words", "same name", or how one name
    leads to the body of the other (``source_words.Step``); ``detail``: what it rests on.
    """

    a: SpeakerRow
    b: SpeakerRow
    reason: str
    detail: str
    likeness: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A speaker and those who may be the same.

    ``pairs``: the one who would be kept with each other one, the likeliest first.
    """

    kept: SpeakerRow
    pairs: tuple[Alike, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The short ids of all, of the one who would be kept first."""
        return (self.kept.id, *(pair.b.id for pair in self.pairs))


def alike(session: Session) -> tuple[Alike, ...]:
    """Likely pairs, the likeliest first, but for those that somebody said are two.

    Unnamed sources are nobody's double.
    """
    named = [row for row in list_speakers(session) if row.kind != "unnamed"]
    two = pairs_apart(session)
    candidates = (pair for pair in _candidates(named) if _numbers(*pair) not in two)
    pairs = [pair for a, b in candidates if (pair := _pair(a, b)) is not None]
    return tuple(sorted(pairs, key=lambda pair: (-pair.likeness, pair.a.name, pair.b.name)))


def _numbers(a: SpeakerRow, b: SpeakerRow) -> tuple[int, int]:
    """The rows of two speakers, the first one first."""
    one, other = sorted(int(row.id[1:]) for row in (a, b))
    return one, other


def alike_groups(session: Session) -> tuple[Group, ...]:
    """Speakers who are likely one, brought together round the one with most words said.

    Each stands in one group at most, and is like all others in it: "the ministry" may be the
    Russian one or the Syrian one, and never both.
    """
    pairs = alike(session)
    known = {(pair.a.id, pair.b.id) for pair in pairs}
    around: dict[str, list[Alike]] = defaultdict(list)
    taken: set[str] = set()
    for pair in sorted(pairs, key=lambda pair: (_weight(pair.a), -pair.likeness)):
        members = around.get(pair.a.id, [])
        fits = all({(one.b.id, pair.b.id), (pair.b.id, one.b.id)} & known for one in members)
        if fits and pair.a.id not in taken and pair.b.id not in taken | around.keys():
            around[pair.a.id].append(pair)
            taken.add(pair.b.id)
    groups = (Group(kept=found[0].a, pairs=tuple(found)) for found in around.values())
    return tuple(sorted(groups, key=lambda group: -group.pairs[0].likeness))


def _candidates(rows: list[SpeakerRow]) -> Iterable[tuple[SpeakerRow, SpeakerRow]]:
    """The pairs worth comparing, each once, the weightier first."""
    pairs: dict[tuple[str, str], tuple[SpeakerRow, SpeakerRow]] = {}
    for group in _groups(rows):
        for a, b in combinations(sorted(group, key=_weight), 2):
            pairs.setdefault((a.id, b.id), (a, b))
    return pairs.values()


def _weight(row: SpeakerRow) -> tuple[int, int]:
    """The one with more words said is named first: the other would be merged into it."""
    return -(row.statements + row.claims), int(row.id[1:])


def _groups(rows: list[SpeakerRow]) -> Iterator[list[SpeakerRow]]:
    """Speakers that share the beginning of a word of their names: only they are compared."""
    book: dict[str, list[SpeakerRow]] = defaultdict(list)
    for row in rows:
        for key in sorted(_keys(row.name)):
            book[key].append(row)
    yield from (group for group in book.values() if len(group) > 1)


def _keys(name: str) -> set[str]:
    beginnings = {word[:3] for word in sound(name).split()}
    return beginnings | ({_initials(name)} - {""}) | {source_key(name)}


def _initials(name: str) -> str:
    words = fold(name).split()
    return "".join(word[0] for word in words) if len(words) > 1 else "".join(words)


def _pair(a: SpeakerRow, b: SpeakerRow) -> Alike | None:
    from rapidfuzz import fuzz  # 10 ms: only where names are compared

    likeness = round(fuzz.token_sort_ratio(sound(a.name), sound(b.name)))
    reason = _reason(a, b, likeness)
    if reason is None or _parted(a, b):
        return None
    detail = _shared_post(a, b) or ""
    return Alike(a=a, b=b, reason=reason, detail=detail, likeness=likeness)


def _reason(a: SpeakerRow, b: SpeakerRow, likeness: int) -> str | None:
    one, two = sound(a.name).split(), sound(b.name).split()
    if one == two:
        return "same name"
    if same_source(a.name, b.name):
        return (why_same(a.name, b.name) or Step.LANGUAGE).value
    people = {a.kind, b.kind} <= {None, "person"}
    reason = _of_people(a.name, b.name) if people else _of_bodies(a.name, b.name)
    return reason or _spelt(one, two, likeness)


def _of_people(a: str, b: str) -> str | None:
    """Why two names may be one person's: an initial for a first name, or the surname alone."""
    one, two = sound(a).split(), sound(b).split()
    if _same_family(one, two):
        return "initial" if _is_initial(one[0], two[0]) else None
    return "surname" if ends_with(a, b) or ends_with(b, a) else None


def _of_bodies(a: str, b: str) -> str | None:
    """Why two names may be one organisation's: its initials, or fewer of its words."""
    if _initials(a) == _initials(b):
        return "initials"
    one, two = set(sound(a).split()), set(sound(b).split())
    return "words" if one < two or two < one else None


def _same_family(one: list[str], two: list[str]) -> bool:
    """Whether both are whole names, with one surname."""
    return len(one) > 1 and len(two) > 1 and surname(one[-1]) == surname(two[-1])


def _is_initial(one: str, two: str) -> bool:
    """Whether one first name is the other's initial."""
    return min(len(one), len(two)) == 1 and one[0] == two[0]


def _spelt(one: list[str], two: list[str], likeness: int) -> str | None:
    long = min(len("".join(one)), len("".join(two))) >= _SHORT
    return "spelling" if long and likeness >= LIKE else None


def _parted(a: SpeakerRow, b: SpeakerRow) -> bool:
    """Whether a person and a body: never one."""
    return {a.kind, b.kind} == {"person", "organisation"}


def _shared_post(a: SpeakerRow, b: SpeakerRow) -> str | None:
    """An organisation that both have a post in."""
    theirs = {post.organisation for post in b.posts}
    return next((post.organisation for post in a.posts if post.organisation in theirs), None)
