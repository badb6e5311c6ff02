"""Standard output and error: always UTF-8, plain in a pipe, coloured and wrapped on a terminal."""

import io
import os
import shutil
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

from claimtrack.errors import OutputError

if TYPE_CHECKING:
    from claimtrack.report.document.doc import Page, Parts

_Piece = TypeVar("_Piece", str, bytes)


def use_utf8() -> None:
    """UTF-8 whatever the locale says; file names that are no UTF-8 come out as they went in."""
    for stream, errors in ((sys.stdout, "surrogateescape"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def emit(text: str) -> bool:
    """Write to standard output. False when its reader is gone: nothing more need be written."""
    return _put((text,), sys.stdout.write)


def emit_pieces(pieces: Iterable[bytes]) -> bool:
    """The same for bytes, piece by piece."""
    return _put(pieces, sys.stdout.buffer.write)


def _put(pieces: Iterable[_Piece], write: Callable[[_Piece], object]) -> bool:
    try:
        for piece in pieces:
            write(piece)
        sys.stdout.flush()
    except BrokenPipeError:
        _to_nowhere()
        return False
    except OSError as error:
        _to_nowhere()
        raise OutputError(path="stdout", why=error.strerror or str(error)) from error
    return True


def _to_nowhere() -> None:
    """Keep Python from flushing once more at exit, which would print a traceback of its own."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def complain(text: str) -> None:
    """One sentence on standard error; nothing where nobody can read it."""
    from claimtrack.report.document.plain import safe

    try:
        print(safe(text), file=sys.stderr, flush=True)
    except OSError:
        return


def draw(parts: "Parts") -> bool:
    """Print a report: plain in a pipe, laid out for the width on a terminal."""
    if not on_terminal():
        from claimtrack.report.document.plain import plain

        return emit(plain(parts))
    from claimtrack.report.document.screen import screen

    return emit(screen(parts, terminal_width(), coloured(), ascii_only()))


def terminal_width() -> int:
    """Columns of the terminal, 20 at least."""
    return terminal_size()[0]


def terminal_size() -> tuple[int, int]:
    """Columns and lines of the terminal, 20 and 10 at least."""
    size = shutil.get_terminal_size()
    return max(20, size.columns), max(10, size.lines)


def page_of_terminal() -> "Page | None":
    """What the terminal holds above its prompt; None in a pipe, which holds everything."""
    from claimtrack.report.document.doc import Page

    columns, lines = terminal_size()
    return Page(columns, lines - 1) if on_terminal() else None


def on_terminal() -> bool:
    """Whether people read along. FORCE_COLOR says so for a pipe to a pager."""
    return sys.stdout.isatty() or bool(os.environ.get("FORCE_COLOR"))


def is_screen() -> bool:
    """Whether standard output itself is a terminal, whatever FORCE_COLOR says."""
    return sys.stdout.isatty()


def coloured() -> bool:
    """NO_COLOR (any value) and a dumb terminal turn colours off."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def ascii_only() -> bool:
    """Whether nothing but ASCII should be drawn with: a dumb terminal, or a locale that says so.

    An empty locale says nothing; letters with accents are printed all the same.
    """
    if os.environ.get("TERM") == "dumb":
        return True
    for key in ("LC_ALL", "LC_CTYPE", "LANG"):
        if value := os.environ.get(key):
            return value in ("C", "POSIX")
    return False
