"""Who holds which role: "the minister" is the one who was called minister before."""

import pytest

from claimtrack.extraction.speakers.description import read_mention
from claimtrack.extraction.speakers.entity import Entity
from claimtrack.extraction.speakers.role_holders import RoleHolders
from claimtrack.extraction.text.items import language


def holder(lang: str, told: dict[str, str], mention: str) -> str | None:
    """Who of those with a role told holds the one mentioned."""
    pack = language(lang)
    holders, focus = RoleHolders(pack), []
    for name, role in told.items():
        entity = Entity(name, "person", first=0)
        words = read_mention(role, 0, len(role), pack)
        assert words is not None
        holders.learn(entity, words)
        focus.append(entity)
    asked = read_mention(mention, 0, len(mention), pack)
    assert asked is not None
    best = holders.best(asked, 100, focus)
    return best.name if best else None


@pytest.mark.parametrize(
    ("lang", "told", "mention", "expected"),
    [
        ("fr", {"Anne": "la maire de Tours"}, "la maire", "Anne"),
        ("fr", {"Anne": "la maire de Tours"}, "le préfet", None),
        (
            "fr",
            {"Anne": "la maire de Tours", "Zoé": "la maire de Lyon"},
            "la maire de Tours",
            "Anne",
        ),
        ("fr", {"Anne": "la maire de Tours", "Zoé": "la maire de Lyon"}, "la maire", "Zoé"),
        ("fr", {"Anne": "la maire"}, "l'édile", "Anne"),
        ("en", {"Ann": "the mayor of Hull"}, "the mayor", "Ann"),
        ("en", {"Ann": "the mayor of Hull"}, "the sheriff", None),
        (
            "en",
            {"Ann": "the mayor of Hull", "Sue": "the mayor of York"},
            "the mayor of Hull",
            "Ann",
        ),
        ("es", {"Ana": "la alcaldesa de Lugo"}, "la alcaldesa", "Ana"),
        ("es", {"Ana": "la alcaldesa de Lugo"}, "el ministro", None),
    ],
)
def test_who_holds_a_role(
    lang: str, told: dict[str, str], mention: str, expected: str | None
) -> None:
    assert holder(lang, told, mention) == expected
