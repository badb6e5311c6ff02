"""The figures of stories, as rows: which claims are in which, and what each figure is called."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from claimtrack.domain.claim import Claim as Facts
from claimtrack.services.grouping.figures import grouped
from claimtrack.services.grouping.rows.claims import (
    GroupedClaim,
    claims_of_articles,
    claims_of_figures,
    grouped_claims,
)
from claimtrack.services.grouping.rows.mendings import Mend, MendedFigure, linked_stories, mended
from claimtrack.services.grouping.rows.slugs import rename_bases
from claimtrack.store.reader import ask, batches
from claimtrack.store.tables.models import Claim, Figure

_CLAIM, _FIGURE = Claim.__table__, Figure.__table__


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """A story as its figures need it: its row and key, and what is known of its main event."""

    id: int
    key: str
    kind: str | None
    place: str | None
    first: date | None
    last: date | None


def regroup_figures(session: Session, stories: Iterable[int], gone: Iterable[int]) -> set[int]:
    """Make the figures of these stories anew; the rows of all figures that may have changed.

    ``gone``: figures that lost claims otherwise.
    """
    answers = mends(session)
    touched = _with_linked(session, set(stories), answers)
    claims = _claims_of_stories(session, touched)
    known = _stories(session, touched)
    groups = [one for number in sorted(touched) for one in _groups(known[number], claims[number])]
    wanted = mended(groups, answers) if answers else groups
    return _write(session, wanted, known, _there(session, touched, claims, gone))


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


def _claims_of_stories(
    session: Session, stories: Collection[int]
) -> dict[int, tuple[GroupedClaim, ...]]:
    """The claims of the last versions of each story's articles."""
    articles = {
        row.article_id: row.story_id
        for batch in batches(stories)
        for row in ask(session, "articles_of_stories", ids=batch)
    }
    found: dict[int, list[GroupedClaim]] = {number: [] for number in stories}
    for one in grouped_claims(session, claims_of_articles(session, articles)):
        found[articles[int((one.facts.article or "A0")[1:])]].append(one)
    return {number: tuple(rows) for number, rows in found.items()}


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


def _groups(story: StoryRow, claims: Sequence[GroupedClaim]) -> Iterator[MendedFigure]:
    """The figures of one story as the program finds them."""
    bare = [_as_found(one, story) for one in claims]
    for group in grouped(bare, {story.key: story}):
        yield MendedFigure(
            story=story.id,
            key=group.name,
            base=group.draft.base,
            claims=list(group.rows),
            event=group.event,
            day=group.draft.day,
        )


def _as_found(claim: GroupedClaim, story: StoryRow) -> GroupedClaim:
    """The claim without what an earlier grouping said of it."""
    bare = replace(claim.facts, figure=None, wholes=(), event=None, settled=False, story=story.key)
    return replace(claim, facts=bare)


def _there(
    session: Session,
    stories: Collection[int],
    claims: Mapping[int, Sequence[GroupedClaim]],
    gone: Iterable[int],
) -> dict[int, Any]:
    """The rows of figures that are of these stories, or that hold one of these claims."""
    held = {one.in_row for rows in claims.values() for one in rows if one.in_row is not None}
    query = select(_FIGURE)
    found: dict[int, Any] = {}
    for batch in batches({*held, *gone}):
        found |= {row.id: row for row in session.execute(query.where(_FIGURE.c.id.in_(batch)))}
    for batch in batches(stories):
        of_these = query.where(_FIGURE.c.story_id.in_(batch))
        found |= {row.id: row for row in session.execute(of_these)}
    return found


def _write(
    session: Session,
    wanted: Sequence[MendedFigure],
    stories: Mapping[int, StoryRow],
    there: Mapping[int, Any],
) -> set[int]:
    """Bring the rows up to date: those that changed, are new, or lost a claim."""
    numbers = _rows_for(session, wanted, stories, there)
    moved = _put_claims(session, wanted, numbers, there)
    gone = [number for number in there if number not in numbers]
    bases = _put_values(session, wanted, stories, numbers, there)
    bases |= {there[number].base for number in gone}
    _drop(session, gone)
    rename_bases(session, bases)
    return (moved | set(numbers)) - set(gone)


def _rows_for(
    session: Session,
    wanted: Sequence[MendedFigure],
    stories: Mapping[int, StoryRow],
    there: Mapping[int, Any],
) -> list[int]:
    """The row of each figure, in their order: the one with its key, else a new one."""
    known = {(row.story_id, row.key): number for number, row in there.items()}
    made: list[int] = []
    for one in wanted:
        number = known.pop((one.story, one.key), None)
        if number is None:
            values = _values(one, stories) | {"slug": one.base}
            query = insert(_FIGURE).values(**_EMPTY, **values)  # type: ignore[arg-type]
            number = session.connection().execute(query.returning(_FIGURE.c.id)).scalar_one()
        made.append(number)
    return made


_EMPTY = {"claims": 0, "plain": 0, "articles": 0, "origins": 0, "undetermined": 0}


def _values(one: MendedFigure, stories: Mapping[int, StoryRow]) -> dict[str, Any]:
    first = min(one.claims, key=_content).facts
    story = None if one.story is None else stories[one.story]
    return {
        "key": one.key,
        "base": one.base,
        "named": one.named,
        "also": " ".join(sorted(one.also)) or None,
        "settled": one.settled,
        "day": one.day,
        "story_key": story.key if story else "",
        "label": first.counted or one.base,
        "story_id": one.story,
        "event": one.event,
        "event_place": story.place if story and not one.event else None,
        "series": one.series,
        "measure": first.measure,
        "population": first.population,
        "place": first.place,
        "denominator": first.denominator,
        "unit": first.unit,
    }


def _content(claim: GroupedClaim) -> tuple[str, ...]:
    """An order that does not depend on that of import."""
    facts: Facts = claim.facts
    return (facts.counted, facts.text, str(facts.quantity.value), str(facts.measure))


def _put_claims(
    session: Session,
    wanted: Sequence[MendedFigure],
    numbers: Sequence[int],
    there: Mapping[int, Any],
) -> set[int]:
    """Let each claim's row name its figure; the figures whose claims are others now."""
    now = claims_of_figures(session, there)
    moved: set[int] = set()
    for number, one in zip(numbers, wanted, strict=True):
        coming = [row.number for row in one.claims if row.in_row != number]
        _point(session, coming, number)
        moved.update(row.in_row for row in one.claims if row.in_row not in (None, number))
        for row in one.claims:
            now.pop(row.number, None)
    _point(session, now, None)  # of older versions, or of articles that are there no longer
    return moved | set(now.values())


def _point(session: Session, claims: Iterable[int], figure: int | None) -> None:
    for batch in batches(claims):
        query = update(_CLAIM).where(_CLAIM.c.id.in_(batch))  # type: ignore[arg-type]
        session.connection().execute(query.values(figure_id=figure))


def _put_values(
    session: Session,
    wanted: Sequence[MendedFigure],
    stories: Mapping[int, StoryRow],
    numbers: Sequence[int],
    there: Mapping[int, Any],
) -> set[str]:
    """Bring the columns up to date; the bases whose figures are to be numbered anew."""
    row_of = {id(one): number for one, number in zip(wanted, numbers, strict=True)}
    bases: set[str] = set()
    for one, number in zip(wanted, numbers, strict=True):
        whole = None if one.whole is None else row_of[id(one.whole)]
        values = _values(one, stories) | {"part_of_id": whole}
        before = there.get(number)
        if before is None:
            bases.add(one.base)
        elif any(getattr(before, name) != value for name, value in values.items()):
            bases |= {one.base, before.base}
        elif whole is None:
            continue
        query = update(_FIGURE).where(_FIGURE.c.id == number)  # type: ignore[arg-type]
        session.connection().execute(query.values(**values))
    return bases


def _drop(session: Session, figures: Collection[int]) -> None:
    """Delete the rows of figures that are there no longer, with their findings."""
    for batch in batches(figures):
        connection = session.connection()
        inside = update(_FIGURE).where(_FIGURE.c.part_of_id.in_(batch))  # type: ignore[arg-type]
        connection.execute(inside.values(part_of_id=None))
        connection.execute(delete(_FIGURE).where(_FIGURE.c.id.in_(batch)))  # type: ignore[arg-type]
