"""What the user names, as single sources: files of a folder, of a pattern, addresses, "-"."""

import glob
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimtrack.errors import EmptyFolder, InputError
from claimtrack.ingest.formats.kinds import SUFFIXES

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_MAGIC = re.compile(r"[*?\[]")


def is_address(name: str) -> bool:
    """Whether it is written like an address of whatever sort, https://… or ftp://… too."""
    return _ADDRESS.match(name) is not None


def sources(names: Sequence[str]) -> Iterator[str | InputError]:
    """Each file once, folders and patterns in the order of their names."""
    seen: set[str] = set()
    for name in names:
        for found in _named(name):
            if isinstance(found, InputError) or found not in seen:
                seen.add(str(found))
                yield found


def _named(name: str) -> list[str | InputError]:
    path = Path(name)
    if name == "-" or is_address(name):
        return [name]
    if path.is_dir():
        inside = [*_inside(path)]
        return [*inside] if inside else [EmptyFolder(path=name)]
    if _MAGIC.search(name) and not path.exists():
        matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 (absolute ones too)
        return [one for match in matches for one in _named(match)] or [name]
    return [name]


def _inside(folder: Path) -> Iterator[str]:
    """The files of a folder and the folders in it whose names end like articles."""
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if not hidden and path.suffix.lower() in SUFFIXES and path.is_file():
            yield str(path)
