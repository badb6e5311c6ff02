"""Speakers as tables: all, one with its names and posts, likely doubles, those of a report."""

from datetime import date
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Line, Parts, Table, fact_lines, line, spans
from claimtrack.report.views.speaker_groups import reason
from claimtrack.wording.writer import percent, short_day

if TYPE_CHECKING:
    from claimtrack.services.people.duplicates import Alike
    from claimtrack.services.people.edit_speakers import SpeakerDone
    from claimtrack.services.people.speakers import Post, SpeakerRow
    from claimtrack.services.reports.speakers import ReportSpeaker


def speakers_parts(rows: tuple["SpeakerRow", ...], lang: str) -> Parts:
    """One row a speaker."""
    if not rows:
        return [line(say(lang, "speaker.none"))]
    keys = ("id", "name", "kind", "said", "figures", "names")
    return [
        Table(
            headings=tuple(say(lang, f"speaker.{key}") for key in keys),
            rows=tuple(_cells(row, lang) for row in rows),
            right=frozenset({3, 4}),
            fixed=frozenset({0, 2}),
            styles=("id", "speaker", "", "", "", "dim"),
            long=5,
            named=frozenset({3, 4}),
        )
    ]


def _cells(row: "SpeakerRow", lang: str) -> tuple[str, ...]:
    others = ", ".join(row.names)
    return (row.id, row.name, _kind(row, lang), str(row.statements), str(row.claims), others)


def _kind(row: "SpeakerRow", lang: str) -> str:
    return word(lang, row.kind, "speaker")


def speaker_parts(row: "SpeakerRow", lang: str) -> Parts:
    """Everything known of one speaker."""
    parts: Parts = [spans((row.id, "id"), "  ", (row.name, "speaker"))]
    facts = (
        ("kind", _kind(row, lang)),
        ("description", row.description),
        ("wikidata", row.wikidata),
        ("names", ", ".join(row.names)),
        ("posts", "; ".join(_post(post, lang) for post in row.posts)),
        ("said", str(row.statements)),
        ("figures", str(row.claims)),
        ("made_by", row.who),
    )
    return parts + fact_lines((say(lang, f"speaker.{key}"), value) for key, value in facts)


def _post(post: "Post", lang: str) -> str:
    name = f"{post.role}, {post.organisation}" if post.role else post.organisation
    if post.since is None and post.until is None:
        return name
    return f"{name} ({_day(post.since, lang)} – {_day(post.until, lang)})"


def _day(when: date | None, lang: str) -> str:
    return short_day(when, lang) if when else "…"


_MOVING = ("merged", "parted")
"""Changes that move rows from one speaker to another."""


def done_parts(done: "SpeakerDone", key: str, lang: str) -> Parts:
    """What a change came to, and how to take it back."""
    who = {"name": done.speaker.name, "id": done.speaker.id}
    if done.step is None:
        return [line(say(lang, "speaker.unchanged", **who))]
    moved = {"n": done.moved} if key in _MOVING else {}
    parts: Parts = [line(say(lang, f"speaker.{key}", **who, **moved))]
    return [*parts, line(say(lang, "speaker.back", step=done.step), "dim")]


def alike_parts(found: tuple["Alike", ...], lang: str) -> Parts:
    """Likely pairs, each with its reason and the command that makes them one."""
    if not found:
        return [line(say(lang, "speaker.no_alike"))]
    return [part for pair in found for part in _pair(pair, lang)]


def _pair(pair: "Alike", lang: str) -> tuple[Line, Line]:
    why = reason(pair, lang)
    head = spans(
        (pair.a.id, "id"), " ", (pair.a.name, "speaker"), "  ~  ",
        (pair.b.id, "id"), " ", (pair.b.name, "speaker"),
        f"  {percent(pair.likeness / 100, lang)}  {why}",
    )  # fmt: skip
    return head, line(f"claimtrack speaker merge {pair.a.id} {pair.b.id}", "dim", indent=2)


def kind_name(one: "ReportSpeaker", lang: str) -> str:
    """Person, organisation or group; "" where it is not known."""
    return word(lang, one.kind, "speaker")


def about(one: "ReportSpeaker", lang: str) -> list[str]:
    """Description, other names, posts with their days, Wikidata id."""
    wikidata = f"Wikidata {one.wikidata}" if one.wikidata else ""
    posts = (_post(post, lang) for post in one.posts)
    return list(filter(None, (one.description, *one.names, *posts, wikidata)))
