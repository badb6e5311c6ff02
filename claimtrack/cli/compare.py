"""``claimtrack compare``: claims side by side."""

from pathlib import Path
from typing import Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.lines import read_lines, write_lines
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import State, opened, state
from claimtrack.errors import UsageError


def compare(
    ctx: typer.Context,
    what: Annotated[
        list[str] | None,
        typer.Argument(metavar="WHAT...", help="A figure, words, a number, or claims: C7 C9."),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Show pairs that cannot be compared as well.")
    ] = False,
    jsonl: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Compare the claims of articles in a JSONL file."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="With --jsonl.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """How figures stand to each other, and why: agree, compatible, tension, conflict.

    Words find claims in French and in English, and through them the others of the same figure.

    \b
    claimtrack compare civils
    claimtrack compare 50 000
    claimtrack compare C7 C9 --json
    claimtrack compare --jsonl articles.jsonl -o pairs.jsonl
    """
    here = state(ctx)
    if (jsonl is None) == (not what):
        wants = "name what to compare, or a file with --jsonl"
        raise UsageError(option="compare", value=" ".join(what or []), wants=wants)
    if jsonl is not None:
        return _lines(here, jsonl, output)
    return _what(here, what or [], everything, as_json)


def _what(here: State, what: list[str], everything: bool, as_json: bool) -> Exit:
    from claimtrack.services.comparing import compare_what

    with opened(here, write=False) as session:
        results = compare_what(session, what, here.settings.thresholds)
    if as_json:
        from claimtrack.report.as_json import compared_json

        emit(compared_json(results, here.lang))
    else:
        from claimtrack.report.compared import compared_parts

        draw(compared_parts(results, here.settings.thresholds, here.lang, everything))
    return Exit.NOTHING


def _lines(here: State, path: Path, output: Path | None) -> Exit:
    from claimtrack.errors import BadRecord
    from claimtrack.services.jsonl_compare import compare_lines

    failures: list[BadRecord] = []
    found = compare_lines(read_lines(path), failures, str(path), here.settings.thresholds)
    return write_lines(here, found, failures, output)
