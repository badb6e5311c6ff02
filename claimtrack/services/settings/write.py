"""Changing one setting in the words of the settings file; all else stays as it was written."""

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from claimtrack.errors import BrokenConfig, CannotEdit, UsageError
from claimtrack.locale.messages import ENGLISH, say
from claimtrack.services.settings.file import assignments, parse
from claimtrack.services.settings.keys import Key, fits, read_words


def checked(key: Key, words: tuple[str, ...]) -> object:
    """What somebody typed as the value of a setting; UsageError for what it does not take."""
    value = read_words(key, words)
    if value is None or not fits(key, value):
        raise UsageError(option=key.name, value=" ".join(words), wants=key.wants)
    if key.name == "db" and isinstance(value, str) and "://" not in value:
        return str(Path(value).expanduser().absolute())
    return value


def with_setting(text: str, key: Key, value: object, path: Path) -> str:
    """The file's words with the setting in them, where it stood or at the end of its table."""
    rows = (text or say(ENGLISH, "config.file_head")).splitlines()
    extent = _extent(rows, key.name, path)
    if extent is None:
        _insert(rows, key, written(value))
    else:
        first, last = extent
        left, _, _ = rows[first].partition("=")
        comment = _comment(rows[first]) if first == last else ""
        rows[first : last + 1] = [f"{left.rstrip()} = {written(value)}{comment}"]
    return _verified(rows, text, {key.name: value}, key, path)


def without_setting(text: str, key: Key, path: Path) -> str | None:
    """The file's words without the setting; None where it is not set there."""
    if key.name not in parse(text, path):
        return None
    rows = text.splitlines()
    extent = _extent(rows, key.name, path)
    if extent is None:
        raise CannotEdit(path=path, key=key.name)
    del rows[extent[0] : extent[1] + 1]
    return _verified(rows, text, {}, key, path)


def _extent(rows: list[str], name: str, path: Path) -> tuple[int, int] | None:
    """The first and last row, from 0, of what sets ``name``: a list may go over several."""
    for number, assigned in assignments("\n".join(rows)):
        last = _last_row(rows, number - 1, path) if assigned == name else None
        if last is not None:
            return number - 1, last
    return None


def _last_row(rows: list[str], first: int, path: Path) -> int | None:
    """The row with which the one that begins in ``first`` is complete."""
    for last in range(first, len(rows)):
        if _reads("\n".join(rows[first : last + 1]), path):
            return last
    return None


def _reads(text: str, path: Path) -> bool:
    try:
        parse(text, path)
    except BrokenConfig:
        return False
    return True


def _comment(row: str) -> str:
    """The comment at the end of a row, with the blanks before it."""
    for at, sign in enumerate(row):
        if sign == "#" and _reads(row[:at], Path()):
            head = row[:at].rstrip()
            return row[len(head) :]
    return ""


def _insert(rows: list[str], key: Key, value: str) -> None:
    """Put a new row at the end of its table; a new table goes to the end of the file."""
    stretch = _table(rows, key.table)
    if stretch is None:
        rows += ["", f"[{key.table}]", f"{key.field} = {value}"]
    else:
        _put(rows, *stretch, f"{key.field} = {value}")


def _table(rows: list[str], name: str) -> tuple[int, int] | None:
    """The rows of a table, the end excluded; without a name those above the first one."""
    heads = [at for at, row in enumerate(rows) if row.lstrip().startswith("[")]
    if not name:
        return 0, min(heads, default=len(rows))
    for start, end in pairwise((*heads, len(rows))):
        if _table_named(rows[start]) == name:
            return start, end
    return None


def _table_named(row: str) -> str:
    return row.split("#")[0].strip().strip("[] ")


def _put(rows: list[str], start: int, end: int, row: str) -> None:
    """After the last row of a stretch that is not empty."""
    while end > start and not rows[end - 1].strip():
        end -= 1
    rows.insert(end, row)


def _verified(
    rows: Iterable[str], before: str, change: dict[str, object], key: Key, path: Path
) -> str:
    """The new words, if they hold what the old ones did but for the change; else CannotEdit."""
    text = "\n".join(rows) + "\n"
    wanted: dict[str, Any] = {**parse(before, path), **change}
    if not change:
        wanted.pop(key.name, None)
    if not _reads(text, path) or parse(text, path) != wanted:
        raise CannotEdit(path=path, key=key.name)
    return text


def written(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(written, value)) + "]"
    if isinstance(value, Decimal):
        text = format(value, "f")
        return text if "." in text else text + ".0"
    return str(value) if isinstance(value, int) else _quoted(str(value))


def _quoted(text: str) -> str:
    """A basic string: marks, backslashes and what no eye sees are escaped."""
    return f'"{text.translate(_ESCAPES)}"'


_ESCAPES = str.maketrans(
    {
        **{chr(code): f"\\u{code:04X}" for code in (*range(ord(" ")), 0x7F)},
        '"': '\\"',
        "\\": "\\\\",
        "\n": "\\n",
        "\t": "\\t",
        "\r": "\\r",
    }
)
