"""Which speaker a mention stands for, once an article has named people."""

import pytest

from claimtrack.extraction.speakers.coreference import Cast
from claimtrack.extraction.text.items import itemise, language

FR = "Le ministre des Transports, Luc Roche, a reçu la maire de Tours, Nadia Roy, hier soir. "
EN = "The transport minister, Luke Stone, met the mayor of Hull, Jane Doe, last night. "


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
        ("en", EN, "the mayor", "Jane Doe"),
        ("en", EN, "the minister", "Luke Stone"),
        ("en", EN, "Doe", "Jane Doe"),
        ("en", EN, "Mr. Stone", "Luke Stone"),
        ("en", EN, "a resident", "resident"),
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
