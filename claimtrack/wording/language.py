"""The languages that sentences are written in: each is a folder here, found by its name.

A topic of a language is loaded when it is first asked for.
"""

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TypeVar

from claimtrack.wording.shapes import Derivation, Sentences, Typography, Vocabulary

DEFAULT = "en"
"""Written where nobody asked for a language, or for one that has no folder."""

CODES = tuple(sorted(path.parent.name for path in Path(__file__).parent.glob("*/sentences.py")))

T = TypeVar("T")


def typography(lang: str) -> Typography:
    """How numbers, dates and quoted words are printed in ``lang``."""
    return _table(lang, "typography", Typography)


def unit_and_measure_names(lang: str) -> Vocabulary:
    """What units, measures and other ids are called in ``lang``."""
    return _table(lang, "unit_and_measure_names", Vocabulary)


def sentences(lang: str) -> Sentences:
    """What comparisons say in ``lang``."""
    return _table(lang, "sentences", Sentences)


def derivation_lines(lang: str) -> Derivation:
    """The lines of a derivation in ``lang``."""
    return _table(lang, "derivation", Derivation)


@cache
def _module_table(code: str, topic: str) -> object:
    return import_module(f"claimtrack.wording.{code}.{topic}").TABLE


def _table(lang: str, topic: str, shape: type[T]) -> T:
    code = lang if lang in CODES else DEFAULT
    found = _module_table(code, topic)
    if not isinstance(found, shape):
        raise TypeError(f"wording/{code}/{topic}.py: TABLE is no {shape.__name__}")
    return found
