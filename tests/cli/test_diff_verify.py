"""Pages that change, and quotations looked for again."""

import sqlite3
from pathlib import Path

import pytest
from running import Cli

PAGE = """Lyon : 300 personnes ont défilé

« Nous irons jusqu’au bout », a déclaré Anne Petit, la secrétaire du syndicat.

« Personne ne nous a reçus au ministère cette semaine », a ajouté Paul Roy, un délégué.

« La direction refuse de négocier », a expliqué Marie Blanc, une élue.

Selon la police, 300 personnes ont défilé samedi à Lyon.
"""
CHANGED = """Lyon : 300 personnes ont défilé

Selon la police, 350 personnes ont défilé samedi à Lyon.

« Personne ne nous a reçus au ministère ce mois-ci », a ajouté Paul Roy, un délégué.

Une phrase. « Nous irons jusqu’au bout », dit aussi Anne Petit dans un entretien.
"""
URL = ("--url", "https://phare.example/300-personnes-ont-defile")


@pytest.fixture
def twice(folder: Path, cli: Cli) -> Path:
    path = folder / "page.txt"
    for text in (PAGE, CHANGED):
        path.write_text(text, encoding="utf-8")
        assert cli("ingest", "page.txt", *URL).code == 0
    return path


def test_what_became_of_each_quotation(twice: Path, cli: Cli) -> None:
    del twice
    done = cli("diff A1 --json")
    assert done.code == 1
    states = {one["words"][:8]: one["state"] for one in done.json["quotations"]}
    assert states["Nous iro"] == "moved"
    assert states["Personne"] == "changed"
    assert states["La direc"] == "vanished"
    changed = next(one for one in done.json["quotations"] if one["state"] == "changed")
    assert changed["now"] == "Personne ne nous a reçus au ministère ce mois-ci"


def test_the_words_and_the_title_that_no_longer_fits(twice: Path, cli: Cli) -> None:
    del twice
    done = cli("diff A1")
    assert "{+" in done.out
    assert "[-" in done.out
    assert "vanished: “La direction refuse de négocier” (Marie Blanc)" in done.out
    assert "Title and address" in done.out
    assert "350" in done.out.split("Title and address")[1]
    assert "disparue" in cli("--lang fr diff A1").out


def test_one_version_is_said(folder: Path, cli: Cli) -> None:
    (folder / "page.txt").write_text("Titre\n\nIl ne se passe rien ici.\n")
    cli("ingest page.txt")
    done = cli("diff A1")
    assert (done.code, done.out.splitlines()[1][:16]) == (0, "One version only")
    assert cli("diff A9").code == cli("diff S1").code == cli("verify x").code == 2


def test_verify_finds_what_stands_in_the_bytes(twice: Path, cli: Cli) -> None:
    del twice
    done = cli("verify")
    assert done.code == 0
    assert "found." in done.out


def edit(sql: str, *values: object) -> None:
    with sqlite3.connect("claims.db") as connection:
        connection.execute(sql, values)
    connection.close()


def test_verify_tells_moved_and_missing(twice: Path, cli: Cli) -> None:
    del twice
    edit("UPDATE statement SET start = start + 3, 'end' = 'end' WHERE id = 1")
    edit("UPDATE statement SET exact = 'jamais dit' WHERE id = 2")
    done = cli("verify A1")
    assert done.code == 1
    assert "moved within its text" in done.out
    assert "missing: “jamais dit”" in done.out


def test_could_not_check_is_never_a_pass(twice: Path, cli: Cli) -> None:
    del twice
    edit("UPDATE snapshot SET raw = ? WHERE id = 1", b"other bytes")
    done = cli("verify A1")
    assert done.code == 2
    assert "could not check" in done.out
    assert "pas vérifiable" in cli("--lang fr verify").out
    assert {one["answer"] for one in cli("verify --json").json} == {"found", "unchecked"}
