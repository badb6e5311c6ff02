"""Claims as grouping reads them: their facts whole, where they stand, and what they are in now."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Self

from sqlalchemy.orm import Session

from claimtrack.domain.claim import Claim
from claimtrack.services.grouping.figure_reading import held
from claimtrack.store.read.claims import is_standing, recorded_claims
from claimtrack.store.reader import ask, batches


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupedClaim:
    """One claim. ``number``: its row; ``snapshot``: the version of the article it stands in.

    ``standing``: nobody rejected it or took it back. ``in_row``: the figure that its row names.
    """

    number: int
    facts: Claim
    snapshot: int
    chrome: str | None
    standing: bool
    in_row: int | None

    @property
    def id(self) -> str:
        """Its short id: "C7"."""
        return self.facts.id

    def with_facts(self, facts: Claim) -> Self:
        """The claim with other facts."""
        return replace(self, facts=facts)

    def in_figure(self, figure: str | None, wholes: tuple[str, ...] = ()) -> Self:
        """The claim as one of this figure, with the figures around that."""
        return replace(self, facts=replace(self.facts, figure=figure, wholes=wholes))


def grouped_claims(session: Session, ids: Collection[int]) -> tuple[GroupedClaim, ...]:
    """The claims of these rows, by id."""
    return tuple(
        GroupedClaim(
            number=claim.row.id,
            facts=claim.facts,
            snapshot=claim.row.snapshot_id,
            chrome=claim.row.chrome,
            standing=is_standing(claim.row),
            in_row=claim.row.figure_id,
        )
        for claim in recorded_claims(session, ids)
    )


def claims_of_articles(session: Session, articles: Iterable[int]) -> set[int]:
    """The claims in the last version of these articles, by their rows."""
    found: set[int] = set()
    for batch in batches(articles):
        found.update(row.id for row in ask(session, "last_claims_of_articles", ids=batch))
    return found


def claims_of_figures(session: Session, figures: Iterable[int]) -> dict[int, int]:
    """The claims that these figures hold now: row of the claim → row of the figure."""
    by_figure = held(session, figures)
    return {claim: figure for figure, claims in by_figure.items() for claim in claims}
