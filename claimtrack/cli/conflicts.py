"""``claimtrack conflicts``: what does not add up."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import opened, state


def conflicts(
    ctx: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Every figure whose claims cannot all hold, or hardly can; exit code 1 if there is one.

    \b
    claimtrack conflicts
    claimtrack conflicts --json > conflicts.json || echo "look at it"
    """
    from claimtrack.services import conflicts as service

    here = state(ctx)
    with opened(here, write=False) as session:
        found = service.conflicts(session, here.settings.thresholds)
    if as_json:
        from claimtrack.report.as_json import conflicts_json

        emit(conflicts_json(found, here.lang))
    else:
        from claimtrack.report.compared import conflict_parts

        draw(conflict_parts(found, here.settings.thresholds, here.lang))
    return Exit.FINDINGS if found.found else Exit.NOTHING
