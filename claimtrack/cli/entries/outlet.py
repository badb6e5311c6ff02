"""``claimtrack outlet``: who publishes, and saying what is known of them."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.alone import lists_alone
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import hand, opened, state
from claimtrack.errors import UsageError

app = typer.Typer(help="Who publishes: kind, country, owner.")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command("list")
def list_(ctx: typer.Context, as_json: AsJson = False) -> Exit:
    """Every outlet, with how many articles are recorded.

    \b
    claimtrack outlet list
    """
    from claimtrack.report.json.values import dump
    from claimtrack.report.views.outlets import outlets_parts
    from claimtrack.services.people.outlets import list_outlets

    here = state(ctx)
    with opened(here, write=False) as session:
        rows = list_outlets(session)
    emit(dump(rows)) if as_json else draw(outlets_parts(rows, here.lang))
    return Exit.NOTHING


@app.command()
def edit(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="OUTLET", help="Its name.")],
    kind: Annotated[
        str | None,
        typer.Option(metavar="KIND", help="agency, newspaper, broadcaster, site or institution."),
    ] = None,
    country: Annotated[str | None, typer.Option(help="Where it is published.")] = None,
    family: Annotated[str | None, typer.Option(help="Whose it is: its owner.")] = None,
    as_json: AsJson = False,
) -> Exit:
    """Say what an outlet is, where, and whose. Reversible: claimtrack undo.

    \b
    claimtrack outlet edit "Le Phare" --kind newspaper --country France
    """
    from claimtrack.report.json.values import dump
    from claimtrack.report.views.outlets import done_parts
    from claimtrack.services.people.outlets import KINDS, edit_outlet

    here = state(ctx)
    if kind is not None and kind not in KINDS:
        raise UsageError(option="--kind", value=kind, choices=KINDS)
    with opened(here) as session:
        done = edit_outlet(session, hand(here), name, kind=kind, country=country, family=family)
    emit(dump(done)) if as_json else draw(done_parts(done, here.lang))
    return Exit.NOTHING


lists_alone(app, list_)
