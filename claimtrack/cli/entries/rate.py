"""``claimtrack rate``: a person's own rating of a claim."""

from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import State, hand, opened, reading, state


def rate(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(metavar="ID", help="A claim: C7.")],
    rating: Annotated[
        str | None,
        typer.Argument(
            metavar="[RATING]",
            help='A word of the scale, or its number; "-" takes it off. Without: what there is.',
        ),
    ] = None,
    why: Annotated[str | None, typer.Option(help="The reason; it stays with the rating.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Keep your own rating of a claim, apart from all outcomes, which are arithmetic.

    The scale is a setting (ratings): true, mostly true, unproven, misleading, false.

    \b
    claimtrack rate C7 misleading --why "counts the whole province"
    claimtrack rate C7 -
    claimtrack rate C7
    """
    from claimtrack.report.json.values import dump
    from claimtrack.report.notices.review import rated_parts
    from claimtrack.services.review.rating import rate as keep

    here = state(ctx)
    if rating is None:
        return _show(here, what, as_json)
    with opened(here) as session:
        done = keep(session, hand(here), what, rating, why, here.settings.ratings)
    emit(dump(done)) if as_json else draw(rated_parts(done, here.lang))
    return Exit.NOTHING


def _show(here: State, what: str, as_json: bool) -> Exit:
    """How a claim is rated, and the words of the scale."""
    from claimtrack.report.json.values import dump
    from claimtrack.report.notices.review import ratings_parts
    from claimtrack.services.review.rating import ratings

    with reading(here) as fetch:
        found = ratings(fetch, what, here.settings.ratings)
    emit(dump(found)) if as_json else draw(ratings_parts(found, here.lang))
    return Exit.NOTHING
