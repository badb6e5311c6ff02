"""The claims report in its three forms, on a database with hostile words in it."""

import csv
import io
import json
import sqlite3
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import Cli

from claimtrack.cli.questions.export import Format
from claimtrack.report.export import FORMS, form_for
from claimtrack.report.markdown.text import escaped
from claimtrack.report.tables.csv_table import BOM, COLUMNS, safe

HOSTILE = '=cmd|"/c calc"!A1'


@pytest.fixture
def hostile(folder: Path, cli: Cli) -> Cli:
    """Two papers against each other; a title that is a formula, an outlet with Markdown in it."""
    for number, who, outlet in (
        ("300", "la police", "Le *Phare* | [x](y)"),
        ("5 000", "le syndicat", "+33 La Baie"),
    ):
        (folder / f"{number}.txt").write_text(
            f"{HOSTILE}\n\nSelon {who}, {number} personnes ont défilé à Lyon samedi.\n",
            encoding="utf-8",
        )
        assert (
            cli("ingest", f"{number}.txt", "--outlet", outlet, "--published", "2024-05-04").code
            == 0
        )
    return cli


def test_the_command_offers_every_format() -> None:
    assert {form.value for form in Format} == FORMS.keys()


@pytest.mark.parametrize(
    ("path", "form"),
    [("a.csv", "csv"), ("A.JSON", "json"), ("a.md", "md"), ("report", "md"), ("a.csv/b", "md")],
)
def test_the_ending_of_a_file_asks_for_a_format(path: str, form: str) -> None:
    assert form_for(path) == form


@pytest.mark.parametrize("form", ["md", "csv", "json"])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_same_database_gives_the_same_bytes(form: str, lang: str, hostile: Cli) -> None:
    words = ("--lang", lang, "export", "--format", form)
    first = hostile(*words)
    assert first.code == 0
    done = hostile(*words, "-o", "report")
    assert (done.code, done.out) == (0, "")
    assert Path("report").read_bytes() == first.out.encode()
    Path("moved.db").write_bytes(Path("claims.db").read_bytes())
    assert hostile("--db", "moved.db", *words).out == first.out


def test_markdown_leaves_hostile_words_as_words(hostile: Cli) -> None:
    text = hostile("export").out
    assert "Le \\*Phare\\* \\| \\[x\\](y)" in text
    assert "=cmd\\|" in text
    tables = [line for line in text.splitlines() if line.startswith("| C")]
    assert {line.replace("\\|", "").count("|") for line in tables} == {8}
    assert "**conflict**" in text


def test_csv_opens_in_a_spreadsheet(hostile: Cli) -> None:
    text = hostile("export --format csv").out
    assert hostile("export --format csv --bom").out == BOM + text
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert {row["title"] for row in rows} == {"'" + HOSTILE}
    assert {row["outlet"] for row in rows} == {"Le *Phare* | [x](y)", "'+33 La Baie"}
    assert sorted(row["value"] for row in rows) == ["300", "5000"]
    assert {row["published_from"] for row in rows} == {"2024-05-04"}
    assert "défilé" in rows[0]["after"]


def test_json_holds_every_finding_and_why(hostile: Cli) -> None:
    report = json.loads(hostile("export --format json").out)
    (figure,) = report["figures"]
    (pair,) = figure["findings"]
    assert pair["outcome"] == "conflict"
    assert "police" in pair["why"]
    assert pair["factor"] > 10
    assert report["thresholds"]["about"] == 0.1
    french = json.loads(hostile("--lang fr export --format json").out)
    assert french["figures"][0]["findings"][0]["outcome"] == "conflict"
    assert french["figures"][0]["findings"][0]["why"] != pair["why"]


def test_an_empty_database(cli: Cli) -> None:
    assert cli("db create").code == 0
    assert "No claim is recorded yet." in cli("export").out
    assert cli("export --format csv").out == ",".join(COLUMNS) + "\r\n"
    assert json.loads(cli("export --format json").out)["figures"] == []
    assert cli("conflicts").code == 0


def test_a_report_does_not_change_the_database(hostile: Cli) -> None:
    def rows() -> list[str]:
        with sqlite3.connect("claims.db") as connection:
            dump = list(connection.iterdump())
        connection.close()
        return dump

    before = rows()
    for command in ("export", "conflicts", "compare 300", "show A1", "list", "db check"):
        hostile(command)
    assert rows() == before


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+33", "'+33"),
        ("-x", "'-x"),
        ("-5.5", "'-5.5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        ("18 000", "18 000"),
        ("", ""),
    ],
)
def test_safe(cell: str, written: str) -> None:
    assert safe(cell) == written


@given(st.text(max_size=30))
def test_no_cell_is_run(cell: str) -> None:
    written = safe(cell)
    assert written.removeprefix("'") == cell.removeprefix("'")
    assert written[:1] not in ("=", "+", "@", "\t", "\r")


@given(st.text(alphabet=string.punctuation + " \na1", max_size=30))
def test_escaped_is_one_line_without_a_bare_mark(text: str) -> None:
    shown = escaped(text)
    assert "\n" not in shown
    plain = shown.replace("\\\\", "")
    for mark in "*_[]<>#|`":
        assert plain.count(mark) == plain.count("\\" + mark)
