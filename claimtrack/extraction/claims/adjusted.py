"""Numbers that claim something else than they look: fractions are shares, sums are totals."""

from decimal import Decimal

from claimtrack.domain.measure import implied_unit
from claimtrack.domain.reading import Facet, Numeral, NumeralKind
from claimtrack.domain.record import changed
from claimtrack.extraction.claims.counted import Candidate


def as_share(numeral: Numeral) -> Numeral:
    """A fraction claims a share: "les trois quarts des élèves" is 75 percent of them."""
    if not _is_fraction(numeral):
        return numeral
    quantity = numeral.quantity
    share = changed(
        quantity,
        value=_hundredfold(quantity.value),
        low=_hundredfold(quantity.low),
        high=_hundredfold(quantity.high),
        step=Decimal(1),
    )
    return changed(numeral, kind=NumeralKind.PERCENT, unit="percent", quantity=share)


def _is_fraction(numeral: Numeral) -> bool:
    """Whether a bare number was printed as a fraction, below one."""
    if numeral.kind is not NumeralKind.NUMBER or numeral.unit is not None:
        return False
    return numeral.rule.startswith(("fraction", "half")) and (numeral.quantity.high or 0) < 1


def _hundredfold(value: Decimal | None) -> Decimal | None:
    """Percent from a fraction; two thirds are 66.67, since nobody says it more exactly."""
    if value is None:
        return None
    percent = (value * 100).quantize(Decimal("0.01"))
    whole = percent.to_integral_value()
    return whole if whole == percent else percent


def as_total(candidate: Candidate, before: list[Candidate]) -> Candidate:
    """A bare number that adds up the two before it is of neither's sort: "5 dead, 7 hurt, 12"."""
    if candidate.counted.follows or candidate.numeral.kind is not NumeralKind.NUMBER:
        return candidate
    parts = [each for each in before if each.sentence == candidate.sentence]
    if len(parts) < 2 or parts[0].measure == parts[1].measure or not _are_people(parts):
        return candidate
    if candidate.numeral.value != _sum(parts) or any(part.numeral.unit for part in parts):
        return candidate
    return changed(candidate, head=None, unit="person", measure=None, measured=Facet())


def _are_people(parts: list[Candidate]) -> bool:
    """Whether what happens to people alone is told of each of some numbers."""
    return all(implied_unit(part.measure) == "person" for part in parts)


def _sum(parts: list[Candidate]) -> Decimal | None:
    """What the values of some numbers add up to; None where one has none."""
    values = [part.numeral.value for part in parts]
    known = [value for value in values if value is not None]
    return sum(known, Decimal()) if len(known) == len(values) else None
