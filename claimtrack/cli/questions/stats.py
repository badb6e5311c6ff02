"""``claimtrack stats``: the database in numbers."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import reading, state


def stats(
    ctx: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """What is recorded: from where, from when, how much of it was judged, how figures stand.

    \b
    claimtrack stats
    """
    from claimtrack.report.json.values import dump
    from claimtrack.report.views.stats import stats_parts
    from claimtrack.services.claims.stats import stats as count

    here = state(ctx)
    with reading(here) as fetch:
        found = count(fetch)
    emit(dump(found)) if as_json else draw(stats_parts(found, here.lang))
    return Exit.NOTHING
