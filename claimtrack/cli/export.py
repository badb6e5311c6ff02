"""``claimtrack export``: the claims report."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.state import opened, state
from claimtrack.cli.within import Dossier, within
from claimtrack.cli.writing import write


class Format(StrEnum):
    """What a report can be written as."""

    MARKDOWN = "md"
    CSV = "csv"
    JSON = "json"


def export(
    ctx: typer.Context,
    form: Annotated[
        Format, typer.Option("--format", "-f", help="Markdown, a table, or data.")
    ] = Format.MARKDOWN,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Else standard output."),
    ] = None,
    dossier: Dossier = None,
) -> Exit:
    """The claims report: every figure, who said what and where, how it all stands.

    The same database gives the same report, byte for byte.

    \b
    claimtrack export -o report.md
    claimtrack export --format csv -o claims.csv
    claimtrack --lang fr export | less
    """
    from claimtrack.report.export import exported
    from claimtrack.services.exporting import claims_report

    here = state(ctx)
    with opened(here, write=False) as session:
        scope = within(here, session, dossier)
        report = claims_report(session, here.settings.thresholds, scope)
    write(here, output, exported(report, form.value, here.lang))
    return Exit.NOTHING
