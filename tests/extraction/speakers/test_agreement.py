"""Whom a pronoun can stand for, and how names are matched."""

import pytest

from claimtrack.extraction.speakers.entity import Agreement, Entity, fold, surname

WOMAN = Entity("Nadia Roy", "person", "f")
MAN = Entity("Luc Roche", "person", "m")
SOMEBODY = Entity("Alex Petit", "person")
UNION = Entity("syndicat", "organisation", "m")
AGENCY = Entity("agence", "organisation")
CROWD = Entity("habitants", "group", "m", "p")
STRANGER = Entity("inconnue", "unnamed", "f")


@pytest.mark.parametrize(
    ("agreement", "entity", "fits"),
    [
        (Agreement("f", "s"), WOMAN, True),
        (Agreement("f", "s"), MAN, False),
        (Agreement("f", "s"), SOMEBODY, True),
        (Agreement("m", "s"), UNION, True),
        (Agreement("m", "s"), AGENCY, False),
        (Agreement("m", "s", hidden=True), AGENCY, True),
        (Agreement("m", "s"), CROWD, False),
        (Agreement("m", "p"), CROWD, True),
        (Agreement("", "p"), MAN, False),
        (Agreement("", "p"), AGENCY, True),
        (Agreement("", "o"), AGENCY, True),
        (Agreement("", "o"), WOMAN, False),
        (Agreement("f", "s"), STRANGER, False),
        (Agreement("f", "s", unnamed=True), STRANGER, True),
        (Agreement("", ""), MAN, True),
    ],
    ids=[
        "she-woman", "she-man", "she-unknown", "he-union", "he-agency", "he-agency-hidden",
        "he-crowd", "they-crowd", "they-man", "they-agency", "it-agency", "it-woman",
        "she-stranger", "she-stranger-loosely", "who-man",
    ],
)  # fmt: skip
def test_agreement(agreement: Agreement, entity: Entity, fits: bool) -> None:
    assert agreement.fits(entity) is fits


def test_names_are_folded() -> None:
    assert fold("L’Élu") == "l'élu"
    assert surname("Nadia de la Roche") == "roche"
