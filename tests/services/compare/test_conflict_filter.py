"""Which claims a question about conflicts concerns."""

from dataclasses import replace
from datetime import date

import pytest

from claimtrack.domain.claim import Claim
from claimtrack.domain.period import Period
from claimtrack.domain.quantity import Quantity
from claimtrack.services.compare.conflict_filter import Among, Picked
from claimtrack.services.lookup.claim_rows import ArticleRef, ClaimRow, Context

FACTS = Claim(
    id="C1",
    quantity=Quantity(value=None, low=None, high=None),
    speaker="Marta Oliveira",
    organisation="Harbour Board",
    said=Period(date(2024, 5, 3), date(2024, 5, 4)),
)
ROW = ClaimRow(
    number=1,
    facts=FACTS,
    speaker="an officer",
    snapshot=1,
    statement=None,
    article=ArticleRef(
        id="A1",
        title=None,
        outlet="The Harbour Post",
        url=None,
        agency=None,
        lang="en",
        earliest=date(2024, 5, 1),
        latest=date(2024, 5, 6),
    ),
    context=Context(before="", exact="", after=""),
    start=0,
    end=0,
    chrome=None,
    confidence=None,
    rule=None,
    numeral_kind="number",
)
UNSAID = replace(ROW, facts=replace(FACTS, said=None))
NAMELESS = replace(ROW, article=replace(ROW.article, outlet=None, latest=None))

CASES = {
    "nothing asked for": (ROW, Among(), True),
    "its speaker": (ROW, Among(speaker="Marta Oliveira"), True),
    "its speaker's organisation": (ROW, Among(speaker="Harbour Board"), True),
    "its unnamed speaker": (ROW, Among(speaker="an officer"), True),
    "another speaker": (ROW, Among(speaker="Pedro Salgado"), False),
    "its outlet": (ROW, Among(outlet="The Harbour Post"), True),
    "another outlet": (ROW, Among(outlet="Courrier"), False),
    "no outlet known": (NAMELESS, Among(outlet="The Harbour Post"), False),
    "said on that day": (ROW, Among(since=date(2024, 5, 3)), True),
    "said the day before": (ROW, Among(since=date(2024, 5, 4)), False),
    "printed on that day": (UNSAID, Among(since=date(2024, 5, 6)), True),
    "printed the day before": (UNSAID, Among(since=date(2024, 5, 7)), False),
    "neither day known": (
        replace(NAMELESS, facts=UNSAID.facts),
        Among(since=date(1900, 1, 1)),
        False,
    ),
    "one of two fits": (ROW, Among(speaker="Marta Oliveira", outlet="Courrier"), False),
}


@pytest.mark.parametrize(("row", "asked", "expected"), CASES.values(), ids=CASES)
def test_claims_concerned(row: ClaimRow, asked: Among, expected: bool) -> None:
    speakers, outlets = (frozenset(filter(None, (name,))) for name in (asked.speaker, asked.outlet))
    assert Picked(asked=asked, speakers=speakers, outlets=outlets).claim(row) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [("C1", "C7", True), ("C7", "C1", True), ("C1", "C2", False)],
    ids=["as announced", "the other way round", "another pair"],
)
def test_announced_corrections(a: str, b: str, expected: bool) -> None:
    picked = Picked(asked=Among(), corrections=frozenset({("C1", "C7")}))
    assert picked.is_correction(a, b) is expected
