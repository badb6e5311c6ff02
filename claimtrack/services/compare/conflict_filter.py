"""Which claims a question about conflicts concerns: a speaker, an outlet, days."""

from dataclasses import dataclass
from datetime import date

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
        check_outlet(reader, asked.outlet)
    return Picked(
        asked=asked,
        speakers=speakers_called(reader, asked.speaker)
        if asked.speaker is not None
        else frozenset(),
        corrections=_corrections(reader),
    )


def _corrections(reader: Reader) -> frozenset[tuple[str, str]]:
    return frozenset(
        (f"C{row.source_id}", f"C{row.target_id}") for row in ask(reader, "corrections")
    )
