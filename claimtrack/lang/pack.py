"""Language packs: the same table files in each, loaded when first asked for.

Each concern has a shape (a frozen dataclass in ``lang/tables/CONCERN.py``) and, for each
language, a file ``lang/CODE/CONCERN.py`` that fills it as ``TABLE``. A folder is all a language
needs to be known: ``CODES`` is what lies in ``lang/`` and in the folders that CLAIMTRACK_PACKS
names (see docs/languages.md).
"""

import re
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TypeVar

from claimtrack import lang as packs
from claimtrack.errors.reading import BrokenTable, MissingTable, NoTable, OtherShape, ShortTable

FALLBACK = "en"
"""The pack that a few words in no known language are read with."""
CONTINENTAL = "fr"
"""The pack that digits are read with where a language has none: "18.000" is eighteen thousand in
German, Italian and Portuguese as in French."""

T = TypeVar("T")


def _folders() -> dict[str, Path]:
    """Code → folder of every pack: two or three letters of ISO 639, with tables in it."""
    found: dict[str, Path] = {}
    for place in packs.__path__:
        for folder in Path(place).glob("*/"):
            if re.fullmatch("[a-z]{2,3}", folder.name) and any(folder.glob("*.py")):
                found.setdefault(folder.name, folder)
    return dict(sorted(found.items()))


FOLDERS = _folders()
CODES = tuple(FOLDERS)
"""The languages with a pack, by their ISO 639 codes, in alphabetical order."""


def known(lang: str | None) -> str:
    """The pack to read ``lang`` with: its own, else the fallback."""
    return lang if lang in FOLDERS else FALLBACK


def digits_code(lang: str | None) -> str:
    """The pack to read the digits of ``lang`` with: its own, else the continental one."""
    return lang if lang in FOLDERS else CONTINENTAL


@cache
def _module_table(code: str, concern: str) -> object:
    file = FOLDERS[code] / f"{concern}.py"
    if not file.is_file():
        raise MissingTable(code=code, file=file)
    try:
        module = import_module(f"claimtrack.lang.{code}.{concern}")
    except (TypeError, SyntaxError, NameError, ImportError, AttributeError) as error:
        fields = re.findall(r"'(\w+)'", str(error)) if "argument" in str(error) else []
        if fields:
            raise ShortTable(code=code, file=file, fields=", ".join(fields)) from error
        raise BrokenTable(code=code, file=file, why=error) from error
    try:
        return module.TABLE
    except AttributeError:
        raise NoTable(code=code, file=file) from None


def table(code: str, concern: str, shape: type[T]) -> T:
    """The table of one concern in one language; the fallback's where a language has no pack.

    Raises a ``PackError`` that names pack and file where the pack is not whole.
    """
    return _checked(code, concern, shape)  # type: ignore[return-value, arg-type]


@cache
def _checked(code: str, concern: str, shape: type) -> object:
    filled = _module_table(known(code), concern)
    if not isinstance(filled, shape):
        file = FOLDERS[known(code)] / f"{concern}.py"
        raise OtherShape(code=code, file=file, shape=shape.__name__)
    return filled
