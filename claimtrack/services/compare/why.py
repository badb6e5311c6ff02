"""How two recorded claims come to stand as they do, step by step."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.comparison.result import Comparison
from claimtrack.errors import NotTwoClaims
from claimtrack.lang.counted_nouns import with_thing
from claimtrack.lang.tables.places import WITHIN
from claimtrack.services.lookup.claim_rows import ClaimRow, claim_rows
from claimtrack.services.lookup.short_ids import claims_of, is_id
from claimtrack.settings import Thresholds
from claimtrack.store.reader import Reader
from claimtrack.wording.derivation import Step
from claimtrack.wording.why import explained


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """Two claims, how they stand, and every step on the way."""

    a: ClaimRow
    b: ClaimRow
    comparison: Comparison
    steps: tuple[Step, ...]


def why(reader: Reader, names: Sequence[str], thresholds: Thresholds) -> Why:
    """Two claims by their short ids; a statement or an article that makes one claim is that claim.

    Raises NotTwoClaims where the ids do not come to two claims, UnknownId where one is not there.
    """
    ids = claims_of(reader, names) if all(map(is_id, names)) else ()
    if len(ids) != 2:
        raise NotTwoClaims(names=" ".join(names), n=len(ids))
    found = {row.number: row for row in claim_rows(reader, ids)}
    a, b = map(found.__getitem__, ids)
    comparison = compare(with_thing(a.facts), with_thing(b.facts), thresholds, within=WITHIN)
    return Why(a=a, b=b, comparison=comparison, steps=explained(comparison))
