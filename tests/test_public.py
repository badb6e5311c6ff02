"""The package's own two names, and what importing it costs."""

import doctest
import subprocess
import sys
from pathlib import Path

import pytest

import claimtrack


def test_examples_of_the_package_run() -> None:
    assert doctest.testmod(claimtrack).failed == 0
    assert doctest.testmod(claimtrack).attempted >= 5


def test_importing_loads_nothing_heavy() -> None:
    code = (
        "import sys, claimtrack; "
        "print([m for m in ('sqlalchemy', 'rich', 'typer') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_public_name_is_there_and_documented() -> None:
    for name in claimtrack.__all__[1:]:
        assert getattr(claimtrack, name).__doc__
    page = (Path(__file__).parents[1] / "docs" / "python.md").read_text(encoding="utf-8")
    assert all(f"claimtrack.{name}(" in page for name in claimtrack.__all__[1:])


def test_unknown_names_are_refused() -> None:
    with pytest.raises(AttributeError):
        _ = claimtrack.nothing
