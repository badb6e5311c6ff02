"""Whether a figure is asserted: each pattern by its own cases, and what that does to comparing."""

import pytest
from claims_made import claim as made
from sentence_clauses import claiming

from claimtrack.domain.claim import NOT_ASSERTED, Modality
from claimtrack.domain.comparison.gates import passage
from claimtrack.domain.comparison.outcome import Relation
from claimtrack.extraction.claims.facets.modality import signs_of
from claimtrack.extraction.claims.facets.polarity import PATTERNS, Said, polarity_of

A, C = Modality.ASSERTED, Modality.CORRECTED
CASES = [
    (C, "fr", "Il y a eu 14 morts et non 41.", "41"),
    (C, "en", "There were 14 dead, not 41.", "41"),
    (C, "fr", "Il y a eu 14 morts au lieu de 41.", "41"),
    (C, "en", "There were 14 dead instead of 41.", "41"),
    (C, "es", "Hubo 14 muertos en lugar de 41.", "41"),
    (A, "fr", "Il y a eu 14 morts et non 41.", "14"),
    (A, "en", "There were 14 dead, not 41.", "14"),
    (A, "es", "Hubo 14 muertos en lugar de 41.", "14"),
    (
        Modality.WITHDRAWN,
        "fr",
        "Une première version de cette page annonçait 300 arrestations.",
        "300",
    ),
    (Modality.WITHDRAWN, "en", "An earlier version of this page gave 300 arrests.", "300"),
    (Modality.WITHDRAWN, "es", "Una versión anterior de esta página daba 300 detenciones.", "300"),
    (A, "en", "A long version of this page gave 300 arrests.", "300"),
    (Modality.ASKED, "fr", "Y a-t-il eu 300 arrestations ?", "300"),
    (Modality.ASKED, "en", "Were there 300 arrests?", "300"),
    (Modality.ASKED, "en", "The mayor asked whether 300 people had left.", "300"),
    (Modality.ASKED, "es", "¿Hubo 300 detenciones?", "300"),
    (A, "es", "Hubo 300 detenciones.", "300"),
    (Modality.DENIED, "fr", "Il est faux que 300 personnes soient parties.", "300"),
    (Modality.DENIED, "fr", "Le maire a démenti que 300 personnes soient parties.", "300"),
    (Modality.DENIED, "en", "It is not true that 300 people left.", "300"),
    (Modality.DENIED, "en", "The mayor denied that 300 people had left.", "300"),
    (Modality.DENIED, "es", "No es cierto que 300 personas se fueran.", "300"),
    (Modality.DENIED, "es", "El alcalde desmintió que 300 personas se hubieran ido.", "300"),
    (A, "fr", "Il est clair que 300 personnes sont parties.", "300"),
    (Modality.DENIED, "fr", "Non, 300 marins ne sont pas partis.", "300"),
    (Modality.DENIED, "en", "No, the ferry did not sink with 300 people.", "300"),
    (Modality.DENIED, "es", "No, el puerto no perdió 300 barcos.", "300"),
    (A, "fr", "Non, 300 marins sont partis.", "300"),
    (A, "en", "No, 300 people left.", "300"),
    (A, "es", "No, se fueron 300 personas.", "300"),
    (A, "fr", "Le maire n'a pas démenti que 300 personnes soient parties.", "300"),
    (A, "en", "The mayor did not deny that 300 people had left.", "300"),
    (A, "es", "El alcalde no desmintió que 300 personas se hubieran ido.", "300"),
    (A, "fr", "Il y a eu 14 arrestations, et non 41, comme le disait une première version.", "14"),
    (C, "fr", "Il y a eu 14 arrestations, et non 41, comme le disait une première version.", "41"),
    (A, "en", "There were 14 arrests, not 41, as an earlier version said.", "14"),
    (Modality.SUPPOSED, "fr", "Si 300 personnes partaient, le pont fermerait.", "300"),
    (Modality.SUPPOSED, "en", "If 300 people left, the bridge would close.", "300"),
    (Modality.SUPPOSED, "es", "Si 300 personas se fueran, el puente cerraría.", "300"),
    (Modality.SUPPOSED, "fr", "La crue pourrait tuer 300 personnes.", "300"),
    (Modality.SUPPOSED, "en", "The flood could kill 300 people.", "300"),
    (Modality.SUPPOSED, "es", "La crecida podría matar a 300 personas.", "300"),
    (A, "fr", "Le pont fermera, même si 300 personnes sont parties.", "300"),
    (A, "en", "The bridge stays shut even if 300 people have left.", "300"),
    (A, "es", "El puente cierra, incluso si 300 personas se han ido.", "300"),
    (Modality.ASKED, "fr", "Le maire a demandé si 300 personnes étaient parties.", "300"),
    (Modality.ASKED, "en", "The mayor asked if 300 people had left.", "300"),
    (Modality.ASKED, "es", "El alcalde preguntó si 300 personas se habían ido.", "300"),
    (C, "es", "Hubo 14 muertos y no 41.", "41"),
    (A, "fr", "Les marins contestent les 300 licenciements du port.", "300"),
    (A, "fr", "Si les 27 pays sont d'accord, le pont ouvrira.", "27"),
    (A, "en", "If the 27 countries agree, the bridge opens.", "27"),
    (A, "es", "Si los 27 países están de acuerdo, el puente abre.", "27"),
    (A, "fr", "La crue a tué 12 marins et la mairie pourrait fermer le pont.", "12"),
    (A, "en", "The flood killed 12 sailors and the town could close the bridge.", "12"),
    (Modality.ESTIMATED, "fr", "Le pont devrait coûter 300 euros.", "300"),
    (Modality.ESTIMATED, "en", "The bridge will cost 300 euros.", "300"),
    (Modality.ESTIMATED, "es", "El puente costará 300 euros.", "300"),
    (Modality.REPORTED, "fr", "Au moins 300 personnes seraient parties.", "300"),
    (Modality.REPORTED, "en", "At least 300 people reportedly left.", "300"),
    (Modality.REPORTED, "es", "Al parecer, 300 personas se fueron.", "300"),
    (A, "en", "The dam broke, killing 12 workers, and the town plans a new wall.", "12"),
    (Modality.PLANNED, "fr", "La maire veut embaucher 300 facteurs.", "300"),
    (Modality.PLANNED, "en", "The mayor wants to hire 300 postmen.", "300"),
    (Modality.PLANNED, "es", "La alcaldesa quiere contratar a 300 carteros.", "300"),
    (Modality.PLANNED, "fr", "Il a présenté un projet visant à loger 300 marins.", "300"),
    (Modality.PLANNED, "en", "They backed a proposal to spend money to house 300 sailors.", "300"),
    (Modality.PLANNED, "es", "Presentó una propuesta de alojar a 300 marinos.", "300"),
    (Modality.PLANNED, "fr", "Le conseil a décidé de relever le loyer de 300 euros.", "300"),
    (Modality.PLANNED, "en", "The council decided to raise the rent by 300 euros.", "300"),
    (Modality.PLANNED, "es", "El consejo decidió subir el alquiler en 300 euros.", "300"),
    (Modality.PLANNED, "fr", "Les loyers doivent augmenter de 300 euros.", "300"),
    (Modality.PLANNED, "es", "Los alquileres deben subir 300 euros.", "300"),
    (A, "fr", "La maire a réussi à loger 300 marins.", "300"),
    (A, "en", "The mayor managed to house 300 sailors.", "300"),
    (A, "es", "La alcaldesa logró alojar a 300 marinos.", "300"),
    (A, "en", "She was urged to leave with 300 sailors.", "300"),
    (A, "fr", "La maire veut fermer le pont, où 300 marins ont défilé.", "300"),
    (A, "en", "Of those asked, 64 percent feel it would be unfair.", "64"),
    (A, "fr", "Parmi eux, 64 % pensent que ce serait une erreur.", "64"),
    (A, "en", "You built 300 miles of road, so why will you not build more?", "300"),
    (A, "fr", "Vous avez bâti 300 logements, pourquoi en bâtir encore ?", "300"),
    (A, "es", "Hubo 300 detenciones, ¿por qué negarlo?", "300"),
]


@pytest.mark.parametrize(
    ("modality", "lang", "text", "number"),
    CASES,
    ids=[f"{modality.value}-{lang}" for modality, lang, *_ in CASES],
)
def test_polarity(modality: Modality, lang: str, text: str, number: str) -> None:
    about = claiming(text, lang)
    claim = about.at(number)
    signs = signs_of(text, *claim.sentence, lang)
    assert polarity_of(Said(claim, about.page, signs, about.statement(claim))) is modality


def test_every_pattern_is_tried() -> None:
    assert {modality for modality, _ in PATTERNS} <= {modality for modality, *_ in CASES}
    assert {modality for modality, _ in PATTERNS} == NOT_ASSERTED


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("asserted", "asserted", None),
        ("asserted", "corrected", Relation.OTHER_QUANTITY),
        ("asserted", "withdrawn", Relation.OTHER_QUANTITY),
        ("asserted", "asked", Relation.OTHER_QUANTITY),
        ("asserted", "supposed", Relation.OTHER_QUANTITY),
        ("asserted", "denied", None),
        ("asserted", "estimated", None),
        ("asserted", "planned", Relation.FORECAST),
        ("planned", "planned", None),
        ("asked", "asked", None),
        ("asked", "supposed", Relation.OTHER_QUANTITY),
    ],
)
def test_what_nobody_claims_is_not_compared(
    one: str, other: str, relation: Relation | None
) -> None:
    claims = [made(40, modality=Modality(each)) for each in (one, other)]
    for a, b in (claims, claims[::-1]):
        gates = {gate.name: gate for gate in passage(a, b).gates}
        assert gates["modality"].relation is relation
