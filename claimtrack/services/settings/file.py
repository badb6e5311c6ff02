"""The settings file: read, checked, and told line by line. ``tomllib`` is loaded only for one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimtrack.errors import BadSetting, BrokenConfig, BrokenToml, Reason, StraySetting
from claimtrack.services.settings.keys import KEYS, TEXT, fits


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """What a settings file holds. ``values`` by the full name of the setting ("limits.pause")."""

    path: Path
    text: str
    values: dict[str, Any]

    def line(self, name: str) -> int:
        """The line on which a setting stands, from 1; 1 where it is written in a rare way."""
        return line_of(self.text, name)


def read_file(path: Path) -> Filed | None:
    """The settings file, every value checked; None where there is none.

    Raises BrokenConfig, BadSetting or StraySetting, which name the line.
    """
    text = read_text(path)
    if text is None:
        return None
    filed = Filed(path=path, text=text, values=parse(text, path))
    _check(filed)
    return filed


def read_text(path: Path) -> str | None:
    """The file's words, as they stand; None where there is none."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise BrokenConfig(
            path=path, why=Reason("byte {at} is not UTF-8", at=error.start)
        ) from error
    except OSError as error:
        raise BrokenConfig(path=path, why=error.strerror or type(error).__name__) from error


def parse(text: str, path: Path) -> dict[str, Any]:
    """Settings by their full names; a number with a point is a Decimal."""
    import tomllib
    from decimal import Decimal

    try:
        # Not of the file's own making, but of an editor's: tomllib refuses a lone carriage return.
        read = tomllib.loads(text.replace("\r\n", "\n"), parse_float=Decimal)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _broken(text, path, str(error) or type(error).__name__) from error
    return dict(_flat(read, ""))


def _broken(text: str, path: Path, why: str) -> BrokenToml:
    """Where and why, from "Invalid value (at line 1, column 4)"; some only say the end."""
    at = re.search(r" \(at (?:line (\d+).*|end of document)\)$", why)
    line = at[1] if at and at[1] else max(1, len(text.splitlines()))
    return BrokenToml(path=path, line=line, why=why[: at.start()] if at else why)


def _flat(table: dict[str, Any], before: str) -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{name}.")
        else:
            yield before + name, value


def _check(filed: Filed) -> None:
    for name, value in filed.values.items():
        line = filed.line(name)
        if name not in KEYS:
            raise StraySetting(path=filed.path, line=line, name=name, nearest=nearest(name))
        if not fits(KEYS[name], value):
            raise BadSetting(
                path=filed.path, line=line, key=name, value=shown(value), wants=KEYS[name].wants
            )


def nearest(name: str) -> tuple[str, ...]:
    """Up to three settings whose names come near."""
    from difflib import get_close_matches

    by_field = {key.field: key.name for key in KEYS.values()}
    asked = name.lower().replace("-", "_")
    names = get_close_matches(asked, KEYS, 3, 0.7)
    names += [by_field[one] for one in get_close_matches(asked.rpartition(".")[2], by_field, 3)]
    return tuple(dict.fromkeys(names))[:3]


def shown(value: object) -> str:
    """A value as people read it: words without their marks, a list with commas."""
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return repr(value) if isinstance(value, str) else str(value)


_HEADER = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]\s*(?:#.*)?$")
_ASSIGNED = re.compile(r"""\s*([\w.\-"' ]+?)\s*=""")


def assignments(text: str) -> Iterator[tuple[int, str]]:
    """The number of each line that sets something, from 1, with the full name of what it sets."""
    table = ""
    for number, row in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(row):
            table = _plain(header[1]) + "."
        elif found := _ASSIGNED.match(row):
            yield number, table + _plain(found[1])


def _plain(name: str) -> str:
    """A name as TOML has it, without the marks and blanks that it may be written with."""
    return re.sub(r"""["' ]""", "", name)


def line_of(text: str, name: str) -> int:
    """The line that sets ``name``, else the one that sets the table it is in, else 1."""
    lines = {given: number for number, given in reversed(list(assignments(text)))}
    table = name.rpartition(".")[0]
    return lines.get(name) or lines.get(table) or 1


def place_of_db(filed: Filed) -> str | None:
    """The database that the file names; a relative path starts from the file's own folder."""
    named = filed.values.get("db")
    if named is None or KEYS["db"].kind != TEXT:
        return None
    if "://" in named:
        return str(named)
    return str(filed.path.parent / Path(named).expanduser())
