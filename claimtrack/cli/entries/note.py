"""``claimtrack note``: a few words beside an entry."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import hand, opened, state


def note(
    ctx: typer.Context,
    about: Annotated[
        str, typer.Argument(metavar="ID", help="A1, S12, C7, P3, or the name of a figure.")
    ],
    text: Annotated[
        str | None, typer.Argument(metavar="[TEXT]", help="The note; without it, those there are.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Write a note beside an entry, or read those there are.

    \b
    claimtrack note C7 "rang the ministry: they mean the whole province"
    claimtrack note C7
    """
    from claimtrack.report.json.values import dump
    from claimtrack.report.views.remarks import noted_parts
    from claimtrack.services.edit import remarks

    here = state(ctx)
    with opened(here, write=text is not None) as session:
        if text is None:
            found = remarks.notes(session, about)
        else:
            found = remarks.note(session, hand(here), about, text)
    emit(dump(found)) if as_json else draw(noted_parts(found, here.lang))
    return Exit.NOTHING
