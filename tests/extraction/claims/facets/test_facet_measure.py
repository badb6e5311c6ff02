"""What happens to the things a number counts: each pattern by its own cases."""

import pytest
from sentence_clauses import claiming

from claimtrack.domain.claim import Level
from claimtrack.domain.reading import Facet
from claimtrack.extraction.claims.facets.measure import PATTERNS, WHO, CountedInSentence, measure_of
from claimtrack.extraction.claims.facets.measure_words import Counting, measure_words

LEVELS = {name: level for name, level, _ in (*PATTERNS, *WHO)} | {"": Level.ASSUMED}
CASES = [
    ("noun", "fr", "On déplore 12 morts et 40 blessés.", "40", "injured"),
    ("noun", "en", "The toll is 12 dead and 40 injured.", "12", "killed"),
    ("noun", "es", "Hay 12 muertos y 40 heridos.", "40", "injured"),
    ("either", "fr", "On compte 12 morts ou disparus.", "12", "killed-or-missing"),
    ("either", "en", "The wreck left 12 sailors dead or missing.", "12", "killed-or-missing"),
    ("either", "en", "The storm left 12 people killed or injured.", "12", "killed-or-injured"),
    ("either", "es", "Hay 12 muertos o desaparecidos.", "12", "killed-or-missing"),
    ("noun", "es", "Hay 12 muertos, 3 desaparecidos.", "12", "killed"),
    ("", "fr", "On compte 12 morts et 9 marins sont revenus au port.", "9", None),
    (
        "population",
        "fr",
        "La digue protège Morbourg, une ville de 40 000 âmes.",
        "40",
        "inhabitants",
    ),
    ("population", "en", "The dam protects Morbury, a town of 40,000.", "40", "inhabitants"),
    (
        "population",
        "es",
        "La presa protege Morburgo, una ciudad de 40.000 vecinos.",
        "40",
        "inhabitants",
    ),
    ("clause", "fr", "Douze ouvriers ont été tués et 40 riverains blessés.", "Douze", "killed"),
    ("clause", "fr", "Douze ouvriers ont été tués et 40 riverains blessés.", "40", "injured"),
    ("clause", "en", "The bridge fell, killing 12 workers and wounding 40.", "12", "killed"),
    ("clause", "en", "The bridge fell, killing 12 workers and wounding 40.", "40", "injured"),
    ("clause", "es", "El puente cayó, matando a 12 obreros e hiriendo a 40.", "12", "killed"),
    ("clause", "es", "El puente cayó, matando a 12 obreros e hiriendo a 40.", "40", "injured"),
    (
        "attached",
        "fr",
        "Les pompiers ont secouru 12 marins qui avaient été blessés.",
        "12",
        "injured",
    ),
    ("attached", "en", "Rescuers took in 12 sailors who had been injured.", "12", "injured"),
    (
        "attached",
        "es",
        "Los bomberos atendieron a 12 marineros que habían resultado heridos.",
        "12",
        "injured",
    ),
    ("inhabitants", "fr", "L'île compte 9 000 habitants.", "9", "inhabitants"),
    ("inhabitants", "en", "The isle has 9,000 inhabitants.", "9", "inhabitants"),
    ("inhabitants", "es", "La isla tiene 9.000 habitantes.", "9", "inhabitants"),
    ("clause", "fr", "La crue a tué 12 habitants.", "12", "killed"),
    ("clause", "en", "The flood killed 12 inhabitants.", "12", "killed"),
    ("clause", "es", "La crecida mató a 12 habitantes.", "12", "killed"),
    (
        "demonstrators",
        "fr",
        "Quelque 700 « gilets jaunes » ont gagné le port.",
        "700",
        "demonstrated",
    ),
    ("demonstrators", "en", "Some 700 yellow vests reached the port.", "700", "demonstrated"),
    (
        "demonstrators",
        "es",
        "Unos 700 chalecos amarillos llegaron al puerto.",
        "700",
        "demonstrated",
    ),
    ("clause", "en", "Some 700 yellow vests were arrested.", "700", "arrested"),
    ("clause", "fr", "Quelque 700 policiers sont mobilisés pour la marche.", "700", "deployed"),
    ("clause", "en", "Some 700 police stood on duty near the march.", "700", "deployed"),
    ("clause", "es", "Unos 700 policías fueron movilizados para la marcha.", "700", "deployed"),
    ("clause", "fr", "Quelque 700 marins sont venus pour la manifestation.", "700", "demonstrated"),
    ("clause", "fr", "On a placé 12 marins en garde-à-vue.", "12", "arrested"),
    ("leaning", "fr", "Douze marins sont morts au large et 40 au port.", "40", "killed"),
    ("leaning", "en", "Twelve sailors died at sea and 40 in port.", "40", "killed"),
    ("leaning", "es", "Doce marineros murieron en alta mar y 40 en el puerto.", "40", "killed"),
    ("leaning", "en", "There were 900 marchers, including 30 from Leeds.", "30", "demonstrated"),
    ("free", "fr", "La foule a défilé : 1 400 lycéens à Lille.", "1", "demonstrated"),
    ("free", "en", "The storm killed many, and the mayor named 12 sailors.", "12", "killed"),
    ("free", "es", "La tormenta mató, y el alcalde nombró a 12 marineros.", "12", "killed"),
    ("", "fr", "Douze ouvriers ont été tués, et la mairie a relogé 30 marins.", "30", None),
    ("", "en", "Rescuers reached Morbury, a harbour full of 40,000 fish.", "40", None),
    ("", "es", "El hogar (60 camas) cerró.", "60", None),
]


def facet(lang: str, text: str, number: str) -> Facet[str]:
    about = claiming(text, lang)
    claim = about.at(number)
    what = Counting(claim.start, claim.end, claim.head, claim.unit)
    words = measure_words(text, *claim.sentence, lang)
    return measure_of(CountedInSentence(text, lang, what, about.page.parsed(claim.start), words))


@pytest.mark.parametrize(
    ("pattern", "lang", "text", "number", "measure"),
    CASES,
    ids=[f"{name or 'untold'}-{lang}" for name, lang, *_ in CASES],
)
def test_measures(pattern: str, lang: str, text: str, number: str, measure: str | None) -> None:
    assert facet(lang, text, number) == Facet(measure, LEVELS[pattern], pattern)


def test_every_pattern_is_tried() -> None:
    assert {name for name, *_ in CASES} == set(LEVELS)
