"""``claimtrack conflicts``: what does not add up."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dates import first_day
from claimtrack.cli.options.dossier import Dossier, Inside, Reviewed, Story, claims_within
from claimtrack.cli.options.names import tell_taken
from claimtrack.cli.out import draw, emit, page_of_terminal
from claimtrack.cli.state import reading, state


def conflicts(
    ctx: typer.Context,
    speaker: Annotated[
        str | None, typer.Option(help="Only what this speaker has a part in: Lavrov.")
    ] = None,
    outlet: Annotated[str | None, typer.Option(help="Only what this outlet printed.")] = None,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="One side said or printed from this day on.")
    ] = None,
    dossier: Dossier = None,
    story: Story = None,
    reviewed: Reviewed = False,
    own: Annotated[
        bool, typer.Option("--self", help="Only speakers who contradict themselves.")
    ] = False,
    grade: Annotated[
        str, typer.Option(metavar="GRADE", help="The lowest to list: A, B or C.")
    ] = "B",
    everything: Annotated[
        bool, typer.Option("--all", help="Every figure, though the screen cannot hold them.")
    ] = False,
    sort: Annotated[
        str, typer.Option(metavar="ORDER", help="best, factor, origins (how many) or figure.")
    ] = "best",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Every figure whose claims cannot all hold, or hardly can; exit code 1 if there is one.

    One line a figure, the best graded first: A is all stated, by two named sides; B rests on
    what the passage or the article says; C is the rest.

    \b
    claimtrack conflicts
    claimtrack conflicts --grade C --all
    claimtrack conflicts --speaker Lavrov --since 2016-12-01
    claimtrack conflicts --self
    claimtrack conflicts --json > conflicts.json || echo "look at it"
    """
    from claimtrack.services.compare import conflicts as service

    here = state(ctx)
    day = first_day("--since", since)
    page = None if as_json or everything else page_of_terminal()
    with reading(here) as fetch:
        tell_taken(here, fetch, speaker=speaker, outlet=outlet)
        claims = claims_within(here, fetch, Inside(dossier, story), reviewed=reviewed)
        found = service.conflicts(
            fetch,
            speaker=speaker,
            outlet=outlet,
            since=day,
            within=claims,
            own=own,
            sort=sort,
            grade=grade.upper(),
            most=page.lines if page else None,
        )
        whole = service.in_full(fetch, found, here.settings.thresholds) if as_json else ()
    if as_json:
        from claimtrack.report.json.comparisons import conflicts_json

        emit(conflicts_json(found, whole, here.lang))
    else:
        from claimtrack.report.desk.conflict_list import conflict_parts

        draw(conflict_parts(found, here.lang, page))
    return Exit.FINDINGS if found.found else Exit.NOTHING
