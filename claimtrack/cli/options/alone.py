"""A group of commands whose name stands alone: it answers with its list."""

from collections.abc import Callable
from typing import Annotated

import typer

from claimtrack.cli.exits import Exit

List = Callable[..., Exit]
"""The command that lists what there is: takes the context and ``as_json``, all else by default."""


def lists_alone(app: typer.Typer, list_: List) -> None:
    """Let the group's name alone do what its ``list`` does.

    Who types ``claimtrack dossier`` wants to see what there is, and not that a word is missing;
    the other commands of the group go on as they are.
    """

    @app.callback(invoke_without_command=True)
    def alone(
        ctx: typer.Context,
        as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    ) -> Exit | None:
        return list_(ctx, as_json=as_json) if ctx.invoked_subcommand is None else None
