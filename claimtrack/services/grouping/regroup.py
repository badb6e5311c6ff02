"""Stories, figures and findings made anew from all articles, and what that changes.

Recording keeps them up to date, so that nothing should change but by newer rules of the program.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Table, select, update
from sqlalchemy.orm import Session

from claimtrack.services.grouping.rows.figures import regroup_figures
from claimtrack.services.grouping.rows.findings import Weighing, refresh
from claimtrack.services.grouping.rows.links import KnownFacts, read_keys, relink
from claimtrack.services.grouping.rows.stories import drop_empty, gather, net_of
from claimtrack.services.grouping.steps import Hand
from claimtrack.settings import THRESHOLDS, Thresholds
from claimtrack.store.reader import in_batches
from claimtrack.store.tables.models import Article, Claim, Figure, Finding, Story, StoryArticle

_FIGURE: Table = Figure.__table__  # type: ignore[assignment]
_BATCH = 100
"""Articles, stories or figures between two reports of progress."""

Progress = Callable[[str, int, int], None]
"""Called with "articles", "stories" or "figures", how many are done, and of how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Regrouped:
    """What was looked at, and what changed: short ids of articles that are in other stories.

    ``claims``: those in other figures; ``gone`` and ``new``: findings, as (figure, a, b).
    """

    articles: int
    stories: int
    figures: int
    moved_articles: tuple[str, ...]
    moved_claims: tuple[str, ...]
    gone: tuple[tuple[str, str, str], ...]
    new: tuple[tuple[str, str, str], ...]

    @property
    def changed(self) -> bool:
        """Whether anything is otherwise than before."""
        return bool(self.moved_articles or self.moved_claims or self.gone or self.new)


def _quiet(what: str, done: int, total: int) -> None:
    """Tell nobody."""


def regroup_all(
    session: Session, hand: Hand, *, dry: bool = False, progress: Progress | None = None
) -> Regrouped:
    """Make everything anew and commit; ``dry``: only tell what that would change."""
    before = _State.of(session)
    make_all_anew(session, hand, progress)
    after = _State.of(session)
    session.rollback() if dry else session.commit()
    return _difference(before, after)


def make_all_anew(session: Session, hand: Hand, progress: Progress | None = None) -> None:
    """The same without an end of the transaction, for whoever has one open."""
    progress = progress or _quiet
    limits = session.info.get(THRESHOLDS) or Thresholds()
    session.connection().execute(update(_FIGURE).values(digest=None))
    articles = list(session.scalars(select(Article.id).order_by(Article.id)))
    _stories(session, articles, hand, progress)
    stories = list(session.scalars(select(Story.id).order_by(Story.id)))
    for batch in _told(progress, "stories", stories):
        regroup_figures(session, batch, ())
    drop_empty(session, stories)
    figures = list(session.scalars(select(Figure.id).order_by(Figure.id)))
    weighing = Weighing(limits, hand.at)
    for batch in _told(progress, "figures", figures):
        refresh(session, batch, weighing)
    session.expire_all()


def _told(progress: Progress, what: str, numbers: Sequence[int]) -> Iterator[list[int]]:
    """Batch after batch; progress is told behind each."""
    done = 0
    for batch in in_batches(numbers, _BATCH):
        yield batch
        done += len(batch)
        progress(what, done, len(numbers))


def _stories(session: Session, articles: Sequence[int], hand: Hand, progress: Progress) -> None:
    known = KnownFacts(session)
    for batch in _told(progress, "articles", articles):
        read_keys(session, batch)
    for batch in in_batches(articles, _BATCH):
        relink(session, batch, known)
    seen: set[int] = set()
    for number in articles:
        if number not in seen:
            net = net_of(session, {number})
            gather(session, net, known, hand.at)
            seen |= net


@dataclass(frozen=True, slots=True)
class _State:
    """Article → story, claim → figure, findings; by names that people see."""

    stories: dict[int, str]
    figures: dict[int, str]
    findings: frozenset[tuple[str, str, str]]

    @classmethod
    def of(cls, session: Session) -> "_State":
        session.expire_all()
        stories = select(StoryArticle.article_id, Story.slug).join(Story)
        figures = select(Claim.id, Figure.slug).join(Figure, Claim.figure_id == Figure.id)
        findings = select(Figure.slug, Finding.a, Finding.b).join(
            Figure, Finding.figure_id == Figure.id
        )
        return cls(
            {row[0]: row[1] for row in session.execute(stories)},
            {row[0]: row[1] for row in session.execute(figures)},
            frozenset((row[0], row[1], row[2]) for row in session.execute(findings)),
        )


def _difference(before: _State, after: _State) -> Regrouped:
    articles = {**before.stories, **after.stories}
    claims = {**before.figures, **after.figures}
    return Regrouped(
        articles=len(after.stories),
        stories=len(set(after.stories.values())),
        figures=len(set(after.figures.values())),
        moved_articles=tuple(
            f"A{one}"
            for one in sorted(articles)
            if before.stories.get(one) != after.stories.get(one)
        ),
        moved_claims=tuple(
            f"C{one}" for one in sorted(claims) if before.figures.get(one) != after.figures.get(one)
        ),
        gone=tuple(sorted(before.findings - after.findings)),
        new=tuple(sorted(after.findings - before.findings)),
    )
