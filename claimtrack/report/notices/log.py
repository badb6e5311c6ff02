"""The log and what undo did, for people."""

from collections.abc import Iterator, Sequence
from datetime import UTC
from typing import Any

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Line, Parts, line, spans
from claimtrack.services.log.steps import LoggedChange, LoggedStep
from claimtrack.services.log.undo import Undone
from claimtrack.wording.writer import colon, quote

SHOWN = 6
"""Rows shown of one step: a merge may change a thousand. ``--json`` has them all."""
_LONG = 60
_DULL = {"id", "key", "prefix", "suffix", "folded", "sound", "method", "version", "rule", "at"}
"""Fields of a new or removed row that tell a reader nothing."""


def log_parts(steps: Sequence[LoggedStep], lang: str) -> Parts:
    """A paragraph a step, newest first."""
    if not steps:
        return [line(say(lang, "log.empty"))]
    return [part for step in steps for part in _step(step, lang)]


def undone_parts(done: Undone, lang: str) -> Parts:
    """What was taken back, and how to bring it back."""
    facts = {"undone": done.undone, "action": done.action, "what": done.what, "n": done.rows}
    return [
        line(say(lang, "log.undone", **facts)),
        line(say(lang, "log.back", step=done.step), "dim"),
    ]


def _step(step: LoggedStep, lang: str) -> Iterator[Line]:
    at = f"{step.at.astimezone(UTC):%Y-%m-%d %H:%M}"
    note = say(lang, "log.was_undone", step=step.undone_by) if step.undone_by else ""
    yield spans(
        (f"{step.step:>4}", "id"),
        f"  {at}  ",
        (step.who or "claimtrack", "speaker"),
        f"  {step.action} {step.what}",
        (note, "dim"),
    )
    # A new mending says no more than its step does.
    shown = [one for one in step.changes if (one.table, one.action) != ("mending", "insert")]
    for change in shown[:SHOWN]:
        yield spans(*_change(change, lang), indent=6)
    if (more := len(shown) - SHOWN) > 0:
        yield line(say(lang, "log.more", n=more), "dim", indent=6)


def told(step: LoggedStep, lang: str) -> list[str]:
    """What a step changed, one line a row; of many rows the first, and how many more."""
    shown = [one for one in step.changes if (one.table, one.action) != ("mending", "insert")]
    lines = [
        "".join(part if isinstance(part, str) else part[0] for part in _change(one, lang))
        for one in shown[:SHOWN]
    ]
    more = len(shown) - SHOWN
    return [*lines, say(lang, "log.more", n=more)] if more > 0 else lines


def _change(change: LoggedChange, lang: str) -> Iterator[str | tuple[str, str]]:
    if change.action == "ingest":
        after = change.after or {}
        yield (str(after.get("article", change.what)), "id")
        yield colon(lang) + say(lang, "log.ingested", **_counts(after, lang))
        return
    table, _, number = change.what.partition(" ")
    name = f"{label(table, lang)} {number}" if number else table
    if change.action == "update":
        yield (name, "id")
        after = change.after or {}
        pairs = [
            f"{label(field, lang)} {_value(old)} → {_value(after.get(field))}"
            for field, old in (change.before or {}).items()
        ]
        yield colon(lang) + "; ".join(pairs)
        return
    yield ("+ " if change.action == "insert" else "− ", "head")
    yield (name, "id")
    told = _told(change.after or change.before or {}, lang)
    yield colon(lang) + told if told else ""


def _counts(after: dict[str, Any], lang: str) -> dict[str, str]:
    return {
        "source": str(after.get("source") or "-"),
        "statements": say(lang, "n_statements", n=after.get("statements") or 0),
        "claims": say(lang, "n_claims", n=after.get("claims") or 0),
    }


def _told(fields: dict[str, Any], lang: str) -> str:
    """The words of what was said; of other rows every field that tells something."""
    if "exact" in fields:
        return quote(_value(fields["exact"]), lang)
    return ", ".join(
        f"{label(name, lang)} {_value(value)}"
        for name, value in fields.items()
        if value not in (None, "", False) and name not in _DULL
    )


def _value(value: object) -> str:
    text = "–" if value is None else " ".join(str(value).split())
    return text if len(text) <= _LONG else text[: _LONG - 1] + "…"


def label(name: str, lang: str) -> str:
    """A table or a field in the reader's language; its own name where there is no word for it."""
    return word(lang, name, "log")
