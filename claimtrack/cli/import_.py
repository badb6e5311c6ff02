"""``claimtrack import``: another person's work into this store."""

from pathlib import Path
from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import complain, draw, emit
from claimtrack.cli.state import hand, opened, state


def import_(
    ctx: typer.Context,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="What claimtrack export --format jsonl wrote.")
    ],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be done.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Take in a colleague's store, or one's own from another machine: nothing of either is lost.

    Bad lines are named and left out. Where two people set one field to different values, the one
    here stays and both are told. Taken in twice, a file changes nothing. One step of the log.

    \b
    claimtrack export --format jsonl -o mine.jsonl
    claimtrack import hers.jsonl --dry-run
    claimtrack import hers.jsonl
    """
    from claimtrack.ingest.lines import lines_of
    from claimtrack.report.imported import imported_parts
    from claimtrack.report.jsonable import dump
    from claimtrack.services.importing import import_lines

    here = state(ctx)
    with opened(here) as session, lines_of(Path(file)) as lines:
        done = import_lines(session, hand(here), file, lines, dry=dry_run)
    if as_json:
        errors = [error.say(here.lang) for error in done.errors]
        emit(dump({**{name: getattr(done, name) for name in _KEYS}, "errors": errors}))
    else:
        draw(imported_parts(done, here.lang))
        for error in done.errors:
            complain(error.say(here.lang))
    if done.errors:
        return Exit.FAILED
    return Exit.FINDINGS if done.clashes else Exit.NOTHING


_KEYS = ("path", "dry", "counts", "clashes", "step")
