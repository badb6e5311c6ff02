"""``claimtrack figure``: the figures there are, and mending them by hand."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.alone import lists_alone
from claimtrack.cli.options.dossier import Dossier, Inside, Story, within
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import State, hand, opened, reading, state

if TYPE_CHECKING:
    from claimtrack.services.grouping.edit_figures import Mended

app = typer.Typer(help="The figures there are; mend by hand how claims were grouped.")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Figure = Annotated[str, typer.Argument(metavar="FIGURE", help="A figure, or words for one.")]


@app.command("list")
def list_(
    ctx: typer.Context, dossier: Dossier = None, story: Story = None, as_json: AsJson = False
) -> Exit:
    """Every figure: how many claims give it a value, what it is a part of.

    \b
    claimtrack figure list
    """
    from claimtrack.services.grouping.figure_list import list_figures

    here = state(ctx)
    with reading(here) as fetch:
        scope = within(here, fetch, Inside(dossier, story))
        found = list_figures(fetch, scope.claims if scope else None)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(found))
    else:
        from claimtrack.report.views.figures import figure_table

        draw(figure_table(found, here.lang))
    return Exit.NOTHING


@app.command()
def show(
    ctx: typer.Context,
    figure: Figure,
    dossier: Dossier = None,
    story: Story = None,
    as_json: AsJson = False,
) -> Exit:
    """One figure: its claims, its parts, and what was mended, by whom and when.

    \b
    claimtrack figure show left-aleppo
    """
    from claimtrack.services.grouping.figure_list import show_figure

    here = state(ctx)
    with reading(here) as fetch:
        scope = within(here, fetch, Inside(dossier, story))
        found = show_figure(fetch, figure, scope.claims if scope else None)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(found))
    else:
        from claimtrack.report.views.figures import shown_figure_parts

        draw(shown_figure_parts(found, here.lang))
    return Exit.NOTHING


@app.command()
def rename(
    ctx: typer.Context,
    figure: Figure,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The new name.")],
    as_json: AsJson = False,
) -> Exit:
    """Call a figure otherwise. The old name goes on naming it.

    \b
    claimtrack figure rename left-aleppo departures
    """
    from claimtrack.services.grouping.edit_figures import rename as run

    here = state(ctx)
    with opened(here) as session:
        return _tell(here, run(session, hand(here), figure, name), as_json)


@app.command()
def merge(
    ctx: typer.Context,
    figures: Annotated[
        list[str], typer.Argument(metavar="FIGURE... INTO", help="The last one stays.")
    ],
    as_json: AsJson = False,
) -> Exit:
    """Make one figure of several. The names of the others go on naming it.

    \b
    claimtrack figure merge evacuated-aleppo left-aleppo
    """
    from claimtrack.errors import UsageError
    from claimtrack.services.grouping.edit_figures import merge as run

    if len(figures) < 2:
        value = " ".join(figures)
        raise UsageError(option="figure merge", value=value, wants="name two figures or more")
    here = state(ctx)
    with opened(here) as session:
        return _tell(here, run(session, hand(here), figures[:-1], figures[-1]), as_json)


@app.command()
def split(
    ctx: typer.Context,
    figure: Figure,
    claims: Annotated[list[str], typer.Argument(metavar="C7...", help="The claims to take out.")],
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="The new figure's name.")],
    as_json: AsJson = False,
) -> Exit:
    """Take claims out of a figure into a new one.

    \b
    claimtrack figure split left-aleppo C4 C19 --name left-in-a-month
    """
    from claimtrack.services.grouping.edit_figures import split as run

    here = state(ctx)
    with opened(here) as session:
        return _tell(here, run(session, hand(here), figure, claims, name), as_json)


@app.command()
def move(
    ctx: typer.Context,
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="A claim: C7.")],
    figure: Figure,
    as_json: AsJson = False,
) -> Exit:
    """Put one claim into another figure.

    \b
    claimtrack figure move C7 left-aleppo
    """
    from claimtrack.services.grouping.edit_figures import move as run

    here = state(ctx)
    with opened(here) as session:
        return _tell(here, run(session, hand(here), claim, figure), as_json)


@app.command("part-of")
def part_of(
    ctx: typer.Context,
    part: Annotated[str, typer.Argument(metavar="PART", help="The figure that is a part.")],
    whole: Annotated[str, typer.Argument(metavar="WHOLE", help="The figure that holds it.")],
    as_json: AsJson = False,
) -> Exit:
    """Say that what one figure counts is a part of what another counts: they are compared so.

    \b
    claimtrack figure part-of surrendered-east-aleppo left-aleppo
    """
    from claimtrack.services.grouping.edit_figures import part_of as run

    here = state(ctx)
    with opened(here) as session:
        return _tell(here, run(session, hand(here), part, whole), as_json)


def _tell(here: State, done: "Mended", as_json: bool) -> Exit:
    if as_json:
        from claimtrack.report.json.values import dump
        from claimtrack.services.grouping.figure_list import listed

        figures = [listed(one) for one in done.figures]
        emit(dump({"step": done.step, "action": done.action, "figures": figures}))
    else:
        from claimtrack.report.views.figures import mended_parts

        draw(mended_parts(done, here.lang))
    return Exit.NOTHING


lists_alone(app, list_)
