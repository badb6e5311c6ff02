"""The options that cut an export down beside ``--dossier``, and what they leave."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.options.dates import first_day
from claimtrack.cli.options.dossier import Inside, within
from claimtrack.cli.options.names import tell_taken
from claimtrack.cli.out import complain
from claimtrack.cli.state import State

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from claimtrack.services.grouping.dossiers import Scope
    from claimtrack.services.reports.selection import Narrowed, Only

Figures = Annotated[
    list[str] | None,
    typer.Option("--figure", metavar="SLUG", help="Only this figure; may be given again."),
]
ByWhom = Annotated[
    str | None, typer.Option("--speaker", help="Only what this speaker or body says: Lavrov.")
]
Since = Annotated[
    str | None, typer.Option(metavar="DATE", help="Said or published on this day or later.")
]


def only(
    figures: list[str] | None, speaker: str | None, since: str | None, *, reviewed: bool = False
) -> "Only":
    """What was asked for. Raises UsageError for a day that is none."""
    from claimtrack.services.reports.selection import Only

    day = first_day("--since", since)
    return Only(figures=tuple(figures or ()), speaker=speaker, since=day, reviewed=reviewed)


def only_from(options: Mapping[str, str]) -> "Only":
    """What the options of a report asked for, as ``Only.options`` tells them."""
    figures = options.get("figure", "").split(", ") if "figure" in options else None
    asked = options.get("speaker"), options.get("since")
    return only(figures, *asked, reviewed="reviewed" in options)


def narrowed(
    here: State, session: "Session", inside: Inside, asked: "Only"
) -> "Scope | Narrowed | None":
    """What is left of a dossier, a story, or everything; where nothing is, that is said.

    Raises UnknownFigure, UnknownSpeaker.
    """
    from claimtrack.locale.messages import say
    from claimtrack.services.reports import selection as narrowing

    tell_taken(here, session, speaker=asked.speaker)
    found = narrowing.narrowed(session, within(here, session, inside), asked)
    if found is not None and not found.claims:
        complain(say(here.lang, "export.nothing_left"))
    return found
