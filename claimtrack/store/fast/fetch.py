"""A named query, what it takes and what it gives: the same on every database.

Standard library only, and of ours nothing: every reader loads it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

Param = str | int | date | None | Sequence[int] | Sequence[str]
"""A list stands where a query asks ``IN`` it."""
Params = Mapping[str, Param]
"""Name of a parameter → its value."""
Rows = list[Any]
"""Named tuples: a column is an attribute, with the same value on every database."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """Runs a query of ``claimtrack.store.queries`` by its name."""

    run: Callable[[str, Params], Rows]

    def __call__(self, name: str, params: Params) -> Rows:
        """The rows of this query."""
        return self.run(name, params)


def bound(sql: str, params: Params) -> tuple[str, dict[str, str | int | None]]:
    """The text of a query with its lists written out, and the values of its other parameters.

    Numbers of a list stand in the text itself, texts as parameters of their own.
    """
    values: dict[str, str | int | None] = {}
    for name, value in params.items():
        if isinstance(value, Sequence) and not isinstance(value, str):
            texts = {f"{name}_{at}": item for at, item in enumerate(value) if isinstance(item, str)}
            listed = [f":{key}" for key in texts] or [str(item) for item in value]
            sql = sql.replace(f"(:{name})", f"({', '.join(listed)})")
            values |= texts
        else:
            values[name] = value.isoformat() if isinstance(value, date) else value
    return sql, values
