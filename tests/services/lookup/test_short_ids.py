"""Short ids as they are typed, and the rows behind them."""

from types import SimpleNamespace

import pytest

from claimtrack.errors import UnknownId
from claimtrack.services.lookup.short_ids import claims_of, is_id, number_of, row_number
from claimtrack.store.reader import Fetch, Params, Rows

IDS = {
    "article": ("A1", True),
    "statement": ("S12", True),
    "claim in small letters": ("c7", True),
    "a speaker's": ("P3", False),
    "a letter alone": ("C", False),
    "a number alone": ("7", False),
    "words after it": ("C7 and more", False),
    "a space before it": (" C7", False),
    "the slug of a figure": ("c7-left", False),
    "too long for any row": ("C" + "1" * 19, False),
}


def answered(name: str, params: Params) -> Rows:
    """A store with the articles 1 to 3; the second has two claims, 4 and 5."""
    if name.endswith("_there"):
        there = params["number"] if params["number"] in (1, 2, 3) else None
        return [SimpleNamespace(there=there, last=3 if name == "article_there" else None)]
    assert name == "claims_of_article"
    return [SimpleNamespace(id=number) for number in (4, 5) if params["number"] == 2]


STORE = Fetch(answered)


@pytest.mark.parametrize(("text", "expected"), IDS.values(), ids=IDS)
def test_what_is_written_like_an_id(text: str, expected: bool) -> None:
    assert is_id(text) is expected


def test_the_row_behind_an_id() -> None:
    assert number_of("C7") == 7
    assert row_number(STORE, "A2") == row_number(STORE, "a2") == 2


@pytest.mark.parametrize(
    ("name", "nearest"), [("a9", ("A3",)), ("S9", ()), (f"A{10**17}", ("A3",))]
)
def test_no_such_row(name: str, nearest: tuple[str, ...]) -> None:
    with pytest.raises(UnknownId) as raised:
        row_number(STORE, name)
    assert raised.value.facts["nearest"] == nearest
    assert raised.value.facts["name"] == name.upper()


@pytest.mark.parametrize(
    ("names", "claims"),
    [
        (["A2"], (4, 5)),
        (["A1"], ()),
        (["C3"], (3,)),
        (["C3", "A2", "c3"], (3, 4, 5)),
        ([], ()),
    ],
    ids=["an article's", "an article without", "itself", "each once, in order", "none"],
)
def test_the_claims_that_ids_name(names: list[str], claims: tuple[int, ...]) -> None:
    assert claims_of(STORE, names) == claims
