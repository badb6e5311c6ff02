"""``claimtrack link``: how one claim stands to another, by a person's word."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import hand, opened, state
from claimtrack.errors import UsageError
from claimtrack.locale.messages import typed_words, word


def link(
    ctx: typer.Context,
    source: Annotated[str, typer.Argument(metavar="C7", help="A claim.")],
    relation: Annotated[
        str,
        typer.Argument(
            metavar="RELATION",
            help="repeats, updates, corrects, disputes, part-of or derived-from.",
        ),
    ],
    target: Annotated[str, typer.Argument(metavar="C9", help="Another claim.")],
    remove: Annotated[bool, typer.Option("--remove", help="It is not so after all.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Say how one claim stands to another. Comparisons heed part-of and corrects.

    \b
    claimtrack link C7 disputes C9
    claimtrack link C7 disputes C9 --remove
    """
    from claimtrack.report.json.values import dump
    from claimtrack.report.views.remarks import linked_parts
    from claimtrack.services.edit import remarks
    from claimtrack.store.tables.models import Relation

    here = state(ctx)
    named = typed_words("relation", Relation).get(relation.casefold().replace(" ", "-"))
    if named is None:
        choices = [word(here.lang, one, "relation") for one in Relation]
        raise UsageError(option="RELATION", value=relation, choices=choices)
    with opened(here) as session:
        done = remarks.link(session, hand(here), source, Relation(named), target, remove=remove)
    emit(dump(done)) if as_json else draw(linked_parts(done, here.lang))
    return Exit.NOTHING
