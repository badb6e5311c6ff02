"""Long JSON written piece by piece, laid out as ``jsonable.dump`` does it."""

import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from claimtrack.report.json.values import dump


def listed(items: Iterable[dict[str, Any]], before: str = "[", after: str = "]") -> Iterator[str]:
    """A JSON list of objects between ``before`` and ``after``, one object at a time."""
    first = True
    for item in items:
        yield (before if first else ",") + "\n" + textwrap.indent(dump(item).rstrip("\n"), "  ")
        first = False
    yield (before if first else "\n") + after + "\n"
