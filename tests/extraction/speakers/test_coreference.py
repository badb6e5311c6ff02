"""Which speaker a mention stands for, once an article has named people."""

import pytest

from claimtrack.extraction.speakers.coreference import Cast
from claimtrack.extraction.text.items import itemise, language

FR = "Le ministre des Transports, Luc Roche, a reçu la maire de Tours, Nadia Roy, hier soir. "
EN = "The transport minister, Luke Stone, met the mayor of Hull, Jane Doe, last night. "
ES = "El ministro de Transportes, Luis Ruiz, recibió a la alcaldesa de Lugo, Eva Gil, ayer. "


def named(lang: str, text: str, mention: str) -> str | None:
    """The name of whoever ``mention`` stands for behind ``text``."""
    pack, whole = language(lang), text + mention
    cast = Cast(pack)
    items = itemise(whole, (0, len(text)), [], pack)
    cast.enter(items, whole)
    for entity in cast.entities:
        cast.bring(entity)
    meant = cast.resolve(whole, len(text), len(whole))
    return meant.name if meant else None


@pytest.mark.parametrize(
    ("lang", "text", "mention", "expected"),
    [
        ("fr", FR, "Il", "Luc Roche"),
        ("fr", FR, "Elle", "Nadia Roy"),
        ("fr", FR, "-t-elle", "Nadia Roy"),
        ("fr", FR, "M. Roche", "Luc Roche"),
        ("fr", FR, "la maire", "Nadia Roy"),
        ("fr", FR, "le ministre", "Luc Roche"),
        ("fr", FR, "le ministre des Transports", "Luc Roche"),
        ("fr", FR, "le préfet du Gard", "préfet du Gard"),
        ("fr", FR, "cette dernière", "Nadia Roy"),
        ("fr", FR, "l'édile", "Nadia Roy"),
        ("fr", FR, "on", None),
        ("fr", FR, "une habitante", "habitante"),
        ("fr", FR, "l'avocat de M. Roche", "avocat de M. Roche"),
        ("fr", FR, "la sœur de Nadia Roy", "sœur de Nadia Roy"),
        ("fr", FR, "l'ex-ministre des Transports", "Luc Roche"),
        ("fr", FR, "plusieurs", None),
        ("fr", FR, "cet avocat", "Luc Roche"),
        ("en", EN, "the mayor", "Jane Doe"),
        ("en", EN, "the minister", "Luke Stone"),
        ("en", EN, "Doe", "Jane Doe"),
        ("en", EN, "Mr. Stone", "Luke Stone"),
        ("en", EN, "a resident", "resident"),
        ("en", EN, "Stone's attorney", "Stone's attorney"),
        ("en", EN, "the lawyer of Mr. Stone", "lawyer of Mr. Stone"),
        ("en", EN, "the ex-minister", "Luke Stone"),
        ("en", EN, "the Hull Mayor Office", "Hull Mayor Office"),
        ("en", EN, "Doe activists", "Doe activists"),
        ("en", EN, "Doe herself", "Jane Doe"),
        ("es", ES, "el abogado de Luis Ruiz", "abogado de Luis Ruiz"),
        ("es", ES, "el exministro", "Luis Ruiz"),
        ("es", ES, "la alcaldesa", "Eva Gil"),
    ],
)
def test_whom_a_mention_stands_for(
    lang: str, text: str, mention: str, expected: str | None
) -> None:
    assert named(lang, text, mention) == expected


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("fr", FR, ["Luc Roche", "Nadia Roy"]),
        ("en", EN, ["Luke Stone", "Jane Doe"]),
        ("fr", "La mairie de Jean Bart a ouvert.", []),
        ("en", "Her daughter, Nina, is a pilot.", ["Nina"]),
        ("en", "Her town, Nina, is far.", []),
        ("fr", "L'association Aube Claire a fermé.", []),
        ("es", "La asociación Alba Clara cerró.", []),
    ],
)
def test_who_is_entered(lang: str, text: str, names: list[str]) -> None:
    pack = language(lang)
    cast = Cast(pack)
    cast.enter(itemise(text, (0, len(text)), [], pack), text)
    assert [entity.name for entity in cast.entities] == names


def test_two_people_of_one_surname_stay_two() -> None:
    text = "Luc Roche a vu Anne Roche. "
    assert named("fr", text, "Anne Roche") == "Anne Roche"
    assert named("fr", text, "Luc Roche") == "Luc Roche"


@pytest.mark.parametrize(
    ("lang", "text", "mention", "expected"),
    [
        ("fr", "L'association Aube Claire", "l'association", "Aube Claire"),
        ("fr", "L'association Aube Claire", "l'organisation", "Aube Claire"),
        ("fr", "L'association Aube Claire", "la préfecture", "préfecture"),
        ("en", "The charity Dawn Light", "the charity", "Dawn Light"),
        ("en", "The charity Dawn Light", "the court", "court"),
        ("es", "La asociación Alba Clara", "la organización", "Alba Clara"),
        ("es", "La asociación Alba Clara", "la fiscalía", "fiscalía"),
    ],
)
def test_a_bare_noun_takes_up_the_body_in_view(
    lang: str, text: str, mention: str, expected: str
) -> None:
    whole = f"{text} {mention}"
    cast = Cast(language(lang))
    body = cast.resolve(whole, 0, len(text))
    assert body is not None
    assert body.kind == "organisation"
    cast.bring(body)
    meant = cast.resolve(whole, len(text) + 1, len(whole))
    assert meant is not None
    assert meant.name == expected
