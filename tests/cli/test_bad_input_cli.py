"""Odd texts through the command line: exit code 0, spans equal to their words, no traceback."""

import json
from pathlib import Path

import pytest
from odd_texts import MADE, SMALL
from running import Cli

from claimtrack.lang.pack import CODES

TEXTS = [*SMALL, *(make(400) for make in MADE.values())]

REFUSED = {
    "spaces": "empty",
    "no-break spaces": "empty",
    "lines": "empty",
    "control characters": "NUL",
}
"""Files with nothing to read, and what is said of them."""


@pytest.mark.parametrize("lang", [*CODES, "xx"])
def test_lines_of_odd_texts(lang: str, cli: Cli, folder: Path) -> None:
    rows = [{"id": str(n), "text": text, "lang": lang} for n, text in enumerate(TEXTS)]
    lines = folder / "odd.jsonl"
    lines.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    done = cli("extract", "--jsonl", str(lines))
    assert (done.code, done.err) == (0, "")
    found = [json.loads(line) for line in done.out.splitlines()]
    assert [row["text"] for row in found] == TEXTS
    for row in found:
        text = row["text"]
        for statement in [*row["statements"], *row["narrators"]]:
            assert text[statement["start"] : statement["end"]] == statement["text"]
        for claim in row["claims"]:
            assert text[claim["start"] : claim["end"]] == claim["span_text"]


@pytest.mark.parametrize("name", MADE)
def test_files_of_odd_texts(name: str, cli: Cli, folder: Path) -> None:
    file = folder / "odd.txt"
    file.write_bytes(MADE[name](400).encode("utf-8", "replace"))
    shown, as_json = cli("extract", str(file)), cli("extract", str(file), "--json")
    if name in REFUSED:
        assert (shown.code, as_json.code, shown.out) == (2, 2, "")
        assert REFUSED[name] in shown.err
        return
    assert (shown.code, as_json.code) == (0, 0)
    assert "\x1b[31m" not in shown.out
    assert as_json.json["text"]


def test_an_odd_text_does_not_lose_its_neighbours(cli: Cli, folder: Path) -> None:
    names = []
    for name in (*REFUSED, "table", "open marks", "right to left", "nothing but accents", "titles"):
        file = folder / f"{name}.txt"
        file.write_bytes(MADE[name](400).encode("utf-8", "replace"))
        names.append(str(file))
    (folder / "good.txt").write_text("Paul Martin a dit que 12 maisons avaient brûlé.\n", "utf-8")
    done = cli("ingest", *names, "good.txt")
    assert done.code == 2
    assert done.err.count("is empty") == 3
    assert "Paul Martin" in cli("list", "--limit", "0").out


def test_a_lone_surrogate_comes_out_as_it_went_in(cli: Cli, folder: Path) -> None:
    (folder / "odd.jsonl").write_text(r'{"id": "1", "text": "Paul a dit \ud800."}' + "\n", "utf-8")
    assert r"Paul a dit \ud800." in cli("extract --jsonl odd.jsonl").out
    assert cli("extract --jsonl odd.jsonl -o found.jsonl").code == 0
    row = json.loads((folder / "found.jsonl").read_text(encoding="utf-8"))
    assert row["text"] == "Paul a dit \ud800."
