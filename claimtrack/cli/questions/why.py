"""``claimtrack why``: how two claims come to stand as they do."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import reading, state


def why(
    ctx: typer.Context,
    a: Annotated[str, typer.Argument(metavar="C7", help="One claim.")],
    b: Annotated[str, typer.Argument(metavar="C9", help="The other.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """The whole way from two claims to their outcome, line by line, so that it can be redone.

    Words, bounds, gates, scope and time, the rule that decided, origins, thresholds.

    \b
    claimtrack why C7 C9
    claimtrack why C7 C9 --json
    """
    from claimtrack.services.compare import why as service

    here = state(ctx)
    with reading(here) as fetch:
        found = service.why(fetch, [a, b], here.settings.thresholds)
    if as_json:
        from claimtrack.report.views.why import why_json

        emit(why_json(found, here.lang))
    else:
        from claimtrack.report.views.why import why_parts

        draw(why_parts(found, here.lang))
    return Exit.NOTHING
