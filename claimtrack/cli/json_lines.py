"""JSON lines in and out: bad ones are told at the end, the others are done."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import complain, emit
from claimtrack.cli.state import State

if TYPE_CHECKING:
    from claimtrack.errors import BadRecord


def read_lines(path: Path) -> list[str]:
    """The lines of a file; only a newline ends one, for JSON may hold the other separators."""
    from claimtrack.ingest.text import read_text

    return read_text(path)[1].split("\n")


def write_lines(
    here: State,
    rows: Iterable[dict[str, Any]],
    failures: "list[BadRecord]",
    output: Path | None,
) -> Exit:
    """Write each row as soon as it is there, or all of them to a file at the end."""
    texts = _texts(rows)
    if output is None:
        for text in texts:
            if not emit(text):
                break
    else:
        from claimtrack.report.document.outfile import write_file

        write_file(output, "".join(texts).encode("utf-8", "surrogatepass"))
    for failure in failures:
        complain(failure.say(here.lang))
    return Exit.FAILED if failures else Exit.NOTHING


def _texts(rows: Iterable[dict[str, Any]]) -> Iterator[str]:
    from claimtrack.report.json.values import dump_line

    return (dump_line(row) for row in rows)
