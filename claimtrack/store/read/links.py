"""Links from claim to claim, read: parts that a text declares, and corrections."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimtrack.store.reader import Reader, ask
from claimtrack.store.tables.closed_sets import Relation

ALL_PARTS, SOME = "all parts", "part"
"""The ``rule`` of a link: the text lists every part of the whole, or names one of them."""


@dataclass(frozen=True, slots=True)
class ClaimLinks:
    """The ids that one claim is linked to; ``all_parts`` as in ``domain.claim.Claim``."""

    part_of: str | None = None
    all_parts: bool = False
    corrects: str | None = None


NO_LINKS = ClaimLinks()


def claim_links(reader: Reader, ids: Sequence[int] | None = None) -> dict[int, ClaimLinks]:
    """Those of the claims that are a part of another, or correct one; the last of each sort.

    ``ids``: these claims, all where none are named.
    """
    found: dict[int, ClaimLinks] = {}
    rows = ask(reader, "claim_links") if ids is None else ask(reader, "claim_links_of", ids=ids)
    for row in rows:
        links, target = found.get(row.source_id, NO_LINKS), f"C{row.target_id}"
        if row.relation is Relation.PART_OF:
            links = replace(links, part_of=target, all_parts=row.rule == ALL_PARTS)
        else:
            links = replace(links, corrects=target)
        found[row.source_id] = links
    return found
