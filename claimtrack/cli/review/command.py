"""``claimtrack review``: what the program proposed, judged by people."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dossier import Dossier, Inside, Story, within
from claimtrack.cli.options.names import tell_taken
from claimtrack.cli.out import complain, draw, emit
from claimtrack.cli.state import State, answering, hand, opened, state
from claimtrack.errors import NobodyAgrees, NoTerminal, UsageError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from claimtrack.services.review.queue import Filters

Kept = tuple[str | None, str | None, float | None, Inside]
"""What the queue keeps to: an outlet, a speaker, a confidence, a dossier or a story."""


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
    story: Story = None,
    batch: Annotated[
        str | None,
        typer.Option(metavar="CONDITION", help='Many at once: "confidence > .95 and lang = fr".'),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="With --batch: do not ask.")] = False,
    agreement: Annotated[
        bool, typer.Option("--agreement", help="How often two readers agree (Cohen's kappa).")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Judge what the program proposed, the doubtful first; keys alone, ? lists them.

    \b
    claimtrack review
    claimtrack review --dossier alep --below .8
    claimtrack review C7 S12 --reject --note "said of the province"
    claimtrack review --batch "confidence > .95 and outlet = Le Phare"
    claimtrack review --agreement
    """
    here = state(ctx)
    if agreement:
        return _agreement(here, as_json)
    answer = _answer(accept=accept, reject=reject, unsure=unsure)
    kept = (outlet, speaker, below, Inside(dossier, story))
    if batch is not None and not what:
        return _batch(here, batch, answer or "accepted", kept, yes=yes, as_json=as_json)
    if what or answer:
        return _answered(here, what or [], answer, note, as_json)
    return _queue(here, kept)


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
    from claimtrack.report.json.values import dump
    from claimtrack.report.notices.judgements import judged_parts
    from claimtrack.services.review.judgement import answer_rows
    from claimtrack.store.tables.closed_sets import Answer

    if not what or answer is None:
        wants = "name claims or statements, and one of --accept, --reject, --unsure"
        raise UsageError(option="ID", value=" ".join(what) or answer or "", wants=wants)
    with answering(here) as book:
        done = answer_rows(book, hand(here), what, Answer(answer), note)
    emit(dump(done)) if as_json else draw(judged_parts(done, here.lang))
    return Exit.NOTHING


def _filters(here: State, session: "Session", kept: Kept) -> "Filters":
    from claimtrack.services.review.queue import Filters

    outlet, speaker, below, inside = kept
    tell_taken(here, session, speaker=speaker, outlet=outlet)
    scope = within(here, session, inside)
    return Filters(scope=scope, outlet=outlet, speaker=speaker, below=below)


def _queue(here: State, kept: Kept) -> Exit:
    from claimtrack.cli.prompts import can_ask
    from claimtrack.locale.messages import say
    from claimtrack.services.review.desk import Desk

    if not can_ask():
        raise NoTerminal
    with opened(here) as session:
        filters = _filters(here, session, kept)
        desk = Desk.open(session, lambda: hand(here), here.settings.ratings, filters)
        if not desk.queue:
            complain(say(here.lang, "review.nothing"))
            return Exit.NOTHING
        from claimtrack.cli.review.screen import ReviewApp

        ReviewApp(desk, here.lang).run()
    return Exit.NOTHING


def _batch(here: State, text: str, answer: str, kept: Kept, *, yes: bool, as_json: bool) -> Exit:
    from claimtrack.locale.messages import say
    from claimtrack.report.json.values import dump
    from claimtrack.report.notices.judgements import batch_done_parts
    from claimtrack.report.notices.review import batch_parts
    from claimtrack.services.review.batch import answer_batch, batch
    from claimtrack.store.tables.models import Answer

    with opened(here) as session:
        who = hand(here)
        found = batch(session, who.name, text, _filters(here, session, kept))
        session.rollback()  # no lock is held while somebody makes up their mind
        if not found.picked:
            complain(say(here.lang, "review.batch_none", condition=found.condition))
            return Exit.NOTHING
        if not as_json:
            draw(batch_parts(found, answer, here.lang))
        if not yes:
            _confirm(here)
        done = answer_batch(session, who, found, Answer(answer))
    emit(dump(done)) if as_json else draw(batch_done_parts(done, here.lang))
    return Exit.NOTHING


def _confirm(here: State) -> None:
    """Ask, and stop where nobody says yes."""
    from claimtrack.cli.prompts import agree, can_ask
    from claimtrack.locale.messages import say

    if not can_ask() or not agree(say(here.lang, "review.batch_ask"), say(here.lang, "ask.yes")):
        raise NobodyAgrees


def _agreement(here: State, as_json: bool) -> Exit:
    from claimtrack.report.json.values import dump
    from claimtrack.report.notices.agreement import agreement_parts
    from claimtrack.services.review.agreement import agreements

    with opened(here, write=False) as session:
        found = agreements(session)
    emit(dump(found)) if as_json else draw(agreement_parts(found, here.lang))
    return Exit.NOTHING
