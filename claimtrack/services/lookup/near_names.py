"""Names as people type them: whom they mean, and which names come near."""

from collections.abc import Iterable
from itertools import chain

from claimtrack.domain.name_matching import holds, sound
from claimtrack.errors import UnknownOutlet, UnknownSpeaker
from claimtrack.store.reader import Reader, ask


def speakers_called(reader: Reader, name: str) -> frozenset[str]:
    """The names of the speakers that any of their names makes meant. Raises UnknownSpeaker."""
    rows = ask(reader, "speaker_names")
    found = {row.name for row in rows if holds(row.name, name) or holds(row.alias or "", name)}
    if not found:
        names = filter(None, chain.from_iterable((row.name, row.alias) for row in rows))
        raise UnknownSpeaker(name=name, nearest=near(name, names))
    return frozenset(found)


def check_outlet(reader: Reader, name: str) -> None:
    """Raises UnknownOutlet, with near names, where no outlet is called so."""
    names = [row.name for row in ask(reader, "outlet_names")]
    if not any(holds(full, name) for full in names):
        raise UnknownOutlet(name=name, nearest=near(name, names))


def near(name: str, names: Iterable[str], likeness: float = 0.7) -> tuple[str, ...]:
    """At most three names that sound near, whole or by one word; none where nothing does."""
    from difflib import get_close_matches  # 5 ms, and only a mistyped name needs it

    keys: dict[str, str] = {}
    for full in names:
        for key in (sound(full), *sound(full).split()):
            keys.setdefault(key, full)
    close = get_close_matches(sound(name), list(keys), n=6, cutoff=likeness)
    return tuple(dict.fromkeys(keys[key] for key in close))[:3]
