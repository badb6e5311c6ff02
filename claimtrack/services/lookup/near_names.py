"""Names as people type them: whom they mean, and which names come near."""

from collections.abc import Sequence
from difflib import get_close_matches

from claimtrack.domain.name_matching import holds, sound
from claimtrack.errors import UnknownSpeaker
from claimtrack.store.reader import Reader, ask


def speakers_called(reader: Reader, name: str) -> frozenset[str]:
    """The names of the speakers that any of their names makes meant. Raises UnknownSpeaker."""
    rows = ask(reader, "speaker_names")
    found = {row.name for row in rows if holds(row.name, name) or holds(row.alias or "", name)}
    if not found:
        names = [full for row in rows for full in (row.name, row.alias) if full]
        raise UnknownSpeaker(name=name, nearest=near(name, names))
    return frozenset(found)


def near(name: str, names: Sequence[str]) -> tuple[str, ...]:
    """At most three names that sound near, whole or by one word; none where nothing does."""
    keys: dict[str, str] = {}
    for full in names:
        for key in (sound(full), *sound(full).split()):
            keys.setdefault(key, full)
    close = get_close_matches(sound(name), list(keys), n=6, cutoff=0.7)
    return tuple(dict.fromkeys(keys[key] for key in close))[:3]
