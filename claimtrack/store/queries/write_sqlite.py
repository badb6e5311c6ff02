"""Writes ``store/fast/queries.sql``: run ``python -m claimtrack.store.queries.write_sqlite``."""

import re
from typing import Any

from sqlalchemy import Boolean, Date, Enum
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.types import TypeEngine

from claimtrack.store.fast.compiled import CLOSED_SETS, FILE, HEAD
from claimtrack.store.queries.catalogue import QUERIES
from claimtrack.store.queries.shape import Query
from claimtrack.store.tables.base import ExactDecimal, UtcTime

_KINDS: tuple[tuple[type[TypeEngine[Any]], str], ...] = (
    (ExactDecimal, "decimal"),
    (UtcTime, "moment"),
    (Date, "date"),
    (Boolean, "flag"),
)
_MEMBERS: dict[type, str] = {members: members.__name__ for members in CLOSED_SETS}


def _kind(of: TypeEngine[Any]) -> str:
    """How a column's text is read again; "" where it comes as it is."""
    if isinstance(of, Enum):
        return _MEMBERS[of.enum_class] if of.enum_class else ""
    return next((kind for each, kind in _KINDS if isinstance(of, each)), "")


def _columns(query: Query) -> str:
    heads = ((column.name, _kind(column.type)) for column in query.selected_columns)
    return " ".join(f"{name}={kind}" if kind else name for name, kind in heads)


def _text(query: Query) -> str:
    """The text of a query for SQLite, named parameters in it; a list stands as one name."""
    done = query.compile(dialect=sqlite_dialect(paramstyle="named"))
    text = str(done).replace("__[POSTCOMPILE_", ":").replace("])", ")")
    for name, value in done.params.items():
        if value is not None:  # a constant of the query, not one of its filters
            literal = f"'{value}'" if isinstance(value, str) else str(value)
            text = re.sub(rf":{name}\b", literal, text)
    return "\n".join(line.rstrip() for line in text.splitlines())


def compiled_file() -> str:
    """What ``queries.sql`` holds."""
    return "\n".join(
        f"{HEAD}{name}: {_columns(make())}\n{_text(make())}\n" for name, make in QUERIES.items()
    )


if __name__ == "__main__":
    FILE.write_text(compiled_file(), encoding="utf-8")
