"""``claimtrack review``: what the program proposed, judged by people."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import complain, draw, emit
from claimtrack.cli.state import State, hand, opened, state
from claimtrack.cli.within import Dossier, within
from claimtrack.errors import NoTerminal, UsageError

if TYPE_CHECKING:
    pass


def review(
    ctx: typer.Context,
    what: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID...]", help="Statements and claims to answer for: S12 C7."),
    ] = None,
    accept: Annotated[bool, typer.Option("--accept", help="They are right as they stand.")] = False,
    reject: Annotated[bool, typer.Option("--reject", help="They are wrong.")] = False,
    unsure: Annotated[bool, typer.Option("--unsure", help="It cannot be told.")] = False,
    note: Annotated[str | None, typer.Option(help="A few words with the answer.")] = None,
    outlet: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    speaker: Annotated[str | None, typer.Option(help="Name or part of it: Lavrov.")] = None,
    below: Annotated[
        float | None,
        typer.Option(min=0, max=1, metavar="SHARE", help="Only of a confidence under this: .8."),
    ] = None,
    dossier: Dossier = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Judge what the program proposed, the doubtful first; keys alone, ? lists them.

    \b
    claimtrack review
    claimtrack review --dossier alep --below .8
    claimtrack review C7 S12 --reject --note "said of the province"
    """
    here = state(ctx)
    answer = _answer(accept=accept, reject=reject, unsure=unsure)
    if what or answer:
        return _answered(here, what or [], answer, note, as_json)
    return _queue(here, outlet, speaker, below, dossier)


def _answer(*, accept: bool, reject: bool, unsure: bool) -> str | None:
    given = [
        name
        for name, said in (("accepted", accept), ("rejected", reject), ("unsure", unsure))
        if said
    ]
    if len(given) > 1:
        wants = "name one of --accept, --reject, --unsure"
        raise UsageError(option="--accept", value=", ".join(given), wants=wants)
    return given[0] if given else None


def _answered(
    here: State, what: list[str], answer: str | None, note: str | None, as_json: bool
) -> Exit:
    from claimtrack.report.jsonable import dump
    from claimtrack.report.review import judged_parts
    from claimtrack.services.judging import judge
    from claimtrack.store.models import Answer

    if not what or answer is None:
        wants = "name claims or statements, and one of --accept, --reject, --unsure"
        raise UsageError(option="ID", value=" ".join(what) or answer or "", wants=wants)
    with opened(here) as session:
        done = judge(session, hand(here), what, Answer(answer), note)
    emit(dump(done)) if as_json else draw(judged_parts(done, here.lang))
    return Exit.NOTHING


def _queue(
    here: State, outlet: str | None, speaker: str | None, below: float | None, dossier: str | None
) -> Exit:
    from claimtrack.cli.asking import can_ask
    from claimtrack.report.messages import say
    from claimtrack.services.review_desk import Desk
    from claimtrack.services.reviewing import Filters

    if not can_ask():
        raise NoTerminal
    with opened(here) as session:
        scope = within(here, session, dossier)
        filters = Filters(scope=scope, outlet=outlet, speaker=speaker, below=below)
        scale = here.settings.ratings
        desk = Desk.open(session, lambda: hand(here), scale, filters)
        if not desk.queue:
            complain(say(here.lang, "review.nothing"))
            return Exit.NOTHING
        from claimtrack.cli.review_screen import ReviewApp

        ReviewApp(desk, here.lang).run()
    return Exit.NOTHING
