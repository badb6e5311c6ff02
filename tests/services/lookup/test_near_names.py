"""Names as they are typed: whom they mean, and what is offered where they mean nobody."""

from types import SimpleNamespace

import pytest

from claimtrack.errors import UnknownOutlet, UnknownSpeaker
from claimtrack.services.lookup.near_names import near, outlets_meant, speakers_meant
from claimtrack.store.reader import Fetch, Params, Rows

SPEAKERS = [
    (1, "Marta Oliveira", "M. Oliveira"),
    (1, "Marta Oliveira", None),
    (2, "Pedro Salgado", "Salgado"),
    (3, "Harbour Board", "HB"),
    (4, "Observatoire syrien des droits de l'homme", "Syrian Observatory for Human Rights"),
    (5, "Sergueï Lavrov", None),
    (6, "Élodie Observat", None),
]
OUTLETS = ["The Harbour Post", "Le Courrier du Port", "El Faro Público"]


def answered(name: str, params: Params) -> Rows:
    assert not params
    if name == "outlets":
        return [SimpleNamespace(id=number, name=full) for number, full in enumerate(OUTLETS, 1)]
    assert name == "speaker_names"
    keys = ("id", "name", "alias")
    return [SimpleNamespace(**dict(zip(keys, row, strict=True))) for row in SPEAKERS]


STORE = Fetch(answered)


@pytest.mark.parametrize(
    ("typed", "found", "taken"),
    [
        ("Oliveira", {1}, ()),
        ("marta", {1}, ()),
        ("HB", {3}, ()),
        ("pedro salgado", {2}, ()),
        ("Observatoire", {4}, ()),
        ("l'Observatoire syrien", {4}, ()),
        ("the Observatory", {4}, ()),
        ("observ", {4, 6}, ()),
        ("obs syr", {4}, ()),
        ("elo", {6}, ()),
        ("servatoir", {4}, ()),
        ("Lavrof", {5}, ("Sergueï Lavrov",)),
        ("Sergei Lavrov", {5}, ("Sergueï Lavrov",)),
    ],
    ids=[
        "a family name", "in small letters", "by another name", "whole", "a word of a body",
        "behind an article", "a word of its other name", "a beginning, of all that begin so",
        "two beginnings", "without its accent", "a part within", "spelt by ear",
        "in another language's spelling",
    ],
)  # fmt: skip
def test_the_speakers_that_a_name_means(
    typed: str, found: set[int], taken: tuple[str, ...]
) -> None:
    meant = speakers_meant(STORE, typed)
    assert (set(meant.numbers), meant.taken) == (found, taken)


@pytest.mark.parametrize("typed", ["Olivera", "zzz", "er", "", "'"])
def test_nobody_is_called_so(typed: str) -> None:
    with pytest.raises(UnknownSpeaker) as raised:
        speakers_meant(STORE, typed)
    assert raised.value.facts["nearest"] == (("Marta Oliveira",) if typed == "Olivera" else ())


@pytest.mark.parametrize(
    ("typed", "found", "taken"),
    [
        ("Harbour Post", {"The Harbour Post"}, ()),
        ("courr", {"Le Courrier du Port"}, ()),
        ("publico", {"El Faro Público"}, ()),
        ("Pablico", None, ()),
        ("Kourrier", {"Le Courrier du Port"}, ("Le Courrier du Port",)),
    ],
)
def test_the_outlets_that_a_name_means(
    typed: str, found: set[str] | None, taken: tuple[str, ...]
) -> None:
    if found is None:
        with pytest.raises(UnknownOutlet):
            outlets_meant(STORE, typed)
        return
    meant = outlets_meant(STORE, typed)
    assert (set(meant.names), meant.taken) == (found, taken)


@pytest.mark.parametrize(
    ("typed", "nearest"), [("Harbor Post", ("The Harbour Post",)), ("zzz", ())]
)
def test_an_outlet_that_is_not_there(typed: str, nearest: tuple[str, ...]) -> None:
    with pytest.raises(UnknownOutlet) as raised:
        outlets_meant(STORE, typed)
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
    names = list(dict.fromkeys(name for _, name, _ in SPEAKERS))
    assert near(typed, names, likeness) == found


def test_at_most_three_names_come_near() -> None:
    assert len(near("Ana Lima", [f"Ana Lima {letter}" for letter in "bcdfg"])) <= 3
