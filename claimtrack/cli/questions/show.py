"""``claimtrack show``: everything known of one thing."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dossier import Dossier, Inside, Story, within
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import reading, state


def show(
    ctx: typer.Context,
    what: Annotated[
        str, typer.Argument(metavar="ID", help="A1, S12, C7, or the name of a figure.")
    ],
    dossier: Dossier = None,
    story: Story = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """One article, statement, claim or figure, with its words in context.

    \b
    claimtrack show A1
    claimtrack show C7 --json
    claimtrack show left-east-aleppo
    """
    from claimtrack.services.claims import show as showing

    here = state(ctx)
    with reading(here) as fetch:
        scope = within(here, fetch, Inside(dossier, story))
        claims = scope.claims if scope else None
        shown = showing.show(fetch, what, here.settings.thresholds, claims)
    if as_json:
        from claimtrack.report.json.comparisons import shown_json

        emit(shown_json(shown, here.lang))
    else:
        from claimtrack.report.views.entry import shown_parts

        draw(shown_parts(shown, here.settings.thresholds, here.lang))
    return Exit.NOTHING
