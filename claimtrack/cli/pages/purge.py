"""``claimtrack purge``: a page out for good, for a legal demand."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import complain, draw, emit
from claimtrack.cli.state import State, hand, opened, state


def purge(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(metavar="A1", help="An article.")],
    why: Annotated[str, typer.Option(help="The reason, which stays.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Take a page out for good: its bytes, its words, and all that hangs on it.

    What hangs on it is listed first. The hash and the reason stay, the log says so, the page is
    not taken in again, and undo cannot bring it back.

    \b
    claimtrack purge A1 --why "Court order 12/345"
    """
    from claimtrack.locale.messages import say
    from claimtrack.report.notices.pages import hanging_parts
    from claimtrack.services.capture import purge as purging

    here = state(ctx)
    with opened(here) as session:
        found = purging.what_hangs(session, what)
        if not as_json:
            draw(hanging_parts(found, here.lang))
        if not yes and not _is_sure(here, found.article):
            complain(say(here.lang, "purge.kept"))
            return Exit.FAILED
        session.rollback()
        purging.purge(session, hand(here), what, why)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(found))
    else:
        emit(say(here.lang, "purge.done", name=found.article) + "\n")
    return Exit.NOTHING


def _is_sure(here: State, article: str) -> bool:
    """Ask; nobody at the terminal is no."""
    from claimtrack.cli.prompts import agree, can_ask
    from claimtrack.locale.messages import say

    question = say(here.lang, "purge.sure", name=article)
    return can_ask() and agree(question, say(here.lang, "ask.yes"))
