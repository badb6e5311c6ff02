"""Speakers who may be one, as groups to go through: who would stay, who would go, and why."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Line, Parts, line, spans

if TYPE_CHECKING:
    from claimtrack.services.people.duplicates import Alike, Group
    from claimtrack.services.people.speakers import SpeakerRow


def groups_parts(
    groups: Sequence["Group"], lang: str, first: int = 1, of: int | None = None
) -> Parts:
    """The groups, each with its number, counted from ``first``, of so many in all."""
    if not groups:
        return [line(say(lang, "speaker.no_alike"))]
    total = len(groups) if of is None else of
    return [part for at, one in enumerate(groups, first) for part in _group(one, at, total, lang)]


def _group(group: "Group", at: int, of: int, lang: str) -> Parts:
    counted = say(lang, "speaker.group", at=at, of=of)
    head = spans((counted, "dim"), "  ", *_speaker(group.kept, lang))
    rows = [_pair(number, pair, lang) for number, pair in enumerate(group.pairs, start=1)]
    command = " ".join(("claimtrack speaker merge", *group.ids))
    return [head, *rows, line(command, "dim", indent=2)]


def _pair(number: int, pair: "Alike", lang: str) -> Line:
    """Who may be the one above, numbered by the key that leaves them out, and why."""
    return spans(f"  {number}  ", *_speaker(pair.b, lang), f"  – {reason(pair, lang)}")


def _speaker(row: "SpeakerRow", lang: str) -> tuple[str | tuple[str, str], ...]:
    """Id, name, and how much of them is recorded."""
    said = say(lang, "speaker.group_said", n=row.statements + row.claims)
    return (row.id, "id"), " ", (row.name, "speaker"), "  ", (said, "dim")


def reason(pair: "Alike", lang: str) -> str:
    """Why two may be one."""
    shared = say(lang, "speaker.both_at", organisation=pair.detail) if pair.detail else ""
    return say(lang, f"speaker.why_{pair.reason.replace(' ', '_')}") + shared


def keys_line(lang: str) -> Line:
    """What each key does."""
    return line(say(lang, "speaker.group_keys"), "dim")


def chosen_line(group: "Group", out: Collection[int], lang: str) -> Line:
    """Who is still meant, after some were left out."""
    ids = ", ".join(name for at, name in enumerate(group.ids) if at not in out)
    return line(say(lang, "speaker.group_chosen", ids=ids), indent=2)


def apart_line(count: int, lang: str) -> Line:
    """That they are not one, and are asked about no more."""
    return line(say(lang, "speaker.set_apart", n=count))
