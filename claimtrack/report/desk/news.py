"""What came in since a moment, for a desk that comes back to it."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from claimtrack.locale.messages import say
from claimtrack.report.desk.conflict_list import conflict_line
from claimtrack.report.document.doc import Line, Parts, line, spans
from claimtrack.report.document.headline import headline, story_headline
from claimtrack.report.json.values import dump, jsonable
from claimtrack.report.views.comparison import day_printed, outlet_name

if TYPE_CHECKING:
    from claimtrack.services.compare.conflicts import Conflicting
    from claimtrack.services.grouping.stories import ListedStory
    from claimtrack.services.reports.news import NewPage, News

T = TypeVar("T")
MOST = 12
"""Lines of each kind that a reader still looks through; --all shows the others."""


def news_parts(found: "News", lang: str, everything: bool = False) -> Parts:
    """The counts, then findings, stories, changed pages and articles, the first of each."""
    since = f"{found.since:%Y-%m-%d %H:%M}"
    if found.empty:
        return [line(say(lang, "news.nothing", since=since))]
    most = None if everything else MOST
    counts = (
        say(lang, "news.findings", n=sum(len(one.findings) for one in found.findings)),
        say(lang, "news.stories", n=len(found.stories)),
        say(lang, "news.changed", n=len(found.changed)),
        say(lang, "n_articles", n=len(found.articles)),
        say(lang, "n_claims", n=found.claims),
    )
    parts: Parts = [line(say(lang, "news.since", since=since, counts=", ".join(counts)), "head")]
    parts += _section("findings_head", found.findings, conflict_line, most, lang)
    parts += _section("stories_head", found.stories, _story, most, lang)
    parts += _section("changed_head", found.changed, _changed, most, lang)
    return parts + list(_section("articles_head", found.articles, _article, most, lang))


def _section(
    head: str, items: Sequence[T], draw: Callable[[T, str], Line], most: int | None, lang: str
) -> Iterator[Line]:
    """A heading and the first lines; how many more there are."""
    if not items:
        return
    yield line()
    yield line(say(lang, f"news.{head}"), "head")
    for one in items[:most]:
        yield draw(one, lang)
    if more := len(items[most:]) if most is not None else 0:
        yield line(say(lang, "news.more", n=more), "dim")


def _story(one: "ListedStory", lang: str) -> Line:
    counts = (say(lang, "n_articles", n=one.articles), say(lang, "n_claims", n=one.claims))
    name = (story_headline(one, lang), "title")
    return spans(name, f"  {', '.join(counts)}  ", (one.slug, "id"))


def _article(one: "NewPage", lang: str) -> Line:
    article = one.article
    about = f"  {outlet_name(article, lang)}, {day_printed(article, lang)}  "
    title = article.title or say(lang, "no_title")
    return spans((article.id, "id"), about, title, "  ", say(lang, "n_claims", n=one.claims))


def _changed(one: "NewPage", lang: str) -> Line:
    drawn = _article(one, lang)
    return spans(*drawn.spans, "  ", (f"claimtrack diff {one.article.id}", "dim"))


def news_json(found: "News", lang: str) -> str:
    """The same for programs; findings by their figures."""
    return dump(
        {
            "since": jsonable(found.since),
            "stories": jsonable(found.stories),
            "articles": jsonable(found.articles),
            "changed": jsonable(found.changed),
            "claims": found.claims,
            "findings": [_finding(one, lang) for one in found.findings],
        }
    )


def _finding(one: "Conflicting", lang: str) -> dict[str, Any]:
    name = headline(one.figure, one.claims.values(), lang, one.story)
    told = [
        {
            "a": list(each.a),
            "b": list(each.b),
            "outcome": each.outcome,
            "grade": each.grade,
            "grade_reasons": list(each.reasons),
            "slip": each.slip,
        }
        for each in one.findings
    ]
    return {"figure": one.figure, "headline": name, "story": one.first.story, "findings": told}
