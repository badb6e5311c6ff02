"""Whom a pronoun can stand for, and how names are matched."""

import pytest

from claimtrack.extraction.speakers.entity import Entity, PronounAgreement, fold, surname

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
        (PronounAgreement("f", "s"), WOMAN, True),
        (PronounAgreement("f", "s"), MAN, False),
        (PronounAgreement("f", "s"), SOMEBODY, True),
        (PronounAgreement("m", "s"), UNION, True),
        (PronounAgreement("m", "s"), AGENCY, False),
        (PronounAgreement("m", "s", hidden=True), AGENCY, True),
        (PronounAgreement("m", "s"), CROWD, False),
        (PronounAgreement("m", "p"), CROWD, True),
        (PronounAgreement("", "p"), MAN, False),
        (PronounAgreement("", "p"), AGENCY, True),
        (PronounAgreement("", "o"), AGENCY, True),
        (PronounAgreement("", "o"), WOMAN, False),
        (PronounAgreement("f", "s"), STRANGER, False),
        (PronounAgreement("f", "s", unnamed=True), STRANGER, True),
        (PronounAgreement("", ""), MAN, True),
    ],
    ids=[
        "she-woman", "she-man", "she-unknown", "he-union", "he-agency", "he-agency-hidden",
        "he-crowd", "they-crowd", "they-man", "they-agency", "it-agency", "it-woman",
        "she-stranger", "she-stranger-loosely", "who-man",
    ],
)  # fmt: skip
def test_agreement(agreement: PronounAgreement, entity: Entity, fits: bool) -> None:
    assert agreement.fits(entity) is fits


def test_names_are_folded() -> None:
    assert fold("L’Élu") == "l'élu"
    assert surname("Nadia de la Roche") == "roche"
