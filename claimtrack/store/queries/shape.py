"""What every query is made of."""

from collections.abc import Callable
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Date, Integer, Select, Text, bindparam

Query = Select[*tuple[Any, ...]]
QueryMaker = Callable[[], Query]


def number(name: str) -> BindParameter[int]:
    """A parameter that is a number."""
    return bindparam(name, type_=Integer)


def word(name: str) -> BindParameter[str]:
    """A parameter that is text."""
    return bindparam(name, type_=Text)


def day(name: str) -> BindParameter[date]:
    """A parameter that is a day."""
    return bindparam(name, type_=Date)


def numbers(name: str) -> BindParameter[int]:
    """A parameter that is a list of numbers, for ``in_``."""
    return bindparam(name, type_=Integer, expanding=True)


def words(name: str) -> BindParameter[str]:
    """A parameter that is a list of texts, for ``in_``."""
    return bindparam(name, type_=Text, expanding=True)
