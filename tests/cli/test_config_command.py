"""What the settings file says holds for the commands."""

import os
from pathlib import Path

import pytest
from running import Cli

CONFIG = Path("claimtrack.toml")


def test_the_thresholds_of_the_file_are_those_of_a_comparison(
    cli: Cli, with_fixtures: Path
) -> None:
    assert "“about” for ±10 %" in cli("compare C1 C2").out
    cli("config set thresholds.about 0.2")
    assert with_fixtures.joinpath(CONFIG).is_file()
    assert "“about” for ±20 %" in cli("compare C1 C2").out


def test_the_language_and_the_database_of_the_file(
    cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CLAIMTRACK_LANG")
    monkeypatch.delenv("CLAIMTRACK_DB")
    cli("config set lang fr")
    cli("config set db deep/desk.db")
    assert cli("db path").out == f"{folder / 'deep' / 'desk.db'}\n"
    assert cli("lost").err.startswith("Il n’y a pas de commande")
    assert cli("--lang en --db x.db db path").out == "x.db\n"


def test_the_user_of_the_file_is_in_the_log(cli: Cli, with_fixtures: Path) -> None:
    assert with_fixtures
    cli("config set user Zoé")
    cli("dossier new alep A1")
    assert "Zoé" in cli("log --limit 1").out


def test_a_folder_where_nobody_may_write(
    cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "file").write_text("")
    monkeypatch.setenv("CLAIMTRACK_CONFIG", "file/config.toml")
    done = cli("config set lang fr")
    assert (done.code, done.out) == (2, "")
    assert "file/config.toml" in done.err
    monkeypatch.setenv("CLAIMTRACK_CONFIG", "locked/config.toml")
    (folder / "locked").mkdir(mode=0o500)
    if os.access("locked", os.W_OK):
        pytest.skip("this user may write everywhere")
    done = cli("config set lang fr")
    assert (done.code, done.out) == (2, "")
    assert not (folder / "locked" / "config.toml").exists()


def test_nothing_is_written_where_the_value_is_not_taken(cli: Cli, folder: Path) -> None:
    assert cli("config set lang de").code == 2
    assert not (folder / CONFIG).exists()


def test_a_broken_file_can_be_mended_by_its_line(cli: Cli, folder: Path) -> None:
    (folder / CONFIG).write_text("lang = 'en'\n[thresholds]\nabout = 12\n")
    done = cli("list")
    assert done.code == 2
    assert done.err == (
        "claimtrack.toml, line 3: thresholds.about does not take 12: a number from 0 to 1.\n"
    )
    assert cli("config path").out == "claimtrack.toml\n"
    assert cli("config set thresholds.about 0.12").code == 0
    assert cli("db create").code == 0


def test_help_with_examples(cli: Cli) -> None:
    assert "\n  claimtrack config set lang fr\n" in cli("config --help").out
