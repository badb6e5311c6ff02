"""A claim's fields stand once; what walks over them knows each."""

import pytest

from claimtrack.cli.options.claim_fields import CLAIM
from claimtrack.domain.claim import CLAIM_FIELDS, OPTIONS, STORED
from claimtrack.domain.claim_fields import ClaimField, moved
from claimtrack.store.tables.models import Claim


@pytest.mark.parametrize("field", CLAIM_FIELDS, ids=lambda field: field.name)
def test_the_row_of_a_claim_has_each_field(field: ClaimField) -> None:
    assert not field.stored or hasattr(Claim, field.name)
    assert not field.keys or {*field.columns} <= {*Claim.__table__.c.keys()}
    assert not field.keys or len(field.keys) == len(field.columns)


def test_the_command_line_has_an_option_for_each_typed_field_in_their_order() -> None:
    assert tuple(CLAIM) == tuple(OPTIONS)


def test_fields_are_stored_under_their_own_names() -> None:
    assert {"quantity", "window", "measure", "agency"} <= {*STORED}
    assert not {"speaker", "organisation", "figure", "id"} & {*STORED}


@pytest.mark.parametrize(
    ("before", "expected"),
    [("kind", ["measure", "unit", "kind"]), (None, ["measure", "kind", "unit"])],
    ids=["before another", "to the end"],
)
def test_a_field_is_moved(before: str | None, expected: list[str]) -> None:
    order = [ClaimField(name=name) for name in ("unit", "measure", "kind")]
    assert [field.name for field in moved(order, "unit", before=before)] == expected
