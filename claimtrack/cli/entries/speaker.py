"""``claimtrack speaker``: who is who, and mending it."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimtrack.cli.entries.speaker_duplicates import duplicates
from claimtrack.cli.exits import Exit
from claimtrack.cli.options.alone import lists_alone
from claimtrack.cli.options.dates import first_day, last_day
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import TEXTS, State, hand, opened, state, text_language
from claimtrack.errors import UsageError

if TYPE_CHECKING:
    from claimtrack.report.document.doc import Parts
    from claimtrack.services.people.edit_speakers import SpeakerDone

app = typer.Typer(help="Who speaks: names, posts, two that are one, one that is two.")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Name = Annotated[str, typer.Argument(metavar="SPEAKER", help="A name, part of one, or P3.")]
Lang = Annotated[
    str | None, typer.Option(metavar=TEXTS, help="The name's language; else that of messages.")
]


def _show(values: object, parts: "Parts", as_json: bool) -> Exit:
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(values))
    else:
        draw(parts)
    return Exit.NOTHING


def _done(here: State, done: "SpeakerDone", key: str, as_json: bool) -> Exit:
    from claimtrack.report.views.speakers import done_parts

    return _show(done, done_parts(done, key, here.lang), as_json)


def _language(here: State, lang: str | None) -> str:
    return text_language(lang) or here.lang


@app.command("list")
def list_(
    ctx: typer.Context,
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="Part of a name.")] = None,
    suggest: Annotated[
        bool, typer.Option("--suggest", help="Pairs that are likely one, with the reason.")
    ] = False,
    as_json: AsJson = False,
) -> Exit:
    """Everybody who speaks, with how much they said.

    \b
    claimtrack speaker list
    claimtrack speaker list --suggest
    """
    from claimtrack.report.views.speakers import alike_parts, speakers_parts
    from claimtrack.services.people.duplicates import alike
    from claimtrack.services.people.speakers import list_speakers

    here = state(ctx)
    with opened(here, write=False) as session:
        if suggest:
            pairs = alike(session)
            return _show(pairs, alike_parts(pairs, here.lang), as_json)
        rows = list_speakers(session, name)
    return _show(rows, speakers_parts(rows, here.lang), as_json)


app.command("duplicates")(duplicates)


@app.command()
def show(ctx: typer.Context, name: Name, as_json: AsJson = False) -> Exit:
    """One speaker: names, posts, how much they said.

    \b
    claimtrack speaker show Lavrov
    """
    from claimtrack.report.views.speakers import speaker_parts
    from claimtrack.services.people.speakers import show_speaker

    here = state(ctx)
    with opened(here, write=False) as session:
        row = show_speaker(session, name)
    return _show(row, speaker_parts(row, here.lang), as_json)


@app.command()
def add(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The full name.")],
    kind: Annotated[
        str | None, typer.Option(metavar="KIND", help="person, organisation, group or unnamed.")
    ] = None,
    description: Annotated[str | None, typer.Option(help="Who it is, in a few words.")] = None,
    wikidata: Annotated[str | None, typer.Option(metavar="Q42", help="Its Wikidata id.")] = None,
    alias: Annotated[list[str] | None, typer.Option(help="Another name; may be repeated.")] = None,
    lang: Lang = None,
    another: Annotated[
        bool, typer.Option("--another", help="Somebody else is called so too.")
    ] = False,
    as_json: AsJson = False,
) -> Exit:
    """Record a speaker of whom nothing was read yet.

    \b
    claimtrack speaker add "Ana Roy" --kind person --description "mayor of Lille"
    """
    from claimtrack.services.people.edit_speakers import KINDS, add_speaker

    here = state(ctx)
    if kind is not None and kind not in KINDS:
        raise UsageError(option="--kind", value=kind, choices=KINDS)
    about: dict[str, Any] = {
        "kind": kind, "description": description, "wikidata": wikidata, "another": another
    }  # fmt: skip
    code = _language(here, lang)
    with opened(here, make=True) as session:
        done = add_speaker(session, hand(here), name, names=alias or (), lang=code, **about)
    return _done(here, done, "added", as_json)


@app.command()
def alias(
    ctx: typer.Context,
    name: Name,
    other: Annotated[str, typer.Argument(metavar="NAME", help="The other name.")],
    remove: Annotated[bool, typer.Option("--remove", help="It is not theirs after all.")] = False,
    lang: Lang = None,
    as_json: AsJson = False,
) -> Exit:
    """Another name by which a speaker is printed.

    \b
    claimtrack speaker alias "Sergueï Lavrov" "S. V. Lavrov"
    """
    from claimtrack.services.people.edit_speakers import add_alias

    here = state(ctx)
    code = _language(here, lang)
    with opened(here) as session:
        done = add_alias(session, hand(here), name, other, lang=code, remove=remove)
    return _done(here, done, "named", as_json)


@app.command()
def rename(
    ctx: typer.Context,
    name: Name,
    new: Annotated[str, typer.Argument(metavar="NEW", help="What they are called.")],
    as_json: AsJson = False,
) -> Exit:
    """Call a speaker otherwise; the old name goes on leading to them.

    \b
    claimtrack speaker rename P3 "Sergueï Viktorovitch Lavrov"
    """
    from claimtrack.services.people.edit_speakers import rename as call

    here = state(ctx)
    with opened(here) as session:
        done = call(session, hand(here), name, new)
    return _done(here, done, "named", as_json)


@app.command()
def merge(
    ctx: typer.Context,
    name: Name,
    others: Annotated[
        list[str], typer.Argument(metavar="OTHER...", help="Those who are the same; they go.")
    ],
    as_json: AsJson = False,
) -> Exit:
    """Two or more speakers are one: everything moves to the first. Reversible: claimtrack undo.

    \b
    claimtrack speaker merge "Igor Konachenkov" "Igor Konashenkov"
    """
    from claimtrack.services.people.edit_speakers import merge as join

    here = state(ctx)
    with opened(here) as session:
        done = join(session, hand(here), name, others)
    return _done(here, done, "merged", as_json)


@app.command()
def split(
    ctx: typer.Context,
    name: Name,
    what: Annotated[
        list[str], typer.Argument(metavar="ID...", help="What somebody else said: S12, C7, A1.")
    ],
    new: Annotated[
        str | None, typer.Option("--name", help="The other's name; else the same name.")
    ] = None,
    as_json: AsJson = False,
) -> Exit:
    """One speaker is two: what is named goes to a new one, and stays there.

    \b
    claimtrack speaker split "M. Sanders" S12 S15 --name "Sarah Sanders"
    """
    from claimtrack.services.people.edit_speakers import split as part

    here = state(ctx)
    with opened(here) as session:
        done = part(session, hand(here), name, what, new)
    return _done(here, done, "parted", as_json)


@app.command()
def affiliate(
    ctx: typer.Context,
    name: Name,
    organisation: Annotated[
        str, typer.Argument(metavar="ORGANISATION", help="A speaker too: a name, or P5.")
    ],
    role: Annotated[str, typer.Option(help="The post: spokesman.")] = "",
    since: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="Its first day.")
    ] = None,
    until: Annotated[str | None, typer.Option("--to", metavar="DATE", help="Its last day.")] = None,
    as_json: AsJson = False,
) -> Exit:
    """A speaker's post in an organisation: its figures go back to one origin.

    \b
    claimtrack speaker affiliate Konachenkov "ministère russe de la Défense" --role porte-parole
    """
    from claimtrack.services.people.edit_speakers import affiliate as join

    here = state(ctx)
    first = first_day("--from", since)
    last = last_day("--to", until)
    with opened(here) as session:
        done = join(session, hand(here), name, organisation, role=role, since=first, until=last)
    return _done(here, done, "affiliated", as_json)


lists_alone(app, list_)
