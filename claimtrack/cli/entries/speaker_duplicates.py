"""``claimtrack speaker duplicates``: who may be one, group by group, answered by keys."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.prompts import can_ask
from claimtrack.cli.state import State, hand, opened, state

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from claimtrack.services.people.duplicates import Group

MERGE, APART, SKIP, LEAVE, BACK = "m", "n", " s\r\n", "q\x1b\x03\x04", "z"
"""Keys that a group is answered by; a digit leaves that speaker out, or takes it in again."""


def duplicates(
    ctx: typer.Context,
    listed: Annotated[
        bool, typer.Option("--list", help="Print the groups, on a terminal too.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Speakers who may be one, group by group: one key merges, skips, or says that they are two.

    \b
    claimtrack speaker duplicates
    claimtrack speaker duplicates --list
    """
    here = state(ctx)
    if listed or as_json or not can_ask():
        return _list(here, as_json=as_json)
    with opened(here) as session:
        _go_through(here, session)
    return Exit.NOTHING


def _list(here: State, *, as_json: bool) -> Exit:
    from claimtrack.report.json.values import dump
    from claimtrack.report.views.speaker_groups import groups_parts
    from claimtrack.services.people.duplicates import alike_groups

    with opened(here, write=False) as session:
        groups = alike_groups(session)
    if as_json:
        emit(dump(groups))
    else:
        draw(groups_parts(groups, here.lang))
    return Exit.NOTHING


def _go_through(here: State, session: "Session") -> None:
    """Ask of each group; every answer is kept before the next one is shown."""
    from claimtrack.report.views.speaker_groups import groups_parts, keys_line
    from claimtrack.services.people.duplicates import alike_groups

    groups = alike_groups(session)
    if not groups:
        draw(groups_parts(groups, here.lang))
    at, steps = 0, list[int]()
    while at < len(groups):
        draw(
            [
                *groups_parts(groups[at : at + 1], here.lang, at + 1, len(groups)),
                keys_line(here.lang),
            ]
        )
        key, out = _key_of(here, groups[at])
        if key in LEAVE:
            return
        at += _answer(here, session, groups[at], key, out, steps)


def _key_of(here: State, group: "Group") -> tuple[str, frozenset[int]]:
    """The key that answers, with the places of those that are left out."""
    from claimtrack.report.views.speaker_groups import chosen_line

    out: frozenset[int] = frozenset()
    while True:
        key = typer.getchar().lower()
        if key in MERGE + APART + SKIP + LEAVE + BACK:
            return key, out
        if key.isdecimal() and 0 < int(key) <= len(group.pairs):
            out ^= {int(key)}
            draw([chosen_line(group, out, here.lang)])


def _answer(
    here: State,
    session: "Session",
    group: "Group",
    key: str,
    out: frozenset[int],
    steps: list[int],
) -> int:
    """Do what a key says; how many groups to go on by."""
    ids = [name for at, name in enumerate(group.ids) if at not in out]
    if key == BACK:
        return -1 if _take_back(here, session, steps) else 0
    if key in MERGE and len(ids) > 1:
        _merge(here, session, ids, steps)
    elif key in APART:
        _set_apart(here, session, ids, steps)
    return 1


def _merge(here: State, session: "Session", ids: list[str], steps: list[int]) -> None:
    from claimtrack.report.views.speakers import done_parts
    from claimtrack.services.people.edit_speakers import merge

    done = merge(session, hand(here), ids[0], ids[1:])
    _remember(done.step, steps)
    draw(done_parts(done, "merged", here.lang))


def _set_apart(here: State, session: "Session", ids: list[str], steps: list[int]) -> None:
    from claimtrack.report.views.speaker_groups import apart_line
    from claimtrack.services.people.apart import set_apart

    _remember(set_apart(session, hand(here), ids), steps)
    draw([apart_line(len(ids), here.lang)])


def _remember(step: int | None, steps: list[int]) -> None:
    if step is not None:
        steps.append(step)


def _take_back(here: State, session: "Session", steps: list[int]) -> bool:
    """Undo the last answer given here; False where there is none."""
    if not steps:
        return False
    from claimtrack.report.notices.log import undone_parts
    from claimtrack.services.log.undo import undo

    draw(undone_parts(undo(session, hand(here), steps.pop()), here.lang))
    return True
