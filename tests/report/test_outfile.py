import errno
import os
from pathlib import Path

import pytest

from claimtrack.errors import OutputError
from claimtrack.report.document.outfile import write_file


def test_replaces_a_file_and_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "report.md"
    target.write_text("old")
    target.chmod(0o640)
    write_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["report.md"]


def test_a_new_file_gets_the_usual_rights(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_file(tmp_path / "made", b"x")
    assert (tmp_path / "made").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_symbolic_link_keeps_pointing(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_text("old")
    link.symlink_to(real)
    write_file(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_failure_leaves_the_old_report_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    target = tmp_path / "report.md"
    target.write_text("old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="No space left"):
        write_file(target, b"new")
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.md"]


@pytest.mark.parametrize("where", ["no/such/folder/r.md", "."])
def test_a_place_that_takes_no_file(where: str, tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        write_file(tmp_path / where, b"new")


def test_a_device_is_written_to() -> None:
    write_file("/dev/null", b"new")
    with pytest.raises(OutputError):
        write_file("/dev/full", b"new")
