"""When a figure holds: each pattern by its own cases."""

import pytest
from claims_made import claim as made
from claims_made import window
from sentence_clauses import claiming

from claimtrack.domain.claim import Kind, Level
from claimtrack.extraction.claims.facets.time import PATTERNS, GoingOn, time_of

LEVELS = {name: level for name, level, _ in PATTERNS} | {"": Level.ASSUMED}
MAY, MONDAY, SATURDAY, Y1956 = "2019-05-01", "2024-03-04", "2024-03-02", "1956-01-01"
CASES = [
    ("clause", "fr", "En mai 2019, la mairie a compté 300 arrestations.", "300", MAY),
    ("clause", "en", "In May 2019, the town counted 300 arrests.", "300", MAY),
    ("clause", "es", "En mayo de 2019, el ayuntamiento contó 300 detenciones.", "300", MAY),
    ("clause", "fr", "Le naufrage de 1956 a tué 12 marins.", "12", Y1956),
    ("clause", "en", "The 1956 wreck killed 12 sailors.", "12", Y1956),
    ("clause", "es", "El naufragio de 1956 mató a 12 marineros.", "12", Y1956),
    ("", "fr", "Depuis le naufrage de 1956, 12 marins ont été tués.", "12", None),
    ("", "en", "After the 1956 wreck, 12 sailors were killed.", "12", None),
    ("", "es", "Desde el naufragio de 1956 murieron 12 marineros.", "12", None),
    ("clause", "fr", "Le taux est de 7 %, contre 6 % en mai 2019.", "6", MAY),
    ("clause", "en", "The rate is 7%, compared with 6% in May 2019.", "6", MAY),
    ("clause", "es", "La tasa es del 7 %, frente al 6 % en mayo de 2019.", "6", MAY),
    ("outer clause", "fr", "La digue a cédé lundi, tuant 12 ouvriers.", "12", MONDAY),
    ("outer clause", "en", "The dam broke on Monday, killing 12 workers.", "12", MONDAY),
    ("outer clause", "es", "La presa cayó el lunes, matando a 12 obreros.", "12", MONDAY),
    (
        "conjunct",
        "fr",
        "Le parti a obtenu deux millions de voix et a pris 52 sièges en 1956.",
        "deux",
        Y1956,
    ),
    ("conjunct", "en", "The party won two million votes and took 52 seats in 1956.", "two", Y1956),
    (
        "conjunct",
        "es",
        "El partido obtuvo dos millones de votos y logró 52 escaños en 1956.",
        "dos",
        Y1956,
    ),
    ("behind a part", "fr", "Il y avait 300 ouvriers, dont 12 au port, lundi.", "300", MONDAY),
    ("behind a part", "en", "There were 300 workers, including 12 in port, Monday.", "300", MONDAY),
    (
        "behind a part",
        "es",
        "Había 300 obreros, incluidos 12 en el puerto, el lunes.",
        "300",
        MONDAY,
    ),
    (
        "sentence",
        "fr",
        "La fête a eu lieu samedi ; la police a compté 300 arrestations.",
        "300",
        SATURDAY,
    ),
    (
        "sentence",
        "en",
        "The feast was held on Saturday; police counted 300 arrests.",
        "300",
        SATURDAY,
    ),
    (
        "sentence",
        "es",
        "La fiesta fue el sábado; la policía contó 300 detenciones.",
        "300",
        SATURDAY,
    ),
    ("sentence", "fr", "La première fête, samedi, a réuni 300 marins.", "300", SATURDAY),
    ("sentence", "en", "The first feast, on Saturday, drew 300 sailors.", "300", SATURDAY),
    ("sentence", "es", "La primera fiesta, el sábado, reunió a 300 marineros.", "300", SATURDAY),
    ("", "fr", "Le taux est de 7 %, contre 6 % en mai 2019.", "7", None),
    ("", "en", "The rate is 7%, compared with 6% in May 2019.", "7", None),
    ("", "es", "La tasa es del 7 %, frente al 6 % en mayo de 2019.", "7", None),
]


@pytest.mark.parametrize(
    ("pattern", "lang", "text", "number", "day"),
    CASES,
    ids=[f"{name or 'untold'}-{lang}" for name, lang, *_ in CASES],
)
def test_times(pattern: str, lang: str, text: str, number: str, day: str | None) -> None:
    about = claiming(text, lang)
    claim = about.at(number)
    facet = time_of(claim, about.page, claim.sentence, None)
    assert (facet.pattern, facet.level) == (pattern, LEVELS[pattern])
    assert (str(facet.value.nominal.start) if facet.value else None) == day


def test_every_pattern_is_tried() -> None:
    assert {name for name, *_ in CASES} == set(LEVELS)


@pytest.mark.parametrize(
    ("measure", "kind", "gap", "pattern"),
    [
        ("arrested", Kind.FLOW, 40, "goes on"),
        ("killed", Kind.FLOW, 40, ""),
        ("arrested", Kind.CUMULATIVE, 40, ""),
        ("arrested", Kind.FLOW, 400, ""),
    ],
    ids=["goes on", "another measure", "a running total", "too far"],
)
def test_an_undated_figure_goes_on(measure: str, kind: Kind, gap: int, pattern: str) -> None:
    about = claiming("Police counted 300 arrests.", "en")
    claim = about.at("300")
    before = made(12, measure=measure, window=window("2024-03-01"))
    facet = time_of(claim, about.page, claim.sentence, GoingOn(before, gap, kind))
    assert facet.pattern == pattern
    assert facet.value == (before.window if pattern else None)
