"""``claimtrack dossier``: one investigation's articles and figures."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.alone import lists_alone
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import hand, opened, reading, state

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from claimtrack.services.grouping.edit_dossiers import Filed
    from claimtrack.store.log.steps import Hand

app = typer.Typer(help="One investigation's articles and figures; keep every command to it.")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Name = Annotated[str, typer.Argument(metavar="NAME", help="The dossier.")]
Items = Annotated[
    list[str] | None, typer.Argument(metavar="[A1|FIGURE]...", help="Articles and figures.")
]


@app.command()
def new(
    ctx: typer.Context,
    name: Name,
    items: Items = None,
    note: Annotated[str | None, typer.Option(help="What it is about.")] = None,
    as_json: AsJson = False,
) -> Exit:
    """Open a dossier.

    \b
    claimtrack dossier new "Alep, décembre" A1 A2 left-aleppo --note "Who left, when?"
    """
    from claimtrack.services.grouping import edit_dossiers

    return _run(ctx, as_json, lambda s, h: edit_dossiers.new(s, h, name, items or [], note))


@app.command()
def add(ctx: typer.Context, name: Name, items: Items = None, as_json: AsJson = False) -> Exit:
    """Put articles and figures into a dossier.

    \b
    claimtrack dossier add alep A3 killed-aleppo
    """
    from claimtrack.services.grouping import edit_dossiers

    return _run(ctx, as_json, lambda s, h: edit_dossiers.add(s, h, name, items or []))


@app.command()
def remove(ctx: typer.Context, name: Name, items: Items = None, as_json: AsJson = False) -> Exit:
    """Take articles and figures out of a dossier; without any, drop the dossier, not what it held.

    \b
    claimtrack dossier remove alep A3
    """
    from claimtrack.services.grouping import edit_dossiers

    return _run(ctx, as_json, lambda s, h: edit_dossiers.remove(s, h, name, items or []))


@app.command()
def use(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME|-", help="The dossier; - for none.")],
    as_json: AsJson = False,
) -> Exit:
    """Keep every command to a dossier from now on, in this database; - goes back to everything.

    \b
    claimtrack dossier use alep
    claimtrack dossier use -
    """
    from claimtrack.services.grouping import edit_dossiers

    return _run(ctx, as_json, lambda s, h: edit_dossiers.use(s, h, name))


@app.command("list")
def list_(ctx: typer.Context, as_json: AsJson = False) -> Exit:
    """Every dossier, and which one is in use.

    \b
    claimtrack dossier list
    """
    from claimtrack.services.grouping.dossiers import dossiers

    here = state(ctx)
    with reading(here) as fetch:
        found = dossiers(fetch)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(found))
    else:
        from claimtrack.report.views.dossiers import dossier_table

        draw(dossier_table(found, here.lang))
    return Exit.NOTHING


@app.command()
def show(
    ctx: typer.Context,
    name: Annotated[
        str | None, typer.Argument(metavar="[NAME]", help="The dossier; else the one in use.")
    ] = None,
    as_json: AsJson = False,
) -> Exit:
    """What a dossier holds.

    \b
    claimtrack dossier show alep
    """
    from claimtrack.services.grouping.dossiers import dossier

    here = state(ctx)
    with reading(here) as fetch:
        found = dossier(fetch, name)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(found))
    else:
        from claimtrack.report.views.dossiers import dossier_parts

        draw(dossier_parts(found, here.lang))
    return Exit.NOTHING


def _run(ctx: typer.Context, as_json: bool, change: "Callable[[Session, Hand], Filed]") -> Exit:
    here = state(ctx)
    with opened(here) as session:
        done = change(session, hand(here))
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(done))
    else:
        from claimtrack.report.views.dossiers import filed_parts

        draw(filed_parts(done, here.lang))
    return Exit.NOTHING


lists_alone(app, list_)
