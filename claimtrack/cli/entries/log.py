"""``claimtrack log`` and ``claimtrack undo``: what was changed, and taking it back."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dates import first_day
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import hand, opened, state

_LIMIT = 20

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def log(
    ctx: typer.Context,
    what: Annotated[
        str | None,
        typer.Argument(metavar="[ID]", help="A1, S12, C7, a step, a speaker, a figure, a dossier."),
    ] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="On this day or later.")] = None,
    limit: Annotated[int, typer.Option(min=0, help="At most so many; 0 for all.")] = _LIMIT,
    as_json: AsJson = False,
) -> Exit:
    """What was changed: who, when, before and after, the newest first.

    One command is one step. Times are in UTC. Who: CLAIMTRACK_USER, else your login name.

    \b
    claimtrack log
    claimtrack log C7
    claimtrack log --since 2016-12-10 --json
    """
    from claimtrack.services.log.steps import log as read

    here = state(ctx)
    first = first_day("--since", since)
    with opened(here, write=False) as session:
        steps = read(session, what, since=first, limit=limit or None)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(steps))
    else:
        from claimtrack.report.notices.log import log_parts

        draw(log_parts(steps, here.lang))
    return Exit.NOTHING


def undo(
    ctx: typer.Context,
    number: Annotated[
        int | None, typer.Argument(metavar="[STEP]", help="A step of the log; else the last one.")
    ] = None,
    as_json: AsJson = False,
) -> Exit:
    """Take back the last step, or the one named. Undo is a step too, and can be undone.

    A step that a later one builds on is refused, and the later one is named.

    \b
    claimtrack undo
    claimtrack undo 12
    """
    from claimtrack.services.log.undo import undo as take_back

    here = state(ctx)
    with opened(here) as session:
        done = take_back(session, hand(here), number)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(done))
    else:
        from claimtrack.report.notices.log import undone_parts

        draw(undone_parts(done, here.lang))
    return Exit.NOTHING
