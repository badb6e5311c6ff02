"""``claimtrack ingest``: files in."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.out import complain, draw, emit
from claimtrack.cli.state import State, opened, state
from claimtrack.errors import ClaimtrackError, InputError, UsageError

if TYPE_CHECKING:
    from claimtrack.services.ingesting import About, Ingested


def ingest(
    ctx: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Articles as plain text.")],
    outlet: Annotated[str | None, typer.Option(help="Who published them.")] = None,
    url: Annotated[str | None, typer.Option(help="Address of the article.")] = None,
    title: Annotated[str | None, typer.Option(help="Else the first line.")] = None,
    published: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="2016-12-10, 2016-12 or 2016; dates “Saturday”."),
    ] = None,
    lang: Annotated[
        str | None, typer.Option(metavar="fr|en", help="The articles' language, else recognised.")
    ] = None,
    encoding: Annotated[str | None, typer.Option(help="For example cp1252; else UTF-8.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Read articles: find who said what, and every figure, and record it.

    The same file twice changes nothing. A file that cannot be read does not stop the others;
    the exit code is then 2.

    \b
    claimtrack ingest alep.txt --outlet "Le Phare" --published 2016-12-10
    claimtrack ingest *.txt --outlet "Le Phare" --json
    """
    from claimtrack.services.clock import user_name
    from claimtrack.services.dates import read_days
    from claimtrack.services.ingesting import About

    if lang is not None and lang not in ("fr", "en"):
        raise UsageError(option="--lang", value=lang, wants="fr, en")
    if url is not None and len(files) > 1:
        raise UsageError(option="--url", value=url, wants="name one file with it")
    here = state(ctx)
    about = About(
        outlet=outlet,
        url=url,
        title=title,
        published=read_days("--published", published) if published is not None else None,
        lang=lang,
        encoding=encoding,
        who=user_name(here.settings),
    )
    return _run(here, files, about, as_json)


def _run(here: State, files: list[Path], about: "About", as_json: bool) -> Exit:
    done: list[Ingested] = []
    failed: list[tuple[str, ClaimtrackError]] = []
    step: int | None = None
    with opened(here) as session:
        from claimtrack.services.ingesting import ingest_file

        for path in files:
            try:
                done.append(ingest_file(session, path, about, step))
            except InputError as error:
                failed.append((str(path), error))
                continue
            step = step or done[-1].step
            if not as_json:
                _tell(here, done[-1])
    if as_json:
        _as_json(here, done, failed)
    elif failed:
        _failures(here, failed)
    return Exit.FAILED if failed else Exit.NOTHING


def _tell(here: State, done: "Ingested") -> None:
    from claimtrack.report.ingested import ingested_parts

    draw(ingested_parts(done, here.lang))


def _failures(here: State, failed: list[tuple[str, ClaimtrackError]]) -> None:
    from claimtrack.report.messages import say

    if len(failed) > 1:
        complain(say(here.lang, "files_failed", n=len(failed)))
    for _, error in failed:
        complain(("  " if len(failed) > 1 else "") + error.say(here.lang))


def _as_json(
    here: State, done: "list[Ingested]", failed: list[tuple[str, ClaimtrackError]]
) -> None:
    from claimtrack.report.jsonable import dump

    errors = [{"path": path, "error": error.say(here.lang)} for path, error in failed]
    emit(dump({"ingested": done, "failed": errors}))
