"""What a person types by hand and may not mean: asked about, or shown, never taken in silence."""

from pathlib import Path

import pytest
from running import Cli

TEXT = """Strike in the harbour

The crowd was large on Friday. {words} in all.
"""


@pytest.fixture
def desk(cli: Cli, folder: Path) -> Cli:
    """A database with one English page, in which no other figure stands."""
    (folder / "notes.txt").write_text(TEXT.format(words="Environ mille deux cents"))
    assert cli("add article notes.txt --lang en").code == 0
    return cli


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Ana Roy", "There is Ana Roy (P1) already."),
        ("ana roy", "There is Ana Roy (P1) already."),
        ("Anna Roy", "There is Ana Roy (P1) already."),
        ("A. Roy", "There is Ana Roy (P1) already."),
        ("Ana Ruiz", None),
    ],
    ids=["the same", "in small letters", "that sounds so", "another name of hers", "somebody else"],
)
def test_the_same_speaker_twice(name: str, said: str | None, cli: Cli) -> None:
    assert cli("add", "speaker", "Ana Roy", "--alias", "A. Roy").code == 0
    done = cli("add", "speaker", name)
    assert done.code == (2 if said else 0)
    if said:
        assert done.err.startswith(said)
        assert "--another" in done.err
        assert cli("add", "speaker", name, "--another").code == 0


def test_the_same_speaker_twice_in_other_languages(cli: Cli) -> None:
    assert cli("add", "speaker", "Ana Roy").code == 0
    assert cli("--lang", "fr", "add", "speaker", "Ana Roy").err.startswith("Il y a déjà Ana Roy")
    assert cli("--lang", "es", "add", "speaker", "Ana Roy").err.startswith("Ya existe Ana Roy")


@pytest.mark.parametrize(
    "words", ["environ mille deux cents", "unas mil doscientas", "about 1,200"]
)
def test_an_amount_in_any_language(words: str, desk: Cli) -> None:
    done = desk("add", "claim", "A1", "in all", "--amount", words, "--yes")
    assert done.code == 0, done.err
    assert "≈ 1,200" in done.out


@pytest.mark.parametrize(
    ("lang", "words", "read"),
    [
        ("en", "plus de 1,5 million", "> 1,500,000"),
        ("en", "près de 18 000", "≲ 18,000"),
        ("en", "más de 40", "> 40"),
        ("fr", "more than 2,500", "> 2,500"),
        ("fr", "2,500", "2.5"),
        ("en", "2,500", "2,500"),
        ("es", "plus de 40", "> 40"),
    ],
)
def test_the_language_that_reads_most_of_an_amount(
    lang: str, words: str, read: str, cli: Cli, folder: Path
) -> None:
    (folder / "notes.txt").write_text(TEXT.format(words="A great many"))
    assert cli(f"add article notes.txt --lang {lang}").code == 0
    done = cli("add", "claim", "A1", "in all", "--amount", words, "--yes")
    assert done.out.splitlines()[0] == f"C1  in all  {read}"


def test_words_of_another_language_in_the_text(desk: Cli) -> None:
    done = desk("add", "claim", "A1", "Environ mille deux cents", "--yes")
    assert "≈ 1,200" in done.out
    (claim,) = desk("list --claims --json").json[0]["claims"]
    assert claim["text"] == "Environ mille deux cents"


def test_words_without_a_number_say_so(desk: Cli) -> None:
    done = desk("add", "claim", "A1", "The crowd was large", "--yes")
    assert done.code == 2
    assert "No number is read in" in done.err


@pytest.mark.parametrize(
    ("typed", "asked", "place"),
    [
        ("Parsi", ["paris"], "Parsi"),
        ("Pariss", ["paris"], "Pariss"),
        ("Wollongbury", [], "Wollongbury"),
        ("Paris", [], "Paris"),
        ("Alep", [], "Aleppo"),
        ("Alepo", [], "Aleppo"),
    ],
)
def test_a_place_that_nobody_knows_is_asked_about(
    typed: str, asked: list[str], place: str, desk: Cli
) -> None:
    line = ("add", "claim", "A1", "Environ mille deux cents", "--place", typed, "--yes")
    done = desk(*line)
    assert ("like it: " in done.out) is bool(asked)
    assert f"place       {place}" in done.out or f"place        {place}" in done.out
    found = desk("edit", "C1", "--place", "Wollongburg", "--json").json["done"]
    assert found["near_places"] == []
    again = desk("edit", "C1", "--place", typed, "--json").json["done"]
    assert again["near_places"] == asked


def test_rate_without_a_word_shows_what_there_is(desk: Cli) -> None:
    assert desk("add", "claim", "A1", "Environ mille deux cents", "--yes").code == 0
    assert desk("rate C1").out.startswith("C1: nobody has rated it.\nScale: 1 true, ")
    assert desk("rate C1 2").code == 0
    assert desk("rate C1").out.startswith("C1: rated mostly true (")
    assert desk("rate C1 --json").json["scale"][0] == "true"
    assert desk("rate S1").code == 2
    assert desk("rate C9").code == 2


@pytest.mark.parametrize("group", ["dossier", "story", "figure", "speaker", "outlet"])
def test_a_group_alone_lists_what_there_is(group: str, with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    alone, listed = cli(group), cli(f"{group} list")
    assert (alone.code, alone.out, alone.err) == (listed.code, listed.out, listed.err)
    assert cli(f"{group} --help").code == 0
    assert cli(f"{group} lost").code == 2


def test_closed_sets_stand_in_the_help(cli: Cli) -> None:
    for word in ("corrected", "superseded", "retracted", "denied"):
        assert word in cli("retract --help").out


def test_what_is_set_apart_is_listed_on_demand(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    usual, whole = (cli(f"list --limit 0 --json {option}").json for option in ("", "--all"))
    assert {row["chrome"] for row in usual} == {None}
    assert {row["chrome"] for row in whole} == {None, "related"}
    assert [row for row in whole if row["chrome"] is None] == usual


def test_check_alone_is_of_every_article(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    assert cli("check").out == cli("check --all").out != ""


STRIKE = (
    "Ferry strike\n\nThe union said on Saturday that 400 people had marched in Lyon on Friday.\n"
)


@pytest.mark.parametrize("how", ["given", "by hand"])
def test_the_same_page_without_its_day_changes_nothing(how: str, cli: Cli, folder: Path) -> None:
    (folder / "page.txt").write_text(STRIKE)
    if how == "given":
        assert cli("ingest page.txt --published 2024-03-05 --outlet Herald").code == 0
    else:
        assert cli("ingest page.txt").code == 0
        assert cli("edit A1 --published 2024-03-05 --outlet Herald").code == 0
    before, lines = cli("show C1").out, cli("log").out
    assert "1 Mar 2024" in before
    assert "already there" in cli("ingest page.txt").out
    assert cli("show C1").out == before
    assert cli("log").out == lines


@pytest.mark.parametrize("name", ["", "   ", "—"])
def test_a_speaker_wants_a_name(name: str, cli: Cli) -> None:
    done = cli("add", "speaker", name)
    assert done.code == 2
    assert "give a name of letters and digits" in done.err


def test_a_day_to_come_is_refused_by_hand_too(desk: Cli) -> None:
    done = desk("edit A1 --published 2999-01-01")
    assert done.code == 2
    assert "a day that has come" in done.err


@pytest.mark.parametrize("place", ["none.db", "sqlite:///none.db", "empty.db"])
def test_a_dry_run_needs_no_database(place: str, cli: Cli, folder: Path) -> None:
    (folder / "page.txt").write_text(STRIKE)
    (folder / "empty.db").touch()
    assert cli("--db", place, "ingest", "page.txt", "--dry-run").code == 0
    assert not (folder / "none.db").exists()
