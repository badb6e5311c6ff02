"""docs/json.md names every key that a command prints with --json; none goes or comes unseen.

After a change, ``python -m pytest tests/test_json_keys.py --update-golden`` writes the lists anew;
what is new wants a row in the page's table, in words.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from json_keys import LINES, command_of, drawn, names, paths, tree_of
from running import Cli
from typer.main import get_command

from claimtrack.cli.root import app

PAGE = Path(__file__).resolve().parents[1] / "docs" / "json.md"
ROOT: Any = get_command(app)
MARK = "<!-- written by tests/test_json_keys.py: -->\n"


def leaves(command: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    inner = getattr(command, "commands", {})
    if not inner or getattr(command, "invoke_without_command", False):
        yield path, command
    for name, one in inner.items():
        yield from leaves(one, f"{path} {name}".strip())


COMMANDS = {path: command for path, command in leaves(ROOT) if path}
GROUPS = {name for name, command in ROOT.commands.items() if getattr(command, "commands", {})}
SILENT = {"review"}
"""A screen of its own, which prints nothing to be read on."""


@pytest.fixture
def printed(cli: Cli, with_fixtures: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, set[str]]:
    """Command → the ways to its keys."""
    monkeypatch.setenv("CLAIMTRACK_NOW", "2016-12-12T09:00:00+00:00")
    monkeypatch.setenv("CLAIMTRACK_USER", "ana")
    found: dict[str, set[str]] = {}
    failed = []
    (with_fixtures / "notes.txt").write_text("Elle parle du vol 815.", encoding="utf-8")
    cli("export -o report.html")
    cli("export --format jsonl -o mine.jsonl")
    for told in LINES:
        stories = cli("story list --json").json if "{0}" in told else []
        line = told.format(*(one["id"] for one in stories)) if stories else told
        done = cli(f"{line} --json")
        if done.code not in (0, 1):
            failed.append(f"{line}: {done.err}")
            continue
        keys = found.setdefault(command_of(line, GROUPS), set())
        keys.update(path for path, _ in paths(done.json))
    assert failed == []
    return found


def sections(found: dict[str, set[str]]) -> str:
    text = ""
    for command in sorted(found):
        rows = "\n".join(drawn(tree_of(found[command]))) or "(nothing)"
        text += f"\n## {command}\n\n```text\n{rows}\n```\n"
    return text


def test_every_command_takes_json() -> None:
    without = {
        path
        for path, command in COMMANDS.items()
        if not any("--json" in param.opts for param in command.params)
    }
    assert without - SILENT == set()


def test_every_command_is_printed_once() -> None:
    """A command that is not: give it a line in ``json_keys.LINES``."""
    told = {command_of(line, GROUPS) for line in LINES}
    assert set(COMMANDS) - told - SILENT == set()


def test_the_page_names_every_key(
    printed: dict[str, set[str]], request: pytest.FixtureRequest
) -> None:
    head, _, written = PAGE.read_text(encoding="utf-8").partition(MARK)
    if request.config.getoption("--update-golden", default=False):
        PAGE.write_text(head + MARK + sections(printed), encoding="utf-8")
        written = sections(printed)
    said = {
        name
        for cell in re.findall(r"(?m)^\| (`.*?) \|", head)
        for name in re.findall(r"`(\w+)`", cell)
    }
    told = {name for found in printed.values() for name in names(found)}
    missing = " ".join(sorted(told - said))
    assert missing == "", "keys without a row in docs/json.md"
    assert written == sections(printed), "run pytest tests/test_json_keys.py --update-golden"
