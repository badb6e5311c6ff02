"""``claimtrack refresh``: stored addresses fetched again."""

import os
from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dates import first_day
from claimtrack.cli.out import emit
from claimtrack.cli.pages.taken import Taken
from claimtrack.cli.progress import progress
from claimtrack.cli.state import opened, state


def refresh(
    ctx: typer.Context,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="Published on this day or later.")
    ] = None,
    outlet: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Fetch from one's own network too.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Fetch the stored addresses again; a page that changed becomes a new version.

    Servers are asked only for what is newer. Exit code 2 if a page could not be had.

    \b
    claimtrack refresh
    claimtrack refresh --since 2016-12-01 --outlet "Le Phare"
    """
    from claimtrack.locale.messages import say
    from claimtrack.services.capture.reading import About
    from claimtrack.services.capture.refresh import refresh as fetch_again
    from claimtrack.services.capture.refresh import to_refresh
    from claimtrack.services.capture.sources import Capture
    from claimtrack.services.log.clock import user_name
    from claimtrack.services.settings.effective import read_limits

    here = state(ctx)
    first = first_day("--since", since)
    same = 0
    with opened(here) as session:
        capture = Capture(
            session=session,
            about=About(who=user_name(here.settings)),
            limits=read_limits(os.environ, here.settings.limits),
            allow_private=allow_private,
        )
        numbers = to_refresh(session, first, outlet)
        with progress(len(numbers), here.lang, events=as_json) as shown:
            taken = Taken(here, as_json=as_json, shown=shown)
            for number in numbers:
                for event in fetch_again(capture, number):
                    if isinstance(event, str):
                        same += 1
                    else:
                        taken.keep(event)
                shown.step()
    if not as_json:
        emit(say(here.lang, "ingest.same", n=same) + "\n")
    return taken.end()
