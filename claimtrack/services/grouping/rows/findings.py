"""The findings of figures, and how each figure stands, as rows; made anew where claims changed."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from itertools import chain
from typing import Any

from sqlalchemy import Table, Update, bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from claimtrack.domain.claim import Claim as Facts
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.groups.aggregate import together
from claimtrack.domain.groups.findings import Finding, findings_of, rank
from claimtrack.domain.groups.summary import Standing, stand
from claimtrack.domain.origins.independence import origins
from claimtrack.lang.counted_nouns import with_thing
from claimtrack.lang.tables.places import WITHIN
from claimtrack.services.grouping.figure_reading import figures_inside
from claimtrack.services.grouping.rows.claims import (
    GroupedClaim,
    claims_of_figures,
    grouped_claims,
)
from claimtrack.services.grouping.rows.places import at_event
from claimtrack.services.grouping.rows.word_writing import put_words
from claimtrack.services.grouping.rows.words import words_of
from claimtrack.settings import Thresholds
from claimtrack.store.reader import ask, batches
from claimtrack.store.tables.models import Figure, FindingClaim
from claimtrack.store.tables.models import Finding as FindingRow

_FIGURE: Table = Figure.__table__  # type: ignore[assignment]
_FINDING: Table = FindingRow.__table__  # type: ignore[assignment]
_CLAIMS: Table = FindingClaim.__table__  # type: ignore[assignment]
_BATCH = 200
"""Figures whose claims are held at once."""
_ROWS = select(_FIGURE).where(_FIGURE.c.id.in_(bindparam("ids", expanding=True)))
_FOUND = select(_FINDING).where(_FINDING.c.figure_id.in_(bindparam("ids", expanding=True)))
_MADE = insert(_FINDING).returning(_FINDING.c.id)


def _update_of(names: str) -> Update:
    """Columns of a figure brought up to date."""
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names.split()}
    return update(_FIGURE).where(_FIGURE.c.id == bindparam("number")).values(values)


def _row(number: int, values: Mapping[str, Any]) -> dict[str, Any]:
    """What such a statement takes for one figure."""
    return {"number": number, **{f"new_{name}": value for name, value in values.items()}}


_COUNTS = _update_of("claims plain articles")
_STANDS = _update_of("claims plain articles outcome origins undetermined digest")
"""Built once: to build a statement takes longer than to run it, and an article has ten figures."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """How findings are made, and the moment that new ones get."""

    limits: Thresholds
    at: datetime


def refresh(session: Session, figures: Iterable[int], weighing: Weighing) -> int:
    """Bring the findings of these figures up to date; of how many they were made anew."""
    wanted = sorted(_with_wholes(session, set(figures)))
    changed = 0
    for at in range(0, len(wanted), _BATCH):
        changed += _refresh(session, wanted[at : at + _BATCH], weighing)
    return changed


def _with_wholes(session: Session, figures: set[int]) -> set[int]:
    """With the figures around them, whose findings take the claims of their parts in."""
    whole = {row.id: row.part_of_id for row in ask(session, "figure_wholes")}
    found = set(figures)
    open_ = list(figures)
    while open_:
        around = whole.get(open_.pop())
        if around is not None and around not in found:
            found.add(around)
            open_.append(around)
    return found


def _refresh(session: Session, figures: Sequence[int], weighing: Weighing) -> int:
    inside = figures_inside(session, figures)
    held = claims_of_figures(session, {*figures, *chain.from_iterable(inside.values())})
    by_figure: dict[int, list[GroupedClaim]] = defaultdict(list)
    for one in grouped_claims(session, held):
        by_figure[held[one.number]].append(one)
    round_ = _Round(session, weighing, _findings_of(session, figures))
    for row in session.connection().execute(_ROWS, {"ids": figures}).all():
        family = [one for part in sorted(inside[row.id]) for one in by_figure[part]]
        _figure(round_, row, by_figure[row.id], family)
    round_.put()
    return len(round_.stands)


def _findings_of(session: Session, figures: Sequence[int]) -> Mapping[int, list[Any]]:
    """The rows of the findings that these figures have now, by the figure's."""
    found: dict[int, list[Any]] = defaultdict(list)
    for row in session.connection().execute(_FOUND, {"ids": figures}):
        found[row.figure_id].append(row)
    return found


@dataclass(slots=True)
class _Round:
    """A batch of figures being refreshed. ``before``: the findings that they had.

    What changes of the figures themselves is gathered, and written of all of them at once.
    """

    session: Session
    weighing: Weighing
    before: Mapping[int, Sequence[Any]]
    counts: list[dict[str, Any]] = field(default_factory=list)
    stands: list[dict[str, Any]] = field(default_factory=list)
    words: dict[int, set[str]] = field(default_factory=dict)

    def put(self) -> None:
        """Write what was gathered."""
        put_words(self.session, self.words)
        connection = self.session.connection()
        for statement, rows in ((_COUNTS, self.counts), (_STANDS, self.stands)):
            if rows:
                connection.execute(statement, rows)


def _figure(
    round_: _Round, row: Any, own: Sequence[GroupedClaim], parts: Sequence[GroupedClaim]
) -> None:
    """One figure: its counts, and where its facts are others, its findings."""
    standing = [one for one in own if one.standing]
    plain = list(filter(_is_plain, standing))
    facts = [at_event(one.facts, row.event_place) for one in (*plain, *filter(_is_plain, parts))]
    counts = {
        "claims": len(standing),
        "plain": len(plain),
        "articles": len({one.facts.article for one in standing}),
    }
    told = (*facts, *(one.facts for one in standing if one.chrome))
    digest = _digest(told, row, round_.weighing.limits)
    if digest == row.digest:
        if any(getattr(row, name) != value for name, value in counts.items()):
            round_.counts.append(_row(row.id, counts))
        return
    also = (row.also or "").split()
    round_.words[row.id] = set(words_of(row.slug, also, (one.facts for one in standing)))
    values = {**counts, **_stands(round_, row, facts), "digest": digest}
    round_.stands.append(_row(row.id, values))


def _is_plain(one: GroupedClaim) -> bool:
    """Whether a claim stands, and is none of the page around the article."""
    return one.standing and one.chrome is None


def _digest(facts: Sequence[Facts], row: Any, limits: Thresholds) -> str:
    """One word for all that a figure's findings are made from, and that it is found by."""
    told = sorted(repr(replace(one, figure=None)) for one in facts)
    names = f"{row.slug} {row.also} {row.story_id}"
    return sha256(
        "\n".join((repr(limits), names, *told)).encode("utf-8", "surrogatepass")
    ).hexdigest()


def _stands(round_: _Round, row: Any, facts: Sequence[Facts]) -> dict[str, Any]:
    """How the claims of a figure stand to each other; its findings are written."""
    if len(facts) < 2:
        return _stands_alone(round_, row, facts)
    limits = round_.weighing.limits
    facts = [with_thing(one) for one in facts]  # not in the digest: sets have no order there
    standing = stand(sorted(facts, key=_number), limits, within=WITHIN)
    found = findings_of(standing.lines, facts)
    _write(round_, row, [one for one in found if one.is_listed])
    return {
        "outcome": _outcome(facts, standing, limits).value,
        "origins": origins(facts).origins,
        "undetermined": sum(not one.is_listed for one in found),
    }


def _stands_alone(round_: _Round, row: Any, facts: Sequence[Facts]) -> dict[str, Any]:
    """A figure of one claim, or of none: nothing contradicts it."""
    _write(round_, row, ())
    return {
        "outcome": None,
        "origins": origins(facts).origins if facts else 0,
        "undetermined": 0,
    }


def _number(facts: Facts) -> int:
    """The row of a claim, by its id."""
    return int(facts.id[1:])


def _outcome(facts: Sequence[Facts], standing: Standing, limits: Thresholds) -> Outcome:
    """The gravest of all pairs, and of what takes more than two claims."""
    if together(facts, limits, within=WITHIN).in_conflict:
        return Outcome.CONFLICT
    return standing.outcome or Outcome.NOT_COMPARABLE


def _write(round_: _Round, row: Any, found: Sequence[Finding]) -> None:
    """Put the findings of a figure in place of those before; what stays keeps its row."""
    connection = round_.session.connection()
    before = {(one.a, one.b): one for one in round_.before.get(row.id, ())}
    for one in found:
        values = {**columns_of(one), "story_id": row.story_id}
        known = before.pop((values["a"], values["b"]), None)
        if known is None:
            values |= {"figure_id": row.id, "created_at": round_.weighing.at}
            _put_sides(round_.session, connection.execute(_MADE, values).scalar_one(), one)
        elif any(getattr(known, name) != value for name, value in values.items()):
            connection.execute(update(_FINDING).where(_FINDING.c.id == known.id).values(**values))
    for ids in batches(one.id for one in before.values()):
        connection.execute(delete(_FINDING).where(_FINDING.c.id.in_(ids)))


def _put_sides(session: Session, number: int, found: Finding) -> None:
    sides = dict.fromkeys(int(name[1:]) for name in (*found.a, *found.b))
    rows = [{"finding_id": number, "claim_id": claim} for claim in sides]
    session.connection().execute(insert(_CLAIMS), rows)


def columns_of(found: Finding) -> dict[str, Any]:
    """What a finding is, as the columns of its row."""
    return {
        "a": " ".join(found.a),
        "b": " ".join(found.b),
        "outcome": found.outcome.value,
        "relation": found.comparison.relation.value,
        "grade": found.grade.value,
        "reasons": json.dumps(list(found.reasons)),
        "slip": found.slip,
        "announced": found.announced,
        "one_side": found.comparison.pair.one_side,
        "factor": found.comparison.factor,
        "latest": found.latest,
        "origins_a": found.origins_a,
        "origins_b": found.origins_b,
        "rank": rank_of(found),
    }


def rank_of(found: Finding) -> str:
    """A text that sorts the most useful first, as ``domain.groups.findings.rank`` does."""
    return "-".join(_sortable(part) for part in _parts(found))


def _parts(found: Finding) -> Iterator[int]:
    for part in rank(found)[:6]:
        yield ord(str(part)) if isinstance(part, str) else int(part)  # type: ignore[call-overload]


_HALF = 10**8


def _sortable(number: int) -> str:
    """Nine digits that sort as the numbers do, negative ones among them."""
    return f"{number + _HALF:09}"
