"""``claimtrack search``: the same answers on both databases, filters, languages, hostile words."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from running import Cli

from claimtrack.store.location import Place

LINES = [
    "search civils",
    "search 50000 --limit 0",
    "search '\"east aleppo\"'",
    "search ambulances speaker:Khoury",
    "search aleppo lang:en --limit 3",
    "search Lavrof",
]


def test_postgresql_answers_the_same(cli: Cli, with_fixtures: Path, pg_where: Place) -> None:
    server = pg_where.url
    done = cli("--db", server, "ingest", str(with_fixtures / "fixtures" / "articles"))
    assert done.code == 0, done.err
    ours = with_fixtures / "ours.db"
    assert cli("--db", str(ours), "ingest", str(with_fixtures / "fixtures" / "articles")).code == 0
    for line in LINES:
        there, here = cli(f"--db {server} {line} --json"), cli(f"--db {ours} {line} --json")
        assert (there.err, there.code, here.code) == ("", 0, 0)
        assert there.json == here.json


FORMS = [
    ("manifestants", "Un manifestant est tombé."),
    ("manifestant", "Des manifestants sont là."),
    ("protesters", "One protester fell."),
    ("protester", "The protesters were there."),
    ("manifestantes", "Un manifestante cayó."),
    ("heridos", "Un herido grave."),
    ("etat", "L’État a payé."),
    ("ÉTAT", "les états unis"),
    ("coeur", "Un cœur pur."),
    ("espanol", "El español habla."),
    ("50000", "Quelque 50 000 personnes."),
    ("50 000", "Some 50,000 people."),
    ("50,000", "Unas 50.000 personas."),
    ("50.000", "Some 50000 people."),
    ("2.5", "Une hausse de 2,5 %."),
    ('"hausse de 2,5"', "Une hausse de 2.5 %."),
]


@pytest.mark.parametrize(("typed", "text"), FORMS)
def test_words_are_found_in_their_other_forms(
    typed: str, text: str, cli: Cli, folder: Path
) -> None:
    (folder / "page.txt").write_text(f"Titre\n\n{text}\n", encoding="utf-8")
    cli("ingest page.txt")
    assert cli("search", typed, "--json").json["found"] > 0


WRONG = ["250000", '"tombé manifestant"', "12"]


@pytest.mark.parametrize("typed", WRONG)
def test_what_is_not_there_is_not_found(typed: str, cli: Cli, folder: Path) -> None:
    (folder / "page.txt").write_text(
        "Titre\n\nUn manifestant est tombé sur 1 250 000 et 12 500.\n", encoding="utf-8"
    )
    cli("ingest page.txt")
    assert cli("search", typed, "--json").json["found"] == 0


HOSTILE = [
    '"', "'", '"a', 'a"', "AND", "a AND", "NOT a", "a OR (b", "NEAR(a b, 3)", "a*", "^a", "head:a",
    "{head}: a", "-a", "a:b:c", "speaker:", 'speaker:""', "after:", "\0", "a\0b", "x" * 10_000,
    "mot " * 5_000, "the of and", "le la les", "el la los", "´", "\u0301", "🙂", "🙂 a", "\ud800",
    "a\u202eb", "%", "_", "\\", "--", "1" * 400, "1 000 " * 60, "٣٤", "1,2,3,4", "0", "00", "..",
]  # fmt: skip


@pytest.mark.parametrize("typed", HOSTILE)
def test_nothing_typed_breaks_it(typed: str, cli: Cli, with_fixtures: Path) -> None:
    del with_fixtures
    done = cli("search", "--json", "--", typed)
    assert done.code in (0, 2)
    assert "claimtrack/issues" not in done.err
    assert "mistake in claimtrack" not in done.err
    if done.code == 0:
        assert done.json["found"] >= len(done.json["hits"])
    else:
        assert len(done.err.splitlines()) == 1


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60) | st.lists(st.sampled_from(HOSTILE), max_size=4).map(" ".join))
def test_nothing_at_all_breaks_it(cli: Cli, with_fixtures: Path, typed: str) -> None:
    del with_fixtures
    done = cli("search", "--json", "--", typed)
    assert done.code in (0, 2)
    assert "mistake in claimtrack" not in done.err


def test_a_dossier_in_use_is_kept_to(cli: Cli, with_fixtures: Path) -> None:
    del with_fixtures
    everywhere = cli("search civils --json --limit 0").json["found"]
    cli("dossier new Aleppo")
    cli("dossier add aleppo A1")
    cli("dossier use aleppo")
    inside = cli("search civils --json --limit 0").json
    assert 0 < inside["found"] < everywhere
    assert {hit["article"] for hit in inside["hits"]} == {"A1"}
    assert cli("search civils --json --dossier -").json["found"] == everywhere


def test_a_list_keeps_to_words(cli: Cli, with_fixtures: Path) -> None:
    del with_fixtures
    rows = cli("list --text 50000 --json").json
    assert {row["id"] for row in rows} >= {"S2", "S10"}
    assert all("50" in row["words"] for row in rows)
    assert cli("list --text civils --outlet courrier --json").json
    assert cli("list --text zeppelin --json").json == []
    assert cli("list --text ☃").code == 2
    assert "options here" in cli("list --text 'civils outlet:phare'").err
    (left,) = cli("list --text ambulances --speaker Khoury --json --limit 1").json
    assert "ambulances" in left["words"]
