"""``claimtrack export`` in every format: the same bytes, bad places for files, terminals."""

import os
import pty
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from running import Cli, in_new_process

from claimtrack.cli.app import run
from claimtrack.report.export import FORMS, form_for

DATA = ("csv", "xlsx", "parquet", "claimreview", "annotations", "bibtex", "csl", "json")
ENDS = {name: FORMS[name].endings[0] for name in DATA}


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("a.csv", "csv"),
        ("a.xlsx", "xlsx"),
        ("A.XLSX", "xlsx"),
        ("a.parquet", "parquet"),
        ("a.claimreview.json", "claimreview"),
        ("a.jsonld", "claimreview"),
        ("a.annotations.jsonld", "annotations"),
        ("a.annotations.json", "annotations"),
        ("a.bib", "bibtex"),
        ("a.csl.json", "csl"),
        ("a.json", "json"),
        ("a.jsonl", "jsonl"),
        ("csv", "md"),
        ("a.docx", "md"),
    ],
)
def test_the_longest_ending_asks_for_the_format(path: str, form: str) -> None:
    assert form_for(path) == form


@pytest.fixture(scope="module")
def piped(shared_fixtures: Path) -> dict[str, bytes]:
    """What a process whose hash seed is fixed writes into a pipe, by format."""
    lines = [f"export --format {form}" for form in DATA]
    made, err = in_new_process(shared_fixtures, *lines, PYTHONHASHSEED="1")
    assert err == b""
    return dict(zip(DATA, made, strict=True))


@pytest.mark.parametrize("form", DATA)
def test_the_same_bytes_in_a_pipe_and_in_a_file(
    form: str, piped: dict[str, bytes], with_fixtures: Path, cli: Cli
) -> None:
    """From a process whose hash seed is fixed, and from this one, which has a seed of its own."""
    del with_fixtures
    done = cli("export", "-o", f"report{ENDS[form]}")
    assert (done.code, done.out) == (0, "")
    assert Path(f"report{ENDS[form]}").read_bytes() == piped[form]


@pytest.mark.parametrize("form", DATA)
@pytest.mark.parametrize("place", ["/dev/full", "/proc/r", "no/folder/r"])
def test_a_file_that_cannot_be_written(
    form: str, place: str, with_fixtures: Path, cli: Cli
) -> None:
    del with_fixtures
    before = sorted(Path().iterdir())
    done = cli("export", "--format", form, "-o", place)
    assert (done.code, done.out) == (2, "")
    assert place in done.err
    assert len(done.err.splitlines()) == 1
    assert sorted(Path().iterdir()) == before


@pytest.mark.parametrize("form", DATA)
def test_a_folder_that_may_not_be_written(form: str, with_fixtures: Path, cli: Cli) -> None:
    if os.geteuid() == 0:
        pytest.skip("the administrator may write anywhere")
    shut = with_fixtures / "shut"
    shut.mkdir(mode=0o500)
    done = cli("export", "--format", form, "-o", str(shut / "r"))
    assert done.code == 2
    assert list(shut.iterdir()) == []


@pytest.mark.parametrize("form", DATA)
def test_an_old_report_stays_where_a_new_one_fails(
    form: str, with_fixtures: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    del with_fixtures
    Path("report").write_text("old", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("claimtrack.report.document.outfile.os.fsync", full)
    done = cli("export", "--format", form, "-o", "report")
    assert done.code == 2
    assert "No space left" in done.err
    assert Path("report").read_text(encoding="utf-8") == "old"
    assert not list(Path().glob(".report*"))


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "is not for the screen"), ("fr", "n’est pas pour l’écran")]
)
@pytest.mark.parametrize("form", [name for name in FORMS if FORMS[name].binary])
def test_no_binary_goes_to_a_terminal(
    form: str, lang: str, said: str, with_fixtures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del with_fixtures
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w") as screen, redirect_stdout(screen):
        code = run(["--lang", lang, "export", "--format", form])
    os.close(ours)
    err = capsys.readouterr().err
    assert code == 2
    assert said in err
    assert f"-o {'rapport' if lang == 'fr' else 'report'}{FORMS[form].endings[0]}" in err


@pytest.mark.parametrize("form", DATA)
def test_an_unknown_figure_leaves_no_file(form: str, with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    done = cli("export", "--format", form, "--figure", "left-alepo", "-o", "r")
    assert done.code == 2
    assert "left-aleppo" in done.err
    assert not Path("r").exists()
