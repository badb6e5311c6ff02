"""``claimtrack show``: everything known of one thing."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.dossier import Dossier, Inside, Story, within
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import State, opened, reading, state

if TYPE_CHECKING:
    from claimtrack.errors import UnknownFigure
    from claimtrack.services.claims.show import Shown
    from claimtrack.services.people.speakers import SpeakerRow


def show(
    ctx: typer.Context,
    what: Annotated[
        str,
        typer.Argument(
            metavar="ID", help="A1, S12, C7, P3; a figure, a speaker, words of a title."
        ),
    ],
    dossier: Dossier = None,
    story: Story = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> Exit:
    """One article, statement, claim or figure, with its words in context.

    \b
    claimtrack show A1
    claimtrack show C7 --json
    claimtrack show left-east-aleppo
    """
    from claimtrack.errors import UnknownFigure
    from claimtrack.services.claims import show as showing

    here = state(ctx)
    try:
        with reading(here) as fetch:
            scope = within(here, fetch, Inside(dossier, story))
            claims = scope.claims if scope else None
            shown = showing.show(fetch, what, here.settings.thresholds, claims)
    except UnknownFigure as unknown:
        if row := _speaker(here, what):
            return _show_speaker(here, row, as_json)
        shown = _article(here, what, unknown)
    if as_json:
        from claimtrack.report.json.comparisons import shown_json

        emit(shown_json(shown, here.lang))
    else:
        from claimtrack.report.views.entry import shown_parts

        draw(shown_parts(shown, here.settings.thresholds, here.lang))
    return Exit.NOTHING


def _speaker(here: State, what: str) -> "SpeakerRow | None":
    """The speaker of that name or id; None where a name is nobody's."""
    from claimtrack.errors import UnknownSpeaker
    from claimtrack.services.people.speakers import is_speaker_id, show_speaker

    with opened(here, write=False) as session:
        try:
            return show_speaker(session, what)
        except UnknownSpeaker:
            if is_speaker_id(what):
                raise
    return None


def _show_speaker(here: State, row: "SpeakerRow", as_json: bool) -> Exit:
    from claimtrack.report.json.values import dump
    from claimtrack.report.views.speakers import speaker_parts

    if as_json:
        emit(dump(row))
    else:
        draw(speaker_parts(row, here.lang))
    return Exit.NOTHING


def _article(here: State, what: str, unknown: "UnknownFigure") -> "Shown":
    """The article of that name; where none is called so either, the figure was the question."""
    from claimtrack.services.claims.show import show as showing
    from claimtrack.services.lookup.entries import entry_named
    from claimtrack.services.lookup.short_ids import is_id

    with reading(here) as fetch:
        named = entry_named(fetch, what)
        if not is_id(named):
            raise unknown
        return showing(fetch, named, here.settings.thresholds)
