"""``claimtrack list``: statements, filtered and sorted."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dates import first_day, last_day
from claimtrack.cli.options.dossier import Dossier, Inside, Reviewed, Story, within
from claimtrack.cli.options.names import tell_taken
from claimtrack.cli.out import complain, draw, emit
from claimtrack.cli.state import State, reading, searching, state
from claimtrack.errors import UsageError

if TYPE_CHECKING:
    from claimtrack.services.claims.statement_list import ListedStatement
    from claimtrack.store.reader import Fetch

_LIMIT = 50

Filters = dict[str, Any]
"""Options as ``list_statements`` takes them."""


def list_(
    ctx: typer.Context,
    speaker: Annotated[str | None, typer.Option(help="Name or part of it: Lavrov.")] = None,
    outlet: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    figure: Annotated[
        str | None, typer.Option(help="A figure, a word or a number: civils, 50000.")
    ] = None,
    text: Annotated[
        str | None, typer.Option(metavar="WORDS", help="With these words in it, as search finds.")
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="Said or published on this day or later.")
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="DATE", help="On this day or before.")
    ] = None,
    kind: Annotated[
        str | None, typer.Option(metavar="KIND", help="direct, indirect, mixed or narrator.")
    ] = None,
    status: Annotated[
        str | None,
        typer.Option(
            metavar="STATUS",
            help="accepted, rejected, unsure, open; or corrected, superseded, retracted, denied.",
        ),
    ] = None,
    claims: Annotated[bool, typer.Option("--claims", help="Only those with figures.")] = False,
    limit: Annotated[int, typer.Option(min=0, help="At most so many; 0 for all.")] = _LIMIT,
    dossier: Dossier = None,
    story: Story = None,
    reviewed: Reviewed = False,
    everything: Annotated[
        bool, typer.Option("--all", help="What is set apart too: captions, boxes, page furniture.")
    ] = False,
    sort: Annotated[
        str, typer.Option(metavar="ORDER", help="date, newest, speaker, outlet or id.")
    ] = "date",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Statements: who said what, in which words, in which paper.

    \b
    claimtrack list --speaker Lavrov
    claimtrack list --claims --since 2016-12-10 --sort newest
    claimtrack list --figure civils --json
    """
    here = state(ctx)
    filters: Filters = {
        "speaker": speaker,
        "outlet": outlet,
        "text": text,
        "since": first_day("--since", since),
        "until": last_day("--until", until),
        "kind": kind,
        "status": status,
        "claims": claims,
        "reviewed": reviewed,
        "chrome": everything,
    }
    rows = _rows(here, figure, Inside(dossier, story), limit, {**filters, "sort": sort})
    shown = rows[:limit] if limit else rows
    more = len(shown) < len(rows)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(shown))
    elif not shown:
        filtered = bool(figure or dossier or story) or any(filters.values())
        _nothing(here, filtered)
    else:
        _print(here, shown, more)
    return Exit.NOTHING


def _is_cut(fetch: "Fetch", inside: Inside) -> bool:
    """Whether a dossier or a story keeps some statements out."""
    if inside.story is not None:
        return True
    return bool(fetch("used", {})) if inside.dossier is None else inside.dossier != "-"


def _rows(
    here: State, figure: str | None, inside: Inside, limit: int, filters: Filters
) -> "tuple[ListedStatement, ...]":
    """One row more than asked for, where there are more."""
    from claimtrack.services.claims.statement_list import list_statements

    text = filters.pop("text")
    with _opened(here, text) as (fetch, texts):
        tell_taken(here, fetch, speaker=filters["speaker"], outlet=filters["outlet"])
        filters["only"] = texts
        if figure is None and not _is_cut(fetch, inside):
            return list_statements(fetch, limit=limit + 1 if limit else None, **filters)
        return _cut_down(here, fetch, figure, inside, filters)


@contextmanager
def _opened(here: State, text: str | None) -> Iterator["tuple[Fetch, frozenset[int] | None]"]:
    """What to read with, and the statements that hold these words; None for all of them."""
    if text is None:
        with reading(here) as fetch:
            yield fetch, None
        return
    from claimtrack.services.search.query import read_query
    from claimtrack.services.search.search import statements_with

    query = read_query(text)
    if query.filters:
        wants = "write words alone, filters are options here"
        raise UsageError(option="--text", value=text, wants=wants)
    with searching(here) as (fetch, index):
        yield fetch, statements_with(index, query)


def _cut_down(
    here: State, fetch: "Fetch", figure: str | None, inside: Inside, filters: Filters
) -> "tuple[ListedStatement, ...]":
    """The statements of a dossier or a story, or with claims of the figures that words mean."""
    from claimtrack.services.claims.statement_list import list_statements, of_dossier, only_claims
    from claimtrack.services.grouping.figure_search import claim_names_about

    scope = within(here, fetch, inside)
    if figure is not None:
        names = claim_names_about(fetch, figure, scope.claims if scope else None)
        return only_claims(list_statements(fetch, **{**filters, "claims": True}), names)
    rows = list_statements(fetch, **filters)
    return rows if scope is None else of_dossier(rows, scope)


def _nothing(here: State, filtered: bool) -> None:
    from claimtrack.locale.messages import say

    complain(say(here.lang, "nothing_listed" if filtered else "nothing_recorded"))


def _print(here: State, rows: "tuple[ListedStatement, ...]", more: bool) -> None:
    from claimtrack.locale.messages import say
    from claimtrack.report.views.statement_list import listed_table

    draw([listed_table(rows, here.lang)])
    if more:
        complain(say(here.lang, "more_rows"))
