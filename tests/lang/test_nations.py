"""Names of peoples: one for each country, in every language, and counted as people."""

from importlib import import_module

import pytest

from claimtrack.extraction.claims.nouns import head_noun, is_person, noun_run
from claimtrack.lang.countries import IDS
from claimtrack.lang.pack import CODES

UNPEOPLED = frozenset(
    (
        "AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF "
        "MO MP MQ MS NC NF NU PF PM PN RE SH SJ SX TC TF TK UM VA VG VI WF YT"
    ).split()
)
"""Territories of other countries, and the Vatican: ISO gives them codes, the news no people."""


@pytest.mark.parametrize("code", CODES)
def test_every_country_has_a_people(code: str) -> None:
    named = import_module(f"claimtrack.lang.{code}.lists.nations").COUNTRIES_NAMED
    assert named >= frozenset(IDS) - UNPEOPLED


@pytest.mark.parametrize(
    ("lang", "phrase", "head", "person"),
    [
        ("fr", "Danois ont été arrêtés", "danois", True),
        ("en", "Danes were arrested", "danes", True),
        ("es", "daneses fueron detenidos", "daneses", True),
        ("fr", "Bretonnes", "bretonnes", True),
        ("es", "gallegas", "gallegas", True),
        ("en", "Portuguese were arrested", "portuguese", True),
        ("en", "Portuguese banks closed", "banks", False),
        ("en", "Portuguese tourists left", "tourists", True),
        ("fr", "banques danoises", "banques", False),
        ("es", "bancos daneses", "bancos", False),
        ("fr", "« gilets jaunes » ont défilé", "gilets jaunes", True),
        ("en", "yellow vests marched", "yellow vests", True),
        ("es", "chalecos amarillos marcharon", "chalecos amarillos", True),
        ("fr", "gilets de sauvetage", "gilets", True),
        ("en", "orange vests were sold", "vests", False),
        ("fr", "forces mobiles ont été déployées", "forces mobiles", True),
        ("en", "security forces were sent", "security forces", True),
    ],
)
def test_peoples_and_groups_are_persons(lang: str, phrase: str, head: str, person: bool) -> None:
    noun = head_noun(noun_run(phrase, 0, len(phrase), lang), lang)
    assert noun is not None
    assert (noun.word, is_person(noun.word, lang)) == (head, person)
