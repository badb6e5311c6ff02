"""``claimtrack new``: what came in since a day."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dates import typed_days
from claimtrack.cli.out import draw, emit, on_terminal
from claimtrack.cli.state import opened, state


def new(
    ctx: typer.Context,
    since: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="From the beginning of this day on; else yesterday."),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Every line, not the first of each kind.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """New stories, findings, articles and changed pages, with their claims, since a day.

    \b
    claimtrack new
    claimtrack new --since monday
    claimtrack new --since "3 days ago" --json
    """
    from claimtrack.services.log.clock import yesterday
    from claimtrack.services.reports.news import midnight, news

    here = state(ctx)
    day = yesterday() if since is None else typed_days("--since", since).earliest
    with opened(here, write=False) as session:
        found = news(session, midnight(day))
    if as_json:
        from claimtrack.report.desk.news import news_json

        emit(news_json(found, here.lang))
    else:
        from claimtrack.report.desk.news import news_parts

        draw(news_parts(found, here.lang, everything or not on_terminal()))
    return Exit.NOTHING
