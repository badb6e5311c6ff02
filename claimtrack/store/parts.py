"""Links from claim to claim: parts that a text declares, and corrections somebody has linked."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

import claimtrack
from claimtrack.domain.reading import Reading
from claimtrack.store.models import Link, Relation

METHOD = "rules"
ALL_PARTS, SOME = "all parts", "part"
"""The ``rule`` of a link: the text lists every part of the whole, or names one of them."""


@dataclass(frozen=True, slots=True)
class ClaimLinks:
    """The ids that one claim is linked to; ``all_parts`` as in ``domain.claim.Claim``."""

    part_of: str | None = None
    all_parts: bool = False
    corrects: str | None = None


NO_LINKS = ClaimLinks()


def write_parts(session: Session, reading: Reading, ids: Sequence[int]) -> None:
    """Link the parts of one reading to their wholes; ``ids`` are the rows of its claims.

    What the program linked before is brought up to date, a person's links stay.
    """
    drop_parts(session, ids)
    kept = _linked(session, ids)
    session.add_all(
        Link(
            source_id=ids[each.part],
            target_id=ids[each.whole],
            relation=Relation.PART_OF,
            method=METHOD,
            version=claimtrack.__version__,
            rule=ALL_PARTS if each.all_parts else SOME,
        )
        for each in reading.parts
        if ids[each.part] not in kept and ids[each.part] != ids[each.whole]
    )
    session.flush()


def drop_parts(session: Session, ids: Collection[int]) -> None:
    """Take away what the program linked to or from these claims."""
    touching = Link.source_id.in_(ids) | Link.target_id.in_(ids)
    session.execute(
        delete(Link).where(touching, Link.relation == Relation.PART_OF, Link.who.is_(None))
    )


def _linked(session: Session, ids: Collection[int]) -> frozenset[int]:
    """Claims that a person has already linked to their whole."""
    query = select(Link.source_id).where(Link.source_id.in_(ids), Link.relation == Relation.PART_OF)
    return frozenset(session.scalars(query))


def claim_links(session: Session) -> dict[int, ClaimLinks]:
    """Every claim that is a part of another, or corrects one; the last link of each sort."""
    found: dict[int, ClaimLinks] = {}
    query = select(Link.source_id, Link.target_id, Link.relation, Link.rule).where(
        Link.relation.in_((Relation.PART_OF, Relation.CORRECTS))
    )
    for source, target, relation, rule in session.execute(query.order_by(Link.id)):
        links = found.get(source, NO_LINKS)
        if relation is Relation.PART_OF:
            links = replace(links, part_of=f"C{target}", all_parts=rule == ALL_PARTS)
        else:
            links = replace(links, corrects=f"C{target}")
        found[source] = links
    return found
