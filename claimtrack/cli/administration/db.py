"""``claimtrack db``: the database itself."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.progress import progress
from claimtrack.cli.state import state

app = typer.Typer(help="Where the database is, bring it up to date, look for damage.")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command()
def path(ctx: typer.Context, as_json: AsJson = False) -> Exit:
    """Print where the database is.

    \b
    claimtrack db path
    """
    here = state(ctx)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump({"path": here.db}))
    else:
        emit(here.db + "\n")
    return Exit.NOTHING


@app.command()
def create(ctx: typer.Context, as_json: AsJson = False) -> Exit:
    """Make an empty database. ingest, add and import make one too, no other command does.

    \b
    claimtrack --db strike.db db create
    """
    from claimtrack.report.notices.database import created_parts
    from claimtrack.services.settings.database import create as run
    from claimtrack.services.settings.database import locate

    here = state(ctx)
    done = run(locate(here.settings))
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(done))
    else:
        draw(created_parts(done, here.lang))
    return Exit.NOTHING


@app.command()
def upgrade(ctx: typer.Context, as_json: AsJson = False) -> Exit:
    """Bring an older database up to date. A copy is kept beside it.

    \b
    claimtrack db upgrade
    """
    from claimtrack.report.notices.database import upgraded_parts
    from claimtrack.services.settings.database import locate
    from claimtrack.services.settings.database import upgrade as run

    here = state(ctx)
    with progress(0, here.lang, events=as_json) as shown:
        done = run(
            locate(here.settings),
            progress=lambda _what, done, _total: shown.step(done - shown.done),
            thresholds=here.settings.thresholds,
        )
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(done))
    else:
        draw(upgraded_parts(done, here.lang))
    return Exit.NOTHING


@app.command()
def check(ctx: typer.Context, as_json: AsJson = False) -> Exit:
    """Look for damage: the file, its references, every quoted word. Exit code 1 if there is some.

    \b
    claimtrack db check
    """
    from claimtrack.report.notices.database import checked_parts
    from claimtrack.services.settings.database import check as run
    from claimtrack.services.settings.database import locate

    here = state(ctx)
    found = run(locate(here.settings))
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(found))
    else:
        draw(checked_parts(found, here.lang))
    return Exit.FINDINGS if found.problems else Exit.NOTHING
