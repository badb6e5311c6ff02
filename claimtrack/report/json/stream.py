"""Long JSON written piece by piece, as it is made: lists, compared pairs, the whole store."""

import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from claimtrack.report.json.comparisons import pair_json
from claimtrack.report.json.values import dump, dump_line
from claimtrack.services.exchange.lines import store_lines

if TYPE_CHECKING:
    from claimtrack.domain.comparison.result import Comparison
    from claimtrack.services.reports.claims_report import Material


def listed(items: Iterable[dict[str, Any]], before: str = "[", after: str = "]") -> Iterator[str]:
    """A JSON list of objects between ``before`` and ``after``, one object at a time."""
    first = True
    for item in items:
        yield (before if first else ",") + "\n" + textwrap.indent(dump(item).rstrip("\n"), "  ")
        first = False
    yield (before if first else "\n") + after + "\n"


def pair_line(figure: str | None, found: "Comparison", lang: str) -> str:
    """One line of JSONL."""
    return dump_line({"figure": figure, **pair_json(found, lang)})


def jsonl_pieces(material: "Material", lang: str) -> Iterator[str]:
    """One object a line, in no language; a dossier's lines where the report keeps to one."""
    del lang
    for row in store_lines(material.session, material.within):
        yield dump_line(row)
