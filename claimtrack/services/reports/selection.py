"""What an export keeps to: a dossier, figures, a speaker, days; the same claims in every format."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from claimtrack.services.grouping.dossiers import Scope
from claimtrack.services.grouping.figure_reading import figures_inside, held
from claimtrack.services.grouping.figure_search import figures_about
from claimtrack.services.lookup.near_names import speakers_called
from claimtrack.store.read.claims import organisation_of, posts
from claimtrack.store.read.judgements import reviewed_claims, reviewed_statements
from claimtrack.store.tables.closed_sets import UNNAMED
from claimtrack.store.tables.models import Article, Claim, Snapshot, Speaker, Statement

_Organisation = aliased(Speaker)


@dataclass(frozen=True, slots=True, kw_only=True)
class Only:
    """What was asked for beside a dossier; nothing asks for everything.

    ``figures``: slugs or words, claims of any of them; ``speaker``: a name or part of one, of who
    says it or of the organisation; ``since``: said on this day or later, else published.
    ``reviewed``: somebody accepted or entered it, and nobody rejected it.
    """

    figures: tuple[str, ...] = ()
    speaker: str | None = None
    since: date | None = None
    reviewed: bool = False

    def __bool__(self) -> bool:
        """Whether anything was asked for."""
        return self != Only()

    def options(self) -> dict[str, str]:
        """The same as the command's options, those that were given; figures joined by ", "."""
        asked = {
            "figure": ", ".join(self.figures),
            "speaker": self.speaker,
            "since": self.since.isoformat() if self.since else None,
            "reviewed": "yes" if self.reviewed else None,
        }
        return {name: value for name, value in asked.items() if value}


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """The claims and the articles that are left, by their short ids; ``only`` is what was asked.

    ``dossier``, ``story``: those kept to besides, None for everything. ``statements``: those to
    keep though none of their claims is left.
    """

    only: Only
    dossier: str | None
    claims: frozenset[str]
    articles: frozenset[str]
    statements: frozenset[str] = frozenset()
    story: str | None = None


def narrowed(session: Session, within: Scope | None, only: Only) -> Scope | Narrowed | None:
    """Cut a scope down to what was asked for; the scope itself where nothing was.

    Raises UnknownFigure and UnknownSpeaker, with names that come near.
    """
    if not only:
        return within
    wanted = _Wanted.asked(session, within, only)
    left = [
        (f"C{number}", f"A{article}")
        for number, article, *facts in session.execute(_query())
        if wanted.fits(f"C{number}", *facts)
    ]
    return Narrowed(
        only=only,
        dossier=within.dossier if within else None,
        story=within.story if within else None,
        claims=frozenset(claim for claim, _ in left),
        articles=frozenset(article for _, article in left),
        statements=_statements(session, within, only),
    )


def _statements(session: Session, within: Scope | None, only: Only) -> frozenset[str]:
    """The reviewed statements, where nothing else was asked that their claims would have to fit."""
    if only != Only(reviewed=True):
        return frozenset()
    reviewed = reviewed_statements(session)
    return reviewed if within is None else reviewed & _statements_in(session, within.articles)


def _statements_in(session: Session, articles: Collection[str]) -> set[str]:
    query = select(Statement.id, Snapshot.article_id)
    rows = session.execute(query.join(Snapshot, Statement.snapshot_id == Snapshot.id))
    return {f"S{number}" for number, article in rows if f"A{article}" in articles}


def _claims_asked(session: Session, within: Scope | None, only: Only) -> Collection[str] | None:
    """The claims of the scope, of the figures asked for, and reviewed; None for everything."""
    claims = _of_figures(session, only.figures, within.claims if within else None)
    if not only.reviewed:
        return claims
    reviewed = reviewed_claims(session)
    return reviewed if claims is None else reviewed & set(claims)


def _of_figures(
    session: Session, figures: Sequence[str], within: Collection[str] | None
) -> Collection[str] | None:
    if not figures:
        return within
    chosen = {number for text in figures for number in figures_about(session, text, within)}
    inside = {part for parts in figures_inside(session, chosen).values() for part in parts}
    numbers = held(session, chosen | inside)
    found = {f"C{claim}" for claims in numbers.values() for claim in claims}
    return found if within is None else found.intersection(within)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The test of one claim, its speaker and its days."""

    claims: Collection[str] | None
    speakers: frozenset[str] | None
    since: date | None
    posts: dict[int, str]

    @classmethod
    def asked(cls, session: Session, within: Scope | None, only: Only) -> "_Wanted":
        claims = _claims_asked(session, within, only)
        names = None if only.speaker is None else speakers_called(session, only.speaker)
        return cls(claims, names, only.since, posts(session) if names else {})

    def fits(
        self,
        claim: str,
        speaker_id: int | None,
        speaker: str | None,
        kind: str | None,
        organisation: str | None,
        claim_end: date | None,
        statement_end: date | None,
        latest: date | None,
    ) -> bool:
        """Whether a row of the query is wanted."""
        if self.claims is not None and claim not in self.claims:
            return False
        named = None if kind == UNNAMED else speaker_id
        body = organisation_of(named, speaker, kind, organisation, self.posts)
        return self._speaks({speaker, body}) and self._is_late(claim_end or statement_end, latest)

    def _speaks(self, names: set[str | None]) -> bool:
        """Whether one of these is a speaker asked for."""
        return self.speakers is None or not names.isdisjoint(self.speakers)

    def _is_late(self, said_end: date | None, published: date | None) -> bool:
        """Whether it was said on the day asked for or later; where that is open, published."""
        if self.since is None:
            return True
        if said_end is not None:
            return said_end > self.since
        return published is not None and published >= self.since


def _query() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Claim.id,
            Snapshot.article_id,
            Claim.speaker_id,
            Speaker.name,
            Speaker.kind,
            _Organisation.name,
            Claim.said_end,
            Statement.said_end,
            Article.published_latest,
        )
        .join(Snapshot, Claim.snapshot_id == Snapshot.id)
        .join(Article, Snapshot.article_id == Article.id)
        .outerjoin(Statement, Claim.statement_id == Statement.id)
        .outerjoin(Speaker, Claim.speaker_id == Speaker.id)
        .outerjoin(_Organisation, Claim.organisation_id == _Organisation.id)
        .order_by(Claim.id)
    )
