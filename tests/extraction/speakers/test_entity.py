"""One speaker of an article, and whom a pronoun can stand for."""

import pytest

from claimtrack.extraction.speakers.entity import Entity, PronounAgreement, fold, surname

ANNE = Entity("Anne Morel", "person", "f")
LUC = Entity("Luc Roche", "person", "m")
CITY = Entity("ville", "organisation", "f")
UNION = Entity("association", "organisation")
POLICE = Entity("policiers", "group", "m", "p")
SOMEBODY = Entity("témoin", "unnamed")


@pytest.mark.parametrize(
    ("agreement", "entity", "fits"),
    [
        (PronounAgreement("f", "s"), ANNE, True),
        (PronounAgreement("f", "s"), LUC, False),
        (PronounAgreement("f", "s"), CITY, True),
        (PronounAgreement("f", "s"), UNION, False),
        (PronounAgreement("f", "s", hidden=True), UNION, True),
        (PronounAgreement("m", "p"), POLICE, True),
        (PronounAgreement("m", "s"), POLICE, False),
        (PronounAgreement("m", "p"), LUC, False),
        (PronounAgreement("", "o"), CITY, True),
        (PronounAgreement("", "o"), ANNE, False),
        (PronounAgreement("m", "s"), SOMEBODY, False),
        (PronounAgreement("m", "s", unnamed=True), SOMEBODY, True),
        (PronounAgreement("", ""), SOMEBODY, True),
    ],
)
def test_whom_a_pronoun_can_stand_for(
    agreement: PronounAgreement, entity: Entity, fits: bool
) -> None:
    assert agreement.fits(entity) is fits


def test_a_form_is_kept_once_and_never_empty() -> None:
    entity = Entity("Anne Morel", "person")
    for form in ("Morel", "", "Anne Morel", "Morel"):
        entity.add_form(form)
    assert entity.forms == ["Morel", "Anne Morel"]


@pytest.mark.parametrize(
    ("name", "folded", "last"),
    [("Anne Morel", "anne morel", "morel"), ("Zoé D’Arc", "zoé d'arc", "d'arc"), ("", "", "")],
)
def test_names_are_matched_in_small_letters(name: str, folded: str, last: str) -> None:
    assert (fold(name), surname(name)) == (folded, last)
