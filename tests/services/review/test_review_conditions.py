"""Conditions of ``review --batch``: what they pick, and where they cannot be read."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import BadCondition, BadField, BadJoin, BadSign, BadValue
from claimtrack.services.review.conditions import condition
from claimtrack.services.review.queue import Proposal


def proposal(name: str, confidence: float | None, **fields: str | date) -> Proposal:
    whole: dict[str, object] = {
        "article": "A1", "start": 0, "outlet": "Le Phare", "speaker": "Zoé Ünal", "lang": "fr",
        "published": date(2016, 12, 10), "words": "40 élèves", "rule": None, **fields,
    }  # fmt: skip
    return Proposal(id=name, confidence=confidence, **whole)  # type: ignore[arg-type]


ROWS = (
    proposal("C1", 0.97),
    proposal("C2", 0.8, outlet="Harbour News", lang="en", published=date(2016, 12, 11)),
    proposal("S3", 0.95, speaker="Ada Roy"),
    proposal("C4", None, outlet="Rock and Roll", article="A12"),
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("confidence > .95", "C1"),
        ("confidence>=95%", "C1 S3"),
        ("confidence >= 0,95", "C1 S3"),
        ("confidence < 0.9", "C2"),
        ("confidence != .8", "C1 S3 C4"),
        ("outlet = Le Phare", "C1 S3"),
        ("OUTLET = 'le", ""),
        ("outlet = le phare and kind = claim", "C1"),
        ("titre = « Le Phare » et forme = déclaration", "S3"),
        ('outlet = "Rock and Roll"', "C4"),
        ("outlet != “Rock and Roll”", "C1 C2 S3"),
        ("speaker = zoe unal and confidence > .9 or lang = en", "C1 C2"),
        ("speaker = zoe unal and (confidence > .9 or lang = en)", "C1 C2"),
        ("(lang = en or lang = fr) and article = A12", "C4"),
        ("lang = en ou article = a12", "C2 C4"),
        ("published = 2016-12", "C1 C2 S3 C4"),
        ("published > 2016-12-10", "C2"),
        ("published <= 2016-12-10", "C1 S3 C4"),
        ("words = 40 eleves and confiance < .96", "C2 S3"),
    ],
)
def test_picks(text: str, names: str) -> None:
    fits = condition(text)
    assert [one.id for one in ROWS if fits(one)] == names.split()


@pytest.mark.parametrize(
    ("text", "error", "place"),
    [
        ("", BadField, 1),
        ("  ", BadField, 3),
        ("title = x", BadField, 1),
        ("confidence", BadSign, 11),
        ("confidence is 3", BadSign, 12),
        ("confidence > high", BadValue, 14),
        ("confidence > 3", BadValue, 14),
        ("confidence >> .3", BadValue, 13),
        ("lang =", BadValue, 7),
        ("published = soon", BadValue, 13),
        ("lang = fr and", BadField, 14),
        ("lang = fr and and lang = en", BadField, 15),
        ("(lang = fr", BadJoin, 11),
        ("lang = fr)", BadJoin, 10),
        ('lang = "fr" kind = claim', BadJoin, 13),
        ('lang = "fr', BadCondition, 8),
        ("lang = fr ! x", BadCondition, 11),
    ],
)
def test_the_place_of_a_mistake_is_named(text: str, error: type[BadCondition], place: int) -> None:
    with pytest.raises(error) as raised:
        condition(text)
    assert type(raised.value) is error
    assert raised.value.facts["place"] == place
    for lang in ("en", "fr"):
        said = raised.value.say(lang)
        assert str(place) in said
        assert said.split("\n")[-1] == "  " + " " * (place - 1) + "^"


@given(st.text(alphabet="confidelagr=<>!()\"“”« »'.9 ano", max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        fits = condition(text)
    except BadCondition:
        return
    assert [fits(one) in (True, False) for one in ROWS]
