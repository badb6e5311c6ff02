"""Writing the rows of figures: which claims are in which, what each is called, what is gone."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table, Update, bindparam, delete, insert, update
from sqlalchemy.orm import Session

from claimtrack.domain.claim import Claim as Facts
from claimtrack.domain.groups.claim_event import whole_place
from claimtrack.domain.groups.figure_key import states_place
from claimtrack.services.grouping.rows.claims import GroupedClaim, claims_of_figures
from claimtrack.services.grouping.rows.mendings import MendedFigure
from claimtrack.services.grouping.rows.slugs import rename_bases
from claimtrack.store.reader import batches
from claimtrack.store.tables.models import Claim, Figure

_CLAIM: Table = Claim.__table__  # type: ignore[assignment]
_FIGURE: Table = Figure.__table__  # type: ignore[assignment]
_INSERT = insert(_FIGURE).returning(_FIGURE.c.id, sort_by_parameter_order=True)
_POINT = update(_CLAIM).where(_CLAIM.c.id == bindparam("claim"))
_POINT = _POINT.values(figure_id=bindparam("figure"))
_INSIDE = update(_FIGURE).where(_FIGURE.c.id == bindparam("number"))
_INSIDE = _INSIDE.values(part_of_id=bindparam("whole"))
_NAMES = (
    "key base named also settled day story_key label story_id event event_place series measure "
    "population place denominator unit part_of_id"
).split()
_UPDATE = update(_FIGURE).where(_FIGURE.c.id == bindparam("number"))
_UPDATE = _UPDATE.values({name: bindparam(f"new_{name}") for name in _NAMES})
"""Built once: to build a statement takes longer than to run it, and an article has ten figures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """A story as its figures need it: its row and key, and what is known of its main event."""

    id: int
    key: str
    kind: str | None
    place: str | None
    first: date | None
    last: date | None


def write_figures(
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


def rows_for(
    session: Session,
    wanted: Sequence[MendedFigure],
    stories: Mapping[int, StoryRow],
    there: Mapping[int, Any],
) -> list[int]:
    """The row of each figure, in their order: the one with its key, else a new one."""
    known = {(row.story_id, row.key): number for number, row in there.items()}
    found = [known.pop((one.story, one.key), None) for one in wanted]
    new = [one for one, number in zip(wanted, found, strict=True) if number is None]
    made = iter(_insert(session, [{**_EMPTY, **_values(one, stories)} for one in new]))
    return [next(made) if number is None else number for number in found]


def _insert(session: Session, rows: Sequence[Mapping[str, Any]]) -> Sequence[int]:
    """New rows in this order; a figure is called by its base until it is told from others."""
    if not rows:
        return ()
    named = [{**row, "slug": row["base"]} for row in rows]
    return session.connection().scalars(_INSERT, named).all()


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
        "event_place": _home(one, story) if story and not one.event else None,
        "series": one.series,
        "measure": first.measure,
        "population": first.population,
        "place": first.place,
        "denominator": first.denominator,
        "unit": first.unit,
    }


def _home(one: MendedFigure, story: StoryRow) -> str | None:
    """Where its event was, else the only place that its claims state: all of them are of one."""
    stated = {
        whole_place(claim.facts.place)
        for claim in one.claims
        if claim.facts.place and states_place(claim.facts)
    }
    return story.place or (min(stated) if len(stated) == 1 else None)


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
    coming: dict[int, int | None] = {}
    moved: set[int] = set()
    for number, one in zip(numbers, wanted, strict=True):
        for row in one.claims:
            now.pop(row.number, None)
            if row.in_row != number:
                coming[row.number] = number
                moved.update({number, row.in_row} - {None})  # type: ignore[arg-type]
    coming |= dict.fromkeys(now)  # of older versions, or of articles that are there no longer
    _run(session, _POINT, [{"claim": one, "figure": coming[one]} for one in sorted(coming)])
    return moved | set(now.values())


def _run(session: Session, statement: Update, rows: Sequence[Mapping[str, Any]]) -> None:
    """One statement for many rows."""
    if rows:
        session.connection().execute(statement, rows)


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
    put: list[dict[str, Any]] = []
    inside: list[dict[str, Any]] = []
    for one, number in zip(wanted, numbers, strict=True):
        whole = None if one.whole is None else row_of[id(one.whole)]
        before = there.get(number)
        if before is None:  # its other columns are those that it was made with
            inside += [{"number": number, "whole": whole}] if whole is not None else []
        else:
            values = _values(one, stories) | {"part_of_id": whole}
            if _is_same(before, values):
                continue
            put.append({"number": number, **{f"new_{name}": values[name] for name in _NAMES}})
        changed.update({number, whole, before and before.part_of_id} - {None})  # type: ignore[arg-type]
        bases |= {one.base, before.base if before is not None else one.base}
    _run(session, _UPDATE, put)
    _run(session, _INSIDE, inside)
    return changed, bases


def _is_same(row: Any, values: Mapping[str, Any]) -> bool:
    return all(getattr(row, name) == value for name, value in values.items())


def _drop(session: Session, figures: Collection[int]) -> None:
    """Delete the rows of figures that are there no longer, with their findings."""
    for batch in batches(figures):
        connection = session.connection()
        inside = update(_FIGURE).where(_FIGURE.c.part_of_id.in_(batch))
        connection.execute(inside.values(part_of_id=None))
        connection.execute(delete(_FIGURE).where(_FIGURE.c.id.in_(batch)))
