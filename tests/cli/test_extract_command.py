"""Texts read without recording: on screen, as JSON, and as JSON lines."""

import json
import re
from pathlib import Path

import pytest
from running import Cli

SPEECH = "« Nous étions 300 grévistes à Lyon », a déclaré Anne Roy."
TEXT = f"Grève\n\n{SPEECH}\n\nPartager sur Facebook\n"


@pytest.fixture
def page(folder: Path) -> Path:
    path = folder / "page.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_nothing_is_recorded(page: Path, cli: Cli) -> None:
    done = cli("extract", page.name)
    assert done.code == 0
    marked = "Grève\n\n« ⟨Nous étions [300 grévistes] à Lyon⟩ », a déclaré Anne Roy.\n\n"
    assert done.out.startswith(marked + "~ Partager sur Facebook ~\n")
    assert "300" in done.out.removeprefix(marked)
    assert not Path("claims.db").exists()


def test_words_speakers_figures_and_furniture_have_their_style(
    page: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    out = cli("extract", page.name).out
    found = re.findall(r"\x1b\[([\d;]+)m([^\x1b]+)\x1b\[0m", out)
    styled = {text: code for code, text in reversed(found)}
    assert styled["Nous étions "] == "4"
    assert styled["Anne Roy"] == "35"
    assert styled["Partager sur Facebook"] == "2"
    assert styled["300 grévistes"] == "1;4;7;33"


def test_a_text_without_figures(page: Path, cli: Cli) -> None:
    page.write_text("Rien à dire ici, vraiment rien du tout.\n", encoding="utf-8")
    assert "No numeric claim was found." in cli("extract", page.name).out
    assert "Aucun chiffre" in cli("--lang", "fr", "extract", page.name).out


def test_json(page: Path, cli: Cli) -> None:
    found = cli("extract", page.name, "--json", "--published", "2024-05-04").json
    assert [s["speaker"] for s in found["statements"] if s["kind"] == "direct"] == ["Anne Roy"]
    assert [claim["value"] for claim in found["claims"]] == [300]
    for item in (*found["statements"], *found["claims"], *found["quantities"]):
        assert 0 <= item["start"] < item["end"] <= len(found["text"])


@pytest.mark.parametrize("to_file", [False, True])
def test_json_lines(to_file: bool, folder: Path, cli: Cli) -> None:
    rows: list[object] = [
        {"id": "a", "text": TEXT, "episode": "e", "extra": [1]},
        {"id": "b", "text": "Lyon\n\nPaul Roy a compté 500 manifestants à Lyon.", "episode": "e"},
    ]
    lines = [json.dumps(rows[0]), "not json", "", json.dumps(rows[1]), "[]"]
    (folder / "in.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = cli("extract --jsonl in.jsonl" + " -o out.jsonl" * to_file)
    assert done.code == 2
    assert [line.split(":")[0] for line in done.err.splitlines()] == [
        "in.jsonl, line 2",
        "in.jsonl, line 5",
    ]
    text = Path("out.jsonl").read_text(encoding="utf-8") if to_file else done.out
    found = [json.loads(line) for line in text.splitlines()]
    assert [row["id"] for row in found] == ["a", "b"]
    assert found[0]["extra"] == [1]
    (folder / "found.jsonl").write_text(text, encoding="utf-8")
    pairs = cli("compare --jsonl found.jsonl")
    assert pairs.code == 0
    for line in pairs.out.splitlines():
        pair = json.loads(line)
        assert {"a", "b", "verdict", "relation", "reasons", "why"} <= set(pair)


@pytest.mark.parametrize("command", ["extract", "compare"])
def test_json_lines_that_are_not_there(command: str, cli: Cli) -> None:
    done = cli(command, "--jsonl", "no.jsonl")
    assert (done.code, done.out) == (2, "")
    assert "no.jsonl: no such file" in done.err


def test_both_a_file_and_lines(page: Path, cli: Cli) -> None:
    done = cli("extract", page.name, "--jsonl", page.name)
    assert done.code == 2
    assert "name one file, or --jsonl FILE" in done.err


HTML = (
    '<script>alert(1)</script> & Cie\n\n« <b>300</b> grévistes " onload="x », a déclaré '
    "Anne <i>Roy</i>.\n\nAnne Roy a compté 300 grévistes à Lyon.\n\nPartager sur Facebook\n"
)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_page(lang: str, page: Path, cli: Cli) -> None:
    done = cli(f"--lang {lang} extract {page.name} --html")
    assert done.code == 0
    assert done.out.startswith(f'<!DOCTYPE html>\n<html lang="{lang}">')
    assert '<span class="words h0" title="Anne Roy">Nous étions </span>' in done.out
    assert '<a class="boxed" href="#c1"' in done.out
    assert '<tr id="c1">' in done.out
    assert '<p class="furniture" title="' in done.out
    assert cli(f"--lang {lang} extract {page.name} --html").out == done.out
    assert not re.search(r"<script|https?://|url\(|@import", done.out)


def test_page_escapes_what_an_article_holds(page: Path, cli: Cli) -> None:
    page.write_text(HTML, encoding="utf-8")
    out = cli("extract", page.name, "--html").out
    assert "<script" not in out
    assert "<b>" not in out
    assert "<i>" not in out
    assert 'onload="' not in out
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; Cie" in out


def test_page_into_a_file(page: Path, cli: Cli) -> None:
    done = cli("extract", page.name, "--html", "-o", "page.html")
    assert (done.code, done.out) == (0, "")
    assert "page.html" in done.err
    written = Path("page.html").read_text(encoding="utf-8")
    assert written == cli("extract", page.name, "--html").out


@pytest.mark.parametrize("what", ["300", "300,0", "trois cents"])
def test_explain(what: str, page: Path, cli: Cli) -> None:
    done = cli("extract", page.name, "--explain", what)
    assert ">>300<< grévistes" in done.out
    assert "digits, with the spaces" in done.out
    assert re.search(r"speaker +Anne Roy\n", done.out)


@pytest.mark.parametrize(
    ("lang", "whose"),
    [
        ("en", "whose figure +harbour office, from the passage before"),
        ("fr", "de qui est le chiffre +harbour office, d’après ce qui précède"),
        ("es", "de quién es la cifra +harbour office, según lo que precede"),
    ],
)
def test_explain_says_whose_and_how_it_is_known(
    lang: str, whose: str, tmp_path: Path, cli: Cli
) -> None:
    page = tmp_path / "boats.txt"
    page.write_text(
        "The harbour office said 40 boats were sunk. Along the coast, 90 boats were sunk.",
        encoding="utf-8",
    )
    done = cli("--lang", lang, "extract", str(page), "--lang", "en", "--explain", "90")
    assert re.search(whose, done.out)
    assert "“Along the coast … 90 boats were sunk.”" in done.out or lang != "en"


def test_explain_what_is_not_there(page: Path, cli: Cli) -> None:
    done = cli("extract", page.name, "--explain", "3oo")
    assert (done.code, done.out) == (2, "")
    assert "page.txt: '3oo' is no number that was read there" in done.err


@pytest.mark.parametrize(
    ("text", "what", "lang", "why"),
    [
        ("Le 12 mai 2021, il a plu.", "2021", "fr", "C’est une date."),
        ("On May 12, 2021, it rained.", "2021", "en", "It is a date."),
        ("Anne Roy, 43 ans, est venue.", "43", "fr", "un âge"),
        ("Anne Roy, aged 43, came.", "43", "en", "an age"),
        ("The talks lasted 6 hours.", "6", "en", "a length of time"),
        ("Prices rose threefold.", "3", "en", "how many times as much"),
        ("Les prix ont triplé : trois fois plus.", "3", "fr", "combien de fois plus"),
    ],
)
def test_explain_what_claims_nothing(
    text: str, what: str, lang: str, why: str, page: Path, cli: Cli
) -> None:
    page.write_text(text, encoding="utf-8")
    assert why in cli(f"--lang {lang} extract {page.name} --explain {what}").out


def test_explain_words(page: Path, cli: Cli) -> None:
    out = cli("--lang", "fr", "extract", page.name, "--explain", "grévistes à Lyon").out
    assert "locuteur            Anne Roy" in out
    assert "mots d’attribution  a déclaré" in out


def test_explain_as_json(page: Path, cli: Cli) -> None:
    (found,) = cli("extract", page.name, "--explain", "300", "--json").json
    assert found["rule"] == "digits"
    assert found["claim"]["attributed_to"] == "Anne Roy"
    assert found["statement"]["speaker"] == "Anne Roy"
    assert found["quantity"]["value"] == 300


def test_two_forms_at_once(page: Path, cli: Cli) -> None:
    done = cli("extract", page.name, "--html", "--json")
    assert done.code == 2
    assert "one form, not two" in done.err
