"""The commands under one name, and the options that come before them."""

from typing import Annotated

import typer

from claimtrack.cli.administration import config, db, regroup
from claimtrack.cli.completion import script as completion
from claimtrack.cli.entries import (
    add,
    dossier,
    edit,
    figure,
    import_,
    link,
    note,
    outlet,
    rate,
    retract,
    speaker,
    story,
)
from claimtrack.cli.entries import log as history
from claimtrack.cli.pages import archive, check, diff, extract, ingest, purge, refresh, verify
from claimtrack.cli.pages import open as open_page
from claimtrack.cli.questions import (
    compare,
    conflicts,
    export,
    new,
    search,
    show,
    stats,
    timeline,
    why,
)
from claimtrack.cli.questions import list as listing
from claimtrack.cli.review import command as review
from claimtrack.cli.state import MESSAGES, State

_TAKE_IN = "Take in"
_ASK = "Ask"
_MEND = "Judge, mend"
_GROUP = "Names, groups"
_PUBLISH = "Publish"
_STORE = "The program"

app = typer.Typer(
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("ingest", rich_help_panel=_TAKE_IN)(ingest.ingest)
app.command("import", rich_help_panel=_TAKE_IN)(import_.import_)
app.add_typer(add.app, name="add", rich_help_panel=_TAKE_IN)
app.command("refresh", rich_help_panel=_TAKE_IN)(refresh.refresh)
app.command("extract", rich_help_panel=_TAKE_IN)(extract.extract)
app.command("list", rich_help_panel=_ASK)(listing.list_)
app.command("search", rich_help_panel=_ASK)(search.search)
app.command("show", rich_help_panel=_ASK)(show.show)
app.command("compare", rich_help_panel=_ASK)(compare.compare)
app.command("why", rich_help_panel=_ASK)(why.why)
app.command("timeline", rich_help_panel=_ASK)(timeline.timeline)
app.command("conflicts", rich_help_panel=_ASK)(conflicts.conflicts)
app.command("check", rich_help_panel=_ASK)(check.check)
app.command("new", rich_help_panel=_ASK)(new.new)
app.command("stats", rich_help_panel=_ASK)(stats.stats)
app.command("diff", rich_help_panel=_ASK)(diff.diff)
app.command("open", rich_help_panel=_ASK)(open_page.open_)
app.command("review", rich_help_panel=_MEND)(review.review)
app.command("edit", rich_help_panel=_MEND)(edit.edit)
app.command("rate", rich_help_panel=_MEND)(rate.rate)
app.command("retract", rich_help_panel=_MEND)(retract.retract)
app.command("link", rich_help_panel=_MEND)(link.link)
app.command("note", rich_help_panel=_MEND)(note.note)
app.command("log", rich_help_panel=_MEND)(history.log)
app.command("undo", rich_help_panel=_MEND)(history.undo)
app.add_typer(story.app, name="story", rich_help_panel=_GROUP)
app.add_typer(figure.app, name="figure", rich_help_panel=_GROUP)
app.add_typer(speaker.app, name="speaker", rich_help_panel=_GROUP)
app.add_typer(outlet.app, name="outlet", rich_help_panel=_GROUP)
app.add_typer(dossier.app, name="dossier", rich_help_panel=_GROUP)
app.command("regroup", rich_help_panel=_GROUP)(regroup.regroup)
app.command("export", rich_help_panel=_PUBLISH)(export.export)
app.command("verify", rich_help_panel=_PUBLISH)(verify.verify)
app.command("archive", rich_help_panel=_PUBLISH)(archive.archive)
app.add_typer(db.app, name="db", rich_help_panel=_STORE)
app.command("purge", rich_help_panel=_STORE)(purge.purge)
app.add_typer(config.app, name="config", rich_help_panel=_STORE)
app.command("completion", rich_help_panel=_STORE)(completion.completion)


_WITHOUT_FILE = ("config", "completion")
"""The commands that read the settings file themselves, or not at all: they mend a broken one."""


def _version(wanted: bool) -> None:
    if wanted:
        from claimtrack import __version__

        print(f"claimtrack {__version__}")
        raise typer.Exit


@app.callback()
def options(
    ctx: typer.Context,
    db: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="The database: a file, or postgresql://user@host/name. "
            "Else CLAIMTRACK_DB, your settings, or your data folder (see claimtrack db path).",
        ),
    ] = None,
    lang: Annotated[
        str | None,
        typer.Option(
            metavar=MESSAGES,
            help="Language of messages. Else CLAIMTRACK_LANG, your settings, or your locale.",
        ),
    ] = None,
    _: Annotated[
        bool,
        typer.Option("--version", "-V", is_eager=True, callback=_version, help="Print it."),
    ] = False,
) -> None:
    """Who said which number, in which words, and whether the figures can all hold.

    \b
    claimtrack ingest article.txt --outlet "Le Phare" --published 2016-12-10
    claimtrack list --speaker Lavrov
    claimtrack compare civils
    claimtrack conflicts
    claimtrack export --format md -o report.md
    """
    ctx.obj = State.read(db, lang, without_file=ctx.invoked_subcommand in _WITHOUT_FILE)
