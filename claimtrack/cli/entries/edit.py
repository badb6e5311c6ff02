"""``claimtrack edit``: what is recorded, changed by hand."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options import claim_fields as f
from claimtrack.cli.out import draw, emit
from claimtrack.cli.prompts import ask, can_ask
from claimtrack.cli.state import State, hand, opened, state

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from claimtrack.services.edit.edit import Edited


@f.claim_options(before="statement")
def edit(
    ctx: typer.Context,
    what: Annotated[
        str, typer.Argument(metavar="ID", help="An article, a statement or a claim: A1, S12, C7.")
    ],
    title: f.Title = None,
    outlet: f.Outlet = None,
    byline: f.Byline = None,
    published: f.Published = None,
    url: f.Url = None,
    agency: f.Agency = None,
    lang: f.Lang = None,
    kind: f.Kind = None,
    words: Annotated[
        str | None, typer.Option(help="The words said, as they stand in the article.")
    ] = None,
    speaker: f.Speaker = None,
    organisation: f.Organisation = None,
    role: f.Role = None,
    act: f.Act = None,
    cue: f.Cue = None,
    said: f.Said = None,
    relay: f.Relay = None,
    statement: f.Statement = None,
    as_json: f.AsJson = False,
    **typed: str | None,
) -> Exit:
    """Change what is recorded; "-" empties a field. No later reading changes it back.

    Without options, each field is asked for at a terminal.

    \b
    claimtrack edit A1 --outlet "Le Phare" --published 2016-12-10
    claimtrack edit S12 --speaker "Sergueï Lavrov" --act denies
    claimtrack edit C7 --amount "près de 18 000" --place Alep
    """
    from claimtrack.services.edit.edit import edit as change
    from claimtrack.services.lookup.entries import entry_named

    here = state(ctx)
    given = f.given(
        title=title, outlet=outlet, byline=byline, published=published, url=url, agency=agency,
        lang=lang, kind=kind, words=words, speaker=speaker, organisation=organisation, role=role,
        act=act, cue=cue, said=said, relay=relay, **typed, statement=statement,
    )  # fmt: skip
    with opened(here) as session:
        what = entry_named(session, what, whole=True)
        if not given and can_ask():
            given = _asked(session, here, what)
        done = change(session, hand(here), what, given)
        return told(session, here, done, as_json)


def _asked(session: "Session", here: State, what: str) -> dict[str, str]:
    """What is typed for each field, where it is not what is there."""
    from claimtrack.locale.messages import say
    from claimtrack.services.edit.current_fields import choices, present

    found = {}
    for field, held in present(session, what).items():
        words = choices(session, what[0].upper(), field)
        typed = ask(say(here.lang, f"by_hand.ask_{field}"), held, words)
        if typed != held:
            found[field] = typed
    session.rollback()
    return found


def told(session: "Session", here: State, done: "Edited", as_json: bool) -> Exit:
    """The row as it is now, and how to take the change back."""
    from claimtrack.report.json.values import dump
    from claimtrack.report.notices.entry import edited_parts
    from claimtrack.services.claims.show import ArticleShown, show

    shown = show(session, done.name, here.settings.thresholds)
    if as_json:
        now = shown.article if isinstance(shown, ArticleShown) else shown
        emit(dump({"done": done, "now": now}))
    else:
        draw(edited_parts(done, shown, here.settings.thresholds, here.lang))
    return Exit.NOTHING
