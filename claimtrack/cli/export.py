"""``claimtrack export``: the claims report."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.export_check import check_report
from claimtrack.cli.state import opened, state
from claimtrack.cli.within import Dossier, within
from claimtrack.cli.writing import write_pieces


class Format(StrEnum):
    """What a report can be written as: the names of ``report.export.FORMS``, which a test checks.

    That table is too heavy to load for a command that is not used.
    """

    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    CSV = "csv"
    JSON = "json"


def export(
    ctx: typer.Context,
    form: Annotated[
        Format | None,
        typer.Option("--format", "-f", help="Markdown, a table, or data; else by the file's name."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Else standard output."),
    ] = None,
    dossier: Dossier = None,
    check: Annotated[
        Path | None,
        typer.Option(
            "--check", metavar="FILE", help="Whether this report still matches the database."
        ),
    ] = None,
) -> Exit:
    """The claims report: every figure, who said what and where, how it all stands.

    The same database gives the same report, byte for byte.

    \b
    claimtrack export -o report.md
    claimtrack export -o claims.csv
    claimtrack export --check report.html
    claimtrack --lang fr export | less
    """
    if check is not None:
        return check_report(state(ctx), check)
    from claimtrack.report.export import exported, form_for
    from claimtrack.services.exporting import Material

    here = state(ctx)
    name = form.value if form else form_for(str(output or ""))
    with opened(here, write=False) as session:
        scope = within(here, session, dossier)
        material = Material(session=session, thresholds=here.settings.thresholds, within=scope)
        write_pieces(here, output, exported(material, name, here.lang))
    return Exit.NOTHING
