"""How firmly a sentence gives its figures, on what basis, as what sort of count."""

import pytest

from claimtrack.domain.claim import Basis, Kind, Modality
from claimtrack.extraction.claims.facets.modality import kind_of, modality_of, signs_of
from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "modality"),
    [
        ("fr", "Le pont devrait coûter 40 euros.", Modality.PLANNED),
        ("en", "The bridge will cost 40 euros.", Modality.PLANNED),
        ("fr", "La mairie dément les 40 départs.", Modality.DENIED),
        ("en", "The town denied the 40 departures.", Modality.DENIED),
        ("en", "Reportedly 40 left.", Modality.REPORTED),
        ("fr", "Le coût est estimé à 40 euros.", Modality.ESTIMATED),
        ("fr", "Le pont a coûté 40 euros.", Modality.ASSERTED),
        ("en", "The bridge cost 40 euros.", Modality.ASSERTED),
    ],
)
def test_modality(lang: str, text: str, modality: Modality) -> None:
    assert modality_of(signs_of(text, 0, len(text), lang).modalities) is modality


@pytest.mark.parametrize(
    ("lang", "text", "basis"),
    [
        ("fr", "Des témoins parlent de 40 blessés.", Basis.WITNESS),
        ("en", "A survey found 40 percent.", Basis.SURVEY),
        ("en", "Forty boats sank.", None),
    ],
)
def test_basis(lang: str, text: str, basis: Basis | None) -> None:
    assert signs_of(text, 0, len(text), lang).basis is basis


@pytest.mark.parametrize(
    ("lang", "text", "total"),
    [
        ("fr", "Au total, 40 sont partis.", True),
        ("en", "So far 40 have left.", True),
        ("fr", "Hier, 40 sont partis.", False),
        ("en", "Yesterday 40 left.", False),
    ],
)
def test_running_totals(lang: str, text: str, total: bool) -> None:
    assert signs_of(text, 0, len(text), lang).cumulative is total


@pytest.mark.parametrize(
    ("lang", "text", "anew"),
    [
        ("fr", "Le ministère a revu son bilan à 31 morts.", True),
        ("en", "The ministry revised its toll to 31.", True),
        ("es", "El ministerio corrigió el balance a 31.", True),
        ("fr", "Le ministère a donné son bilan.", False),
        ("en", "The ministry gave its toll.", False),
    ],
)
def test_corrections(lang: str, text: str, anew: bool) -> None:
    assert signs_of(text, 0, len(text), lang).revises is anew


@pytest.mark.parametrize(
    ("lang", "text", "measure", "total", "kind"),
    [
        ("fr", "40 par jour", None, False, Kind.RATE),
        ("en", "40 dead", "killed", True, Kind.CUMULATIVE),
        ("en", "40 boats", None, False, None),
        ("fr", "une hausse de 4 points", None, False, Kind.CHANGE),
    ],
)
def test_kind(lang: str, text: str, measure: str | None, total: bool, kind: Kind | None) -> None:
    numeral = find_numerals(text, lang)[-1]
    assert kind_of(numeral, measure, total) is kind
