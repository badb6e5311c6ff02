"""Settings as a table: what each is, where it comes from, and why it is so."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Parts, Table, line
from claimtrack.report.json.values import dump
from claimtrack.services.settings.effective import Set


def settings_parts(path: Path, found: Sequence[Set], lang: str) -> Parts:
    """Where the file is, then a row for each setting."""
    key = "config.file" if path.is_file() else "config.no_file"
    return [line(say(lang, key, path=path)), line(), _table(found, lang)]


def one_parts(one: Set, lang: str) -> Parts:
    """One row of the same."""
    return [_table([one], lang)]


def settings_json(path: Path, found: Sequence[Set], lang: str) -> str:
    """The file and every setting, for scripts."""
    rows = [_row(one, lang) for one in found]
    return dump({"path": path, "exists": path.is_file(), "settings": rows})


def one_json(one: Set, lang: str) -> str:
    """One setting, for scripts."""
    return dump(_row(one, lang))


def _row(one: Set, lang: str) -> dict[str, object]:
    return {
        "key": one.key,
        "value": one.value,
        "source": one.source,
        "where": one.where,
        "reason": reason(one.key, lang),
    }


def _table(found: Sequence[Set], lang: str) -> Table:
    names = ("key", "value", "source", "reason")
    return Table(
        headings=tuple(say(lang, f"config.{name}") for name in names),
        rows=tuple(
            (one.key, plain_value(one.value), _source(one, lang), reason(one.key, lang))
            for one in found
        ),
        styles=("id", "", "dim", ""),
        long=3,
    )


def plain_value(value: object) -> str:
    """A value as ``config set`` takes it: digits with a point, words with commas."""
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _source(one: Set, lang: str) -> str:
    if one.source == "file":
        return say(lang, "config.line", number=one.where)
    return str(one.where) if one.where else say(lang, f"config.by_{one.source}")


def reason(key: str, lang: str) -> str:
    """Why a setting is there, and what its value means."""
    table, _, field = key.rpartition(".")
    if table == "thresholds":
        from claimtrack.wording.claims import threshold_reason

        text = threshold_reason(lang, field)
        return text[:1].upper() + text[1:]
    return say(lang, f"config.why_{field}")
