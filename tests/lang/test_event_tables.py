"""Every language tells the same kinds of events, in words of its own."""

import pytest

from claimtrack.domain.stories.kinds import KINDS, PERIODIC, RECURRING
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.events import EventTable


@pytest.mark.parametrize("code", CODES)
def test_all_kinds_are_told(code: str) -> None:
    rows = table(code, "events", EventTable).kinds
    assert tuple(kind for kind, _ in rows) == KINDS
    assert [kind for kind, words in rows if not words.split()] == []


@pytest.mark.parametrize("code", CODES)
def test_no_word_stands_for_two_kinds(code: str) -> None:
    words = [word for _, row in table(code, "events", EventTable).kinds for word in row.split()]
    assert sorted({word for word in words if words.count(word) > 1}) == []


@pytest.mark.parametrize("code", CODES)
def test_beginnings_are_long_enough_to_tell_something(code: str) -> None:
    words = [word for _, row in table(code, "events", EventTable).kinds for word in row.split()]
    assert [word for word in words if word.endswith("*") and len(word) < 4] == []


def test_what_recurs_is_a_kind() -> None:
    assert set(KINDS) >= RECURRING >= PERIODIC
