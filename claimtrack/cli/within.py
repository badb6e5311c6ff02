"""``--dossier`` on every listing, comparison and export: one option, one way to keep to it."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.out import complain
from claimtrack.cli.state import State

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from claimtrack.services.dossiers import Scope

Dossier = Annotated[
    str | None,
    typer.Option(
        "--dossier",
        metavar="NAME",
        help="Only what is in this dossier, - for everything; else the one in use.",
    ),
]


def within(here: State, session: "Session", name: str | None) -> "Scope | None":
    """What the command keeps to, which is said on standard error; None for everything."""
    from claimtrack.report.messages import say
    from claimtrack.services.dossiers import scope

    found = scope(session, name)
    if found is not None:
        complain(say(here.lang, "dossier.within", name=found.dossier))
    return found
