"""Which claims a question about conflicts concerns: a speaker, an outlet, days."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.services.lookup.near_names import Meant, outlets_meant, speakers_meant
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
    outlets: frozenset[str] = frozenset()
    corrections: frozenset[tuple[str, str]] = frozenset()

    def claim(self, row: ClaimRow) -> bool:
        """Whether a claim fits everything asked for."""
        return self._of_speaker(row) and self._of_outlet(row) and self._since(row)

    def is_correction(self, a: str, b: str) -> bool:
        """Whether one of two claims is announced to correct the other."""
        return (a, b) in self.corrections or (b, a) in self.corrections

    def _of_speaker(self, row: ClaimRow) -> bool:
        names = {row.speaker, row.facts.speaker, row.facts.organisation}
        return not self.asked.speaker or not names.isdisjoint(self.speakers)

    def _of_outlet(self, row: ClaimRow) -> bool:
        return not self.asked.outlet or row.article.outlet in self.outlets

    def _since(self, row: ClaimRow) -> bool:
        return self.asked.since is None or _last_day(row) >= self.asked.since


def _last_day(row: ClaimRow) -> date:
    """The last day on which a claim may have been said, else printed; the first ever of none."""
    if row.facts.said is not None:
        return row.facts.said.end - timedelta(days=1)
    return row.article.latest or date.min


def picked(reader: Reader, asked: Among) -> Picked:
    """Look the names up. Raises UnknownSpeaker, UnknownOutlet with near names."""
    return Picked(
        asked=asked,
        speakers=_names(speakers_meant, reader, asked.speaker),
        outlets=_names(outlets_meant, reader, asked.outlet),
        corrections=_corrections(reader),
    )


def _names(
    meant: Callable[[Reader, str], Meant], reader: Reader, typed: str | None
) -> frozenset[str]:
    """The names of those meant; none where nobody asked."""
    return frozenset() if typed is None else meant(reader, typed).names


def _corrections(reader: Reader) -> frozenset[tuple[str, str]]:
    return frozenset(
        (f"C{row.source_id}", f"C{row.target_id}") for row in ask(reader, "corrections")
    )
