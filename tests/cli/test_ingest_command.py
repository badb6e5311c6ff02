"""Files in: what is told of each, and what happens to the ones that cannot be read."""

import sqlite3
from pathlib import Path

import pytest
from running import Cli

STRIKE = "Grève des bus\n\nSelon la police, 300 personnes ont défilé à Lyon samedi.\n"
FERRY = "Ferry delayed\n\nThe company said 40 passengers waited two hours.\n"


@pytest.fixture
def strike(folder: Path) -> Path:
    path = folder / "grève.txt"
    path.write_text(STRIKE, encoding="utf-8")
    return path


def test_one_line_a_file_and_nothing_new_the_second_time(strike: Path, cli: Cli) -> None:
    known = ("--published", "2024-05-04", "--outlet", "Le Phare")
    first, again = (cli("ingest", strike.name, *known) for _ in range(2))
    assert first.out == "grève.txt: A1 new, 1 statement, 1 claim  Grève des bus\n"
    assert again.out == "grève.txt: A1 already there, 1 statement, 1 claim  Grève des bus\n"
    assert (first.code, again.code, first.err, again.err) == (0, 0, "", "")


def test_an_edited_page_is_a_new_version(strike: Path, cli: Cli) -> None:
    words = ("ingest", strike.name, "--url", "https://example.org/bus")
    cli(*words)
    strike.write_text(STRIKE.replace("300", "350"), encoding="utf-8")
    assert "A1 new version" in cli(*words).out
    assert "2" in cli("show A1 --json").json["versions"].__str__()


def test_in_french(strike: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMTRACK_LANG", "fr")
    told, missing = cli("ingest", strike.name).out.splitlines()
    assert told == "grève.txt\u00a0: A1 nouveau, 1 déclaration, 1 chiffre  Grève des bus"
    assert missing.startswith("  Sans média ni date\u00a0: claimtrack edit A1 --outlet NOM")


def bad_files(folder: Path) -> None:
    (folder / "empty.txt").touch()
    (folder / "blank.txt").write_text(" \n\n")
    (folder / "binary.txt").write_bytes(b"\x01\x02\x00\x00")
    (folder / "packed.zip").write_bytes(b"PK\x03\x04\x00\x00")
    (folder / "latin.txt").write_bytes("Été à Orléans".encode("latin-1"))
    (folder / "a folder").mkdir()


@pytest.mark.parametrize(
    ("name", "en", "fr"),
    [
        ("missing.txt", "no such file", "ce fichier n’existe pas"),
        ("a folder", "no file in this folder", "aucun fichier de ce dossier"),
        ("empty.txt", "is empty", "est vide"),
        ("blank.txt", "is empty", "est vide"),
        ("binary.txt", "is not a text file", "n’est pas un fichier texte"),
        ("packed.zip", "is ZIP, which is not read", "format non lu (ZIP)"),
        ("latin.txt", "--encoding latin-1", "--encoding latin-1"),
    ],
)
def test_a_bad_file_is_told_and_the_others_are_read(
    name: str,
    en: str,
    fr: str,
    strike: Path,
    folder: Path,
    cli: Cli,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bad_files(folder)
    (folder / "ferry.txt").write_text(FERRY, encoding="utf-8")
    known = ("--published", "2024-05-04", "--outlet", "Le Phare")
    done = cli("ingest", strike.name, name, "ferry.txt", *known)
    assert done.code == 2
    assert [line.split(":")[0] for line in done.out.splitlines()] == ["grève.txt", "ferry.txt"]
    assert en in done.err
    assert len(done.err.splitlines()) == 1
    monkeypatch.setenv("CLAIMTRACK_LANG", "fr")
    assert fr in cli("ingest", name).err


def test_several_bad_files_are_listed_at_the_end(folder: Path, cli: Cli) -> None:
    bad_files(folder)
    done = cli("ingest empty.txt missing.txt")
    assert done.err.splitlines()[0] == "2 files could not be read:"
    assert [line.split()[0] for line in done.err.splitlines()[1:]] == ["empty.txt", "missing.txt:"]


def test_another_encoding_when_named(folder: Path, cli: Cli) -> None:
    (folder / "old.txt").write_bytes(
        "Été\n\nSelon Paul Été, 300 élèves ont défilé.".encode("cp1252")
    )
    assert "Été" in cli("ingest old.txt --encoding cp1252 --lang fr").out
    assert cli("ingest old.txt --encoding nonsense").code == 2


@pytest.mark.parametrize(
    "date", ["some day", "2016-13-01", "10/12/2016", "2016-1-1", "20161210", ""]
)
def test_a_bad_date_is_refused_before_anything_is_read(date: str, strike: Path, cli: Cli) -> None:
    done = cli("ingest", strike.name, "--published", date)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"--published does not take {date!r}: write 2016-12-10")
    assert not Path("claims.db").exists()


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("2016-12-10", "2016-12-10", "2016-12-10"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2016", "2016-01-01", "2016-12-31"),
    ],
)
def test_dates_as_precise_as_given(
    date: str, first: str, last: str, strike: Path, cli: Cli
) -> None:
    cli("ingest", strike.name, "--published", date)
    article = cli("show A1 --json").json["article"]
    assert (article["earliest"], article["latest"]) == (first, last)


def test_json(strike: Path, cli: Cli) -> None:
    done = cli("ingest", strike.name, "missing.txt", "--json")
    assert done.code == 2
    (one,) = done.json["ingested"]
    assert (one["article"], one["state"], one["claims"], one["lang"]) == ("A1", "new", 1, "fr")
    assert done.json["failed"][0]["path"] == "missing.txt"


def test_a_file_that_is_no_database(strike: Path, cli: Cli) -> None:
    Path("claims.db").write_bytes(b"no database at all, but long enough to be looked at" * 40)
    for command in (f"ingest {strike.name}", "list", "conflicts", "db check"):
        done = cli(command)
        assert done.code == 2, command
        assert "not a claimtrack database" in done.err
        assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize(
    "command", ["list", "ingest grève.txt", "export", "db check", "db upgrade"]
)
def test_a_database_of_a_newer_version(command: str, strike: Path, cli: Cli) -> None:
    cli("ingest", strike.name)
    with sqlite3.connect("claims.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    done = cli(command)
    assert done.code == 2
    assert "made by a newer claimtrack (9999)" in done.err


def test_a_folder_that_is_not_there(strike: Path, cli: Cli) -> None:
    done = cli("--db", "no/such/folder/a.db", "ingest", strike.name)
    assert done.code == 2
    assert "no/such/folder/a.db" in done.err


def test_a_full_disk(strike: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    cli("ingest", strike.name)
    Path("ferry.txt").write_text(FERRY, encoding="utf-8")

    def full(*_: object, **__: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        raise error

    monkeypatch.setattr("claimtrack.services.capture.articles.record", full)
    done = cli("ingest ferry.txt")
    assert (done.code, done.out) == (2, "")
    assert "the disk is full" in done.err
    monkeypatch.undo()
