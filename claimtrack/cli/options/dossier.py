"""``--dossier`` on every listing, comparison and export: one option, one way to keep to it."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.out import complain
from claimtrack.cli.state import State

if TYPE_CHECKING:
    from claimtrack.services.grouping.dossiers import Scope
    from claimtrack.store.reader import Reader

Dossier = Annotated[
    str | None,
    typer.Option(
        "--dossier",
        metavar="NAME",
        help="Only what is in this dossier, - for everything; else the one in use.",
    ),
]

Reviewed = Annotated[
    bool,
    typer.Option("--reviewed", help="Only what somebody accepted or entered, and nobody rejected."),
]


def claims_within(
    here: State, reader: "Reader", name: str | None, *, reviewed: bool
) -> frozenset[str] | None:
    """The claims of a dossier, of what is reviewed, or of both; None for everything."""
    found = within(here, reader, name)
    if not reviewed:
        return found.claims if found else None
    from claimtrack.store.read.judgements import reviewed_claims

    kept = reviewed_claims(reader)
    return kept & found.claims if found else kept


def within(here: State, reader: "Reader", name: str | None) -> "Scope | None":
    """What the command keeps to, which is said on standard error; None for everything."""
    from claimtrack.locale.messages import say
    from claimtrack.services.grouping.dossiers import scope

    found = scope(reader, name)
    if found is not None:
        complain(say(here.lang, "dossier.within", name=found.dossier))
    return found
