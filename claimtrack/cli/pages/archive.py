"""``claimtrack archive``: where else a copy of an article lies."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import emit
from claimtrack.cli.state import hand, opened, state


def archive(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(metavar="A1", help="An article.")],
    url: Annotated[str, typer.Option(help="Where the copy lies.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Note where a web archive keeps a copy of an article; show tells it.

    \b
    claimtrack archive A1 --url https://archive.example/2016/phare
    """
    from claimtrack.locale.messages import say
    from claimtrack.services.capture.open_page import archive as note_copy

    here = state(ctx)
    with opened(here) as session:
        new = note_copy(session, hand(here), what, url)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump({"article": what.upper(), "url": url, "new": new}))
        return Exit.NOTHING
    emit(say(here.lang, "purge.archived" if new else "purge.archived_before", name=what) + "\n")
    return Exit.NOTHING
