"""``claimtrack timeline``: a figure through time."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dossier import Dossier, Inside, Story, within
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import reading, state


def timeline(
    ctx: typer.Context,
    what: Annotated[
        list[str],
        typer.Argument(metavar="FIGURE...", help="A figure, words, a number, or a claim of it."),
    ],
    dossier: Dossier = None,
    story: Story = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """A figure through time: when true, when said, by whom, in which paper.

    Silences longer than usual and falls are marked; a running total that falls is a conflict, and
    the exit code is then 1.

    \b
    claimtrack timeline killed-aleppo
    claimtrack timeline deaths --json
    """
    from claimtrack.services.compare import timeline as service

    here = state(ctx)
    with reading(here) as fetch:
        scope = within(here, fetch, Inside(dossier, story))
        claims = scope.claims if scope else None
        found = service.timeline(fetch, what, here.settings.thresholds, claims)
    if as_json:
        from claimtrack.report.views.timeline import timeline_json

        emit(timeline_json(found, here.lang))
    else:
        from claimtrack.report.views.timeline import timeline_parts

        draw(timeline_parts(found, here.lang))
    return Exit.FINDINGS if any(one.conflicts for one in found) else Exit.NOTHING
