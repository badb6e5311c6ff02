"""Writing reports: the same bytes each time, whole or not at all, a sentence where it fails."""

import os
import re
import sys
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from running import Cli, in_new_process

FORMS = pytest.mark.parametrize("form", ["md", "html", "pdf"])


@pytest.fixture(scope="module")
def seeded(shared_fixtures: Path) -> Path:
    """A folder with a report in each form, written by a process of each of two seeds."""
    for seed in ("0", "77"):
        lines = [f"export -o {seed}.{form}" for form in ("md", "html", "pdf")]
        _, told = in_new_process(shared_fixtures, *lines, PYTHONHASHSEED=seed)
        assert told.count(b"Written to") == len(lines)
    return shared_fixtures


@FORMS
def test_the_same_bytes_whatever_the_seed_of_hashes(form: str, seeded: Path) -> None:
    assert (seeded / f"0.{form}").read_bytes() == (seeded / f"77.{form}").read_bytes()


def test_a_page_is_the_same_after_others(with_fixtures: Path, cli: Cli) -> None:
    """What numbers its ids as it goes would give other ones the second time."""
    del with_fixtures
    assert cli("export --format html").out == cli("export --format html").out


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_pdf_has_title_language_tags_and_pages(lang: str, with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    assert cli("--lang", lang, "export", "-o", "report.pdf").code == 0
    reader = PdfReader(BytesIO(Path("report.pdf").read_bytes()))
    assert reader.metadata is not None
    assert reader.metadata.title == ("Relevé des chiffres" if lang == "fr" else "Claims report")
    assert str(reader.root_object["/Lang"]) == lang
    assert "/StructTreeRoot" in reader.root_object
    assert len(reader.pages) > 8
    text = "\n".join(page.extract_text() for page in reader.pages)
    assert "Konachenkov" in text
    assert re.search("50[\u202f\u00a0 ]000 civils", text)
    assert list(reader.attachments) == ["claimtrack-report.json"]


@FORMS
def test_a_full_disk_is_said(form: str, with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    done = cli("export", "--format", form, "-o", "/dev/full")
    assert (done.code, done.out) == (2, "")
    assert "/dev/full: cannot be written" in done.err


@FORMS
@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written(form: str, with_fixtures: Path, cli: Cli) -> None:
    closed = with_fixtures / "closed"
    closed.mkdir(mode=0o500)
    done = cli("export", "-o", str(closed / f"report.{form}"))
    assert done.code == 2
    assert "cannot be written" in done.err
    assert list(closed.iterdir()) == []


@FORMS
def test_a_folder_that_is_not_there(form: str, with_fixtures: Path, cli: Cli) -> None:
    done = cli("export", "-o", f"none/report.{form}")
    assert done.code == 2
    assert "cannot be written" in done.err
    assert not (with_fixtures / "none").exists()


@FORMS
def test_a_report_open_elsewhere_stays_whole_there(
    form: str, with_fixtures: Path, cli: Cli
) -> None:
    path = with_fixtures / f"report.{form}"
    assert cli("export", "-o", str(path)).code == 0
    before = path.read_bytes()
    with path.open("rb") as reader:
        assert cli("retract", "C7", "--why", "misread").code == 0
        assert cli("export", "-o", str(path)).code == 0
        assert reader.read() == before
    assert path.read_bytes() != before
    assert not [one for one in with_fixtures.iterdir() if one.name.startswith(f".report.{form}")]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_without_the_extra_a_pdf_is_refused_by_name(
    lang: str, with_fixtures: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    done = cli("--lang", lang, "export", "-o", "report.pdf")
    assert done.code == 2
    assert "pip install 'claimtrack[pdf]'" in done.err
    assert not (with_fixtures / "report.pdf").exists()
