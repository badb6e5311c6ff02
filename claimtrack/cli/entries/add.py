"""``claimtrack add``: entering by hand what no reader found."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.entries import speaker as speakers
from claimtrack.cli.entries.edit import told
from claimtrack.cli.exits import Exit
from claimtrack.cli.options import claim_fields as f
from claimtrack.cli.out import draw, emit
from claimtrack.cli.prompts import agree, ask, can_ask, lines
from claimtrack.cli.state import State, hand, opened, state
from claimtrack.errors import Missing

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from claimtrack.services.lookup.claim_rows import ClaimRow

app = typer.Typer(help="Enter by hand: an article, a speaker, a statement, a claim.")
app.command("speaker")(speakers.add)

_Words = Annotated[
    str | None, typer.Argument(metavar="[WORDS]", help="The words, as they stand in the text.")
]


@app.command()
def article(
    ctx: typer.Context,
    text: Annotated[
        str | None,
        typer.Argument(metavar="[FILE]", help="The text or the notes; - for standard input."),
    ] = None,
    kind: f.Kind = None,
    title: f.Title = None,
    outlet: f.Outlet = None,
    byline: f.Byline = None,
    published: f.Published = None,
    url: f.Url = None,
    lang: f.Lang = None,
    as_json: f.AsJson = False,
) -> Exit:
    """An article without a page: an interview, a call, with your notes as its text.

    \b
    claimtrack add article notes.txt --kind interview --published 2016-12-10 --title "Ana Roy"
    """
    from claimtrack.report.json.values import dump
    from claimtrack.report.notices.entry import new_article_parts
    from claimtrack.services.edit.add_statement import add_article

    here = state(ctx)
    fields = f.given(
        kind=kind, title=title, outlet=outlet, byline=byline, published=published, url=url,
        lang=lang,
    )  # fmt: skip
    with opened(here, make=True) as session:
        if text is None and can_ask():
            fields |= _fields(session, here, "A", ("kind", "title", "outlet", "published"), fields)
            words = lines(_say(here, "by_hand.type_notes"))
        else:
            words = _text(here, text)
        session.rollback()
        done = add_article(session, hand(here), words, fields)
    emit(dump(done)) if as_json else draw(new_article_parts(done, here.lang))
    return Exit.NOTHING


def _text(here: State, name: str | None) -> str:
    """The notes: of a file, or of standard input."""
    from claimtrack.ingest.text import decode, read_text

    if name is None and sys.stdin.isatty():
        raise Missing(what=_say(here, "by_hand.the_text"), option="FILE")
    if name in (None, "-"):
        return decode(sys.stdin.buffer.read(), "-")
    return read_text(Path(name or ""))[1]


@app.command()
def statement(
    ctx: typer.Context,
    where: Annotated[
        str | None, typer.Argument(metavar="[A1]", help="The article it stands in.")
    ] = None,
    words: _Words = None,
    speaker: f.Speaker = None,
    organisation: f.Organisation = None,
    role: f.Role = None,
    kind: f.Kind = None,
    act: f.Act = None,
    cue: f.Cue = None,
    said: f.Said = None,
    relay: f.Relay = None,
    nth: f.Nth = None,
    as_json: f.AsJson = False,
) -> Exit:
    """Words of an article, and whose they are. They must stand in its text.

    \b
    claimtrack add statement A1 "les couloirs resteront ouverts" --speaker "Ana Roy"
    """
    from claimtrack.services.edit.add_statement import add_statement

    here = state(ctx)
    fields = f.given(
        speaker=speaker, organisation=organisation, role=role, kind=kind, act=act, cue=cue,
        said=said, relay=relay,
    )  # fmt: skip
    with opened(here, make=True) as session:
        asking = (where is None or words is None) and can_ask()
        where = where or _wanted(here, "article", "A1")
        words = words or _wanted(here, "words", "WORDS")
        if asking:
            fields |= _fields(session, here, "S", ("speaker", "role", "said"), fields)
            session.rollback()
        done = add_statement(session, hand(here), where, words, fields, nth)
        return told(session, here, done, as_json)


@app.command()
@f.claim_options(before="nth")
def claim(
    ctx: typer.Context,
    where: Annotated[
        str | None,
        typer.Argument(metavar="[S12]", help="The statement it stands in, or the article: A1."),
    ] = None,
    words: _Words = None,
    nth: f.Nth = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: f.AsJson = False,
    **typed: str | None,
) -> Exit:
    """A figure in the words of a text: they are read as in any text, and shown before they stay.

    \b
    claimtrack add claim S12 "près de 18 000 civils" --measure left --place Alep
    """
    from claimtrack.services.edit.add_claim import add_claim

    here = state(ctx)
    fields = f.given(**typed)
    with opened(here, make=True) as session:
        where = where or _wanted(here, "statement", "S12")
        words = words or _wanted(here, "words", "WORDS")
        confirm = None if yes or not can_ask() else lambda row: _keep(here, row)
        done = add_claim(session, hand(here), where, words, fields, place=nth, confirm=confirm)
        return told(session, here, done, as_json)


def _keep(here: State, row: "ClaimRow") -> bool:
    """Show the claim as it was read, and ask."""
    from claimtrack.report.views.entry import shown_parts

    draw(shown_parts(row, here.settings.thresholds, here.lang))
    return agree(_say(here, "by_hand.keep"), _say(here, "ask.yes"), by_default=True)


def _say(here: State, key: str) -> str:
    from claimtrack.locale.messages import say

    return say(here.lang, key)


def _wanted(here: State, field: str, option: str) -> str:
    """What a person types for something that must be there."""
    label = _say(here, f"by_hand.ask_{field}")
    typed = ask(label) if can_ask() else ""
    if not typed:
        raise Missing(what=label, option=option)
    return typed


def _fields(
    session: "Session", here: State, letter: str, names: tuple[str, ...], known: dict[str, str]
) -> dict[str, str]:
    """What a person types for the fields that no option gave."""
    from claimtrack.services.edit.current_fields import choices

    found = {}
    for name in names:
        if name not in known:
            label = _say(here, f"by_hand.ask_{name}")
            if typed := ask(label, words=choices(session, letter, name)):
                found[name] = typed
    return found
