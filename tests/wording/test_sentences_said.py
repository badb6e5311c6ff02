"""What comparisons, sums, rests, series and origins say in each language, as tables of cases."""

from typing import Any

import pytest
from claims_made import claim, window

from claimtrack.domain.claim import Claim, Kind, Modality
from claimtrack.domain.groups.aggregate import together
from claimtrack.domain.groups.parts import compare_parts
from claimtrack.domain.groups.series import series
from claimtrack.domain.origins.independence import Origins
from claimtrack.wording.groups import (
    origins_sentence,
    series_sentence,
    sum_sentence,
    together_sentences,
)
from claimtrack.wording.language import CODES
from claimtrack.wording.why import why
from claimtrack.wording.worded import compare

SATURDAY = window("2020-05-02", words="samedi")
WEEKEND = window("2020-05-02", "2020-05-03", words="ce week-end")
ONE, TWO = {"id": "C1", "speaker": "Ana Roy"}, {"id": "C2", "speaker": "Max Lind"}
PAIRS: dict[str, tuple[Claim, Claim]] = {
    "same-value": (claim(40, **ONE), claim(40, **TWO)),
    "disagreement": (claim(30000, **ONE), claim(18000, "about", **TWO)),
    "narrow": (claim(None, "range", 6000, 8000, **ONE), claim(9000, "about", **TWO)),
    "bound": (claim(40, **ONE), claim(30, "at_least", **TWO)),
    "tension": (claim(10, "at_least", **ONE), claim(50, "at_least", **TWO)),
    "part": (claim(50000, measure="left", window=WEEKEND, **ONE),
             claim(20000, measure="left", window=SATURDAY, **TWO)),
    "units": (claim(10, unit="mile", measure=None, **ONE),
              claim(16, unit="km", measure=None, **TWO)),
    "other-unit": (claim(40, unit="EUR", **ONE), claim(40, unit="USD", **TWO)),
    "denial": (claim(40, modality=Modality.DENIED, **ONE), claim(40, **TWO)),
    "undated": (claim(40, measure="left", window=SATURDAY, **ONE),
                claim(90, measure="left", **TWO)),
    "no-number": (claim(None, "vague", **ONE), claim(90, **TWO)),
    "elsewhere": (claim(40, place="mara", **ONE), claim(90, place="alep", **TWO)),
}  # fmt: skip


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize("name", PAIRS)
def test_a_pair_is_told_whole(name: str, lang: str) -> None:
    told = compare(*PAIRS[name]).sentence(lang)
    assert told.endswith((".", "»", "”"))
    assert "{" not in told
    assert all("{" not in step.sentence(lang) for step in why(*PAIRS[name]))


SPANISH = {
    "same-value": "«40» (Ana Roy) y «40» (Max Lind) dan el mismo valor: 40.",
    "disagreement": (
        "«30\u202f000» (Ana Roy) y «18\u202f000» (Max Lind) no pueden ser ciertas a la vez: "
        "la primera supone de 28\u202f500 a 31\u202f500; la segunda, de 16\u202f200 a 19\u202f800, "
        "al menos 1,4 veces de diferencia. Umbrales: un número redondo vale con un margen de "
        "5\u202f% como máximo, «alrededor de» y «cerca de» llegan hasta 10\u202f%."
    ),
    "other-unit": (
        "«40\u202f€» (Ana Roy) y «40\u202f$» (Max Lind) están en unidades distintas: EUR y USD."
    ),
    "denial": "«40» (Ana Roy) y «40» (Max Lind) se contradicen: una de las fuentes desmiente la "
    "cifra.",
}


@pytest.mark.parametrize("name", SPANISH)
def test_in_spanish(name: str) -> None:
    assert compare(*PAIRS[name]).sentence("es") == SPANISH[name]


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "The parts of “37” (no source) do not add up: together 35, against 37, "),
        ("fr", "Les parties de «\u00a037\u00a0» (sans source) ne font pas le tout : ensemble 35, "),
        ("es", "Las partes de «37» (sin fuente) no suman el total: juntas dan 35, frente a 37, "),
    ],
)
def test_a_sum(lang: str, told: str) -> None:
    parts = [claim(25, id="C2"), claim(10, id="C3")]
    assert sum_sentence(compare_parts(claim(37, id="C1"), parts), lang).startswith(told)


@pytest.mark.parametrize("lang", CODES)
def test_a_rest_and_a_series(lang: str) -> None:
    said: dict[str, Any] = {"speaker": "Ana Roy", "article": "A1", "measure": "left"}
    whole = claim(50000, window=WEEKEND, id="C1", kind=Kind.FLOW, **said)
    part = claim(20000, window=SATURDAY, id="C2", kind=Kind.FLOW, **said)
    other = {**said, "speaker": "Max Lind", "article": "A2"}
    third = claim(45000, window=window("2020-05-03"), id="C3", kind=Kind.FLOW, **other)
    found = together([whole, part, third])
    assert [bool(text) and "{" not in text for _, text in together_sentences(found, lang)] == [True]
    counts = [
        claim(n, id=f"C{day}", kind=Kind.CUMULATIVE, window=window(f"2020-05-0{day}"), **said)
        for day, n in enumerate((1217, 1721, 1230, 1240), start=1)
    ]
    (one,) = series(counts)
    shown = {"en": "1,721", "fr": "1\u202f721", "es": "1721"}[lang]
    assert shown in series_sentence(one, lang)


def test_origins_are_counted() -> None:
    found = Origins(origins=1, agencies=0, outlets=2, unknown=3)
    assert [origins_sentence(found, lang) for lang in ("en", "fr", "es")] == [
        "1 origin, 0 agencies, 2 outlets, 3 unknown",
        "1 origine, 0 agence, 2 titres, 3 inconnues",
        "1 origen, 0 agencias, 2 medios, 3 desconocidos",
    ]
