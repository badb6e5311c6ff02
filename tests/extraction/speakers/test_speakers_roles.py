"""Where the role of a name stands."""

import pytest

from claimtrack.extraction.speakers.roles import apposition_end, leads, role_start, set_off
from claimtrack.extraction.text.items import itemise, language


@pytest.mark.parametrize(
    ("lang", "text", "first", "start"),
    [
        ("fr", "hier le ministre russe Ivan Roy", 4, 1),
        ("en", "then the Russian minister Ivan Roy", 4, 1),
        ("fr", "Mme Roy", 1, 0),
        ("en", "Judge Roy", 1, 0),
        ("fr", "le maire est venu ; Ivan Roy", 5, 5),
        ("fr", "le pont de Ivan Roy", 3, 3),
    ],
)
def test_before_the_name(lang: str, text: str, first: int, start: int) -> None:
    pack = language(lang)
    assert role_start(itemise(text, (0, len(text)), [], pack), first, pack) == start


@pytest.mark.parametrize(
    ("lang", "text", "end"),
    [
        ("fr", "Ivan Roy, maire de Tours, est venu", 6),
        ("en", "Ivan Roy, mayor of Hull, has come", 6),
        ("fr", "Ivan Roy, las, est venu", 2),
        ("en", "Ivan Roy, the mayor has come", 2),
        ("fr", "Ivan Roy est venu", 2),
    ],
)
def test_behind_the_name(lang: str, text: str, end: int) -> None:
    pack = language(lang)
    assert apposition_end(itemise(text, (0, len(text)), [], pack), 2, pack) == end


def test_only_a_role_leads_to_a_name() -> None:
    pack = language("en")
    role, clause = "The former mayor", "It was"
    assert leads(itemise(role, (0, len(role)), [], pack), pack)
    assert not leads(itemise(clause, (0, len(clause)), [], pack), pack)


def test_a_lone_name_between_commas() -> None:
    text = "Her daughter, Nina, is here"
    items = itemise(text, (0, len(text)), [], language("en"))
    assert set_off(items, 3, 4)
    assert not set_off(items, 1, 2)
