"""Stories mended by hand: two that are one, articles that tell of something else, a name.

Answers are about articles, so that they hold whatever is recorded later; each is a step of the
log, and ``claimtrack undo`` takes it back.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from claimtrack.domain.figure import slug
from claimtrack.errors import NotInStory, UsageError
from claimtrack.services.grouping.rows.stories import APART, NAME, TOGETHER
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.grouping.stories import ListedStory, stories_by_number, story_called
from claimtrack.services.lookup.short_ids import is_id, row_number
from claimtrack.store.reader import ask
from claimtrack.store.tables.models import StoryAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class StoriesMended:
    """What was done. ``step``: of the log, None where nothing changed; ``stories``: as now."""

    step: int | None
    action: str
    stories: tuple[ListedStory, ...]


def merge_stories(session: Session, hand: Hand, words: Sequence[str], into: str) -> StoriesMended:
    """Make one story of several: ``words`` name those that go into ``into``.

    Raises:
        UnknownStory: there is no such story.

    """
    target = story_called(session, into)
    others = [story_called(session, word) for word in words]
    gone = [number for number in dict.fromkeys(others) if number != target]
    anchor, *rest = _articles(session, target)
    held = [article for number in gone for article in _articles(session, number)]
    what = f"{', '.join(_slug(session, number) for number in gone)} → {_slug(session, target)}"
    with step(session, hand, "story merge", what) as made:
        for story in gone:
            _end(session, hand, APART, _articles(session, story), _articles(session, target))
        session.add_all(_answer(hand, TOGETHER, anchor, each) for each in (*rest, *held))
    return _mended(session, made.number, "merge", [anchor])


def split_story(session: Session, hand: Hand, word: str, articles: Sequence[str]) -> StoriesMended:
    """Take articles out of a story into one of their own; they stay apart from the others.

    Raises:
        UnknownStory, UnknownId: there is no such story or article.
        NotInStory: an article is in another story.

    """
    number = story_called(session, word)
    name = _slug(session, number)
    held = _articles(session, number)
    out = list(dict.fromkeys(_inside(session, each, held, name) for each in articles))
    rest = [article for article in held if article not in out]
    if not rest:
        wants = "leave an article in the story"
        raise UsageError(option="story split", value=" ".join(articles), wants=wants)
    with step(session, hand, "story split", name) as made:
        _end(session, hand, TOGETHER, out, rest)
        session.add_all(_answer(hand, APART, one, two) for one, two in product(out, rest))
        session.add_all(_answer(hand, TOGETHER, one, two) for one, two in pairwise(out))
    return _mended(session, made.number, "split", [rest[0], out[0]])


def rename_story(session: Session, hand: Hand, word: str, name: str) -> StoriesMended:
    """Call a story otherwise. Raises UnknownStory, and UsageError for a name without letters."""
    if not slug(name) or is_id(slug(name)):
        raise UsageError(option="NAME", value=name, wants="give a name of letters and digits")
    number = story_called(session, word)
    first = _articles(session, number)[0]
    with step(session, hand, "story rename", f"{_slug(session, number)} → {slug(name)}") as made:
        session.add(_answer(hand, NAME, first, None, name.strip()))
    return _mended(session, made.number, "rename", [first])


def _answer(
    hand: Hand, kind: str, article: int, other: int | None, name: str | None = None
) -> StoryAnswer:
    return StoryAnswer(
        kind=kind, article_id=article, other_id=other, name=name, who=hand.who, at=hand.at
    )


def _end(
    session: Session, hand: Hand, kind: str, ones: Sequence[int], others: Sequence[int]
) -> None:
    """Answers of this kind between the articles on two sides no longer stand."""
    a, b = StoryAnswer.article_id, StoryAnswer.other_id
    between = or_(a.in_(ones) & b.in_(others), a.in_(others) & b.in_(ones))
    query = select(StoryAnswer).where(StoryAnswer.kind == kind, between)
    for row in session.scalars(query.where(StoryAnswer.undone_at.is_(None))):
        row.undone_at = hand.at


def _articles(session: Session, story: int) -> list[int]:
    """The articles of a story, by their keys."""
    return [row.article_id for row in ask(session, "articles_of_stories", ids=[story])]


def _slug(session: Session, story: int) -> str:
    (row,) = ask(session, "stories_by_id", ids=[story])
    name: str = row.slug
    return name


def _inside(session: Session, name: str, articles: Sequence[int], story: str) -> int:
    """The row of an article of this story. Raises NotInStory, UnknownId."""
    if not is_id(name) or name[0].upper() != "A":
        raise UsageError(option="ARTICLE", value=name, wants="name articles: A1 A2")
    number = row_number(session, name)
    if number not in articles:
        raise NotInStory(article=name.upper(), story=story)
    return number


def _mended(
    session: Session, number: int | None, action: str, articles: Sequence[int]
) -> StoriesMended:
    of_article = {
        row.article_id: row.story_id
        for row in ask(session, "stories_of_articles", ids=list(articles))
    }
    order = dict.fromkeys(of_article[article] for article in articles)
    found = {one.number: one for one in stories_by_number(session, order)}
    return StoriesMended(step=number, action=action, stories=tuple(found[story] for story in order))
