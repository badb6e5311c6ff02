"""``claimtrack verify``: every stored quotation against the stored bytes."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.progress import progress
from claimtrack.cli.state import opened, state

if TYPE_CHECKING:
    from claimtrack.services.check.quotations import Verified


def verify(
    ctx: typer.Context,
    what: Annotated[
        str | None, typer.Argument(metavar="[A1]", help="An article; else all.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Look for every stored quotation in the stored bytes, read anew.

    Found, moved, missing, or could not check. Exit code 1 if one moved or is missing, 2 if one
    could not be checked.

    \b
    claimtrack verify
    claimtrack verify A1 --json
    """
    from claimtrack.services.check import quotations as verifying

    here = state(ctx)
    found: list[verifying.QuoteChecked] = []
    with opened(here, write=False) as session:
        numbers = verifying.snapshots_to_verify(session, what)
        with progress(len(numbers), here.lang, events=as_json) as shown:
            for number in numbers:
                found += verifying.verify_snapshot(session, number)
                shown.step()
    verified = verifying.Verified(quotations=tuple(found))
    if as_json:
        from claimtrack.report.json.values import dump
        from claimtrack.report.notices.quotations import verified_rows

        emit(dump(verified_rows(verified, here.lang)))
    else:
        from claimtrack.report.notices.quotations import verified_parts

        draw(verified_parts(verified, here.lang))
    return _exit_code(verified)


def _exit_code(verified: "Verified") -> Exit:
    """Failed where one could not be checked, findings where one moved or is missing."""
    from claimtrack.services.check.quotations import Answer

    if verified.count(Answer.UNCHECKED):
        return Exit.FAILED
    whole = verified.count(Answer.FOUND) == len(verified.quotations)
    return Exit.NOTHING if whole else Exit.FINDINGS
