"""A command's result: to the screen, or whole into a file that is named with -o."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from claimtrack.cli.out import complain, draw, emit, emit_pieces
from claimtrack.cli.state import State

if TYPE_CHECKING:
    from claimtrack.report.document.doc import Parts


def write(here: State, output: Path | None, text: str) -> None:
    """Print ``text``, or keep it in the file ``output`` and say so on standard error."""
    if output is None:
        emit(text)
        return
    from claimtrack.locale.messages import say
    from claimtrack.report.document.outfile import write_file

    write_file(output, text.encode("utf-8", "surrogatepass"))
    complain(say(here.lang, "written", path=output))


def write_pieces(here: State, output: Path | None, pieces: Iterable[bytes]) -> None:
    """The same for what comes in pieces, none of which is kept in memory."""
    if output is None:
        emit_pieces(pieces)
        return
    from claimtrack.locale.messages import say
    from claimtrack.report.document import outfile

    outfile.write_pieces(output, pieces)
    complain(say(here.lang, "written", path=output))


def present(here: State, output: Path | None, parts: "Parts") -> None:
    """Draw a report for the screen, or write it plain into a file."""
    if output is None:
        draw(parts)
        return
    from claimtrack.report.document.plain import plain

    write(here, output, plain(parts))
