"""``claimtrack ingest``: files, folders and addresses in."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dates import typed_days
from claimtrack.cli.pages.taken import Taken
from claimtrack.cli.progress import progress
from claimtrack.cli.state import TEXTS, State, opened, state, text_language
from claimtrack.errors import InputError, NothingNamed, UsageError

if TYPE_CHECKING:
    from claimtrack.services.capture.dry_run import DryRun
    from claimtrack.services.capture.reading import About
    from claimtrack.services.capture.sources import Capture
    from claimtrack.services.lookup.typed_dates import Days


class Asked(NamedTuple):
    """How to take in what is named; ``counted``: say at the end how many there were."""

    allow_private: bool
    as_json: bool
    dry_run: bool
    counted: bool


def ingest(
    ctx: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WHAT...]", help="Files, folders, patterns, addresses, or -."),
    ] = None,
    lists: Annotated[
        list[str] | None,
        typer.Option("--from", metavar="FILE", help="A list of them, one a line, or -."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be recorded; write nothing.")
    ] = False,
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
    claimtrack ingest --from addresses.txt --dry-run
    """
    from claimtrack.ingest.address_list import listed
    from claimtrack.services.capture.reading import About
    from claimtrack.services.log.clock import user_name

    text_language(lang)
    named, named_in = names or [], lists or []
    _refuse(named, named_in, url)
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
    asked = Asked(allow_private, as_json, dry_run, counted=bool(named_in))
    return _run(here, chain(named, listed(named_in)), asked, about)


def _refuse(named: list[str], named_in: list[str], url: str | None) -> None:
    """Refuse that nothing is named, or that several things are to have one address."""
    if not named and not named_in:
        raise NothingNamed
    if url is not None and (named_in or len(named) > 1):
        raise UsageError(option="--url", value=url, wants="name one file with it")
    if [*named, *named_in].count("-") > 1:
        raise UsageError(option="--from", value="-", wants="read standard input once")


def _day(text: str) -> "Days":
    from claimtrack.services.log.clock import moment
    from claimtrack.services.lookup.typed_dates import refuse_future

    return refuse_future("--published", typed_days("--published", text), moment())


def _run(here: State, names: "Iterable[str | InputError]", asked: Asked, about: "About") -> Exit:
    from claimtrack.ingest.sources import sources
    from claimtrack.services.capture.workers import ReadAhead, processes
    from claimtrack.services.settings.effective import read_limits

    limits = read_limits(os.environ, here.settings.limits)
    found = list(sources(names))
    total = len(found) if len(found) > 1 else 0
    # processes are forked before the database is open, and before there are threads
    with ReadAhead(found, limits, about, processes()) as ahead, _taking(here, asked) as take:
        capture = take(about=about, limits=limits, allow_private=asked.allow_private)
        with progress(total, here.lang, events=asked.as_json) as shown:
            taken = Taken(here, as_json=asked.as_json, shown=shown)
            for source, read in ahead:
                for event in capture.take(source, read):
                    taken.keep(event)
                    if not total:
                        shown.step()
                if total:
                    shown.step()
    counted = asked.counted or asked.dry_run
    return taken.end(key="read" if asked.dry_run else "ingested", counted=counted)


@contextmanager
def _taking(here: State, asked: Asked) -> "Iterator[Callable[..., Capture | DryRun]]":
    """How pages are taken in: recorded, or only looked at, in a store that may not be there yet."""
    if not asked.dry_run:
        with opened(here, make=True) as session:
            from claimtrack.services.capture.sources import Capture

            yield partial(Capture, session=session)
        return
    from claimtrack.services.capture.dry_run import DryRun, known_in
    from claimtrack.services.settings.database import is_there

    if is_there(here.settings):
        with opened(here, write=False) as session:
            yield partial(DryRun, known=known_in(session))
    else:
        yield DryRun
