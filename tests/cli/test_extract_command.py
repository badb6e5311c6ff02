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
    assert done.out.startswith(TEXT.rstrip())
    assert "300" in done.out.removeprefix(TEXT)
    assert not Path("claims.db").exists()


def test_words_speakers_figures_and_furniture_have_their_style(
    page: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    out = cli("extract", page.name).out
    styled = {text: code for code, text in re.findall(r"\x1b\[([\d;]+)m([^\x1b]+)\x1b\[0m", out)}
    assert styled["Nous étions "] == "4"
    assert styled["Anne Roy"] in ("35", "1;35")
    assert styled["Partager sur Facebook"] == "2"
    assert any(code == "1;33" and "300" in text for text, code in styled.items())


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
