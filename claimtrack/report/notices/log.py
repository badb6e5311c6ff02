"""The log and what undo did, for people."""

from collections.abc import Iterator, Sequence
from datetime import UTC
from typing import Any

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Line, Parts, line, spans
from claimtrack.services.log.steps import LoggedChange, LoggedStep
from claimtrack.services.log.undo import Undone
from claimtrack.wording.writer import colon, quote

Span = str | tuple[str, str]
"""Words, or words and the name of their style."""
SHOWN = 6
"""Rows shown of one step: a merge may change a thousand. ``--json`` has them all."""
_LONG = 60
_DULL = {
    "id", "key", "prefix", "suffix", "folded", "sound", "ending", "method", "version", "rule", "at"
}  # fmt: skip
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
    shown = _telling(step)
    for change in shown[:SHOWN]:
        yield spans(*_change(change, lang), indent=6)
    if (more := len(shown) - SHOWN) > 0:
        yield line(say(lang, "log.more", n=more), "dim", indent=6)


def told(step: LoggedStep, lang: str) -> list[str]:
    """What a step changed, one line a row; of many rows the first, and how many more."""
    shown = _telling(step)
    lines = ["".join(map(_plain, _change(change, lang))) for change in shown[:SHOWN]]
    more = len(shown) - SHOWN
    return [*lines, say(lang, "log.more", n=more)] if more > 0 else lines


def _telling(step: LoggedStep) -> list[LoggedChange]:
    """The changes to be shown: a new mending says no more than its step does."""
    return [one for one in step.changes if (one.table, one.action) != ("mending", "insert")]


def _plain(span: Span) -> str:
    return span if isinstance(span, str) else span[0]


def _change(change: LoggedChange, lang: str) -> Iterator[Span]:
    """One row changed: a sign for a new one or one removed, its name, what is told of it."""
    return _CHANGES.get(change.action, _row_gone_or_new)(change, lang)


def _ingest(change: LoggedChange, lang: str) -> Iterator[Span]:
    after = change.after or {}
    yield (str(after.get("article", change.what)), "id")
    yield colon(lang) + say(lang, "log.ingested", **_counts(after, lang))


def _update(change: LoggedChange, lang: str) -> Iterator[Span]:
    yield (_row_name(change, lang), "id")
    after = change.after or {}
    pairs = [
        f"{label(field, lang)} {_value(old)} → {_value(after.get(field))}"
        for field, old in (change.before or {}).items()
    ]
    yield colon(lang) + "; ".join(pairs)


def _row_gone_or_new(change: LoggedChange, lang: str) -> Iterator[Span]:
    yield ("+ " if change.action == "insert" else "− ", "head")
    yield (_row_name(change, lang), "id")
    fields = _fields(change.after or change.before or {}, lang)
    yield colon(lang) + fields if fields else ""


_CHANGES = {"ingest": _ingest, "update": _update}


def _row_name(change: LoggedChange, lang: str) -> str:
    table, _, number = change.what.partition(" ")
    return f"{label(table, lang)} {number}" if number else table


def _counts(after: dict[str, Any], lang: str) -> dict[str, str]:
    return {
        "source": str(after.get("source") or "-"),
        "statements": say(lang, "n_statements", n=after.get("statements") or 0),
        "claims": say(lang, "n_claims", n=after.get("claims") or 0),
    }


def _fields(fields: dict[str, Any], lang: str) -> str:
    """The words of what was said; of other rows every field that tells something."""
    if "exact" in fields:
        return quote(_value(fields["exact"]), lang)
    telling = (field for field in fields.items() if _is_telling(*field))
    return ", ".join(f"{label(name, lang)} {_value(value)}" for name, value in telling)


def _is_telling(name: str, value: Any) -> bool:
    """Whether a field says something to a reader."""
    return name not in _DULL and value not in (None, "", False)


def _value(value: object) -> str:
    text = "–" if value is None else " ".join(str(value).split())
    return text if len(text) <= _LONG else text[: _LONG - 1] + "…"


def label(name: str, lang: str) -> str:
    """A table or a field in the reader's language; its own name where there is no word for it."""
    return word(lang, name, "log")
