"""What comes out where: encodings, pipes that close, full disks, colours. In fresh processes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from running import Cli

HEAVY = (
    "alembic", "asyncio", "claimtrack.extraction", "claimtrack.ingest", "lxml", "platformdirs",
    "psycopg", "rapidfuzz", "rich.console", "rich.table", "sqlalchemy", "textual", "trafilatura",
    "urllib3",
)  # fmt: skip
"""What a command that only reads has no use for; SQLAlchemy alone takes longer than all of it."""
READING = (
    "list", "show C1", "show A1", "show S1", "compare C1 C2", "conflicts", "stats", "why C1 C2",
    "timeline C1", "dossier list", "figure list",
)  # fmt: skip
NOT_TO_ANSWER = tuple(name for name in HEAVY if name not in ("asyncio", "sqlalchemy"))
"""An answer is written through SQLAlchemy; the rest of it stays away from that, too."""


def claimtrack(*words: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "claimtrack", *words],
        env={**os.environ, **env},
        capture_output=True,
        check=False,
    )


def test_utf8_under_the_c_locale(with_fixtures: Path) -> None:
    env = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "CLAIMTRACK_LANG": "fr"}
    done = claimtrack("list", "--outlet", "Phare", **env)
    assert done.returncode == 0, done.stderr
    assert "10 déc. 2016" in done.stdout.decode("utf-8")
    lost = claimtrack("show", "A99", **env)
    assert "déclaration" in lost.stderr.decode("utf-8")
    del with_fixtures


@pytest.mark.parametrize("command", ["list", "export", "conflicts"])
def test_a_reader_that_goes_away(command: str, with_fixtures: Path) -> None:
    del with_fixtures
    process = subprocess.Popen(
        [sys.executable, "-m", "claimtrack", command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait() == (1 if command == "conflicts" else 0)
    assert said == b""


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_standard_output_on_a_full_disk(lang: str, with_fixtures: Path) -> None:
    del with_fixtures
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "claimtrack", "--lang", lang, "export"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert b"stdout" in done.stderr


def test_output_files_that_cannot_be_written(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    for place in ("/dev/full", "no/folder/r.md", "fixtures"):
        done = cli("export", "-o", place)
        assert done.code == 2
        assert place in done.err
        assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize("command", ["list", "ingest fixtures/articles/05-matin-depeche.txt"])
def test_a_folder_that_takes_no_file(command: str, folder: Path, cli: Cli) -> None:
    """/proc takes none, whoever asks; a folder without the right to write, unless asked by root."""
    shut = folder / "shut"
    shut.mkdir(mode=0o500)
    for place in ["/proc/a.db"] + [str(shut / "a.db")] * (os.geteuid() != 0):
        done = cli("--db", place, *command.split())
        assert (done.code, done.out) == (2, "")
        assert place in done.err
        assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("raised", "said"),
    [
        (KeyboardInterrupt(), "Stopped."),
        (MemoryError(), "Not enough memory"),
        (OSError(28, "No space left on device", "x.db"), "x.db: cannot be written (No space"),
        (ZeroDivisionError("oops"), "a mistake in claimtrack, not yours: ZeroDivisionError: oops"),
        (RecursionError(), "a mistake in claimtrack"),
    ],
)
def test_no_failure_shows_a_traceback(
    raised: BaseException, said: str, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise raised

    monkeypatch.setattr("claimtrack.services.claims.statement_list.list_statements", fail)
    assert cli("db create").code == 0
    done = cli("list")
    assert done.code == 2
    assert said in done.err
    assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("env", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, False),
    ],
)
def test_colours(
    env: dict[str, str],
    coloured: bool,
    with_fixtures: Path,
    cli: Cli,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    del with_fixtures
    monkeypatch.setenv("TERM", "xterm")
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in cli("list --speaker Lavrov").out) is coloured


def loaded(words: str, names: tuple[str, ...]) -> str:
    """Which of these modules a command loads, in a process of its own."""
    code = (
        f"import sys; from claimtrack.cli.app import run; assert run({words.split()}) in (0, 1);"
        f"print([name for name in {names} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    return done.stderr.decode().strip()


@pytest.mark.parametrize("words", READING)
def test_nothing_heavy_is_loaded_to_read(words: str, with_fixtures: Path) -> None:
    del with_fixtures
    assert loaded(words, HEAVY) == "[]"


def test_no_reader_of_text_is_loaded_to_answer(with_fixtures: Path) -> None:
    del with_fixtures
    assert loaded("review S1 --accept", NOT_TO_ANSWER) == "[]"


def test_the_commands_load_typer_only() -> None:
    """And which languages there are, which is asked of the folders of packs and catalogues."""
    code = (
        "import sys; import claimtrack.cli.root;"
        "ours = [m for m in sys.modules if m.startswith('claimtrack.')];"
        "packs = [m for m in ours if m.startswith('claimtrack.lang.')];"
        "print(sorted({m.split('.')[1] for m in ours}), packs, 'rich' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    rooms = "['cli', 'errors', 'lang', 'locale', 'settings']"
    assert done.stdout.decode().strip() == f"{rooms} ['claimtrack.lang.pack'] False"


def test_version_loads_nothing() -> None:
    code = (
        "import sys; sys.argv = ['claimtrack', '--version'];"
        "from claimtrack.__main__ import main; main(); print('typer' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.decode().split()[0::2] == ["claimtrack", "False"]


def test_version_after_other_options(cli: Cli) -> None:
    assert cli("--lang fr --version").out.startswith("claimtrack 0")
