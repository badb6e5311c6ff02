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
from claimtrack.domain.groups.claim_event import MainEvent
from claimtrack.domain.groups.indicators import series_of
from claimtrack.services.grouping.figures import grouped
from claimtrack.services.grouping.rows.claims import (
    GroupedClaim,
    claims_of_articles,
    claims_of_figures,
    grouped_claims,
)
from claimtrack.services.grouping.rows.mendings import Mend, MendedFigure, linked_stories, mended
from claimtrack.services.grouping.rows.slugs import rename_bases
from claimtrack.store.reader import ask, batches, in_batches
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
    numbers = _rows_for(session, wanted, known, there)
    changed = _write(session, wanted, known, numbers, there)
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
    """The rows of figures that are of these stories, or that hold one of these claims."""
    held = {one.in_row for one in claims if one.in_row is not None}
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
    numbers: Sequence[int],
    there: Mapping[int, Any],
) -> set[int]:
    """Bring the rows up to date: those that changed, are new, or lost a claim."""
    moved = _put_claims(session, wanted, numbers, there)
    kept = set(numbers)
    gone = [number for number in there if number not in kept]
    changed, bases = _put_values(session, wanted, stories, numbers, there)
    bases |= {there[number].base for number in gone}
    _drop(session, gone)
    renamed = rename_bases(session, bases)
    return (moved | changed | renamed) - set(gone)


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
        "event": None if one.series else one.event,
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
        moved.update([number] if coming else [])
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
) -> tuple[set[int], set[str]]:
    """Bring the columns up to date; what changed, and the bases to be told apart anew."""
    row_of = {id(one): number for one, number in zip(wanted, numbers, strict=True)}
    bases: set[str] = set()
    changed: set[int] = set()
    for one, number in zip(wanted, numbers, strict=True):
        whole = None if one.whole is None else row_of[id(one.whole)]
        values = _values(one, stories) | {"part_of_id": whole}
        before = there.get(number)
        if before is not None and _is_same(before, values):
            continue
        changed.update({number, whole, before and before.part_of_id} - {None})  # type: ignore[arg-type]
        bases |= {one.base, before.base if before is not None else one.base}
        query = update(_FIGURE).where(_FIGURE.c.id == number)  # type: ignore[arg-type]
        session.connection().execute(query.values(**values))
    return changed, bases


def _is_same(row: Any, values: Mapping[str, Any]) -> bool:
    return all(getattr(row, name) == value for name, value in values.items())


def _drop(session: Session, figures: Collection[int]) -> None:
    """Delete the rows of figures that are there no longer, with their findings."""
    for batch in batches(figures):
        connection = session.connection()
        inside = update(_FIGURE).where(_FIGURE.c.part_of_id.in_(batch))  # type: ignore[arg-type]
        connection.execute(inside.values(part_of_id=None))
        connection.execute(delete(_FIGURE).where(_FIGURE.c.id.in_(batch)))  # type: ignore[arg-type]
