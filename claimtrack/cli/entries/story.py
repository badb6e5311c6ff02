"""``claimtrack story``: what several articles tell of, and mending how they were gathered."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.exits import Exit
from claimtrack.cli.options.alone import lists_alone
from claimtrack.cli.options.dossier import Dossier, Inside, within
from claimtrack.cli.out import draw, emit
from claimtrack.cli.state import hand, opened, reading, state

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from claimtrack.services.grouping.edit_stories import StoriesMended
    from claimtrack.store.log.steps import Hand

app = typer.Typer(help="What several articles tell of: an event, and the figures they give of it.")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Name = Annotated[str, typer.Argument(metavar="STORY", help="The story: its name, or T3.")]


@app.command("list")
def list_(
    ctx: typer.Context,
    dossier: Dossier = None,
    limit: Annotated[int, typer.Option(min=0, help="How many at most; 0 for all.")] = 40,
    as_json: AsJson = False,
) -> Exit:
    """Stories, the latest first, each with its articles, claims and findings.

    \b
    claimtrack story list
    claimtrack story list --limit 0 --json
    """
    from claimtrack.services.grouping.stories import list_stories

    here = state(ctx)
    with reading(here) as fetch:
        scope = within(here, fetch, Inside(dossier))
        asked = {"most": limit + 1} if limit else {}
        found = list_stories(fetch, scope.articles if scope else None, **asked)
    shown = found[:limit] if limit else found
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(shown))
    else:
        from claimtrack.report.desk.stories import story_table

        draw(story_table(shown, here.lang, more=len(found) > len(shown)))
    return Exit.NOTHING


@app.command()
def show(ctx: typer.Context, story: Name, as_json: AsJson = False) -> Exit:
    """One story: its articles, its figures, what people answered.

    \b
    claimtrack story show T3
    """
    from claimtrack.services.grouping.stories import show_story

    here = state(ctx)
    with reading(here) as fetch:
        found = show_story(fetch, story)
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(found))
    else:
        from claimtrack.report.desk.stories import story_parts

        draw(story_parts(found, here.lang))
    return Exit.NOTHING


@app.command()
def merge(
    ctx: typer.Context,
    stories: Annotated[list[str], typer.Argument(metavar="STORY...", help="These stories.")],
    into: Annotated[str, typer.Option("--into", metavar="STORY", help="The story they are.")],
    as_json: AsJson = False,
) -> Exit:
    """Make one story of several; articles that come later follow.

    \b
    claimtrack story merge T4 T7 --into T3
    """
    from claimtrack.services.grouping import edit_stories

    return _run(ctx, as_json, lambda s, h: edit_stories.merge_stories(s, h, stories, into))


@app.command()
def split(
    ctx: typer.Context,
    story: Name,
    articles: Annotated[
        list[str], typer.Argument(metavar="A1...", help="Articles that tell of something else.")
    ],
    as_json: AsJson = False,
) -> Exit:
    """Take articles out of a story, into one of their own.

    \b
    claimtrack story split T3 A5 A9
    """
    from claimtrack.services.grouping import edit_stories

    return _run(ctx, as_json, lambda s, h: edit_stories.split_story(s, h, story, articles))


@app.command()
def rename(
    ctx: typer.Context,
    story: Name,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What it is called from now on.")],
    as_json: AsJson = False,
) -> Exit:
    """Call a story otherwise.

    \b
    claimtrack story rename T3 "The Port-Mara earthquake"
    """
    from claimtrack.services.grouping import edit_stories

    return _run(ctx, as_json, lambda s, h: edit_stories.rename_story(s, h, story, name))


def _run(
    ctx: typer.Context, as_json: bool, change: "Callable[[Session, Hand], StoriesMended]"
) -> Exit:
    here = state(ctx)
    with opened(here) as session:
        done = change(session, hand(here))
    if as_json:
        from claimtrack.report.json.values import dump

        emit(dump(done))
    else:
        from claimtrack.report.desk.stories import stories_mended_parts

        draw(stories_mended_parts(done, here.lang))
    return Exit.NOTHING


lists_alone(app, list_)
