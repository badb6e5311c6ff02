"""``claimtrack retract``: what was said no longer stands; the row stays, with the reason."""

from enum import StrEnum
from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.prompts import ask, can_ask
from claimtrack.cli.state import hand, opened, state
from claimtrack.errors import Missing


class Became(StrEnum):
    """What became of what was said."""

    CORRECTED = "corrected"
    SUPERSEDED = "superseded"
    RETRACTED = "retracted"
    DENIED = "denied"


def retract(
    ctx: typer.Context,
    what: Annotated[
        list[str], typer.Argument(metavar="ID...", help="Statements, claims, articles: S12 C7.")
    ],
    why: Annotated[str | None, typer.Option(help="The reason; it stays with the row.")] = None,
    as_: Annotated[
        Became,
        typer.Option(
            "--as",
            metavar="WORD",
            help="What became of it: corrected, superseded, retracted or denied.",
            case_sensitive=False,
        ),
    ] = Became.RETRACTED,
    restore: Annotated[bool, typer.Option("--restore", help="It stands after all.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Say that words no longer stand. They stay, with the reason, out of comparisons.

    \b
    claimtrack retract C7 --why "the ministry withdrew it on 12 December"
    claimtrack retract S12 --as denied --why "he says he never said it"
    claimtrack retract C7 --restore
    """
    from claimtrack.locale.messages import say
    from claimtrack.report.json.values import dump
    from claimtrack.report.views.remarks import taken_back_parts
    from claimtrack.services.edit import remarks
    from claimtrack.store.tables.closed_sets import Status

    here = state(ctx)
    with opened(here) as session:
        if restore:
            done = remarks.restore(session, hand(here), what)
        else:
            label = say(here.lang, "by_hand.a_reason")
            reason = why if why is not None or not can_ask() else ask(label)
            if reason is None:
                raise Missing(what=label, option="--why")
            done = remarks.retract(session, hand(here), what, reason, Status(as_.value))
    emit(dump(done)) if as_json else draw(taken_back_parts(done, here.lang))
    return Exit.NOTHING
