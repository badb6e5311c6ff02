"""Tables with only some of their fields filled: how a new language begins."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, get_origin

T = TypeVar("T")

NEVER = "(?!)"
"""The regular expression that matches nothing: what a pattern is where a language has no words."""


def blank(shape: type[T], **filled: object) -> T:
    """A table of ``shape`` with the fields in ``filled``; the others are empty and match nothing.

    For a pack that is not finished, or a language that has no words for a field. A field that the
    shape does not have is refused.
    """
    if not is_dataclass(shape):
        raise TypeError(f"{shape.__name__} is no table")
    empty = {field.name: _empty(field.type) for field in fields(shape) if field.name not in filled}
    return shape(**empty, **filled)


def _empty(kind: Any) -> object:
    """What an empty field of a type holds."""
    if kind is str:
        return NEVER
    if kind is bool:
        return False
    if is_dataclass(kind) and isinstance(kind, type):
        return blank(kind)
    origin = get_origin(kind) or kind
    return {} if origin is Mapping else origin()
