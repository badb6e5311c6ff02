"""Names as people type them: whom they mean, and which names come near."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from claimtrack.domain.name_matching import has_beginnings, has_part, has_words, holds, sound
from claimtrack.errors import NotFound, UnknownOutlet, UnknownSpeaker
from claimtrack.store.reader import Reader, ask

Fits = Callable[[str, str], bool]

LADDER: tuple[Fits, ...] = (has_words, holds, has_beginnings, has_part)
"""How a name fits what was typed, the nearest way first; who fits a nearer way shuts out others."""


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a typed name means: the numbers of the rows, and their names.

    ``taken``: the names shown for one that is spelt otherwise here; empty where it is right.
    """

    numbers: frozenset[int]
    names: frozenset[str]
    taken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Named:
    """A row, its name, and one name that it goes by."""

    number: int
    name: str
    alias: str


def speakers_meant(reader: Reader, typed: str) -> Meant:
    """The speakers that any of their names makes meant. Raises UnknownSpeaker."""
    rows = ask(reader, "speaker_names")
    named = [_Named(row.id, row.name, row.alias or row.name) for row in rows]
    return _meant(named, typed, UnknownSpeaker)


def speakers_called(reader: Reader, typed: str) -> frozenset[str]:
    """The names of the speakers that are meant. Raises UnknownSpeaker."""
    return speakers_meant(reader, typed).names


def outlets_meant(reader: Reader, typed: str) -> Meant:
    """The outlets that are meant. Raises UnknownOutlet."""
    rows = ask(reader, "outlets")
    return _meant([_Named(row.id, row.name, row.name) for row in rows], typed, UnknownOutlet)


def _meant(named: Sequence[_Named], typed: str, unknown: type[NotFound]) -> Meant:
    for fits in LADDER:
        found = [one for one in named if fits(one.alias, typed) or fits(one.name, typed)]
        if found:
            names = dict.fromkeys(one.name for one in found)
            taken = tuple(names) if fits is holds else ()
            return Meant(frozenset(one.number for one in found), frozenset(names), taken)
    nearest = near(typed, [name for one in named for name in (one.name, one.alias)])
    raise unknown(name=typed, nearest=nearest)


def near(name: str, names: Iterable[str], likeness: float = 0.7) -> tuple[str, ...]:
    """At most three names that sound near, whole or by one word; none where nothing does."""
    from difflib import get_close_matches  # 5 ms, and only a mistyped name needs it

    keys: dict[str, str] = {}
    for full in names:
        for key in (sound(full), *sound(full).split()):
            keys.setdefault(key, full)
    close = get_close_matches(sound(name), list(keys), n=6, cutoff=likeness)
    return tuple(dict.fromkeys(keys[key] for key in close))[:3]
