"""``claimtrack import``: another person's work into this store."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import complain, draw, emit
from claimtrack.cli.state import hand, opened, state


class Kind(StrEnum):
    """What can be imported: the names of ``services.exchange.files.KINDS``."""

    JSONL = "jsonl"
    CSV = "csv"
    CLAIM_REVIEW = "claimreview"
    ANNOTATIONS = "annotations"


def import_(
    ctx: typer.Context,
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            help="What export --format jsonl wrote, a CSV, ClaimReview or Web Annotations.",
        ),
    ],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be done.")
    ] = False,
    form: Annotated[
        Kind | None, typer.Option("--format", "-f", help="Else told by what the file holds.")
    ] = None,
    mapped: Annotated[
        list[str] | None,
        typer.Option(
            "--map", metavar="FIELD=COLUMN", help="Which column of a CSV holds what: value=chiffre."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Take in a colleague's store, or one's own from another machine: nothing of either is lost.

    Bad lines are named and left out. Where two people set one field to different values, the one
    here stays and both are told. Taken in twice, a file changes nothing. One step of the log.

    \b
    claimtrack export --format jsonl -o mine.jsonl
    claimtrack import hers.jsonl --dry-run
    claimtrack import hers.jsonl
    claimtrack import table.csv --map value=chiffre --map speaker=auteur
    """
    from claimtrack.report.json.values import dump
    from claimtrack.report.notices.import_result import imported_parts
    from claimtrack.services.exchange.files import import_file

    here = state(ctx)
    with opened(here, make=True) as session:
        kind = form.value if form else None
        done = import_file(
            session, hand(here), Path(file), kind=kind, mapped=mapped or (), dry=dry_run
        )
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
