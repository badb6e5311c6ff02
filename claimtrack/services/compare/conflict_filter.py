"""Which claims a question about conflicts concerns: a speaker, an outlet, days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.names import holds, sound
from claimtrack.errors import UnknownOutlet, UnknownSpeaker
from claimtrack.services.claims.claim_rows import ClaimRow
from claimtrack.store.tables.models import Alias, Link, Outlet, Relation, Speaker


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


def picked(session: Session, asked: Among) -> Picked:
    """Look the names up. Raises UnknownSpeaker, UnknownOutlet with near names."""
    if asked.outlet is not None:
        _check_outlet(session, asked.outlet)
    return Picked(
        asked=asked,
        speakers=speakers_called(session, asked.speaker)
        if asked.speaker is not None
        else frozenset(),
        corrections=_corrections(session),
    )


def speakers_called(session: Session, name: str) -> frozenset[str]:
    """The names of the speakers that any of their names makes meant. Raises UnknownSpeaker."""
    rows = session.execute(
        select(Speaker.id, Speaker.name, Alias.name).outerjoin(Alias).order_by(Speaker.id, Alias.id)
    ).all()
    found = {full for _, full, alias in rows if holds(full, name) or holds(alias or "", name)}
    if not found:
        names = [one for row in rows for one in row[1:] if one]
        raise UnknownSpeaker(name=name, nearest=near(name, names))
    return frozenset(found)


def _check_outlet(session: Session, name: str) -> None:
    names = list(session.scalars(select(Outlet.name).order_by(Outlet.name)))
    if not any(holds(one, name) for one in names):
        raise UnknownOutlet(name=name, nearest=near(name, names))


def _corrections(session: Session) -> frozenset[tuple[str, str]]:
    rows = session.execute(
        select(Link.source_id, Link.target_id).where(Link.relation == Relation.CORRECTS)
    )
    return frozenset((f"C{source}", f"C{target}") for source, target in rows)


def near(name: str, names: Sequence[str]) -> tuple[str, ...]:
    """At most three names that sound near, whole or by one word; none where nothing does."""
    keys: dict[str, str] = {}
    for full in names:
        for key in (sound(full), *sound(full).split()):
            keys.setdefault(key, full)
    close = get_close_matches(sound(name), list(keys), n=6, cutoff=0.7)
    return tuple(dict.fromkeys(keys[key] for key in close))[:3]
