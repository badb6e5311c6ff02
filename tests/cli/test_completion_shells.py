"""Completion in real shells, on a terminal: what claimtrack gets when the key has been pressed."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update
from typing_shell import Typed

from claimtrack.cli.app import run
from claimtrack.cli.completion.script import script
from claimtrack.domain.name_matching import fold
from claimtrack.store.location import place
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Outlet

ODD = 'L\'Écho "du" $Port & Cie'
SHELLS = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
FIRST = {
    "bash": ["bind 'set bell-style none'; bind 'set show-all-if-ambiguous on'; PS1='$ '"],
    "zsh": ["autoload -U compinit; compinit -u -D; PS1='$ '; unsetopt ZLE_RPROMPT 2>/dev/null"],
    "fish": ["function fish_prompt; echo '$ '; end; set -g fish_autosuggestion_enabled 0"],
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, filled: Path) -> Path:
    """The fixtures, with an outlet whose name is hard to quote."""
    folder = tmp_path_factory.mktemp("shells")
    path = folder / "claims.db"
    path.write_bytes(filled.read_bytes())
    with open_session(place(path)) as session:
        named = {"name": ODD, "folded": fold(ODD)}
        session.execute(update(Outlet).where(Outlet.name == "Le Phare").values(**named))
        session.commit()
    assert run(["--db", str(path), "dossier", "new", "Été à Alep", "A1"]) == 0
    return path


@pytest.fixture(scope="module", params=list(SHELLS))
def shell(request: pytest.FixtureRequest, store: Path) -> Iterator[Typed]:
    name = str(request.param)
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    folder = store.parent
    (folder / f"completion.{name}").write_text(script(name), encoding="utf-8")
    env = {
        **os.environ,
        "TERM": "dumb" if name != "fish" else "xterm",
        "LC_ALL": "C.UTF-8",
        "CLAIMTRACK_DB": str(store),
        "CLAIMTRACK_LANG": "en",
        "HOME": str(folder),
        "COLUMNS": "200",
        "LINES": "50",
    }
    opened = Typed(SHELLS[name], folder, env)
    for line in [*FIRST[name], f"source ./completion.{name}"]:
        opened.line(line)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("claimtrack confl", ["conflicts"]),
        ("claimtrack list --spea", ["list", "--speaker"]),
        ("claimtrack list --speaker Sergueï\\ L", ["list", "--speaker", "Sergueï Lavrov"]),
        ('claimtrack list --speaker "Sergueï L', ["list", "--speaker", "Sergueï Lavrov"]),
        ("claimtrack list --speaker 'Igor Kon", ["list", "--speaker", "Igor Konachenkov"]),
        ("claimtrack list --speaker Igo", ["list", "--speaker", "Igor Konachenkov"]),
        ("claimtrack list --outlet L\\'É", ["list", "--outlet", ODD]),
        ("claimtrack list --outlet \"L'É", ["list", "--outlet", ODD]),
        ("claimtrack list --outlet=Courr", ["list", "--outlet=Courrier du Levant"]),
        ("claimtrack compare left-al", ["compare", "left-aleppo"]),
        ("claimtrack dossier show ete", ["dossier", "show", "ete-a-alep"]),
        ("claimtrack show A8", ["show", "A8"]),
        ("claimtrack config get thresholds.ab", ["config", "get", "thresholds.about"]),
        (
            "claimtrack --db nowhere.db list --speaker Igo",
            "--db nowhere.db list --speaker Igo".split(),
        ),
        ("claimtrack extract completion.", None),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_words(typed: str, words: list[str] | None, shell: Typed) -> None:
    got = shell.words(typed)
    if words is None:  # the shell's own files
        assert got[1].startswith("completion.")
    else:
        assert got == words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("claimtrack list --speaker sergu", ["list", "--speaker", "Sergueï Lavrov"]),
        ("claimtrack list --speaker 'sergueÏ la", ["list", "--speaker", "Sergueï Lavrov"]),
        ("claimtrack list --outlet l\\'echo", ["list", "--outlet", ODD]),
    ],
)
def test_capitals_and_accents_need_not_be_typed(
    typed: str, words: list[str], shell: Typed, request: pytest.FixtureRequest
) -> None:
    if "fish" in request.node.name and "echo" in typed:
        pytest.skip("fish itself drops what differs in accents from what was typed")
    assert shell.words(typed) == words


@pytest.mark.parametrize("name", list(SHELLS))
def test_the_script_is_one(name: str) -> None:
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    done = subprocess.run(
        [name, "-n"], input=script(name), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
