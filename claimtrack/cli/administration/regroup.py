"""``claimtrack regroup``: stories, figures and findings made anew."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import hand, opened, state


def regroup(
    ctx: typer.Context,
    dry: Annotated[bool, typer.Option("--dry-run", help="Only tell what would change.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Make stories, figures and findings anew; nothing changes but by newer rules.

    \b
    claimtrack regroup --dry-run
    """
    from claimtrack.services.grouping.regroup import regroup_all

    here = state(ctx)
    with opened(here, write=True) as session:
        done = regroup_all(session, hand(here), dry=dry)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(done))
    else:
        from claimtrack.report.desk.regrouped import regrouped_parts

        draw(regrouped_parts(done, here.lang, dry=dry))
    return Exit.FINDINGS if dry and done.changed else Exit.NOTHING
