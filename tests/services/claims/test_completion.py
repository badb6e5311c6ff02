"""What the shell is offered: keys of settings, rows of the database, quietly nothing else."""

from pathlib import Path

import pytest
from running import Cli

from claimtrack.services.claims.completion import SETTINGS, offered
from claimtrack.services.settings.keys import KEYS

NOWHERE: dict[str, str] = {"CLAIMTRACK_DB": "nowhere/at/all.db"}


def test_every_key_of_the_settings_where_nothing_is_typed() -> None:
    assert [name for name, _ in offered((SETTINGS,), "", NOWHERE)] == list(KEYS)


@pytest.mark.parametrize("typed", ["d", "D"])
def test_keys_that_begin_so(typed: str) -> None:
    found = offered((SETTINGS,), typed, NOWHERE)
    assert found == [(name, "") for name in KEYS if name.startswith("d")]
    assert found


@pytest.mark.parametrize(
    ("kinds", "db"),
    [
        ((), None),
        (("no such kind",), None),
        (("figures",), None),
        (("figures",), "postgresql://nowhere.invalid/none"),
        (("figures",), "no\0path"),
    ],
    ids=["no kind", "an unknown kind", "no database", "no server", "no path at all"],
)
def test_quietly_nothing(kinds: tuple[str, ...], db: str | None) -> None:
    assert offered(kinds, "", NOWHERE, db) == []


def test_rows_of_the_database(with_fixtures: Path, cli: Cli) -> None:
    del cli
    db = str(with_fixtures / "claims.db")
    names = [name for name, _ in offered(("figures",), "left", {}, db)]
    assert names
    assert all(name.startswith("left") for name in names)
    assert offered((SETTINGS, "figures"), "left", {}, db) == offered(("figures",), "left", {}, db)
