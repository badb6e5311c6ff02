"""Language packs: the same table files in each, loaded when first asked for.

Each concern has a shape (a frozen dataclass in ``lang/tables/CONCERN.py``) and, for each
language, a file ``lang/CODE/CONCERN.py`` that fills it as ``TABLE``.
"""

from functools import cache
from importlib import import_module
from typing import TypeVar

CODES = ("fr", "en")
DIGITS_WITHOUT_PACK = "fr"
"""The pack whose digits are read where a language has none: "18.000" is eighteen thousand in
German, Italian and Portuguese as in French."""
FALLBACK = "en"
"""The pack whose words are used where a language has none."""

T = TypeVar("T")


def known(code: str) -> str:
    """The code of the pack to use for a language: its own, else ``FALLBACK``."""
    return code if code in CODES else FALLBACK


@cache
def _module_table(code: str, concern: str) -> object:
    return import_module(f"claimtrack.lang.{code}.{concern}").TABLE


def table(code: str, concern: str, shape: type[T]) -> T:
    """The table of one concern in one language; English where a language has no pack.

    Raises TypeError when the pack fills another shape: a mistake in the pack.
    """
    found = _module_table(known(code), concern)
    if not isinstance(found, shape):
        raise TypeError(f"lang/{code}/{concern}.py: TABLE is no {shape.__name__}")
    return found
