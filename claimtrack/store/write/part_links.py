"""Links from the parts that a text declares to their wholes, written."""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

import claimtrack
from claimtrack.domain.reading import Reading
from claimtrack.store.read.links import ALL_PARTS, SOME
from claimtrack.store.tables.models import Link, Relation

METHOD = "rules"


def write_parts(session: Session, reading: Reading, ids: Sequence[int]) -> None:
    """Link the parts of one reading to their wholes; ``ids`` are the rows of its claims.

    What the program linked before is brought up to date, a person's links stay; where nothing is
    new, nothing changes.
    """
    wanted = _wanted(reading, ids)
    stays = _without_stale(session, ids, wanted)
    session.add_all(
        _link(source, *target) for source, target in wanted.items() if source not in stays
    )
    session.flush()


Target = tuple[int, str]
"""The whole that a part belongs to, and whether all its parts are told."""


def _wanted(reading: Reading, ids: Sequence[int]) -> dict[int, Target]:
    """Part → whole, as the text declares them; a row is no part of itself."""
    return {
        ids[each.part]: (ids[each.whole], ALL_PARTS if each.all_parts else SOME)
        for each in reading.parts
        if ids[each.part] != ids[each.whole]
    }


def _without_stale(
    session: Session, ids: Sequence[int], wanted: Mapping[int, Target]
) -> AbstractSet[int]:
    """Delete the links that the program would not make now; the parts that still have one."""
    there = {link.source_id: link for link in session.scalars(_touching(ids))}
    stale = {source for source, link in there.items() if _is_stale(link, wanted.get(source))}
    for source in stale:
        session.delete(there[source])
    session.flush()
    return there.keys() - stale


def _is_stale(link: Link, wanted: Target | None) -> bool:
    """Whether the program made the link, and would make another now, or none."""
    return link.who is None and (link.target_id, link.rule) != wanted


def _link(source: int, target: int, rule: str) -> Link:
    return Link(
        source_id=source,
        target_id=target,
        relation=Relation.PART_OF,
        method=METHOD,
        version=claimtrack.__version__,
        rule=rule,
    )


def _touching(ids: Collection[int]) -> Select[Link]:
    """The links of parts from or to these claims, a person's last so that it counts."""
    touching = Link.source_id.in_(ids) | Link.target_id.in_(ids)
    return (
        select(Link)
        .where(touching, Link.relation == Relation.PART_OF)
        .order_by(Link.who.is_not(None), Link.id)
    )


def drop_parts(session: Session, ids: Collection[int]) -> None:
    """Take away what the program linked to or from these claims."""
    for link in session.scalars(_touching(ids)):
        if link.who is None:
            session.delete(link)
    session.flush()
