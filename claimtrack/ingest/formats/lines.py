"""The lines of a text file, one at a time, however long the file is."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from claimtrack.errors import EmptyFile, IsFolder, MissingFile, NotUtf8, UnreadableFile


@contextmanager
def lines_of(path: Path) -> Iterator[Iterator[str]]:
    """Open a UTF-8 file for reading line by line; a byte order mark is skipped.

    Raises:
        MissingFile, IsFolder, UnreadableFile, EmptyFile, NotUtf8: what is wrong with the file, the
            last while reading.

    """
    name = str(path)
    if path.is_dir():
        raise IsFolder(path=name)
    try:
        with path.open(encoding="utf-8-sig", newline="\n") as file:
            if os.fstat(file.fileno()).st_size == 0:
                raise EmptyFile(path=name)
            yield _lines(file, name)
    except FileNotFoundError as error:
        raise MissingFile(path=name) from error
    except PermissionError as error:
        raise UnreadableFile(path=name, why=error.strerror or str(error)) from error


def _lines(file: Iterator[str], name: str) -> Iterator[str]:
    try:
        yield from file
    except UnicodeDecodeError as error:
        raise NotUtf8(path=name, byte=error.start, guess="cp1252") from error
