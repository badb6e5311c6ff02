"""The figures of stories, as rows: which claims are in which, and what each figure is called."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.groups.claim_event import MainEvent
from claimtrack.domain.groups.indicators import series_of
from claimtrack.services.grouping.figures import grouped
from claimtrack.services.grouping.rows.claims import (
    GroupedClaim,
    claims_of_articles,
    claims_of_figures,
    grouped_claims,
)
from claimtrack.services.grouping.rows.figure_writing import StoryRow, rows_for, write_figures
from claimtrack.services.grouping.rows.mendings import Mend, MendedFigure, linked_stories, mended
from claimtrack.store.reader import ask, batches, in_batches
from claimtrack.store.tables.models import Claim, Figure

_CLAIM, _FIGURE = Claim.__table__, Figure.__table__


def regroup_figures(
    session: Session, stories: Iterable[int], gone: Iterable[int], articles: Collection[int] = ()
) -> set[int]:
    """Make the figures of these stories anew; the rows of those whose findings may have changed.

    ``gone``: figures that lost claims otherwise. ``articles``: those whose claims may be others.
    A series runs through stories: of those that these stories take part in, all claims are
    looked at.
    """
    answers = mends(session)
    known = _stories(session, _with_linked(session, set(stories), answers))
    claims = _claims_of_stories(session, known)
    claims += _in_series(session, claims, gone)
    groups = list(_groups(claims, known))
    wanted = mended(groups, answers) if answers else groups
    there = _there(session, known, claims, gone)
    numbers = rows_for(session, wanted, known, there)
    changed = write_figures(session, wanted, known, numbers, there)
    fresh = {f"A{number}" for number in articles}
    return changed | {
        number
        for number, one in zip(numbers, wanted, strict=True)
        if any(row.facts.article in fresh for row in one.claims)
    }


def _in_series(
    session: Session, claims: Sequence[GroupedClaim], gone: Iterable[int]
) -> list[GroupedClaim]:
    """The further claims of the series that some of these claims are of, or that lost one."""
    names = {name for one in claims if (name := series_of(one.facts)) is not None}
    numbers = [row.id for ids in in_batches(sorted(names)) for row in _series(session, ids)]
    numbers += [row.id for ids in batches(gone) for row in _lost_series(session, ids)]
    own = {one.number for one in claims}
    others = claims_of_figures(session, numbers).keys() - own
    return [_bare(one, one.facts.story) for one in grouped_claims(session, others)]


def _series(session: Session, names: Sequence[str]) -> Sequence[Any]:
    return ask(session, "figures_of_series", names=names)


def _lost_series(session: Session, figures: Sequence[int]) -> list[Any]:
    lines = ask(session, "figures_by_id", ids=figures)
    return [line for line in lines if line.series is not None]


def _with_linked(session: Session, stories: set[int], answers: Sequence[Mend]) -> set[int]:
    """With the stories that a person's answers tie to them, as far as they are there."""
    if not answers:
        return set(_stories(session, stories))
    named = chain.from_iterable((one.claim, one.target_claim) for one in answers)
    story_of = stories_of_claims(session, [number for number in named if number is not None])
    return set(_stories(session, linked_stories(answers, story_of, stories)))


def stories_of_claims(session: Session, claims: Iterable[int]) -> dict[int, int]:
    """The row of the story of each of these claims, by the claim's row."""
    found: dict[int, int] = {}
    for batch in batches(claims):
        found.update((row.id, row.story_id) for row in ask(session, "stories_of_claims", ids=batch))
    return found


def mends(session: Session) -> tuple[Mend, ...]:
    """The answers that stand, in order; a claim of an older version is followed into the new."""
    answers = ask(session, "mendings")
    if not answers:
        return ()
    named = set(chain.from_iterable((one.claim_id, one.target_claim_id) for one in answers))
    newer = _followed(session, named - {None})
    return tuple(
        Mend(
            kind=one.kind,
            figure=one.figure,
            claim=newer.get(one.claim_id, one.claim_id),
            target=one.target,
            target_claim=newer.get(one.target_claim_id, one.target_claim_id),
        )
        for one in answers
    )


def _followed(session: Session, claims: Collection[int]) -> dict[int, int]:
    """Claim of an older version → the only one in its article's last with the same words."""
    found: dict[int, int] = {}
    for batch in batches(claims):
        same: dict[int, list[int]] = defaultdict(list)
        for row in ask(session, "claims_repeated", ids=batch):
            same[row.id].append(row.newer)
        found.update((old, new[0]) for old, new in same.items() if len(new) == 1)
    return found


def _claims_of_stories(session: Session, stories: Mapping[int, StoryRow]) -> list[GroupedClaim]:
    """The claims of the last versions of these stories' articles, without earlier groupings."""
    articles = {
        row.article_id: stories[row.story_id]
        for batch in batches(stories)
        for row in ask(session, "articles_of_stories", ids=batch)
    }
    found = grouped_claims(session, claims_of_articles(session, articles))
    return [_bare(one, articles[int((one.facts.article or "A0")[1:])].key) for one in found]


def _stories(session: Session, stories: Collection[int]) -> dict[int, StoryRow]:
    return {
        row.id: StoryRow(
            id=row.id,
            key=row.key,
            kind=row.kind,
            place=row.place,
            first=row.first_day,
            last=row.last_day,
        )
        for batch in batches(stories)
        for row in ask(session, "stories_by_id", ids=batch)
    }


def _groups(
    claims: Sequence[GroupedClaim], stories: Mapping[int, StoryRow]
) -> Iterator[MendedFigure]:
    """The figures as the program finds them."""
    known: dict[str | None, MainEvent] = {story.key: story for story in stories.values()}
    rows = {story.key: story.id for story in stories.values()}
    for group in grouped(claims, known):
        yield MendedFigure(
            story=None if group.series else rows.get(group.rows[0].facts.story or ""),
            key=f"{group.series or ''}{group.name}",
            base=group.draft.base,
            claims=list(group.rows),
            event=group.event,
            series=group.series,
            day=group.draft.day,
        )


def _bare(claim: GroupedClaim, story: str | None) -> GroupedClaim:
    """The claim without what an earlier grouping said of it."""
    bare = replace(claim.facts, figure=None, wholes=(), event=None, settled=False, story=story)
    return replace(claim, facts=bare)


def _there(
    session: Session,
    stories: Collection[int],
    claims: Sequence[GroupedClaim],
    gone: Iterable[int],
) -> dict[int, Any]:
    """The rows of figures that are of these stories, or that hold one of these claims.

    Of those that lost claims, the ones of other stories are left: they hold what is theirs.
    """
    held = {one.in_row for one in claims if one.in_row is not None}
    query = select(_FIGURE)
    found: dict[int, Any] = {}
    for batch in batches({*held, *gone}):
        for row in session.execute(query.where(_FIGURE.c.id.in_(batch))):
            if row.id in held or row.story_id is None or row.story_id in stories:
                found[row.id] = row
    for batch in batches(stories):
        of_these = query.where(_FIGURE.c.story_id.in_(batch))
        found |= {row.id: row for row in session.execute(of_these)}
    return found
