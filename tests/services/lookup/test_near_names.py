"""Names as they are typed: whom they mean, and what is offered where they mean nobody."""

from types import SimpleNamespace

import pytest

from claimtrack.errors import UnknownOutlet, UnknownSpeaker
from claimtrack.services.lookup.near_names import check_outlet, near, speakers_called
from claimtrack.store.reader import Fetch, Params, Rows

SPEAKERS = [
    ("Marta Oliveira", "M. Oliveira"),
    ("Marta Oliveira", None),
    ("Pedro Salgado", "Salgado"),
    ("Harbour Board", "HB"),
]
OUTLETS = ["The Harbour Post", "Le Courrier du Port"]


def answered(name: str, params: Params) -> Rows:
    assert not params
    if name == "outlet_names":
        return [SimpleNamespace(name=full) for full in OUTLETS]
    assert name == "speaker_names"
    return [SimpleNamespace(name=full, alias=alias) for full, alias in SPEAKERS]


STORE = Fetch(answered)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Oliveira", {"Marta Oliveira"}),
        ("marta", {"Marta Oliveira"}),
        ("HB", {"Harbour Board"}),
        ("pedro salgado", {"Pedro Salgado"}),
    ],
    ids=["a family name", "in small letters", "by another name", "whole"],
)
def test_the_speakers_that_a_name_means(typed: str, found: set[str]) -> None:
    assert speakers_called(STORE, typed) == found


def test_nobody_is_called_so() -> None:
    with pytest.raises(UnknownSpeaker) as raised:
        speakers_called(STORE, "Olivera")
    assert raised.value.facts["nearest"] == ("Marta Oliveira",)


def test_an_outlet_that_is_there_is_no_error() -> None:
    check_outlet(STORE, "Harbour Post")


@pytest.mark.parametrize(
    ("typed", "nearest"), [("Harbor Post", ("The Harbour Post",)), ("zzz", ())]
)
def test_an_outlet_that_is_not_there(typed: str, nearest: tuple[str, ...]) -> None:
    with pytest.raises(UnknownOutlet) as raised:
        check_outlet(STORE, typed)
    assert raised.value.facts["nearest"] == nearest


@pytest.mark.parametrize(
    ("typed", "likeness", "found"),
    [
        ("Salgada", 0.7, ("Pedro Salgado",)),
        ("Salgada", 1.0, ()),
        ("xyzzy", 0.7, ()),
        ("", 0.7, ()),
    ],
    ids=["one letter off", "only what sounds the same", "nothing near", "nothing typed"],
)
def test_names_that_come_near(typed: str, likeness: float, found: tuple[str, ...]) -> None:
    names = list(dict.fromkeys(name for name, _ in SPEAKERS))
    assert near(typed, names, likeness) == found


def test_at_most_three_names_come_near() -> None:
    assert len(near("Ana Lima", [f"Ana Lima {letter}" for letter in "bcdfg"])) <= 3
