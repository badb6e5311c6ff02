"""Links from the parts that a text declares to their wholes, written."""

from collections.abc import Collection, Sequence

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
    there = {link.source_id: link for link in session.scalars(_touching(ids))}
    wanted = {
        ids[each.part]: (ids[each.whole], ALL_PARTS if each.all_parts else SOME)
        for each in reading.parts
        if ids[each.part] != ids[each.whole]
    }
    stale = [link for source, link in there.items() if _is_stale(link, wanted.get(source))]
    for link in stale:
        session.delete(link)
    session.flush()
    stays = there.keys() - {link.source_id for link in stale}
    session.add_all(
        _link(source, *target) for source, target in wanted.items() if source not in stays
    )
    session.flush()


def _is_stale(link: Link, wanted: tuple[int, str] | None) -> bool:
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
