"""Writing a report to a file: whole or not at all."""

import os
from collections.abc import Iterable
from pathlib import Path
from tempfile import NamedTemporaryFile

from claimtrack.errors import OutputError


def write_file(path: str | Path, data: bytes) -> None:
    """Write beside the target, then rename; what stood there stays until the new one is whole.

    A device or a pipe (/dev/stdout, a FIFO) is written to directly. Raises OutputError.
    """
    write_pieces(path, (data,))


def write_pieces(path: str | Path, pieces: Iterable[bytes]) -> None:
    """Write piece by piece, as ``write_file`` does: for what is too large to hold. OutputError."""
    target = Path(path)
    try:
        if _is_device(target):
            with target.open("wb") as file:
                file.writelines(pieces)
            return
        _replace(target, pieces)
    except OSError as error:
        raise OutputError(path=str(path), why=error.strerror or str(error)) from error


def _is_device(target: Path) -> bool:
    """A device or a pipe: there is no file to put in its place."""
    return target.exists() and not target.is_file() and not target.is_dir()


def _replace(target: Path, pieces: Iterable[bytes]) -> None:
    if target.is_dir():
        raise IsADirectoryError(21, "it is a folder")
    real = target.resolve()  # a symbolic link keeps pointing where it did
    temporary = ""
    try:
        with NamedTemporaryFile(dir=real.parent, prefix=f".{real.name}.", delete=False) as file:
            temporary = file.name
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(_mode(real))
        Path(temporary).replace(real)
    except BaseException:  # a piece that cannot be made, Ctrl-C: nothing half-written stays
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """The old file's permissions, else what a new file gets here."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
