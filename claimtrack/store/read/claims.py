"""Claims as the comparison wants them: plain values with their short ids."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.orm import Session, aliased

from claimtrack.domain import claim as domain
from claimtrack.domain.period import Period
from claimtrack.domain.quantity import Quantity
from claimtrack.store.read.links import NO_LINKS, ClaimLinks, claim_links
from claimtrack.store.tables.models import (
    Affiliation,
    Answer,
    Article,
    Claim,
    Figure,
    Judgement,
    Outlet,
    Snapshot,
    Speaker,
    Statement,
)
from claimtrack.store.write.speakers import UNNAMED

_Organisation = aliased(Speaker)
_BATCH = 500
"""Ids asked for at once; SQLite takes at most 32 766 in one query."""


def claim_facts(
    session: Session, claim_ids: Collection[int] | None = None
) -> tuple[domain.Claim, ...]:
    """The facts of these claims, by id; of all that nobody set aside when none are named.

    A speaker who stays unnamed ("a resident") comes out as None: unknown. The organisation is the
    one printed, else the speaker's own, else the only one that any article gives for the speaker.
    """
    known = Known(posts=posts(session), links=claim_links(session))
    if claim_ids is None:
        return tuple(_facts(row, known) for row in session.execute(_query().where(~set_aside())))
    wanted = sorted(set(claim_ids))
    return tuple(
        _facts(row, known)
        for at in range(0, len(wanted), _BATCH)
        for row in session.execute(_query().where(Claim.id.in_(wanted[at : at + _BATCH])))
    )


@dataclass(frozen=True, slots=True)
class Known:
    """What other rows say of claims: speakers' posts, and links from claim to claim."""

    posts: dict[int, str]
    links: dict[int, ClaimLinks]


def _query() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Claim,
            Speaker,
            _Organisation.name,
            Figure.slug,
            Article.id,
            Article.agency,
            Outlet.name,
            Outlet.family,
            Statement,
            func.coalesce(Snapshot.copies, Snapshot.text_sha256),
        )
        .join(Snapshot, Claim.snapshot_id == Snapshot.id)
        .join(Article, Snapshot.article_id == Article.id)
        .outerjoin(Outlet, Article.outlet_id == Outlet.id)
        .outerjoin(Statement, Claim.statement_id == Statement.id)
        .outerjoin(Speaker, Claim.speaker_id == Speaker.id)
        .outerjoin(_Organisation, Claim.organisation_id == _Organisation.id)
        .outerjoin(Figure, Claim.figure_id == Figure.id)
        .order_by(Claim.id)
    )


def set_aside() -> ColumnElement[bool]:
    """Whether a person rejected the claim, or took it back, or did so with its statement."""
    return _rejected() | _taken_back()


def _taken_back() -> ColumnElement[bool]:
    said = aliased(Statement)
    whole = select(said.id).where(said.id == Claim.statement_id, said.status.is_not(None))
    return Claim.status.is_not(None) | whole.exists()


def _rejected() -> ColumnElement[bool]:
    rejected = select(Judgement.id).where(
        (Judgement.claim_id == Claim.id) | (Judgement.statement_id == Claim.statement_id),
        Judgement.answer == Answer.REJECTED,
        Judgement.undone_at.is_(None),
    )
    return rejected.exists()


def posts(session: Session) -> dict[int, str]:
    """Speaker → organisation, where the articles name one only. For ``organisation_of``."""
    found: dict[int, list[str]] = defaultdict(list)
    rows = session.execute(
        select(Affiliation.speaker_id, _Organisation.name)
        .join(_Organisation, Affiliation.organisation_id == _Organisation.id)
        .order_by(Affiliation.id)
    )
    for speaker_id, name in rows:
        if name not in found[speaker_id]:
            found[speaker_id].append(name)
    return {speaker: names[0] for speaker, names in found.items() if len(names) == 1}


def organisation_of(
    speaker: int | None,
    name: str | None,
    kind: str | None,
    printed: str | None,
    posts: dict[int, str],
) -> str | None:
    """The organisation printed, else the speaker itself, else the only one it is known to be of.

    ``speaker``: its row, None for nobody or somebody unnamed.
    """
    if printed is not None or speaker is None:
        return printed
    return name if kind == "organisation" else posts.get(speaker)


def _said(claim: Claim, statement: Statement | None) -> Period | None:
    if claim.said is not None:
        return claim.said
    window = statement.said if statement is not None else None
    return window.nominal if window is not None else None


def _facts(row: Row[*tuple[Any, ...]], known: Known) -> domain.Claim:
    claim, speaker, organisation, figure, article, agency, outlet, family, statement, same = row
    named = speaker if speaker is not None and speaker.kind != UNNAMED else None
    number, name, sort = (named.id, named.name, named.kind) if named else (None, None, None)
    links = known.links.get(claim.id, NO_LINKS)
    kept = {name: getattr(claim, name) for name in domain.STORED}
    kept["agency"] = claim.agency or agency
    kept["said"] = _said(claim, statement)
    return domain.Claim(
        id=claim.name,
        **kept,
        speaker=name,
        organisation=organisation_of(number, name, sort, organisation, known.posts),
        outlet=outlet,
        family=family,
        article=f"A{article}",
        figure=figure,
        text=claim.exact,
        text_key=same,
        part_of=links.part_of,
        all_parts=links.all_parts,
        corrects=links.corrects,
    )


@dataclass(frozen=True, slots=True)
class Outline:
    """A claim with the facts that grouping and looking up need, and where it stands."""

    facts: domain.Claim
    snapshot: int
    chrome: str | None


def taken_back(session: Session) -> frozenset[str]:
    """The short ids of the claims that people took back, by themselves or with their statement."""
    return frozenset(
        f"C{number}" for number in session.scalars(select(Claim.id).where(_taken_back()))
    )


def claim_outlines(session: Session, *, with_taken_back: bool = False) -> tuple[Outline, ...]:
    """The outlines of all claims that nobody set aside, by id: a tenth of what their facts cost.

    ``with_taken_back``: those that people took back, too, not those that they rejected.
    """
    links = claim_links(session)
    left_out = _rejected() if with_taken_back else set_aside()
    return tuple(_outline(row, links) for row in session.execute(_outlines().where(~left_out)))


def _outlines() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Claim.id,
            Claim.snapshot_id,
            Snapshot.article_id,
            Claim.value,
            Claim.low,
            Claim.high,
            Claim.hedge,
            Claim.unit,
            Claim.counted,
            Claim.measure,
            Claim.population,
            Claim.place,
            Claim.denominator,
            Claim.exact,
            Claim.chrome,
        )
        .join(Snapshot, Claim.snapshot_id == Snapshot.id)
        .order_by(Claim.id)
    )


def _outline(row: Row[*tuple[Any, ...]], links: dict[int, ClaimLinks]) -> Outline:
    (
        number, snapshot, article, value, low, high, hedge, unit, counted, measure, population,
        place, denominator, exact, chrome,
    ) = row  # fmt: skip
    link = links.get(number, NO_LINKS)
    facts = domain.Claim(
        id=f"C{number}",
        quantity=Quantity(value=value, low=low, high=high, hedge=hedge),
        unit=unit,
        counted=counted,
        measure=measure,
        population=population,
        place=place,
        denominator=denominator,
        article=f"A{article}",
        text=exact,
        part_of=link.part_of,
        all_parts=link.all_parts,
    )
    return Outline(facts, snapshot, chrome)
