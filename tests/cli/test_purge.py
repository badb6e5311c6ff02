"""Pages taken out for good, and copies in archives."""

from pathlib import Path

import pytest
from running import Cli
from wire_stories import dice, reworked, story

SAYS = "Zébulon Quatrefages"
PAGE = (
    f"Grève à Lyon\n\n« Nous irons jusqu’au bout », a déclaré {SAYS}, le secrétaire du syndicat."
    "\n\nSelon la police, 300 personnes ont défilé samedi à Lyon.\n"
)


@pytest.fixture
def page(folder: Path, cli: Cli) -> Path:
    path = folder / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    (folder / "other.txt").write_text("Titre\n\nLa mairie a dit que 40 bus sont arrêtés.\n")
    assert cli("ingest page.txt other.txt").code == 0
    return path


def test_nothing_is_done_without_a_yes(page: Path, cli: Cli) -> None:
    del page
    done = cli("purge", "A1", "--why", "Court order")
    assert done.code == 2
    assert "1 version, 2 statements, 1 claim" in done.out
    assert "Nothing was changed" in done.err
    assert cli("show A1").code == 0


QUESTIONS = {
    "en": "Take A1 out for good? [y/N]: ",
    "fr": "Retirer A1 pour de bon ? [o/N]: ",
    "es": "¿Retirar A1 para siempre? [s/N]: ",
}
ANSWERS = [
    ("en", "y", True),
    ("en", "Yes", True),
    ("en", "o", False),
    ("fr", "o", True),
    ("fr", "Oui", True),
    ("fr", "s", False),
    ("es", "s", True),
    ("es", "Sí", True),
    ("es", "o", False),
    *[(lang, typed, False) for lang in QUESTIONS for typed in ("n", "N", "", "  ")],
]


@pytest.mark.parametrize(("lang", "typed", "gone"), ANSWERS)
def test_it_asks_in_the_language_of_the_person(
    lang: str, typed: str, gone: bool, page: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    del page
    asked: list[str] = []

    def answer(question: str) -> str:
        asked.append(question)
        return typed

    monkeypatch.setattr("builtins.input", answer)
    monkeypatch.setattr("claimtrack.cli.prompts.can_ask", lambda: True)
    done = cli("--lang", lang, "purge", "A1", "--why", "Court order")
    assert asked == [QUESTIONS[lang]]
    assert done.code == (0 if gone else 2)
    assert cli("show A1").code == (2 if gone else 0)


def test_no_word_stays_in_the_index(page: Path, folder: Path, cli: Cli) -> None:
    del page
    assert "S1" in cli("search Quatrefages").out
    assert cli("purge", "A1", "--why", "Court order", "--yes").code == 0
    assert "No text has" in cli("search Quatrefages").out
    for name in folder.glob("claims.db*"):
        assert b"quatrefages" not in name.read_bytes().lower()


def test_out_for_good(page: Path, folder: Path, cli: Cli) -> None:
    done = cli("purge", "A1", "--why", "Court order", "--yes")
    assert done.code == 0
    assert cli("show A1").code == 2
    assert cli("show A2").code == 0
    assert cli("db check").code == 0
    for name in folder.glob("claims.db*"):
        assert b"irons jusqu" not in name.read_bytes()
    log = cli("log").out
    assert "purge A1" in log
    assert "Court order" in log
    again = cli("ingest", page.name)
    assert again.code == 2
    assert "was purged as A1 (Court order)" in again.err
    assert cli("undo 2").code == 2
    assert "undo is not possible" in cli("undo 2").err


def test_the_words_of_the_log_go_too(page: Path, cli: Cli) -> None:
    page.write_text(PAGE + "Une phrase de plus.\n", encoding="utf-8")
    cli("archive", "A1", "--url", "https://archive.example/secret-grève")
    assert "https://archive.example/secret-gr" in cli("log").out
    cli("purge A1 --why x --yes")
    assert "secret-gr" not in cli("log --json").out


def test_a_copy_in_an_archive(page: Path, cli: Cli) -> None:
    del page
    words = ("archive", "A1", "--url", "https://me:word@archive.example/1")
    assert cli(*words).out == "A1: the copy is noted.\n"
    assert cli(*words).out == "A1: that copy is noted already.\n"
    assert "archived at  https://archive.example/1" in cli("show A1").out
    assert cli("archive A1 --url ftp://me:word@x.example/").code == 2
    assert "word" not in cli("archive A1 --url ftp://me:word@x.example/").err
    assert cli("undo").code == 0
    assert "archive.example" not in cli("show A1").out


def test_near_copies_are_shown_with_their_likeness(folder: Path, cli: Cli) -> None:
    wire = story("fr", dice(5))
    for name, text in (("a", wire), ("b", reworked(wire, "fr", dice(6), 0.05))):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        cli("ingest", f"{name}.txt", "--outlet", name)
    (copy,) = cli("show A1 --json").json["copies"]
    assert copy["id"] == "A2"
    assert 0.7 < copy["likeness"] < 1
    assert "near copies  A2 (" in cli("show A1").out
