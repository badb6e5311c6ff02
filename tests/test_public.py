"""The package's own two names, and what importing it costs."""

import doctest
import subprocess
import sys

import pytest

import claimtrack


def test_examples_of_the_package_run() -> None:
    assert doctest.testmod(claimtrack).failed == 0
    assert doctest.testmod(claimtrack).attempted >= 5


def test_importing_loads_nothing_heavy() -> None:
    code = (
        "import sys, claimtrack; "
        "print([m for m in ('sqlalchemy', 'rich', 'typer', 'text_to_num') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_unknown_names_are_refused() -> None:
    with pytest.raises(AttributeError):
        _ = claimtrack.nothing
