"""Every language pack has the same files and fills every table."""

from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from claimtrack.errors.reading import OtherShape
from claimtrack.lang.pack import CODES, table

LANG = Path(__file__).resolve().parents[2] / "claimtrack" / "lang"
HOOKS = {"__init__"}
CONCERNS = sorted(p.stem for p in (LANG / CODES[0]).glob("*.py") if p.stem not in HOOKS)


def shape_of(module: ModuleType) -> type:
    return type(module.TABLE)


@pytest.mark.parametrize("code", CODES)
def test_every_pack_has_the_same_files(code: str) -> None:
    assert {p.stem for p in (LANG / code).glob("*.py")} - HOOKS == set(CONCERNS)


@pytest.mark.parametrize("concern", CONCERNS)
@pytest.mark.parametrize("code", CODES)
def test_every_table_is_filled(code: str, concern: str) -> None:
    module = import_module(f"claimtrack.lang.{code}.{concern}")
    shape = shape_of(module)
    assert shape is shape_of(import_module(f"claimtrack.lang.{CODES[0]}.{concern}"))
    filled: object = table(code, concern, shape)
    assert is_dataclass(filled)
    assert not isinstance(filled, type)
    empty = [f.name for f in fields(filled) if getattr(filled, f.name) is None]
    assert empty == []


def test_a_language_without_a_pack_reads_with_the_english_one() -> None:
    shape = shape_of(import_module("claimtrack.lang.en.words"))
    assert table("xx", "words", shape) is table("en", "words", shape)


def test_a_wrong_shape_is_refused() -> None:
    with pytest.raises(OtherShape, match="words"):
        table("fr", "words", int)
