"""``claimtrack extract``: what is found in one text, without recording anything."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.json_lines import read_lines, write_lines
from claimtrack.cli.options.dates import one_day
from claimtrack.cli.out import complain
from claimtrack.cli.result_file import present, write
from claimtrack.cli.state import TEXTS, State, state, text_language
from claimtrack.errors import UsageError

if TYPE_CHECKING:
    from claimtrack.domain.reading import Reading


def extract(
    ctx: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="An article as plain text.")
    ] = None,
    title: Annotated[str | None, typer.Option(help="Else the first line.")] = None,
    published: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="The day it came out, which dates “Saturday”."),
    ] = None,
    lang: Annotated[
        str | None, typer.Option(metavar=TEXTS, help="The article's language, else recognised.")
    ] = None,
    encoding: Annotated[str | None, typer.Option(help="For example cp1252; else UTF-8.")] = None,
    jsonl: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Read articles, one JSON object a line, instead."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write there, not to the screen."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    as_html: Annotated[
        bool, typer.Option("--html", help="Print a page of the marked text.")
    ] = False,
    explain: Annotated[
        str | None,
        typer.Option(metavar="WHAT", help="How a number, or words said, came to be read."),
    ] = None,
) -> Exit:
    """Read one text and show what is found in it; nothing is recorded.

    Words said are underlined, speakers coloured, figures boxed, page furniture dimmed.

    \b
    claimtrack extract alep.txt --published 2016-12-10
    claimtrack extract alep.txt --explain 50000
    claimtrack extract alep.txt --html -o alep.html
    claimtrack extract alep.txt --json
    claimtrack extract --jsonl articles.jsonl > found.jsonl
    """
    here = state(ctx)
    _check(file, jsonl, lang, as_json and as_html)
    if file is None:
        return _lines(here, Path(jsonl or ""), output)
    reading = _read(file, title, published, lang, encoding)
    _tell_language(here, reading)
    if explain is not None:
        return _explain(here, file, reading, explain, output, as_json)
    _show(here, file, reading, output, as_json=as_json, as_html=as_html)
    return Exit.NOTHING


def _show(
    here: State,
    file: Path,
    reading: "Reading",
    output: Path | None,
    *,
    as_json: bool,
    as_html: bool,
) -> None:
    if as_json:
        write(here, output, _as_json(file, reading))
    elif as_html:
        from claimtrack.report.html.article import article_page

        write(here, output, article_page(reading, file.name, here.lang))
    else:
        from claimtrack.report.views.article import article_parts

        present(here, output, article_parts(reading, here.lang))


def _check(file: Path | None, jsonl: Path | None, lang: str | None, both: bool) -> None:
    if (jsonl is None) == (file is None):
        raise UsageError(
            option="extract", value=str(file or ""), wants="name one file, or --jsonl FILE"
        )
    text_language(lang)
    if both:
        raise UsageError(option="--html", value="--json", wants="name one form, not two")


def _read(
    file: Path, title: str | None, published: str | None, lang: str | None, encoding: str | None
) -> "Reading":
    from claimtrack.ingest.text import read_text, title_of
    from claimtrack.services.check.extract import extract_text

    day = one_day("--published", published)
    _, text = read_text(file, encoding)
    return extract_text(text, lang=lang, title=title or title_of(text), published=day)


def _tell_language(here: State, reading: "Reading") -> None:
    """Say on standard error when no pack fits the text."""
    from claimtrack.lang.pack import CODES
    from claimtrack.locale.messages import say

    if reading.article.lang not in CODES:
        complain(say(here.lang, "extract.no_pack"))


def _as_json(file: Path, reading: "Reading") -> str:
    from claimtrack.report.json.values import dump
    from claimtrack.services.check.extract import prediction

    return dump(prediction(reading, {"id": file.name, "text": reading.article.text}))


def _explain(
    here: State, file: Path, reading: "Reading", what: str, output: Path | None, as_json: bool
) -> Exit:
    from claimtrack.report.views.explanation import explained_json, explained_parts
    from claimtrack.services.check.explanation import explain

    found = explain(reading, what, str(file))
    if as_json:
        from claimtrack.report.json.values import dump
        from claimtrack.services.check.extract import prediction

        write(here, output, dump(explained_json(reading, found, prediction(reading, {}))))
    else:
        present(here, output, explained_parts(reading, found, here.lang))
    return Exit.NOTHING


def _lines(here: State, path: Path, output: Path | None) -> Exit:
    from claimtrack.errors import BadRecord
    from claimtrack.services.check.extract import extract_lines

    failures: list[BadRecord] = []
    found = extract_lines(read_lines(path), failures, str(path))
    return write_lines(here, found, failures, output)
