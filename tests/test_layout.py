"""What must hold of the tree as a whole."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TREES = (ROOT, ROOT / "claimtrack")


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / line for line in listed.stdout.splitlines() if (ROOT / line).is_file()]


def test_alembic_scripts_do_not_hide_the_alembic_package() -> None:
    assert not (ROOT / "alembic" / "__init__.py").exists()


def test_constraints_name_versions_only() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert lines
    assert [line for line in lines if not re.fullmatch(r"[a-z0-9._-]+==[\w.]+", line)] == []


def test_constraints_pin_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pinned = {
        line.split("==")[0]
        for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    }
    wanted = [*project["dependencies"]]
    for extra in project["optional-dependencies"].values():
        wanted += extra
    names = {re.split(r"[<>=\[]", word)[0].lower() for word in wanted} - {"claimtrack"}
    assert names <= pinned
    assert "uv" in pinned


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    reasons = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    wanted = [*project["dependencies"]]
    for extra in project["optional-dependencies"].values():
        wanted += extra
    for word in wanted:
        name = re.split(r"[<>=\[]", word)[0]
        assert name == "claimtrack" or f"| {name} |" in reasons


def test_the_architecture_names_what_is_there() -> None:
    """Files by their whole path; a folder by the end of its path, within the room told of."""
    told = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    files = set(re.findall(r"`([\w/]+\.\w+)`", told))
    assert "domain/claim.py" in files
    assert [one for one in files if not any((at / one).is_file() for at in TREES)] == []
    folders = set(re.findall(r"`([\w/]+)/`", told))
    there = {f"/{folder}" for path in tracked() for folder in path.relative_to(ROOT).parents}
    assert [one for one in folders if not any(path.endswith(f"/{one}") for path in there)] == []


def test_the_manual_names_files_that_are_there() -> None:
    ends = tuple(f"/{path.relative_to(ROOT)}" for path in tracked())
    absent = [
        f"{page.name}: {name}"
        for page in sorted((ROOT / "docs").glob("*.md"))
        for name in re.findall(r"`([\w/]+\.py)`", page.read_text(encoding="utf-8"))
        if "CODE" not in name and not any(end.endswith(f"/{name}") for end in ends)
    ]
    assert absent == []


def test_files_stay_short() -> None:
    long = [
        f"{path.relative_to(ROOT)}: {count}"
        for path in tracked()
        if path.suffix == ".py"
        and "tests" not in path.parts
        and (count := path.read_text(encoding="utf-8").count("\n")) > 300
    ]
    assert long == []


def test_no_network_modules_outside_ingest() -> None:
    pattern = re.compile(
        r"^\s*(?:import|from) (?:urllib|http|socket|requests|httpx)\b", re.MULTILINE
    )
    found = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "claimtrack").rglob("*.py")
        if "ingest" not in path.parts and pattern.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_import_contracts_hold() -> None:
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
