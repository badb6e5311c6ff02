"""``claimtrack search``: where words stand, in articles, statements and claims."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dates import first_day, last_day
from claimtrack.cli.options.dossier import Dossier, Inside, within
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import State, searching, state
from claimtrack.errors import UsageError

if TYPE_CHECKING:
    from claimtrack.services.search.query import SearchQuery
    from claimtrack.services.search.search import Kept
    from claimtrack.store.reader import Fetch

_LIMIT = 20


def search(
    ctx: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(help='What to look for; "words in quotes" as they stand; filters.'),
    ],
    dossier: Dossier = None,
    limit: Annotated[int, typer.Option(min=0, help="At most so many; 0 for all.")] = _LIMIT,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """Where words stand, in articles, statements and claims, the best places first.

    Accents and capitals do not count, and a word is found in its other forms; a number however it
    is written. Filters among the words: speaker:, outlet:, story:, after: and before: (a day, both
    included), lang:.

    \b
    claimtrack search ceasefire speaker:Lavrov after:2016-12-10
    claimtrack search '"groupes armés"' outlet:phare
    claimtrack search 50000 lang:fr --limit 0
    """
    from claimtrack.services.search.query import read_query, typed_line
    from claimtrack.services.search.search import search as run

    here = state(ctx)
    query = read_query(typed_line(words))
    with searching(here) as (fetch, index):
        kept = _kept(here, fetch, query, dossier)
        found = run(index, query, kept, limit or None)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(found))
    else:
        from claimtrack.report.desk.search_hits import search_parts

        draw(search_parts(found, here.lang))
    return Exit.NOTHING


def _kept(here: State, fetch: "Fetch", query: "SearchQuery", dossier: str | None) -> "Kept":
    """What the filters mean. Raises UsageError, UnknownSpeaker, UnknownOutlet, UnknownStory."""
    from claimtrack.services.lookup.near_names import outlets_meant, speakers_meant
    from claimtrack.services.search.search import Kept

    asked = query.filters
    speaker, outlet = asked.get("speaker"), asked.get("outlet")
    return Kept(
        speakers=None if speaker is None else speakers_meant(fetch, speaker).numbers,
        outlets=None if outlet is None else outlets_meant(fetch, outlet).numbers,
        after=first_day("after:", asked.get("after")),
        before=last_day("before:", asked.get("before")),
        lang=_language(asked.get("lang")),
        scope=within(here, fetch, Inside(dossier, asked.get("story"))),
    )


def _language(code: str | None) -> str | None:
    from claimtrack.lang.pack import CODES

    if code is not None and code.lower() not in CODES:
        raise UsageError(option="lang:", value=code, choices=CODES)
    return None if code is None else code.lower()
