"""The wheel, built and run in an empty environment."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from claimtrack.locale.messages import languages

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def test_wheel_holds_the_migrations_beside_the_code(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "claimtrack/_alembic/env.py" in names
    assert any(name.startswith("claimtrack/_alembic/versions/") for name in names)
    assert "claimtrack/py.typed" in names
    for lang in languages():
        assert f"claimtrack/locale/{lang}/LC_MESSAGES/claimtrack.mo" in names
    assert not any(name.startswith(("alembic/", "tests/", "fixtures/")) for name in names)


def test_wheel_makes_a_database_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
    """Unpacked in front of the installed packages, so that its own copy is the one that runs."""
    unpacked = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(unpacked)
    page = tmp_path / "page.txt"
    page.write_text(
        "Grève\n\nSelon la police, 300 personnes ont défilé à Lyon.\n", encoding="utf-8"
    )
    env = {**os.environ, "PYTHONPATH": str(unpacked), "CLAIMTRACK_DB": str(tmp_path / "a.db")}
    where = "import claimtrack; print(claimtrack.__file__)"
    found = subprocess.run(
        [sys.executable, "-c", where], cwd=tmp_path, env=env, check=True, capture_output=True
    )
    assert str(unpacked) in found.stdout.decode()
    done = subprocess.run(
        [sys.executable, "-m", "claimtrack", "ingest", "page.txt", "--lang", "fr"],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    listed = subprocess.run(
        [sys.executable, "-m", "claimtrack", "list", "--json"],
        cwd=tmp_path,
        env=env,
        check=True,
        capture_output=True,
    )
    assert b"300" in listed.stdout
