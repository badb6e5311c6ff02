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

app = typer.Typer(
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("ingest")(ingest.ingest)
app.command("import")(import_.import_)
app.command("list")(listing.list_)
app.command("search")(search.search)
app.command("show")(show.show)
app.command("compare")(compare.compare)
app.command("why")(why.why)
app.command("timeline")(timeline.timeline)
app.command("conflicts")(conflicts.conflicts)
app.command("check")(check.check)
app.command("diff")(diff.diff)
app.add_typer(add.app, name="add")
app.command("edit")(edit.edit)
app.command("review")(review.review)
app.command("rate")(rate.rate)
app.command("retract")(retract.retract)
app.command("link")(link.link)
app.command("note")(note.note)
app.command("verify")(verify.verify)
app.command("archive")(archive.archive)
app.command("refresh")(refresh.refresh)
app.command("purge")(purge.purge)
app.command("stats")(stats.stats)
app.command("open")(open_page.open_)
app.command("export")(export.export)
app.command("extract")(extract.extract)
app.command("new")(new.new)
app.command("log")(history.log)
app.command("undo")(history.undo)
app.add_typer(figure.app, name="figure")
app.add_typer(speaker.app, name="speaker")
app.add_typer(outlet.app, name="outlet")
app.add_typer(dossier.app, name="dossier")
app.add_typer(story.app, name="story")
app.add_typer(db.app, name="db")
app.command("regroup")(regroup.regroup)
app.add_typer(config.app, name="config")
app.command("completion")(completion.completion)


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
