"""Stories: all of them, one with its articles and figures, and what a mending did."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Line, Parts, Table, line, spans
from claimtrack.report.document.headline import story_headline
from claimtrack.report.views.comparison import day_printed, outlet_name
from claimtrack.report.views.figures import figure_table
from claimtrack.wording.writer import published

if TYPE_CHECKING:
    from claimtrack.services.grouping.edit_stories import StoriesMended
    from claimtrack.services.grouping.stories import ListedStory, ShownStory, StoryJudgement
    from claimtrack.services.lookup.claim_rows import ArticleRef

_HEADINGS = ("id", "story", "latest", "articles", "claims", "findings", "slug")


def story_table(rows: Sequence["ListedStory"], lang: str, more: bool = False) -> Parts:
    """One row a story, the latest first; ``more``: there are others behind these."""
    if not rows:
        return [line(say(lang, "story.none"))]
    table = Table(
        headings=tuple(say(lang, f"story.{key}") for key in _HEADINGS),
        rows=tuple(_cells(row, lang) for row in rows),
        right=frozenset({3, 4, 5}),
        fixed=frozenset({0}),
        styles=("id", "title", "", "", "", "conflict", "dim"),
        named=frozenset({3, 4, 5}),
    )
    return [table, line(say(lang, "story.more"), "dim")] if more else [table]


def _cells(row: "ListedStory", lang: str) -> tuple[str, ...]:
    counts = (str(row.articles), str(row.claims), str(row.findings or ""))
    return (
        row.id,
        story_headline(row, lang),
        published(row.latest, row.latest, lang) or say(lang, "no_date"),
        *counts,
        row.slug,
    )


def story_parts(found: "ShownStory", lang: str) -> Parts:
    """One story: its headline, its articles, its figures, what people answered."""
    story = found.story
    head = spans((story_headline(story, lang), "title"), "  ", (story.id, "id"), f"  {story.slug}")
    articles = [_article(one, lang) for one in found.articles]
    counts = say(lang, "n_articles", n=len(articles)) + ", " + say(lang, "n_claims", n=story.claims)
    parts: Parts = [head, line(counts, "dim"), line(), *articles, line()]
    parts += figure_table(found.figures, lang)
    answers = [_answer(one, lang) for one in found.judgements]
    return [*parts, line(), *answers] if answers else parts


def _article(one: "ArticleRef", lang: str) -> Line:
    """A line of an article; what it lacks is said."""
    about = f"  {outlet_name(one, lang)}, {day_printed(one, lang)}  "
    return spans((one.id, "id"), about, one.title or (say(lang, "no_title"), "dim"), indent=2)


def _answer(one: "StoryJudgement", lang: str) -> Line:
    text = say(
        lang,
        f"story.did_{one.kind}",
        article=one.article,
        other=one.other or "",
        name=one.name or "",
    )
    return line(f"{one.at:%Y-%m-%d}  {one.who or 'claimtrack'}  {text}", "dim")


def stories_mended_parts(done: "StoriesMended", lang: str) -> Parts:
    """The stories concerned, as they are now, and how to take it back."""
    key = "as_it_was" if done.step is None else "take_back"
    return [*_lines(done.stories, lang), line(say(lang, f"figure.{key}", step=done.step), "dim")]


def _lines(stories: Sequence["ListedStory"], lang: str) -> Iterator[Line]:
    for one in stories:
        count = say(lang, "n_articles", n=one.articles)
        yield spans((story_headline(one, lang), "title"), f"  {count}  ", (one.slug, "id"))
