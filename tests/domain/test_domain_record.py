"""Records: frozen for mypy, plain at run time, and copied with some fields changed."""

from copy import copy
from dataclasses import replace

from claimtrack.domain.record import changed, record


@record(frozen=True, slots=True)
class Boat:
    name: str
    crew: int = 1


@record(frozen=True, slots=True)
class Flag:
    colour: str


def test_a_copy_is_what_replace_makes() -> None:
    old = Boat("Ana", 3)
    assert changed(old, crew=4) == replace(old, crew=4) == Boat("Ana", 4)
    assert changed(old) == old
    assert old.crew == 3
    assert changed(Flag("red"), colour="blue") == Flag("blue")


def test_records_are_compared_hashed_and_kept_by_their_fields() -> None:
    assert {Boat("Ana", 3), Boat("Ana", 3)} == {Boat("Ana", 3)}
    assert Boat("Ana") != Boat("Ana", 2)
    assert copy(Boat("Ana", 3)) == Boat("Ana", 3)
