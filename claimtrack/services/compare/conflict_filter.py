"""Which claims a question about conflicts concerns: a speaker, an outlet, days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from claimtrack.domain.name_matching import holds, sound
from claimtrack.errors import UnknownOutlet, UnknownSpeaker
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.store.reader import Reader, ask


@dataclass(frozen=True, slots=True, kw_only=True)
class Among:
    """What was asked for; None asks for everything."""

    speaker: str | None = None
    outlet: str | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """Whom that means. ``corrections``: claims announced to correct others, as pairs of ids."""

    asked: Among
    speakers: frozenset[str] = frozenset()
    corrections: frozenset[tuple[str, str]] = frozenset()

    def claim(self, row: ClaimRow) -> bool:
        """Whether a claim fits everything asked for."""
        among, facts = self.asked, row.facts
        if among.speaker and not {row.speaker, facts.speaker, facts.organisation} & self.speakers:
            return False
        if among.outlet and not (row.article.outlet and holds(row.article.outlet, among.outlet)):
            return False
        return not among.since or _since(row, among.since)


def _since(row: ClaimRow, day: date) -> bool:
    if row.facts.said is not None:
        return row.facts.said.end > day
    return row.article.latest is not None and row.article.latest >= day


def picked(reader: Reader, asked: Among) -> Picked:
    """Look the names up. Raises UnknownSpeaker, UnknownOutlet with near names."""
    if asked.outlet is not None:
        _check_outlet(reader, asked.outlet)
    return Picked(
        asked=asked,
        speakers=speakers_called(reader, asked.speaker)
        if asked.speaker is not None
        else frozenset(),
        corrections=_corrections(reader),
    )


def speakers_called(reader: Reader, name: str) -> frozenset[str]:
    """The names of the speakers that any of their names makes meant. Raises UnknownSpeaker."""
    rows = ask(reader, "speaker_names")
    found = {row.name for row in rows if holds(row.name, name) or holds(row.alias or "", name)}
    if not found:
        names = [full for row in rows for full in (row.name, row.alias) if full]
        raise UnknownSpeaker(name=name, nearest=near(name, names))
    return frozenset(found)


def _check_outlet(reader: Reader, name: str) -> None:
    names = [row.name for row in ask(reader, "outlet_names")]
    if not any(holds(full, name) for full in names):
        raise UnknownOutlet(name=name, nearest=near(name, names))


def _corrections(reader: Reader) -> frozenset[tuple[str, str]]:
    return frozenset(
        (f"C{row.source_id}", f"C{row.target_id}") for row in ask(reader, "corrections")
    )


def near(name: str, names: Sequence[str]) -> tuple[str, ...]:
    """At most three names that sound near, whole or by one word; none where nothing does."""
    keys: dict[str, str] = {}
    for full in names:
        for key in (sound(full), *sound(full).split()):
            keys.setdefault(key, full)
    close = get_close_matches(sound(name), list(keys), n=6, cutoff=0.7)
    return tuple(dict.fromkeys(keys[key] for key in close))[:3]
