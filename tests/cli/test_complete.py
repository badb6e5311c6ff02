"""What the completion answers: unit by unit, and quietly whatever the database is."""

import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import Cli
from typer.main import get_command

from claimtrack.cli.complete import answer
from claimtrack.cli.completion.candidates import FILES, kinds_of, wanted
from claimtrack.cli.completion.words import as_written, replacing, take_apart
from claimtrack.cli.root import app
from claimtrack.store.fast.completion import KINDS, offers
from claimtrack.store.location import place

ROOT: Any = get_command(app)


def told(words: str, typed: str = "") -> list[str]:
    """The offers for zsh, without their descriptions."""
    kind, *rows = answer(["zsh", typed, *words.split()]).splitlines()
    return [kind] if kind == FILES else [row.partition("\t")[0] for row in rows]


@pytest.mark.usefixtures("with_fixtures")
@pytest.mark.parametrize(
    ("words", "typed", "first"),
    [
        ("", "co", ["compare", "conflicts"]),
        ("figure", "mer", ["merge"]),
        ("list", "--sp", ["--speaker"]),
        ("list --sort", "", ["date", "newest", "speaker", "outlet", "id"]),
        ("conflicts --sort", "", ["best", "factor", "origins", "figure"]),
        ("--lang", "", ["en", "es", "fr"]),
        ("retract C1 --as", "c", ["corrected"]),
        ("completion", "", ["bash", "zsh", "fish"]),
        ("list --speaker", "Igor", ["Igor Konachenkov"]),
        ("list --speaker", "konach", ["Igor Konachenkov"]),
        ("list --speaker", "Lav", ["Lavrov"]),
        ("list --outlet", "phare", ["Le Phare"]),
        ("speaker merge Lavrov", "Igor", ["Igor Konachenkov"]),
        ("list --outlet", "le q", ["Le Quotidien des Îles"]),
        ("timeline", "left", ["left-aleppo"]),
        ("diff", "a", ["A8", "A7", "A6", "A5", "A4", "A3", "A2", "A1"]),
        ("why C1", "C3", ["C3", "C30", "C31"]),
        ("show", "S4", ["S4", "S40", "S41", "S42", "S43", "S44", "S45", "S46"]),
        ("show", "C9999", []),
        ("show", "C0", []),
        ("config set", "lim", ["limits.page_megabytes"]),
        ("config set lang", "", []),
        ("extract", "", [FILES]),
        ("ingest a.txt", "b", [FILES]),
        ("export -o", "", [FILES]),
        ("check", "A1", ["A1"]),
        ("check", "art", [FILES]),
        ("dossier new", "", []),
        ("no such", "", []),
        ("list --", "", []),
        ("show A1", "", []),
        ("list --since", "", []),
        ("list --json --claims --speaker", "Rana", ["Rana Khoury"]),
    ],
)
def test_offers(words: str, typed: str, first: list[str]) -> None:
    got = told(words, typed)
    assert got[: len(first)] == first if first else got == []


@pytest.mark.usefixtures("with_fixtures")
def test_descriptions_are_in_the_language_of_the_reader() -> None:
    assert "conflicts\tEvery figure whose" in answer(["zsh", "conf"])
    assert "conflicts\tChaque grandeur dont" in answer(["zsh", "conf", "--lang", "fr"])
    assert "--speaker\tUn nom" in answer(["fish", "--spe", "--lang=fr", "list"])
    assert "S2\t" in answer(["zsh", "S2", "show"])


@pytest.mark.usefixtures("with_fixtures")
def test_an_option_and_its_value_in_one_word() -> None:
    assert answer(["zsh", "--speaker=Ig", "list"]) == "words\nIgor Konachenkov\tperson\n"
    assert answer(["fish", "--speaker=Ig", "list"]).splitlines()[1].startswith("--speaker=Igor")
    line = "claimtrack list --speaker=Ig"
    assert answer(["bash", "Ig", "claimtrack", line]) == "words\nIgor\\ Konachenkov\n"


@pytest.mark.usefixtures("with_fixtures")
def test_what_bash_may_replace() -> None:
    def asked(part: str, line: str) -> list[str]:
        return answer(["bash", part, "claimtrack", line]).splitlines()[1:]

    assert asked("Le Q", 'claimtrack list --outlet "Le Q') == ["Le Quotidien des Îles"]
    assert asked("Le\\ Q", "claimtrack list --outlet Le\\ Q") == ["Le\\ Quotidien\\ des\\ Îles"]
    assert "Quotidien\\ des\\ Îles" in asked("", 'claimtrack list --outlet "Le "')
    # Names that differ in capitals have nothing in common that bash could put for what was typed.
    assert len(asked("L", "claimtrack list --outlet L")) == 4 - 1
    assert asked("l", "claimtrack list --outlet l") == []


def states(folder: Path) -> dict[str, Path]:
    """Databases that nothing can be had from."""
    newer = folder / "newer.db"
    newer.write_bytes((folder / "claims.db").read_bytes())
    with sqlite3.connect(newer) as opened:
        opened.execute("UPDATE alembic_version SET version_num = '9999'")
    opened.close()
    (folder / "damaged.db").write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    (folder / "empty.db").write_bytes(b"")
    (folder / "other.db").unlink(missing_ok=True)
    with sqlite3.connect(folder / "other.db") as opened:
        opened.execute("CREATE TABLE speaker (name)")
    opened.close()
    names = ("missing.db", "newer.db", "damaged.db", "empty.db", "other.db", "fixtures")
    return {name: folder / name for name in names}


def test_no_database_gives_no_offer_and_no_noise(with_fixtures: Path) -> None:
    for name, path in states(with_fixtures).items():
        for words in ("list --speaker", "show", "compare", "dossier show", "list --outlet"):
            assert told(f"--db {path} {words}") == [], name
    assert not (with_fixtures / "missing.db").exists()
    assert told("--db postgresql://nobody@nowhere/x list --speaker") == []
    assert told("--db ftp://x list --speaker") == []
    (with_fixtures / "claimtrack.toml").write_text("db = 3")
    assert told("--db claims.db list --speaker", "Igor") == ["Igor Konachenkov"]


def test_the_program_never_fails_at_completing(folder: Path) -> None:
    for words in ([], ["zsh"], ["bash", "x"], ["tcsh", "a", "b"], ["zsh", "\x00", "show"]):
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "claimtrack",
                "__complete",
                *(w.replace("\0", "") for w in words),
            ],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), words


def test_a_database_is_read_while_another_writes(with_fixtures: Path) -> None:
    path = with_fixtures / "claims.db"
    before = path.read_bytes()
    with sqlite3.connect(path, isolation_level=None) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        told("list --speaker", "Igor")
        writer.execute("ROLLBACK")
    writer.close()
    assert path.read_bytes() == before


def test_a_name_that_no_line_can_hold_is_not_offered(with_fixtures: Path) -> None:
    with sqlite3.connect(with_fixtures / "claims.db") as opened:
        opened.execute("UPDATE outlet SET name = 'Le' || char(10) || 'Phare' WHERE id = 3")
        opened.execute("UPDATE outlet SET name = 'Le\tMatin' WHERE name = 'Le Matin du Port'")
    opened.close()
    assert told("list --outlet", "le") == ["Le Quotidien des Îles"]


def test_signs_that_sql_takes_for_others(with_fixtures: Path) -> None:
    where = place(with_fixtures / "claims.db")
    for typed in (
        "%",
        "_",
        "left%",
        "left_aleppo",
        "\\",
        "'",
        '"',
        "A-1",
        "C" + "9" * 30,
        "C²",
    ):
        assert offers(where, KINDS, typed) == [], typed


def leaves(command: Any, path: str = "") -> list[tuple[str, Any]]:
    found = [(path, param) for param in command.params]
    for name, inner in getattr(command, "commands", {}).items():
        found += leaves(inner, f"{path} {name}".strip())
    return found


def test_every_parameter_that_names_something_is_completed() -> None:
    known = {FILES, "settings", *KINDS}
    asked = [(path, param, kinds_of(path, param)) for path, param in leaves(ROOT)]
    assert {kind for _, _, kinds in asked for kind in kinds} == known
    named = [param.opts[0] for _, param, kinds in asked if not kinds]
    assert not {"--speaker", "--organisation", "--outlet", "--figure", "--dossier"} & set(named)


TEXT = st.text(st.characters(exclude_categories=["C"]), max_size=12)


@given(TEXT, st.sampled_from(["", "'", '"']))
def test_what_is_written_is_what_is_read(text: str, mark: str) -> None:
    *before, (_, read, open_mark) = take_apart("x " + mark + as_written(text, mark))
    assert (len(before), read, open_mark) == (1, text, mark)


@given(TEXT, TEXT, st.sampled_from(["", "'", '"']))
def test_a_beginning_is_completed_to_the_whole(start: str, rest: str, mark: str) -> None:
    raw = mark + as_written(start, mark)
    part = raw[len(mark) :]
    put = replacing(start + rest, raw, part)
    assert put is not None
    assert take_apart(raw.removesuffix(part) + put)[-1][1] == start + rest


def test_bash_reads_what_is_written() -> None:
    odd = 'L\'Écho "du" $Port `x` \\ & (1) ; #2 | * ? [a] {b} ~ < > \u00a0« é »'
    for mark in ("", "'", '"'):
        line = f"printf %s {mark}{as_written(odd, mark)}{mark}"
        done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=True)
        assert done.stdout == odd


def test_words_before_the_program_are_left_out() -> None:
    assert wanted(ROOT, ["show"], "").kinds
    assert answer(["bash", "confl", "./claimtrack", "./claimtrack confl"]) == "words\nconflicts\n"


def test_installing(cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    places = {
        "bash": "data/bash-completion/completions/claimtrack",
        "zsh": "data/zsh/site-functions/_claimtrack",
        "fish": "config/fish/completions/claimtrack.fish",
    }
    for shell, name in places.items():
        done = cli(f"completion {shell} --install")
        assert (done.code, done.err) == (0, "")
        assert done.out.startswith(f"Written to {folder / name}\n")
        assert (folder / name).read_text(encoding="utf-8") == cli(f"completion {shell}").out
    written = {
        path for path in folder.rglob("*") if path.is_file() and "fixtures" not in path.parts
    }
    assert written == {folder / name for name in places.values()}
    assert cli("completion zsh --install --json").json == {
        "shell": "zsh",
        "path": str(folder / places["zsh"]),
    }
