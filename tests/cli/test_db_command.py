"""Where the database is, upgrading it, and looking for damage."""

import sqlite3
from pathlib import Path

import pytest
from running import Cli


def test_path_makes_nothing(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cli("db path").out == "claims.db\n"
    assert cli("--db other.db db path --json").json == {"path": "other.db"}
    assert not Path("claims.db").exists()
    monkeypatch.delenv("CLAIMTRACK_DB")
    monkeypatch.setenv("XDG_DATA_HOME", str(Path.cwd() / "data"))
    assert cli("db path").out.endswith("claimtrack.db\n")
    assert not Path("data").exists()


def test_create_makes_a_database_and_upgrade_has_nothing_to_do(cli: Cli) -> None:
    made, again, upgraded = cli("db create"), cli("db create --json"), cli("db upgrade")
    assert (made.code, again.code, upgraded.code) == (0, 0, 0)
    assert "claims.db: made, layout " in made.out
    assert again.json["made"] is False
    assert "already up to date" in upgraded.out
    assert cli("db upgrade --json").json["copy"] is None


@pytest.mark.parametrize(
    "command",
    [
        "list", "search harbour", "show C1", "compare civils", "why C1 C2", "timeline civils",
        "conflicts", "new", "stats", "verify", "diff A1", "open A1", "export",
        "edit A1 --byline x", "rate C1 true",
        "retract C1 --why x", "link C1 part-of C2", "note C1 x", "log", "undo",
        "archive A1 --url https://web.example/a", "refresh", "purge A1 --why x --yes", "regroup",
        "review C1 --accept", "story list", "figure list", "figure show x", "speaker list",
        "speaker alias x y", "outlet list", "dossier list",
        "dossier new x", "db upgrade", "db check", "check A1",
    ],
)  # fmt: skip
def test_a_mistyped_place_makes_no_database(command: str, with_fixtures: Path, cli: Cli) -> None:
    done = cli(f"--db claim.db {command}")
    assert done.code == 2
    assert done.err.startswith("There is no database at claim.db. ")
    assert done.err.endswith(" Near it: claims.db.\n")
    assert not (with_fixtures / "claim.db").exists()


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "fr",
            "Pas de base à claim.db. Commencez par : claimtrack ingest FICHIER (",
        ),
        (
            "es",
            "No hay ninguna base en claim.db. Empiece con: claimtrack ingest ARCHIVO (",
        ),
    ],
)
def test_a_mistyped_place_in_other_languages(lang: str, said: str, cli: Cli) -> None:
    assert cli(f"--db claim.db --lang {lang} list").err.startswith(said)


def test_a_sound_database(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    done = cli("db check")
    assert done.code == 0
    assert done.out.startswith("claims.db: sound. 8 articles, ")
    assert cli("--lang fr db check").out.startswith("claims.db : saine. 8 articles, ")
    assert cli("db check --json").json["problems"] == []


def test_words_that_are_no_longer_at_their_place(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    with sqlite3.connect("claims.db") as connection:
        connection.execute("UPDATE claim SET start = start + 1 WHERE id = 1")
    connection.close()
    done = cli("db check")
    assert done.code == 1
    assert done.out == "claims.db: 1 problem.\n  C1  its words are not at their place in the text\n"
    french = cli("--lang fr db check").out
    assert "C1  ses mots ne sont pas à leur place dans le texte" in french


def test_a_cut_off_database(with_fixtures: Path, cli: Cli) -> None:
    whole = (with_fixtures / "claims.db").read_bytes()
    Path("claims.db").write_bytes(whole[: len(whole) // 2])
    for command in ("db check", "list", "export"):
        done = cli(command)
        assert done.code in (1, 2), command
        assert "Traceback" not in done.err
        assert "a mistake in claimtrack" not in done.err
