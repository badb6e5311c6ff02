"""``claimtrack diff``: what changed between two versions of an article."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import opened, state


def diff(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(metavar="A1", help="An article.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """What changed between the last two versions of an article: words, quotations, figures.

    Quotations are kept, moved, changed, vanished or new. A figure that is not the one in the
    title or the address is said. Exit code 1 if there is something to look at.

    \b
    claimtrack diff A1
    """
    from claimtrack.services.check import versions as diffing

    here = state(ctx)
    with opened(here, write=False) as session:
        found = diffing.diff(session, what, here.settings.thresholds)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(found))
    else:
        from claimtrack.report.notices.versions import diffed_parts

        draw(diffed_parts(found, here.lang))
    return Exit.FINDINGS if found.found else Exit.NOTHING
