"""What the user names, as single sources: files of a folder, of a pattern, addresses, "-"."""

import glob
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from claimtrack.errors import EmptyFolder, InputError
from claimtrack.ingest.formats.kinds import SUFFIXES

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_MAGIC = re.compile(r"[*?\[]")


def is_address(name: str) -> bool:
    """Whether it is written like an address of whatever sort, https://… or ftp://… too."""
    return _ADDRESS.match(name) is not None


def sources(names: Iterable[str | InputError]) -> Iterator[str | InputError]:
    """Each file once, folders and patterns in the order of their names; errors are passed on."""
    seen: set[str] = set()
    for found in chain.from_iterable(map(_named, names)):
        if isinstance(found, InputError) or found not in seen:
            seen.add(str(found))
            yield found


def _named(name: str | InputError) -> list[str | InputError]:
    if isinstance(name, InputError):
        return [name]
    path = Path(name)
    if name == "-" or is_address(name):
        return [name]
    if path.is_dir():
        return [*_inside(path)] or [EmptyFolder(path=name)]
    return _matching(name) if _MAGIC.search(name) and not path.exists() else [name]


def _matching(pattern: str) -> list[str | InputError]:
    """What a pattern names; itself where it fits nothing, so that it is told."""
    matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 (absolute ones too)
    return [*chain.from_iterable(map(_named, matches))] or [pattern]


def _inside(folder: Path) -> Iterator[str]:
    """The files of a folder and the folders in it whose names end like articles."""
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in SUFFIXES and not _is_hidden(path, folder) and path.is_file():
            yield str(path)


def _is_hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)
