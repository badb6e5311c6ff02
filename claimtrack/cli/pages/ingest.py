"""``claimtrack ingest``: files, folders and addresses in."""

import os
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dates import typed_days
from claimtrack.cli.out import complain, draw, emit
from claimtrack.cli.progress import Progress, progress
from claimtrack.cli.state import TEXTS, State, opened, state, text_language
from claimtrack.errors import InputError, UsageError

if TYPE_CHECKING:
    from claimtrack.services.capture.articles import Ingested
    from claimtrack.services.capture.reading import About
    from claimtrack.services.capture.sources import Event
    from claimtrack.services.lookup.typed_dates import Days


def ingest(
    ctx: typer.Context,
    names: Annotated[
        list[str],
        typer.Argument(metavar="WHAT...", help="Files, folders, patterns, addresses, or -."),
    ],
    outlet: Annotated[str | None, typer.Option(help="Who published them.")] = None,
    url: Annotated[str | None, typer.Option(help="Address of the article.")] = None,
    title: Annotated[str | None, typer.Option(help="Else the page's, or the first line.")] = None,
    published: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="2016-12-10, 2016-12 or 2016; dates “Saturday”."),
    ] = None,
    lang: Annotated[
        str | None, typer.Option(metavar=TEXTS, help="The articles' language, else recognised.")
    ] = None,
    encoding: Annotated[str | None, typer.Option(help="For example cp1252; else UTF-8.")] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Fetch from one's own network too.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Read articles: find who said what, and every figure, and record it.

    HTML, MHTML, WARC, PDF, plain text, JSON lines, RSS and Atom. The same page twice changes
    nothing. A page that cannot be read does not stop the others; the exit code is then 2.

    \b
    claimtrack ingest alep.html pages/ "saved/*.mhtml"
    claimtrack ingest alep.txt --outlet "Le Phare" --published 2016-12-10
    """
    from claimtrack.services.capture.reading import About
    from claimtrack.services.log.clock import user_name

    text_language(lang)
    if url is not None and len(names) > 1:
        raise UsageError(option="--url", value=url, wants="name one file with it")
    here = state(ctx)
    about = About(
        outlet=outlet,
        url=url,
        title=title,
        published=_day(published) if published is not None else None,
        lang=lang,
        encoding=encoding,
        who=user_name(here.settings),
    )
    return _run(here, names, about, allow_private, as_json)


def _day(text: str) -> "Days":
    from claimtrack.services.log.clock import moment
    from claimtrack.services.lookup.typed_dates import refuse_future

    return refuse_future("--published", typed_days("--published", text), moment())


def _run(here: State, names: list[str], about: "About", allow_private: bool, as_json: bool) -> Exit:
    from claimtrack.ingest.sources import sources
    from claimtrack.services.capture.workers import ReadAhead, processes
    from claimtrack.services.settings.effective import read_limits

    limits = read_limits(os.environ, here.settings.limits)
    done: list[Ingested] = []
    failed: list[InputError] = []
    found = list(sources(names))
    # processes are forked before the database is open, and before there are threads
    with ReadAhead(found, limits, about, processes()) as ahead, opened(here) as session:
        from claimtrack.services.capture.sources import Capture

        capture = Capture(session=session, about=about, limits=limits, allow_private=allow_private)
        with progress(len(found) if len(found) > 1 else 0, here.lang, events=as_json) as shown:
            for source, read in ahead:
                for event in capture.take(source, read):
                    _keep(here, event, done, failed, None if as_json else shown)
                    if len(found) == 1:
                        shown.step()
                if len(found) > 1:
                    shown.step()
    return _tell_end(here, done, failed, as_json=as_json)


def _tell_end(
    here: State, done: "list[Ingested]", failed: list[InputError], *, as_json: bool
) -> Exit:
    """All of it as JSON, or what could not be read; the rest was told as it came."""
    if as_json:
        _as_json(here, done, failed)
    elif failed:
        _failures(here, failed)
    return Exit.FAILED if failed else Exit.NOTHING


def tell_all(
    here: State, done: "list[Ingested]", failed: list[InputError], same: int, *, as_json: bool
) -> Exit:
    """What came of a refresh: each page that was fetched, and how many are the same."""
    if as_json:
        _as_json(here, done, failed)
    else:
        _as_text(here, done, failed, same)
    return Exit.FAILED if failed else Exit.NOTHING


def _as_text(here: State, done: "list[Ingested]", failed: list[InputError], same: int) -> None:
    from claimtrack.locale.messages import say
    from claimtrack.report.notices.pages import ingested_parts

    for one in done:
        draw(ingested_parts(one, here.lang))
    emit(say(here.lang, "ingest.same", n=same) + "\n")
    _failures(here, failed)


def _keep(
    here: State,
    event: "Event",
    done: "list[Ingested]",
    failed: list[InputError],
    shown: Progress | None,
) -> None:
    """Tell what was taken in at once, and what was not at the end."""
    if isinstance(event, InputError):
        failed.append(event)
        return
    done.append(event)
    if shown is not None:
        from claimtrack.report.notices.pages import ingested_parts

        shown.clear()
        draw(ingested_parts(event, here.lang))


def _failures(here: State, failed: list[InputError]) -> None:
    from claimtrack.locale.messages import say

    if len(failed) > 1:
        complain(say(here.lang, "files_failed", n=len(failed)))
    for error in failed:
        complain(("  " if len(failed) > 1 else "") + error.say(here.lang))


def _as_json(here: State, done: "list[Ingested]", failed: list[InputError]) -> None:
    from claimtrack.report.json.values import dump

    errors = [
        {"path": str(error.facts.get("path", "")), "error": error.say(here.lang)}
        for error in failed
    ]
    emit(dump({"ingested": done, "failed": errors}))
