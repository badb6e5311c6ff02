"""Which claims a question about conflicts concerns: a speaker, an outlet, days."""

from dataclasses import dataclass
from datetime import date, timedelta

from claimtrack.domain.name_matching import holds
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.services.lookup.near_names import check_outlet, speakers_called
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
        return self._of_speaker(row) and self._of_outlet(row) and self._since(row)

    def is_correction(self, a: str, b: str) -> bool:
        """Whether one of two claims is announced to correct the other."""
        return (a, b) in self.corrections or (b, a) in self.corrections

    def _of_speaker(self, row: ClaimRow) -> bool:
        names = {row.speaker, row.facts.speaker, row.facts.organisation}
        return not self.asked.speaker or not names.isdisjoint(self.speakers)

    def _of_outlet(self, row: ClaimRow) -> bool:
        return not self.asked.outlet or holds(row.article.outlet or "", self.asked.outlet)

    def _since(self, row: ClaimRow) -> bool:
        return self.asked.since is None or _last_day(row) >= self.asked.since


def _last_day(row: ClaimRow) -> date:
    """The last day on which a claim may have been said, else printed; the first ever of none."""
    if row.facts.said is not None:
        return row.facts.said.end - timedelta(days=1)
    return row.article.latest or date.min


def picked(reader: Reader, asked: Among) -> Picked:
    """Look the names up. Raises UnknownSpeaker, UnknownOutlet with near names."""
    if asked.outlet is not None:
        check_outlet(reader, asked.outlet)
    speakers: frozenset[str] = frozenset()
    if asked.speaker is not None:
        speakers = speakers_called(reader, asked.speaker)
    return Picked(asked=asked, speakers=speakers, corrections=_corrections(reader))


def _corrections(reader: Reader) -> frozenset[tuple[str, str]]:
    return frozenset(
        (f"C{row.source_id}", f"C{row.target_id}") for row in ask(reader, "corrections")
    )
