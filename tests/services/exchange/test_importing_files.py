"""Files that others made: tables in every guise, reviews, annotations; good entries in."""

import json
from pathlib import Path

import pytest
from running import Cli

WORDS = "Près de 18 000 civils ont quitté la ville"
ROW = ("Anne Morel", "18 000", WORDS, "Le Quai", "10/12/2016", "La ville se vide")
HEAD = ("auteur", "chiffre", "citation", "journal", "date", "titre")


def table(sign: str, head: tuple[str, ...] = HEAD, row: tuple[str, ...] = ROW) -> str:
    return f"{sign.join(head)}\r\n" + sign.join(f'"{cell}"' for cell in row) + "\r\n"


def counts(cli: Cli, words: str) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = cli(f"{words} --json").json["counts"]
    return found


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_table_in_every_guise(cli: Cli, sign: str, encoding: str) -> None:
    Path("t.csv").write_bytes(table(sign).encode(encoding))
    found = counts(cli, "import t.csv")
    assert [found[what]["added"] for what in ("article", "statement", "claim")] == [1, 1, 1]
    shown = cli("show C1 --json").json
    assert shown["facts"]["speaker"] == "Anne Morel"
    assert shown["facts"]["quantity"]["value"] == 18000
    again = counts(cli, "import t.csv")
    assert all(one["added"] == one["updated"] == 0 for one in again.values())


@pytest.mark.parametrize(
    ("head", "mapped"),
    [
        (("who", "number", "quote", "newspaper", "published", "headline"), ""),
        (("a", "b", "c", "d", "e", "f"), "--map words=c --map value=b --map speaker=a"),
    ],
)
def test_columns_by_heading_and_by_map(cli: Cli, head: tuple[str, ...], mapped: str) -> None:
    Path("t.csv").write_text(table(",", head), encoding="utf-8")
    assert counts(cli, f"import t.csv {mapped}")["claim"]["added"] == 1
    assert cli("show C1 --json").json["facts"]["speaker"] == "Anne Morel"


def test_a_value_that_differs_overwrites_nothing(cli: Cli) -> None:
    Path("one.csv").write_text(table(","), encoding="utf-8")
    other = table(",").replace('"18 000"', '"19 000"').replace("Morel", "Roy")
    Path("two.csv").write_text(other, encoding="utf-8")
    cli("import one.csv")
    done = cli("import two.csv --json")
    assert done.code == 1
    assert {(one["field"], one["here"], one["there"]) for one in done.json["clashes"]} == {
        ("speaker", "Anne Morel", "Anne Roy"),
        ("value", 18000, 19000),
    }
    assert cli("show C1 --json").json["facts"]["quantity"]["value"] == 18000


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_bad_row_keeps_nothing_of_itself(cli: Cli, lang: str) -> None:
    bad = ("Zoé Klug", "zut", "rien de compté", "Autre", "2016", "Autre titre")
    Path("t.csv").write_text(table(",") + table(",", bad, ROW), encoding="utf-8")
    done = cli(f"--lang {lang} import t.csv")
    assert done.code == 2
    assert ("t.csv, line 3:" if lang == "en" else "t.csv, ligne 3 :") in done.err
    assert "Zoé Klug" not in cli("speaker list").out
    assert cli("db check").code == 0


def test_a_cell_of_a_million_characters(cli: Cli) -> None:
    long = (ROW[0], "", WORDS + " et" * 300_000, *ROW[3:])
    Path("t.csv").write_text(table(",", HEAD, long), encoding="utf-8")
    assert counts(cli, "import t.csv")["claim"]["added"] == 1


def test_our_own_annotations_and_reviews_change_nothing_here(cli: Cli, with_fixtures: Path) -> None:
    assert with_fixtures
    cli("export -f annotations -o own.json")
    assert cli("import own.json --json").json["step"] is None
    cli('rate C1 "mostly true"')
    cli("export -f claimreview -o reviews.json")
    before = counts(cli, "import reviews.json")
    assert before["rating"]["added"] == 0


def test_a_review_keeps_its_author(cli: Cli, with_fixtures: Path) -> None:
    assert with_fixtures
    review = {
        "@type": "ClaimReview",
        "author": {"name": "Harbour Checks"},
        "datePublished": "2016-12-12",
        "claimReviewed": "50 000 civils étaient sortis des quartiers rebelles",
        "reviewRating": {"alternateName": "unproven"},
        "itemReviewed": {"appearance": [{"url": "https://courrier.example/alep-exode#top"}]},
    }
    Path("r.json").write_text(json.dumps({"@graph": [review]}), encoding="utf-8")
    assert counts(cli, "import r.json")["rating"]["added"] == 1
    assert "Harbour Checks" in cli("export -f jsonl").out
    assert cli("undo").code == 0
    rated = [line for line in cli("export -f jsonl").out.splitlines() if '"rating"' in line]
    assert all("undone_at" in line for line in rated)


def test_undo_and_redo_of_a_rated_table(cli: Cli) -> None:
    text = table(",", (*HEAD, "rating"), (*ROW, "false"))
    Path("t.csv").write_text(text, encoding="utf-8")
    cli("import t.csv")
    cli("export -f jsonl -o first.jsonl")
    assert cli("undo").code == 0
    assert cli("db check").out.endswith("0 articles, 0 statements, 0 claims.\n")
    assert cli("undo 2").code == 0
    cli("export -f jsonl -o second.jsonl")
    assert Path("first.jsonl").read_bytes() == Path("second.jsonl").read_bytes()


def test_undo_of_lines_with_ratings_in_them(cli: Cli, with_fixtures: Path) -> None:
    assert with_fixtures
    cli("rate C1 false")
    cli("export -f jsonl -o all.jsonl")
    cli("--db other.db import all.jsonl")
    assert cli("--db other.db undo").code == 0
    assert cli("--db other.db db check").code == 0
