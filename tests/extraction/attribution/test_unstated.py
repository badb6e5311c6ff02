"""Whose figure it is outside every statement: each kind in three languages, its opposite beside it.

None: the outlet's own.
"""

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read


def speakers(lang: str, text: str) -> list[str | None]:
    found = read(Article(text=text, lang=lang, outlet="Le Phare"))
    return [claim.facts.speaker for claim in found.claims]


CASES: dict[str, tuple[tuple[str, str, list[str | None]], ...]] = {
    "an inset between subject and verb": (
        ("fr", "Ana Roy, gérante du foyer, estime à 70 les lits manquants.", ["Ana Roy"]),
        ("en", "The harbour office, set up in May, counted 70 boats.", ["harbour office"]),
        ("es", "El jefe del puerto, Juan Ros, reconoce 70 averías.", ["Juan Ros"]),
        ("fr", "La ferme, vendue en mai, nourrit 70 brebis.", [None]),
        ("en", "The barn, sold in May, holds 70 sheep.", [None]),
        ("es", "La granja, vendida en mayo, tiene 70 ovejas.", [None]),
    ),
    "the maker of a document": (
        ("fr", "Il y a eu 70 pannes, d'après un bilan diffusé par la régie.", ["régie"]),
        ("en", "There were 70 faults, according to a tally supplied by the council.", ["council"]),
        ("es", "Hubo 70 averías, según un balance facilitado por la alcaldía.", ["alcaldía"]),
        ("fr", "Il y a eu 70 pannes, d'après un bilan provisoire.", ["bilan provisoire"]),
    ),
    "an apposition": (
        ("fr", "Il y a eu 70 pannes, un chiffre confirmé par la mairie.", ["mairie"]),
        ("en", "There were 70 faults, a figure confirmed by the council.", ["council"]),
        ("es", "Hubo 70 averías, una cifra confirmada por la alcaldía.", ["alcaldía"]),
        ("fr", "Il y a eu 70 pannes, un record battu par le froid.", [None]),
        ("en", "There were 70 faults, a record made by the frost.", [None]),
        ("es", "Hubo 70 averías, un récord batido por el frío.", [None]),
    ),
    "the next sentence": (
        ("fr", "Il y a eu 70 pannes. Le chiffre a été fourni par la mairie.", ["mairie"]),
        ("en", "There were 70 faults. The figure was provided by the council.", ["council"]),
        ("es", "Hubo 70 averías. La cifra fue facilitada por la alcaldía.", ["alcaldía"]),
        ("fr", "Il y a eu 70 pannes. Le pont a été payé par la mairie.", [None]),
        ("en", "There were 70 faults. The bridge was paid for by the council.", [None]),
        ("es", "Hubo 70 averías. El puente fue pagado por la alcaldía.", [None]),
    ),
    "a body in a bracket or behind a colon": (
        ("fr", "Panne géante : 70 000 foyers touchés (préfecture)", ["préfecture"]),
        ("en", "Ferry runs aground, 70 passengers hurt: police", ["police"]),
        ("es", "Apagón: 70.000 hogares afectados (alcaldía)", ["alcaldía"]),
        ("fr", "Panne géante : 70 000 foyers touchés (et ce n'est pas fini)", [None]),
        ("en", "Ferry runs aground, 70 passengers hurt: police arrest captain", [None]),
        ("es", "Apagón: 70.000 hogares afectados (de momento)", [None]),
    ),
    "what heads a colon": (
        ("fr", "Bilan, selon les pompiers : 70 blessés.", ["pompiers"]),
        ("en", "The toll, according to medics: 70 injured.", ["medics"]),
        ("es", "Balance, según los bomberos: 70 heridos.", ["bomberos"]),
        ("fr", "La maire est formelle : 70 arbres seront plantés.", ["maire"]),
        ("en", "The mayor was adamant: 70 trees would go.", ["mayor"]),
        ("es", "La alcaldesa fue tajante: se plantarán 70 árboles.", ["alcaldesa"]),
        ("fr", "Bilan de la nuit : 70 blessés.", [None]),
        ("en", "The toll so far: 70 injured.", [None]),
        ("es", "Balance de la noche: 70 heridos.", [None]),
    ),
    "what trails behind the reporting words": (
        (
            "fr",
            "Il y a 41 morts, a indiqué la mairie, avec 70 disparus.",
            ["mairie", "mairie"],
        ),
        ("en", "There are 41 dead, the council said, with 70 missing.", ["council", "council"]),
        ("es", "Hay 41 muertos, indicó la alcaldía, con 70 desaparecidos.", ["alcaldía"] * 2),
        (
            "fr",
            "Il y a 41 morts, a indiqué la mairie, dont le toit a perdu 70 tuiles.",
            ["mairie", None],
        ),
        (
            "en",
            "There are 41 dead, the council said, whose roof has lost 70 tiles.",
            ["council", None],
        ),
        (
            "es",
            "Hay 41 muertos, indicó la alcaldía, cuyo tejado perdió 70 tejas.",
            ["alcaldía", None],
        ),
    ),
    "a part in the next sentence": (
        ("fr", "Il y a 70 blessés, a dit la mairie. Parmi eux, 12 enfants.", ["mairie", "mairie"]),
        (
            "en",
            "There are 70 injured, the council said. Among them are 12 children.",
            ["council", "council"],
        ),
        ("es", "Hay 70 heridos, dijo la alcaldía. Entre ellos hay 12 niños.", ["alcaldía"] * 2),
        ("fr", "Il y a 70 blessés, a dit la mairie. Le pont a coûté 12 euros.", ["mairie", None]),
        (
            "en",
            "There are 70 injured, the council said. The bridge cost 12 dollars.",
            ["council", None],
        ),
        ("es", "Hay 70 heridos, dijo la alcaldía. El puente costó 12 euros.", ["alcaldía", None]),
    ),
    "a relative behind the document": (
        ("fr", "Elle a lu une note qui évoque 70 pannes.", ["note"]),
        ("en", "She was sent a memo that mentions 70 faults.", ["memo"]),
        ("es", "Leyó una nota que habla de 70 averías.", ["nota"]),
        ("fr", "Elle a vu une grue qui soulève 70 tonnes.", [None]),
        ("en", "She was shown a crane that lifts 70 tonnes.", [None]),
        ("es", "Vio una grúa que levanta 70 toneladas.", [None]),
    ),
}


@pytest.mark.parametrize(
    ("lang", "text", "named"),
    [case for cases in CASES.values() for case in cases],
    ids=[f"{kind}-{lang}" for kind, cases in CASES.items() for lang, *_ in cases],
)
def test_unstated(lang: str, text: str, named: list[str | None]) -> None:
    assert speakers(lang, text) == named
