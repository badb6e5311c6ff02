"""``claimtrack compare``: claims side by side."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.json_lines import read_lines, write_lines
from claimtrack.cli.options.dossier import Dossier, Inside, Reviewed, Story, claims_within
from claimtrack.cli.out import complain, draw, emit
from claimtrack.cli.state import State, reading, state
from claimtrack.errors import NothingAsked, UsageError

if TYPE_CHECKING:
    from claimtrack.services.compare.claims import Asked


def compare(
    ctx: typer.Context,
    what: Annotated[
        list[str] | None,
        typer.Argument(metavar="WHAT...", help="A figure, words, a number, or claims: C7 C9."),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Show every claim, and pairs that cannot be compared.")
    ] = False,
    pairs: Annotated[
        bool, typer.Option("--pairs", help="Each claim with each other, one after the other.")
    ] = False,
    jsonl: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Compare the claims of articles in a JSONL file."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="With --jsonl.")
    ] = None,
    dossier: Dossier = None,
    story: Story = None,
    reviewed: Reviewed = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """How figures stand to each other, and why: agree, compatible, tension, conflict.

    Words find claims in French and in English, and through them the others of the same figure.

    \b
    claimtrack compare civils
    claimtrack compare 50 000
    claimtrack compare left-aleppo C5
    claimtrack compare C7 C9 --json
    claimtrack compare deaths --pairs --json > pairs.jsonl
    claimtrack compare --jsonl articles.jsonl -o pairs.jsonl
    """
    here = state(ctx)
    words = list(filter(str.strip, what or []))
    if jsonl is not None and not words:
        return _lines(here, jsonl, output)
    _refuse(words, jsonl, output)
    asked = _asked(here, words, Inside(dossier, story), reviewed=reviewed)
    return _what(here, asked, everything=everything, pairs=pairs, as_json=as_json)


def _refuse(words: list[str], jsonl: Path | None, output: Path | None) -> None:
    """Raise where what is asked does not go together."""
    if jsonl is not None:
        wants = "name words or --jsonl, not both"
        raise UsageError(option="--jsonl", value=" ".join(words), wants=wants)
    if not words:
        raise NothingAsked
    if output is not None:
        raise UsageError(option="-o", value=str(output), wants="it goes with --jsonl only")


def _asked(here: State, words: list[str], inside: Inside, *, reviewed: bool) -> "Asked":
    from claimtrack.services.compare.claims import compare_what

    with reading(here) as fetch:
        claims = claims_within(here, fetch, inside, reviewed=reviewed)
        return compare_what(fetch, words, here.settings.thresholds, claims)


def _what(here: State, asked: "Asked", *, everything: bool, pairs: bool, as_json: bool) -> Exit:
    if pairs:
        _pairs(here, asked, as_json)
    elif as_json:
        from claimtrack.report.json.comparisons import compared_json

        emit(compared_json(asked.results, here.lang))
    else:
        from claimtrack.report.views.comparison import compared_parts

        draw(compared_parts(asked.results, here.settings.thresholds, here.lang, everything))
    if asked.empty:
        from claimtrack.locale.messages import say

        names = ", ".join(asked.empty)
        complain(say(here.lang, "compare.no_numbers", names=names, n=len(asked.empty)))
        return Exit.FAILED
    return Exit.NOTHING


def _pairs(here: State, asked: "Asked", as_json: bool) -> None:
    """Every pair as soon as it is compared; stops where the reader goes away."""
    from claimtrack.report.json.stream import pair_line
    from claimtrack.report.views.pairs import pair_parts
    from claimtrack.services.compare.claims import every_pair

    for one in asked.results:
        for found in every_pair(one, here.settings.thresholds):
            if as_json:
                going = emit(pair_line(one.figure, found, here.lang))
            else:
                going = draw(pair_parts(found, here.lang))
            if not going:
                return


def _lines(here: State, path: Path, output: Path | None) -> Exit:
    from claimtrack.errors import BadRecord
    from claimtrack.services.compare.jsonl_pairs import compare_lines

    failures: list[BadRecord] = []
    found = compare_lines(
        read_lines(path), failures, str(path), here.settings.thresholds, lang=here.lang
    )
    return write_lines(here, found, failures, output)
